package dev.postmortem.render.document;

/**
 * A line of a {@link TraceMap}, from what was found to what is done about it.
 *
 * @param finding the id of what was found
 * @param answer the id of what is done about it
 * @since 0.1.0
 */
public record TraceEdge(String finding, String answer) {

    /** Checks that both ends are there. */
    public TraceEdge {
        finding = Require.text("TraceEdge.finding", finding);
        answer = Require.text("TraceEdge.answer", answer);
    }
}
