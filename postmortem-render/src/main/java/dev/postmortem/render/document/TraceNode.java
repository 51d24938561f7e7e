package dev.postmortem.render.document;

/**
 * A box of a {@link TraceMap}: something that was found, or something that is done about it.
 *
 * @param id the id of the element, such as {@code RC-1}
 * @param kind what it is in a word or two, such as "technical cause"
 * @param text what it says; a drawing may show the beginning only
 * @param tone how good or bad its state is: of a finding whether anything is done about it, of an action how far it is
 * @since 0.1.0
 */
public record TraceNode(String id, String kind, String text, Tone tone) {

    /** Checks that everything is there. */
    public TraceNode {
        id = Require.text("TraceNode.id", id);
        Require.present("TraceNode.kind", kind);
        Require.present("TraceNode.text", text);
        Require.present("TraceNode.tone", tone);
    }
}
