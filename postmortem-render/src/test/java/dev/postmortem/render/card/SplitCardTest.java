package dev.postmortem.render.card;

import static dev.postmortem.render.document.Inlines.link;
import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.render.RenderNote;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.BulletList;
import dev.postmortem.render.document.CalloutKind;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Fact;
import dev.postmortem.render.document.FlowBlock;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.slack.SlackFaults;
import dev.postmortem.render.slack.SlackWriter;
import dev.postmortem.render.teams.TeamsFaults;
import dev.postmortem.render.teams.TeamsWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents that are split: no message breaks a limit, and nothing is lost. */
final class SplitCardTest {

    private static final int SLACK = 2_000;
    private static final int TEAMS = 4_000;

    @ParameterizedTest
    @ValueSource(strings = {"\u0301", "\uD834\uDD65"})
    void a_character_that_is_longer_than_a_message_is_split_between_code_points(String mark) {
        String text = "e" + mark.repeat(20_000);

        List<String> messages = SlackWriter.builder().split(true).build().messages(Cards.text(text), note -> {});

        // The first message has no room for all of the character, and so none of it.
        assertThat(messages).hasSizeLessThanOrEqualTo(4);
        assertThat(shownBySlack(messages)).isEqualTo(text);
    }

    @Test
    void a_character_that_is_longer_than_what_is_left_of_a_message_is_whole_in_the_next() {
        String text = "e" + "\u0301".repeat(1_000);
        List<String> messages = slack(Cards.of(Blocks.paragraph("a".repeat(1_200)), Blocks.paragraph(text)));

        assertThat(messages).hasSize(2);
        assertThat(messages.get(1)).contains(text);
    }

    @Test
    void an_address_of_more_than_a_quarter_of_a_message_is_shown_and_not_linked() {
        String start = "https://acme.example/";
        String address = start + "a".repeat(2_500 - start.length());
        List<RenderNote> notes = new ArrayList<>();

        List<String> messages = SlackWriter.builder()
                .maxLength(SLACK)
                .split(true)
                .build()
                .messages(Cards.of(Blocks.paragraph(link("the dashboard", address))), notes::add);

        assertThat(messages).hasSize(2).allMatch(message -> SlackFaults.length(message) <= SLACK);
        assertThat(shownBySlack(messages)).isEqualTo("the dashboard (" + address + ")");
        assertThat(notes)
                .extracting(RenderNote::message)
                .contains("An address is not linked: it is longer than 500 characters");
    }

    static Stream<Block> large() {
        String slack = "https://acme.example/" + "a".repeat(SLACK / 4 - 21);
        String teams = "https://acme.example/" + "a".repeat(TEAMS / 4 - 21);
        FlowBlock deep = Blocks.bullets(ListItem.of("words ".repeat(500)));
        for (int i = 0; i < 250; i++) {
            deep = new BulletList(List.of(ListItem.of("x").withDetails(deep)));
        }
        return Stream.of(
                Blocks.paragraph(link("words ".repeat(500), slack)),
                Blocks.paragraph(link("words ".repeat(500), teams)),
                Blocks.callout(CalloutKind.NOTE, "\u65E5".repeat(400), Blocks.paragraph(link("word", teams))),
                Blocks.facts(new Fact("\u65E5".repeat(300), List.of(link("words ".repeat(500), teams)))),
                Blocks.facts(new Fact("\"".repeat(300), List.of(link("words ".repeat(500), slack)))),
                Blocks.code("    at com.acme.Foo\n\n".repeat(500)),
                Table.builder()
                        .column("a", "\u65E5".repeat(500))
                        .row("words ".repeat(500))
                        .build(),
                deep);
    }

    @ParameterizedTest
    @MethodSource("large")
    void no_message_breaks_the_lowest_limit_below_the_longest_titles(Block large) {
        for (String character : List.of("\uD83D\uDE00", "\"", "{{DATE(", "*")) {
            Document document = below(character, large);

            assertThat(slack(document)).allMatch(message -> SlackFaults.length(message) <= SLACK);
            assertThat(teams(document))
                    .allMatch(message -> TeamsFaults.of(message, TEAMS).isEmpty());
        }
    }

    private static Document below(String character, Block large) {
        String title = character.repeat(200);
        String heading = character.repeat(300 / character.length());
        return Document.builder(title)
                .section("s", heading, s -> s.add(Blocks.heading(heading)).add(large))
                .build();
    }

