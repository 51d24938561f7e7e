package dev.postmortem.render.html;

import dev.postmortem.render.document.TraceEdge;
import dev.postmortem.render.document.TraceMap;
import dev.postmortem.render.document.TraceNode;
import dev.postmortem.render.internal.DisplayWidth;
import dev.postmortem.render.internal.OutputBuffer;
import dev.postmortem.render.label.Label;
import dev.postmortem.render.label.Labels;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Draws what was found on the left, what is done about it on the right, and a line for each connection. */
final class TraceDrawing {

    /** More would be a wall of lines; the table has them all. */
    private static final int MOST = 30;

    private static final int WIDTH = 720;
    private static final int BOX = 290;
    private static final int HEIGHT = 62;
    private static final int STEP = 74;

    /** How many columns fit into a line of a box. */
    private static final int LINE = 35;

    private final OutputBuffer buffer;
    private final Markup markup;
    private final PageIds ids;
    private final Labels words;

    TraceDrawing(OutputBuffer buffer, Markup markup, PageIds ids, Labels words) {
        this.buffer = buffer;
        this.markup = markup;
        this.ids = ids;
        this.words = words;
    }

    /** Draws the map, and returns how much of it unless that is all. */
    Optional<PartlyDrawn> write(TraceMap map) throws IOException {
        List<TraceNode> findings = first(map.findings());
        List<TraceNode> answers = first(map.answers());
        int drawn = findings.size() + answers.size();
        int all = map.findings().size() + map.answers().size();
        int rows = Math.max(findings.size(), answers.size());
        Map<String, Integer> left = tops(findings, rows);
        Map<String, Integer> right = tops(answers, rows);
        String title = ids.next("drawing");
        markup.open("figure", "trace").line();
        markup.start("div").classes("scroll").raw(" role=\"group\" tabindex=\"0\"");
        markup.attribute("aria-labelledby", title).end();
        markup.start("svg").attribute("viewBox", "0 0 " + WIDTH + " " + (rows * STEP - STEP + HEIGHT + 4));
        markup.raw(" role=\"img\"").attribute("aria-labelledby", title).end();
        markup.start("title")
                .attribute("id", title)
                .end()
                .text(words.text(Label.TRACES_DRAWN))
                .close("title");
        markup.element("desc", map.description());
        map.edges().forEach(edge -> edge(left.get(edge.finding()), right.get(edge.answer())));
        Set<String> answered = new HashSet<>();
        map.edges().stream().map(TraceEdge::finding).forEach(answered::add);
        for (TraceNode node : findings) {
            box(node, 0, left.getOrDefault(node.id(), 0), answered.contains(node.id()));
        }
        for (TraceNode node : answers) {
            box(node, WIDTH - BOX - 2, right.getOrDefault(node.id(), 0), true);
        }
        markup.close("svg").close("div").line();
        Optional<PartlyDrawn> part = PartlyDrawn.of(drawn, all);
        markup.open("figcaption").text(map.description());
        part.ifPresent(shown -> markup.raw(" ").text(shown.told(words)));
        markup.close("figcaption").close("figure").line();
        return part;
    }

    private static List<TraceNode> first(List<TraceNode> nodes) {
        return nodes.subList(0, Math.min(MOST, nodes.size()));
    }

    /** Returns where each box begins; the shorter side stands in the middle. */
    private static Map<String, Integer> tops(List<TraceNode> nodes, int rows) {
        int top = (rows - nodes.size()) * STEP / 2 + 2;
        Map<String, Integer> tops = new HashMap<>();
        for (TraceNode node : nodes) {
            tops.put(node.id(), top);
            top += STEP;
        }
        return tops;
    }

    private void edge(@Nullable Integer from, @Nullable Integer to) {
        if (from == null || to == null) {
            return;
        }
        int start = BOX + 2;
        int end = WIDTH - BOX - 2;
        int middle = (start + end) / 2;
        int y = from + HEIGHT / 2;
        int other = to + HEIGHT / 2;
        markup.start("path").classes("edge");
        markup.attribute(
                "d",
                "M" + start + " " + y + "C" + middle + " " + y + " " + middle + " " + other + " " + end + " " + other);
        markup.endEmpty();
    }

    private void box(TraceNode node, int x, int top, boolean answered) throws IOException {
        markup.open("g");
        markup.element("title", node.id() + " " + node.text());
        markup.start("rect").classes(answered ? "box" : "box unanswered");
        markup.attribute("x", x + 1).attribute("y", top).attribute("width", BOX).attribute("height", HEIGHT);
        markup.raw(" rx=\"6\"").endEmpty();
        markup.start("rect").classes("fill " + Shade.classOf(node.tone()));
        markup.attribute("x", x + 8).attribute("y", top + 9).attribute("height", HEIGHT - 18);
        markup.raw(" width=\"4\" rx=\"2\"").endEmpty();
        String none = words.text(Label.NO_ANSWER_DRAWN);
        int room = answered ? LINE : LINE - DisplayWidth.columns(none) - 2;
        line(Words.beginning(node.id() + " · " + node.kind(), room), x, top + 19, "name");
        String text = node.text().strip();
        int cut = Words.cut(text, LINE);
        line(text.substring(0, cut), x, top + 36, "what");
        line(Words.beginning(text.substring(cut), LINE), x, top + 52, "what");
        if (!answered) {
            markup.start("text")
                    .classes("unanswered to")
                    .attribute("x", x + BOX - 8)
                    .attribute("y", top + 19)
                    .end();
            markup.text(none).close("text");
        }
        markup.close("g");
        buffer.handOnIfLong();
    }

    private void line(String text, int x, int y, String classes) {
        if (text.isEmpty()) {
            return;
        }
        markup.start("text")
                .classes(classes)
                .attribute("x", x + 20)
                .attribute("y", y)
                .end()
                .text(text)
                .close("text");
    }
}
