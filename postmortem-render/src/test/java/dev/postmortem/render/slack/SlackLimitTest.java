package dev.postmortem.render.slack;

import static dev.postmortem.render.document.Inlines.link;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.postmortem.render.RenderNote;
import dev.postmortem.render.Rendered;
import dev.postmortem.render.card.Cards;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.BulletList;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.FlowBlock;
import dev.postmortem.render.document.ListItem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each limit of Slack: one under, at it, and one over. */
final class SlackLimitTest {

    private static final SlackWriter WRITER = SlackWriter.builder().build();

    @ParameterizedTest
    @CsvSource({"149, 149, false", "150, 150, false", "151, 150, true"})
    void a_header_has_150_characters_and_an_emoji_is_one(int length, int shown, boolean toldBelow) {
        for (String character : List.of("a", "\uD83D\uDE00")) {
            Rendered rendered =
                    WRITER.write(Document.builder(character.repeat(length)).build());

            JsonNode blocks = blocks(rendered);
            String header = blocks.at("/0/text/text").asString();
            assertThat(SlackFaults.of(rendered.text())).isEmpty();
            assertThat(header.codePointCount(0, header.length())).isEqualTo(shown);
            assertThat(blocks.size() > 1).isEqualTo(toldBelow);
            assertThat(rendered.notes()).hasSize(toldBelow ? 1 : 0);
        }
    }