    @Test
    void headings_that_leave_no_room_for_what_is_below_them_stand_there_whole() {
        Document document = below("\uD83D\uDE00\"", Blocks.paragraph("words ".repeat(500)));

        assertThat(shownBySlack(slack(document)).split("words", -1)).hasSize(501);
        assertThat(String.join("", teams(document)).split("words", -1)).hasSize(501);
    }

    @Test
    void code_keeps_its_indentation_and_its_blank_lines() {
        StringBuilder code = new StringBuilder("java.lang.IllegalStateException");
        for (int i = 0; i < 300; i++) {
            code.append("\n    at com.acme.Foo.bar(Foo.java:" + i + ")").append("\n".repeat(i % 3));
        }

        List<String> messages = slack(Cards.of(Blocks.code(code.toString())));

        assertThat(messages).hasSizeGreaterThan(5);
        assertThat(String.join("\n", piecesOfSlack(messages)))
                .isEqualTo(code.toString().stripTrailing());
    }

    @Test
    void a_line_of_code_that_is_split_keeps_its_blanks() {
        String code = "a  b ".repeat(1_000) + "c";

        List<String> messages = slack(Cards.of(Blocks.code(code)));

        assertThat(messages).hasSizeGreaterThan(2);
        assertThat(String.join("", piecesOfSlack(messages))).isEqualTo(code);
    }

    @Test
    void no_message_is_made_for_blanks_behind_code() {
        int[] counts = IntStream.rangeClosed(1, 60)
                .map(blanks -> slack(Cards.of(Blocks.code("a".repeat(1_700) + " ".repeat(blanks * 10))))
                        .size())
                .distinct()
                .toArray();

        assertThat(counts).containsExactly(1);
    }

    @Test
    void sections_without_blocks_are_split_as_well() {
        List<Section> sections = IntStream.range(0, 30)
                .mapToObj(i ->
                        Section.builder(SectionId.of("s" + i), "Section " + i).build())
                .toList();
        Document document = Document.builder("Writes stalled").build().withSections(sections);

        List<String> messages = SlackWriter.builder().split(true).build().messages(document, note -> {});

        assertThat(messages)
                .hasSize(2)
                .allMatch(message -> SlackFaults.of(message).isEmpty());
        assertThat(blocks(messages.get(0)).size()).isEqualTo(50);
    }

    @Test
    void headings_that_have_nothing_below_them_are_split_as_well() {
        List<Block> headings = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            headings.add(Blocks.heading("Heading " + i + " " + "a".repeat(100)));
        }

        List<String> messages = slack(Document.builder("T").build().withLead(headings));

        assertThat(messages).hasSizeGreaterThan(2).allMatch(message -> SlackFaults.length(message) <= SLACK);
        assertThat(String.join("", messages).split("Heading", -1)).hasSizeGreaterThan(30);
    }

    @Test
    void a_heading_stands_in_the_message_of_what_is_below_it() {
        for (int length = 1_000; length < 1_800; length += 7) {
            Document document = Cards.of(
                    Blocks.paragraph("a".repeat(length)),
                    Blocks.heading("Heading"),
                    Blocks.paragraph("b".repeat(1_700)));

            assertThat(slack(document))
                    .filteredOn(message -> message.contains("\"Heading\\n\"") || message.contains("\"\\nHeading\\n\""))
                    .as("length %d", length)
                    .hasSize(1)
                    .allMatch(message -> message.contains("bbb"));
        }
    }

    private static List<String> slack(Document document) {
        return SlackWriter.builder().maxLength(SLACK).split(true).build().messages(document, note -> {});
    }

    private static List<String> teams(Document document) {
        return TeamsWriter.builder().maxBytes(TEAMS).split(true).build().messages(document, note -> {});
    }

    /** Returns what a thread shows below its titles, without line feeds and the blanks where it is split. */
    private static String shownBySlack(List<String> messages) {
        StringBuilder shown = new StringBuilder();
        piecesOfSlack(messages).forEach(piece -> shown.append(piece.strip()));
        return shown.toString();
    }

    private static List<String> piecesOfSlack(List<String> messages) {
        List<String> pieces = new ArrayList<>();
        for (String message : messages) {
            JsonNode blocks = blocks(message);
            for (int i = 1; i < blocks.size(); i++) {
                pieces.addAll(blocks.get(i).findValuesAsString("text"));
            }
        }
        return pieces;
    }

    private static JsonNode blocks(String message) {
        return JsonMapper.shared().readTree(message).get("blocks");
    }
}
