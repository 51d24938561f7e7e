package dev.postmortem.render.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.CalloutKind;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Fact;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.TaskItem;
import dev.postmortem.render.html.Shown;
import dev.postmortem.render.slack.SlackFaults;
import dev.postmortem.render.slack.SlackWriter;
import dev.postmortem.render.teams.TeamsFaults;
import dev.postmortem.render.teams.TeamsWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Hostile text in every place: a card shows it as it was written, and is made of the same elements as without it. */
final class HostileCardTest {

    private static final int COUNT = Integer.getInteger("postmortem.hostile.count", 400);
    private static final long SEED = Long.getLong("postmortem.hostile.seed", 20_260_315L);

    /** A place for a text. */
    @SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing.
    enum Place {
        TITLE(text -> Document.builder(text).build()),
        ID(text -> Document.builder("T").id(text).build()),
        SECTION(text -> Document.builder("T").section("s", text, s -> {}).build()),
        HEADING(text -> Cards.of(Blocks.heading(text), Blocks.paragraph("."))),
        PARAGRAPH(Cards::text),
        STRONG(text -> Cards.of(Blocks.paragraph(Inlines.strong(text)))),
        CODE(text -> Cards.of(Blocks.paragraph(Inlines.code(text)))),
        PERSON(text -> Cards.of(Blocks.paragraph(Inlines.person(text)))),
        LINK_WORDS(text -> Cards.of(Blocks.paragraph(Inlines.link(text, "https://acme.example")))),
        ITEM(text -> Cards.of(Blocks.bullets(text))),
        TASK(text -> Cards.of(Blocks.tasks(TaskItem.of(false, Inlines.text(text))))),
        FACT_LABEL(text -> Cards.of(Blocks.facts(Fact.of(text, ".")))),
        FACT(text -> Cards.of(Blocks.facts(Fact.of("Fact", text)))),
        HEADER(text -> Cards.of(Table.builder().column("a", text).row(".").build())),
        CELL(text -> Cards.of(Table.builder().column("a", "A").row(text).build())),
        CAPTION(text ->
                Cards.of(Table.builder().caption(text).column("a", "A").row(".").build())),
        CALLOUT(text -> Cards.of(Blocks.callout(CalloutKind.NOTE, text, Blocks.paragraph("."))));

        @SuppressWarnings("ImmutableEnumChecker")
        private final Function<String, Document> document;

        Place(Function<String, Document> document) {
            this.document = document;
        }
    }

    @ParameterizedTest
    @EnumSource
    void slack_shows_what_was_written_and_nothing_acts(Place place) {
        SlackWriter writer = SlackWriter.builder().build();
        Random random = new Random(SEED + place.name().hashCode());

        for (int i = 0; i < COUNT; i++) {
            String text = "x" + Cards.hostile(random);
            String message = writer.write(place.document.apply(text)).text();

            assertThat(SlackFaults.of(message)).as(text).isEmpty();
            assertShown(texts(JsonMapper.shared().readTree(message).get("blocks")), text);
            assertThat(message).as(text).doesNotContain("\"type\":\"user", "\"type\":\"broadcast", "\"type\":\"emoji");
            assertAddresses(message, "\"url\":\"", text);
        }
    }

    @ParameterizedTest
    @EnumSource
    void teams_shows_what_was_written_and_nothing_acts(Place place) {
        TeamsWriter writer = TeamsWriter.builder().build();
        Random random = new Random(SEED + place.name().hashCode());

        for (int i = 0; i < COUNT; i++) {
            String text = "x" + Cards.hostile(random);
            String message = writer.write(place.document.apply(text)).text();

            assertThat(TeamsFaults.of(message, 20_000)).as(text).isEmpty();
            assertShown(texts(JsonMapper.shared().readTree(message).at("/attachments/0/content/body")), text);
            assertThat(message).as(text).doesNotContain("\"TextBlock\"", "\"FactSet\"", "\"entities\"");
            assertAddresses(message, "\"url\":\"", text);
        }
    }

    /** Line breaks, tabs and blanks between runs are all the same here, because what stands beside a text is the card's. */
    private static void assertShown(String shown, String text) {
        assertThat(withoutBlanks(shown)).as(text).contains(withoutBlanks(Shown.line(text)));
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }

    private static String texts(JsonNode node) {
        StringBuilder texts = new StringBuilder();
        collect(node, texts);
        return texts.toString();
    }

    private static void collect(JsonNode node, StringBuilder texts) {
        if (node.isObject() && node.path("text").isString()) {
            texts.append(node.get("text").asString());
        } else {
            node.forEach(inner -> collect(inner, texts));
        }
    }

    private static void assertAddresses(String message, String start, String text) {
        for (int at = message.indexOf(start); at >= 0; at = message.indexOf(start, at + 1)) {
            assertThat(message.substring(at + start.length())).as(text).matches("(?s)(?:https?://|mailto:).*");
        }
    }

    @Test
    void code_keeps_its_lines() {
        Random random = new Random(SEED);

        for (int i = 0; i < COUNT; i++) {
            String text = "x" + Cards.hostile(random);
            Block code = Blocks.code(text);
            String slack = SlackWriter.builder().build().write(Cards.of(code)).text();
            String teams = TeamsWriter.builder().build().write(Cards.of(code)).text();

            assertThat(SlackFaults.of(slack)).as(text).isEmpty();
            assertThat(TeamsFaults.of(teams, 20_000)).as(text).isEmpty();
            String shown = Shown.lines(text).replaceFirst("\n+\\z", "");
            assertThat(JsonMapper.shared()
                            .readTree(slack)
                            .at("/blocks/1/elements/0/elements/0/text")
                            .asString())
                    .isEqualTo(shown);
            assertThat(texts(JsonMapper.shared().readTree(teams).at("/attachments/0/content/body/1"))
                            .lines())
                    .hasSameSizeAs(shown.lines().toList());
        }
    }

    @Test
    void a_text_is_never_cut_within_a_character() {
        List<String> characters = List.of(
                "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
                "\uD83C\uDDE9\uD83C\uDDEA",
                "\uD83D\uDC4D\uD83C\uDFFD",
                "e\u0301\u0323",
                "\u1112\u1161\u11AB",
                "\uD55C",
                "\u2764\uFE0F",
                "1\uFE0F\u20E3",
                "\u0928\u093F",
                "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC7F",
                "a");
        Random random = new Random(SEED);
        for (int i = 0; i < 60; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 0; j < 1_500; j++) {
                text.append(characters.get(random.nextInt(characters.size())));
            }
            List<String> pieces = new ArrayList<>();
            int limit = 2_000 + random.nextInt(50);
            for (String message : SlackWriter.builder()
                    .maxLength(limit)
                    .split(true)
                    .build()
                    .messages(Cards.text(text.toString()), note -> {})) {
                pieces.add(JsonMapper.shared()
                        .readTree(message)
                        .at("/blocks/1/elements/0/elements/0/text")
                        .asString()
                        .stripTrailing());
            }

            assertThat(String.join("", pieces)).isEqualTo(text.toString());
            BreakIterator breaks = BreakIterator.getCharacterInstance(ULocale.ROOT);
            breaks.setText(text.toString());
            int at = 0;
            for (String piece : pieces) {
                at += piece.length();
                assertThat(breaks.isBoundary(at)).as("at %d of %s", at, text).isTrue();
            }
        }
    }
}