    @ParameterizedTest
    @CsvSource({"11999, true", "12000, true", "12001, false"})
    void all_blocks_together_have_12000_characters_and_an_emoji_is_one(int length, boolean whole) {
        for (String character : List.of("a", "\u65E5", "\uD83D\uDE00")) {
            int frame = SlackFaults.length(WRITER.write(Cards.text(character)).text()) - 1;
            Document document = Cards.text(character.repeat(length - frame));

            Rendered rendered = WRITER.write(document);

            assertThat(SlackFaults.of(rendered.text())).isEmpty();
            assertThat(rendered.notes().isEmpty()).isEqualTo(whole);
            assertThat(SlackFaults.length(rendered.text())).isLessThanOrEqualTo(12_000);
            if (whole) {
                assertThat(SlackFaults.length(rendered.text())).isEqualTo(length);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"3999, true", "4000, true", "4001, false"})
    void a_house_can_set_a_lower_limit(int length, boolean whole) {
        SlackWriter writer = SlackWriter.builder().maxLength(4_000).build();
        int frame = SlackFaults.length(writer.write(Cards.text("a")).text()) - 1;

        Rendered rendered = writer.write(Cards.text("a".repeat(length - frame)));

        assertThat(rendered.notes().isEmpty()).isEqualTo(whole);
        assertThat(SlackFaults.length(rendered.text())).isLessThanOrEqualTo(4_000);
    }

    @Test
    void what_is_cut_fills_the_message() {
        Rendered rendered = WRITER.write(Cards.text("a".repeat(20_000)));

        assertThat(SlackFaults.length(rendered.text())).isEqualTo(12_000);
    }

    @Test
    void a_message_of_a_thread_is_as_full_as_one_without_a_link_can_be() {
        SlackWriter writer = SlackWriter.builder()
                .moreAt("https://acme.example/pm")
                .split(true)
                .build();

        List<String> messages = writer.messages(Cards.text("a".repeat(40_000)), note -> {});

        assertThat(messages).hasSize(4);
        assertThat(messages.subList(0, 3)).allMatch(message -> SlackFaults.length(message) == 12_000);
    }

    @Test
    void a_character_that_json_escapes_counts_as_it_is_written() {
        Rendered rendered = WRITER.write(Cards.text("\"\\".repeat(10_000)));

        assertThat(SlackFaults.of(rendered.text())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"24, true, 49", "25, false, 50", "25, true, 0", "26, false, 0"})
    void a_message_has_50_blocks(int sections, boolean linked, int blocks) {
        SlackWriter.Builder writer = SlackWriter.builder();
        if (linked) {
            writer.moreAt("https://acme.example/pm");
        }

        Rendered rendered = writer.build().write(Cards.sections(sections, "Text."));

        assertThat(SlackFaults.of(rendered.text())).isEmpty();
        assertThat(rendered.notes().isEmpty()).isEqualTo(blocks > 0);
        assertThat(blocks(rendered).size())
                .isEqualTo(blocks > 0 ? blocks : blocks(rendered).size());
        assertThat(blocks(rendered).size()).isBetween(48, 50);
    }

    @ParameterizedTest
    @CsvSource({"25, 1", "26, 2"})
    void a_document_of_more_blocks_is_split(int sections, int messages) {
        SlackWriter writer = SlackWriter.builder().split(true).build();

        assertThat(writer.messages(Cards.sections(sections, "Text."), note -> {}))
                .hasSize(messages)
                .allMatch(message -> SlackFaults.of(message).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"2999, true", "3000, true", "3001, false"})
    void an_address_has_3000_characters(int length, boolean linked) {
        String start = "https://acme.example/";
        String url = start + "a".repeat(length - start.length());

        Rendered rendered = WRITER.write(Cards.of(Blocks.paragraph(link("report", url))));

        assertThat(SlackFaults.of(rendered.text())).isEmpty();
        assertThat(rendered.text().contains("\"type\":\"link\"")).isEqualTo(linked);
        assertThat(rendered.notes())
                .extracting(RenderNote::message)
                .isEqualTo(linked ? List.of() : List.of("An address is not linked: it is longer than 3000 characters"));
    }

    @Test
    void the_address_of_the_full_report_has_3000_characters() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SlackWriter.builder().moreAt(report(3_001)))
                .withMessage("moreAt has 3001 characters: give an address of at most 3000");
    }

    @ParameterizedTest
    @ValueSource(ints = {2_000, 4_321, 12_000})
    void the_end_of_a_message_takes_a_quarter_of_it(int length) {
        SlackWriter.Builder writer = SlackWriter.builder().maxLength(length);
        int frame = leastEnd(writer.moreAt(report(length / 4))) - length / 4;
        String title = "\"".repeat(150);
        Document document = Document.builder(title)
                .build()
                .withSections(Cards.sections(40, "\"".repeat(10_000)).sections());

        Rendered rendered = writer.moreAt(report(length / 4 - frame)).build().write(document);

        assertThat(SlackFaults.length(rendered.text())).isLessThanOrEqualTo(length);
        assertThatIllegalArgumentException()
                .isThrownBy(writer.moreAt(report(length / 4 - frame + 1))::build)
                .withMessage("The line about what is missing takes " + (length / 4 + 1)
                        + " characters, more than a quarter of maxLength " + length
                        + ": give a higher maxLength, a shorter moreAt or shorter words");
    }

    /** Returns how long the message of an error says that the end of a message is. */
    private static int leastEnd(SlackWriter.Builder tooLong) {
        String message = assertThatIllegalArgumentException()
                .isThrownBy(tooLong::build)
                .actual()
                .getMessage();
        return Integer.parseInt(message.replaceAll("\\D*(\\d+) characters.*", "$1"));
    }

    private static String report(int length) {
        String start = "https://acme.example/";
        return start + "a".repeat(length - start.length());
    }

    @Test
    void the_text_beside_the_blocks_has_room_for_what_is_missing() {
        String beside = beside(WRITER, Cards.sections(10, "&".repeat(4_000)));

        assertThat(beside)
                .hasSizeLessThanOrEqualTo(3_000)
                .startsWith("Writes stalled\n\nSection 1\n&amp;&amp;")
                .endsWith(
                        "\u2026\nCut here. Not shown: the rest of Section 3, Section 4, Section 5, Section 6, Section 7,"
                                + " Section 8, Section 9, Section 10.");
    }

    @ParameterizedTest
    @CsvSource({"2999, 2999", "3000, 3000", "3001, 3000"})
    void the_text_beside_the_blocks_has_3000_characters(int length, int shown) {
        int title = "Writes stalled\n".length();

        String beside = beside("a".repeat(length - title));

        assertThat(beside).hasSize(shown);
        assertThat(beside.endsWith("\u2026")).isEqualTo(shown < length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"&", "<", "\uD83D\uDE00", "a"})
    void entities_and_emoji_count_in_the_text_beside_the_blocks(String character) {
        String beside = beside(character.repeat(4_000));

        assertThat(beside.codePointCount(0, beside.length())).isBetween(2_900, 3_000);
        assertThat(beside).endsWith("\u2026").doesNotContainPattern("&(?!amp;|lt;|gt;)");
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 9, 10})
    void a_list_is_indented_eight_times_at_most(int depth) {
        FlowBlock list = Blocks.bullets("x");
        for (int i = 0; i < depth; i++) {
            list = new BulletList(List.of(ListItem.of("x").withDetails(list)));
        }

        Rendered rendered = WRITER.write(Cards.of(list));

        assertThat(SlackFaults.of(rendered.text())).isEmpty();
        assertThat(rendered.text()).contains("\"indent\":8").doesNotContain("\"indent\":9");
    }

    private static String beside(String text) {
        return beside(WRITER, Cards.text(text));
    }

    private static String beside(SlackWriter writer, Document document) {
        String message = writer.write(document).text();
        assertThat(SlackFaults.of(message)).isEmpty();
        return JsonMapper.shared().readTree(message).get("text").asString();
    }

    private static JsonNode blocks(Rendered rendered) {
        return JsonMapper.shared().readTree(rendered.text()).get("blocks");
    }
}
