package dev.postmortem.render.generated;

import dev.postmortem.render.html.Shown;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a message of Block Kit as Slack shows it. */
final class SlackReader {

    /** What is shown of a message: its header, and the lines below it. */
    record Message(String header, List<String> lines) {}

    private final StringBuilder out = new StringBuilder();
    private String header = "";

    private SlackReader() {}

    static Message read(String json) {
        SlackReader reader = new SlackReader();
        JsonMapper.shared().readTree(json).get("blocks").forEach(reader::block);
        return new Message(reader.header, CardOutline.flat(Seen.lines(reader.out.toString())));
    }

    private void block(JsonNode block) {
        if (type(block).equals("header")) {
            header = block.at("/text/text").asString();
        } else if (type(block).equals("rich_text")) {
            block.get("elements").forEach(this::element);
        }
    }

    private void element(JsonNode element) {
        switch (type(element)) {
            case "rich_text_section", "rich_text_quote" -> wrapped("p", element);
            case "rich_text_list" -> element.get("elements").forEach(item -> wrapped("li", item));
            default ->
                out.append("\u2039pre::")
                        .append(element.at("/elements/0/text").asString())
                        .append('\u203A');
        }
    }

    private void wrapped(String kind, JsonNode line) {
        out.append('\u2039').append(kind).append(':');
        List<JsonNode> elements = new ArrayList<>();
        line.get("elements").forEach(elements::add);
        for (int i = 0; i < elements.size(); ) {
            String url = elements.get(i).path("url").asString("");
            StringBuilder words = new StringBuilder();
            do {
                words.append(words(elements.get(i++)));
            } while (i < elements.size()
                    && !url.isEmpty()
                    && elements.get(i).path("url").asString("").equals(url));
            if (url.isEmpty()) {
                out.append(words);
            } else {
                out.append("\u2039a:")
                        .append(words)
                        .append('\u2192')
                        .append(url.replace("%0A", ""))
                        .append('\u203A');
            }
        }
        out.append('\u203A');
    }

    private static String words(JsonNode element) {
        String text = element.get("text").asString();
        return element.at("/style/code").asBoolean(false)
                ? "\u2039code:" + Shown.line(text.toString()) + "\u203A"
                : text.replace("\n", TreeOutline.BREAK);
    }

    private static String type(JsonNode node) {
        return node.get("type").asString();
    }
}
