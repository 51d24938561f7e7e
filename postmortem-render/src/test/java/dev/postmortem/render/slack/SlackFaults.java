package dev.postmortem.render.slack;

import static dev.postmortem.render.card.JsonShape.flag;
import static dev.postmortem.render.card.JsonShape.list;
import static dev.postmortem.render.card.JsonShape.number;
import static dev.postmortem.render.card.JsonShape.object;
import static dev.postmortem.render.card.JsonShape.oneOf;
import static dev.postmortem.render.card.JsonShape.text;
import static dev.postmortem.render.card.JsonShape.url;

import dev.postmortem.render.card.JsonShape;
import dev.postmortem.render.card.JsonShape.Check;
import dev.postmortem.render.card.JsonShape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Slack would refuse in a message: the blocks and elements that a card is made of, each property and each limit of
 * theirs, after the reference of Block Kit (docs.slack.dev/reference/block-kit), and nothing else.
 */
public final class SlackFaults {

    private static final int ANY = Integer.MAX_VALUE;

    private static final Check STYLE =
            new Shape().maybe("bold", flag(true)).maybe("italic", flag(true)).maybe("code", flag(true));

    private static final Check TEXT = object("text").with("text", text(ANY)).maybe("style", STYLE);

    private static final Check LINK =
            object("link").with("url", url(3_000)).with("text", text(ANY)).maybe("style", STYLE);

    private static final Check BORDER = number(1, 1);

    private static final Map<String, Check> WORDS = Map.of("text", TEXT, "link", LINK);

    private static final Check LINE = object("rich_text_section").with("elements", list(1, ANY, WORDS));

    private static final Map<String, Check> RICH = Map.of(
            "rich_text_section", LINE,
            "rich_text_quote", object("rich_text_quote").with("elements", list(1, ANY, WORDS)),
            "rich_text_list",
                    object("rich_text_list")
                            .with("style", oneOf("bullet", "ordered"))
                            .with("elements", list(1, ANY, Map.of("rich_text_section", LINE)))
                            .maybe("indent", number(1, 8))
                            .maybe("offset", number(1, ANY))
                            .maybe("border", BORDER),
            "rich_text_preformatted",
                    object("rich_text_preformatted")
                            .with("elements", list(1, ANY, Map.of("text", TEXT)))
                            .maybe("border", BORDER));

    private static final Map<String, Check> BLOCKS = Map.of(
            "header",
                    object("header")
                            .with(
                                    "text",
                                    object("plain_text").with("text", text(150)).with("emoji", flag(false))),
            "divider", object("divider"),
            "rich_text", object("rich_text").with("elements", list(1, ANY, RICH)));

    private static final Check MESSAGE = new Shape()
            .with("blocks", list(1, 50, BLOCKS))
            .with("text", text(3_000))
            .with("mrkdwn", flag(false))
            .with("unfurl_links", flag(false))
            .with("unfurl_media", flag(false));

    private SlackFaults() {}

    /** Returns the faults of a message, none if Slack takes it. */
    public static List<String> of(String message) {
        JsonNode parsed = JsonMapper.shared().readTree(message);
        List<String> faults = new ArrayList<>(JsonShape.faults(parsed, MESSAGE));
        int length = length(message);
        if (length > 12_000) {
            faults.add("The blocks have " + length + " characters");
        }
        String beside = parsed.path("text").asString("");
        if (beside.matches("(?s).*(<|>|&(?!amp;|lt;|gt;)).*")) {
            faults.add("The text beside the blocks could hold a command: " + beside);
        }
        return faults;
    }

    /** Returns the length of the blocks as they are written, in code points. */
    public static int length(String message) {
        int from = message.indexOf('[');
        int to = message.lastIndexOf("],\"text\":") + 1;
        return message.codePointCount(from, to);
    }
}
