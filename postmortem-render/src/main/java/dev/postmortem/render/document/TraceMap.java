package dev.postmortem.render.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What was found and what is done about each: a table, which is the truth, and the same as data from which a format may
 * draw findings on one side, answers on the other, and lines between them.
 *
 * @param description the same in a sentence, such as how many findings are without an answer
 * @param table the findings with their answers as a table
 * @param findings causes, factors, gaps and improvements, in the order of the document, each with an id of its own
 * @param answers mitigations, actions and reasons for none, in the order in which the findings name them, each with an id
 *     of its own
 * @param edges which answer belongs to which finding; both ends are there
 * @since 0.1.0
 */
public record TraceMap(
        String description, Table table, List<TraceNode> findings, List<TraceNode> answers, List<TraceEdge> edges)
        implements RichBlock {

    /** Checks that everything is there, that no side has an id twice and that each edge has both ends, and copies the lists. */
    public TraceMap {
        description = Require.text("TraceMap.description", description);
        Require.present("TraceMap.table", table);
        findings = Require.someOf("TraceMap.findings", findings);
        answers = Require.list("TraceMap.answers", answers);
        edges = Require.list("TraceMap.edges", edges);
        Set<String> left = ids("TraceMap.findings", findings);
        Set<String> right = ids("TraceMap.answers", answers);
        for (TraceEdge edge : edges) {
            if (!left.contains(edge.finding()) || !right.contains(edge.answer())) {
                throw new IllegalArgumentException("TraceMap.edges holds " + edge.finding() + " to " + edge.answer()
                        + ": give findings and answers with these ids");
            }
        }
    }

    private static Set<String> ids(String attribute, List<TraceNode> nodes) {
        Set<String> ids = new HashSet<>();
        for (TraceNode node : nodes) {
            if (!ids.add(node.id())) {
                throw new IllegalArgumentException(
                        attribute + " holds " + node.id() + " twice: give each node an id of its own");
            }
        }
        return ids;
    }

    @Override
    public List<Block> fallback() {
        return List.of(Blocks.paragraph(description), table);
    }
}
