package dev.postmortem.render.generated;

import dev.postmortem.render.html.Shown;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a message with an Adaptive Card as Teams shows it. */
final class TeamsReader {

    /**
     * What is shown of a message.
     *
     * @param header its first line
     * @param lines the lines below it
     * @param table the headers of a table at the end, or null
     * @param continued the headers of a table at the beginning, or null
     */
    record Message(
            String header,
            List<String> lines,
            @Nullable String table,
            @Nullable String continued) {}

    private static final Pattern MARK = Pattern.compile("\u2003*(?:[\u2022\u25E6] |\\d+\\. )");
    private static final Pattern BOX = Pattern.compile("\u2003*[\u2610\u2611] ");

    private final StringBuilder out = new StringBuilder();

    private TeamsReader() {}

    static Message read(String json) {
        TeamsReader reader = new TeamsReader();
        JsonNode body = JsonMapper.shared().readTree(json).at("/attachments/0/content/body");
        for (int i = 1; i < body.size(); i++) {
            reader.element(body.get(i));
        }
        return new Message(
                reader.words(body.get(0).get("inlines")),
                CardOutline.flat(Seen.lines(reader.out.toString())),
                headers(body.get(body.size() - 1)),
                body.size() > 1 ? headers(body.get(1)) : null);
    }

    private static @Nullable String headers(JsonNode element) {
        return element.path("firstRowAsHeader").asBoolean(false)
                ? element.at("/rows/0").toString()
                : null;
    }

    private void element(JsonNode element) {
        switch (element.get("type").asString()) {
            case "Table" -> element.get("rows").forEach(this::row);
            case "Container" -> element.get("items").forEach(this::element);
            default -> block(element.get("inlines"));
        }
    }

    private void block(JsonNode inlines) {
        String first = inlines.get(0).get("text").asString();
        if (inlines.size() == 1 && inlines.get(0).has("fontType")) {
            out.append("\u2039pre::").append(first).append('\u203A');
        } else if (inlines.size() > 1
                && (MARK.matcher(first).matches() || BOX.matcher(first).matches())) {
            String words = words(inlines);
            String mark = MARK.matcher(first).matches() ? first : first.replaceFirst("[^\u2003].*", "");
            out.append("\u2039li:").append(words.substring(mark.length())).append('\u203A');
        } else {
            out.append("\u2039p:").append(words(inlines)).append('\u203A');
        }
    }

    private void row(JsonNode row) {
        out.append("\u2039row:");
        for (JsonNode cell : row.get("cells")) {
            out.append("\u2039cell:");
            cell.get("items").forEach(item -> out.append(words(item.get("inlines"))));
            out.append('\u203A');
        }
        out.append('\u203A');
    }

    /** Texts that differ in nothing are one, because a text is parted where it would be read as a function. */
    private String words(JsonNode inlines) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < inlines.size(); ) {
            String url = inlines.get(i).at("/selectAction/url").asString("");
            StringBuilder part = new StringBuilder();
            do {
                boolean code = inlines.get(i).has("fontType");
                StringBuilder text = new StringBuilder();
                do {
                    text.append(inlines.get(i++).get("text").asString());
                } while (i < inlines.size()
                        && inlines.get(i).has("fontType") == code
                        && inlines.get(i).at("/selectAction/url").asString("").equals(url));
                part.append(
                        code
                                ? "\u2039code:" + Shown.line(text.toString()) + "\u203A"
                                : text.toString().replace("\n", TreeOutline.BREAK));
            } while (i < inlines.size()
                    && !url.isEmpty()
                    && inlines.get(i).at("/selectAction/url").asString("").equals(url));
            words.append(url.isEmpty() ? part : "\u2039a:" + part + "\u2192" + url.replace("%0A", "") + "\u203A");
        }
        return words.toString();
    }
}
