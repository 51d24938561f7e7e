package dev.postmortem.render.adf;

import java.time.LocalDate;
import java.util.Iterator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The outline of a document as a product would read it, in the marks of the other readers of these tests. */
public final class ParsedAdf {

    private static final long MILLISECONDS_OF_A_DAY = 86_400_000L;

    private final StringBuilder out = new StringBuilder();

    private ParsedAdf() {}

    public static String outline(String json) {
        ParsedAdf parsed = new ParsedAdf();
        parsed.children(JsonMapper.shared().readTree(json));
        return parsed.out.toString();
    }

    private void children(JsonNode parent) {
        String address = "";
        for (JsonNode child : parent.path("content")) {
            String next = address(child);
            if (!next.equals(address)) {
                endLink(address);
                out.append(next.isEmpty() ? "" : "\u2039a:");
                address = next;
            }
            node(child);
        }
        endLink(address);
    }

    private void endLink(String address) {
        if (!address.isEmpty()) {
            out.append('\u2192').append(address).append('\u203A');
        }
    }

    private static String address(JsonNode node) {
        for (JsonNode mark : node.path("marks")) {
            if (mark.path("type").stringValue().equals("link")) {
                return mark.path("attrs").path("href").stringValue();
            }
        }
        return "";
    }

    private void node(JsonNode node) {
        switch (node.path("type").stringValue()) {
            case "heading" -> wrapped("h" + node.path("attrs").path("level").intValue(), node);
            case "paragraph" -> wrapped("p", node);
            case "bulletList" -> wrapped("ul", node);
            case "orderedList" -> wrapped("ol", node);
            case "taskList" -> wrapped("ul", node);
            case "tableRow" -> wrapped("row", node);
            case "listItem" -> item(node);
            case "taskItem" -> task(node);
            case "tableCell", "tableHeader" -> cell(node);
            case "table" -> children(node);
            case "panel" -> panel(node);
            case "codeBlock" -> code(node);
            case "text" -> text(node);
            case "hardBreak" -> out.append("\u2039br\u203A");
            case "status" -> out.append(node.path("attrs").path("text").stringValue());
            case "date" -> out.append(day(node));
            default -> wrapped(node.path("type").stringValue(), node);
        }
    }

    private void wrapped(String kind, JsonNode node) {
        out.append('\u2039').append(kind).append(':');
        children(node);
        out.append('\u203A');
    }

    /** The text of an item is its first paragraph. */
    private void item(JsonNode item) {
        out.append("\u2039li:");
        Iterator<JsonNode> parts = item.path("content").iterator();
        children(parts.next());
        parts.forEachRemaining(this::node);
        out.append('\u203A');
    }

    private void task(JsonNode task) {
        boolean done = task.path("attrs").path("state").stringValue().equals("DONE");
        out.append("\u2039li:").append(done ? "\u2039x\u203A" : "\u2039o\u203A");
        children(task);
        out.append('\u203A');
    }

    private void cell(JsonNode cell) {
        out.append("\u2039cell:");
        cell.path("content").forEach(this::children);
        out.append('\u203A');
    }

    private void panel(JsonNode panel) {
        out.append("\u2039quote:\u2039p:")
                .append(panel.path("attrs").path("panelType").stringValue())
                .append('\u203A');
        children(panel);
        out.append('\u203A');
    }

    private void code(JsonNode code) {
        out.append("\u2039pre:")
                .append(code.path("attrs").path("language").asString(""))
                .append(':');
        code.path("content").forEach(text -> out.append(text.path("text").stringValue()));
        out.append('\u203A');
    }

    private void text(JsonNode text) {
        String words = text.path("text").stringValue();
        boolean code = false;
        for (JsonNode mark : text.path("marks")) {
            code |= mark.path("type").stringValue().equals("code");
        }
        out.append(code ? "\u2039code:" + words + "\u203A" : words);
    }

    private static String day(JsonNode date) {
        long timestamp = Long.parseLong(date.path("attrs").path("timestamp").stringValue());
        return LocalDate.ofEpochDay(timestamp / MILLISECONDS_OF_A_DAY).toString();
    }
}
