package dev.postmortem.render.teams;

import static dev.postmortem.render.card.JsonShape.flag;
import static dev.postmortem.render.card.JsonShape.is;
import static dev.postmortem.render.card.JsonShape.list;
import static dev.postmortem.render.card.JsonShape.number;
import static dev.postmortem.render.card.JsonShape.object;
import static dev.postmortem.render.card.JsonShape.oneOf;
import static dev.postmortem.render.card.JsonShape.text;
import static dev.postmortem.render.card.JsonShape.url;

import dev.postmortem.render.card.JsonShape;
import dev.postmortem.render.card.JsonShape.Check;
import dev.postmortem.render.card.JsonShape.Shape;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Teams would refuse or misread in a message: the elements of Adaptive Cards 1.5 that a card is made of, each property
 * of theirs, after the schema explorer (adaptivecards.io/explorer), and nothing else. Text blocks and sets of facts, which
 * read Markdown, are faults.
 */
public final class TeamsFaults {

    private static final int ANY = Integer.MAX_VALUE;

    private static final Check OPEN =
            object("Action.OpenUrl").with("url", url(2_000)).maybe("title", text(ANY));

    private static final Check RUN = object("TextRun")
            .with("text", text(ANY))
            .maybe("size", oneOf("medium", "large"))
            .maybe("weight", is("bolder"))
            .maybe("italic", flag(true))
            .maybe("isSubtle", flag(true))
            .maybe("fontType", is("monospace"))
            .maybe("color", oneOf("good", "warning", "attention", "accent"))
            .maybe("selectAction", OPEN);

    private static final Check RICH = object("RichTextBlock")
            .with("inlines", list(1, ANY, Map.of("TextRun", RUN)))
            .maybe("separator", flag(true))
            .maybe("spacing", oneOf("small", "large"));

    private static final Check CELL = object("TableCell").with("items", list(0, 1, Map.of("RichTextBlock", RICH)));

    private static final Check ROW = object("TableRow").with("cells", list(1, ANY, Map.of("TableCell", CELL)));

    private static final Check COLUMN =
            new Shape().with("width", number(1, 9)).maybe("horizontalCellContentAlignment", is("right"));

    private static final Check TABLE = object("Table")
            .with("columns", list(1, ANY, Map.of("*", COLUMN)))
            .with("rows", list(1, ANY, Map.of("TableRow", ROW)))
            .with("firstRowAsHeader", (value, place, faults) -> {})
            .maybe("showGridLines", flag(false));

    private static final Check CONTAINER = object("Container")
            .with("style", oneOf("emphasis", "accent", "warning", "attention"))
            .with("items", list(1, ANY, Map.of("RichTextBlock", RICH)));

    private static final Check CARD = object("AdaptiveCard")
            .with("$schema", is("http://adaptivecards.io/schemas/adaptive-card.json"))
            .with("version", is("1.5"))
            .with("fallbackText", text(ANY))
            .with("msteams", new Shape().with("width", is("Full")))
            .with("body", list(1, ANY, body()))
            .maybe("actions", list(1, 1, Map.of("Action.OpenUrl", OPEN)));

    private static final Check MESSAGE = object("message")
            .with("summary", text(150))
            .with(
                    "attachments",
                    list(
                            1,
                            1,
                            Map.of(
                                    "*",
                                    new Shape()
                                            .with("contentType", is("application/vnd.microsoft.card.adaptive"))
                                            .with("content", CARD))));

    private TeamsFaults() {}

    private static Map<String, Check> body() {
        Map<String, Check> body = new HashMap<>();
        body.put("RichTextBlock", RICH);
        body.put("Table", TABLE);
        body.put("Container", CONTAINER);
        return body;
    }

    /** Returns the faults of a message of at most so many bytes, none if Teams takes it. */
    public static List<String> of(String message, int mostBytes) {
        JsonNode parsed = JsonMapper.shared().readTree(message);
        List<String> faults = new ArrayList<>(JsonShape.faults(parsed, MESSAGE));
        int bytes = message.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > mostBytes) {
            faults.add("The message has " + bytes + " bytes");
        }
        for (JsonNode table : parsed.findParents("rows")) {
            int columns = table.path("columns").size();
            for (JsonNode row : table.path("rows")) {
                if (row.path("cells").size() != columns) {
                    faults.add("A row has not as many cells as there are columns");
                }
            }
        }
        for (String text : parsed.findValuesAsString("text")) {
            if (text.matches("(?s).*\\{\\{(DATE|TIME)\\(.*")) {
                faults.add("A text would be replaced by a date: " + text);
            }
        }
        String fallback = parsed.at("/attachments/0/content/fallbackText").asString("");
        if (fallback.contains("{{")) {
            faults.add("The fallback text could hold a date function: " + fallback);
        }
        return faults;
    }
}
