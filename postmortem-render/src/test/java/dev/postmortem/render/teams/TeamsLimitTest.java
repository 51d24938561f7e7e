package dev.postmortem.render.teams;

import static dev.postmortem.render.document.Inlines.link;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.postmortem.render.RenderNote;
import dev.postmortem.render.Rendered;
import dev.postmortem.render.card.Cards;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.Document;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each limit of a message for Teams: one under, at it, and one over. */
final class TeamsLimitTest {

    private static final TeamsWriter WRITER = TeamsWriter.builder().build();

    @ParameterizedTest
    @CsvSource({"19999, true", "20000, true", "20001, false"})
    void a_message_has_20000_bytes_of_utf_8(int bytes, boolean whole) {
        for (String character : List.of("a", "\u00E9", "\u65E5", "\uD83D\uDE00")) {
            int size = bytes(character);
            int frame = bytes(WRITER.write(Cards.text(character)).text()) - size;
            // What no whole character has room for is filled.
            String text = "a".repeat((bytes - frame) % size) + character.repeat((bytes - frame) / size);

            Rendered rendered = WRITER.write(Cards.text(text));

            assertThat(TeamsFaults.of(rendered.text(), 20_000)).isEmpty();
            assertThat(rendered.notes().isEmpty()).isEqualTo(whole);
            if (whole) {
                assertThat(bytes(rendered.text())).isEqualTo(bytes);
            }
        }
    }

    @Test
    void what_is_cut_fills_the_message() {
        assertThat(bytes(WRITER.write(Cards.text("a".repeat(30_000))).text())).isEqualTo(20_000);
        assertThat(bytes(WRITER.write(Cards.text("\uD83D\uDE00".repeat(30_000))).text()))
                .isBetween(19_997, 20_000);
    }

    @ParameterizedTest
    @CsvSource({"4999, true", "5000, true", "5001, false"})
    void a_house_can_set_another_limit(int bytes, boolean whole) {
        TeamsWriter writer = TeamsWriter.builder().maxBytes(5_000).build();
        int frame = bytes(writer.write(Cards.text("a")).text()) - 1;

        Rendered rendered = writer.write(Cards.text("a".repeat(bytes - frame)));

        assertThat(rendered.notes().isEmpty()).isEqualTo(whole);
        assertThat(bytes(rendered.text())).isLessThanOrEqualTo(5_000);
    }

    @ParameterizedTest
    @CsvSource({"199, 199, false", "200, 200, false", "201, 200, true"})
    void a_title_has_200_characters(int length, int shown, boolean toldBelow) {
        for (String character : List.of("a", "\uD83D\uDE00")) {
            Rendered rendered =
                    WRITER.write(Document.builder(character.repeat(length)).build());

            JsonNode body = JsonMapper.shared().readTree(rendered.text()).at("/attachments/0/content/body");
            String title = body.at("/0/inlines/0/text").asString();
            assertThat(title.codePointCount(0, title.length())).isEqualTo(shown);
            assertThat(body.size() > 1).isEqualTo(toldBelow);
            assertThat(TeamsFaults.of(rendered.text(), 20_000)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"149, 149", "150, 150", "151, 150"})
    void a_summary_has_150_characters(int length, int shown) {
        String summary = JsonMapper.shared()
                .readTree(WRITER.write(
                                Document.builder("\uD83D\uDE00".repeat(length)).build())
                        .text())
                .get("summary")
                .asString();

        assertThat(summary.codePointCount(0, summary.length())).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"1999, true", "2000, true", "2001, false"})
    void an_address_has_2000_characters(int length, boolean linked) {
        String start = "https://acme.example/";
        String url = start + "a".repeat(length - start.length());

        Rendered rendered = WRITER.write(Cards.of(Blocks.paragraph(link("report", url))));

        assertThat(TeamsFaults.of(rendered.text(), 20_000)).isEmpty();
        assertThat(rendered.text().contains("selectAction")).isEqualTo(linked);
        assertThat(rendered.notes())
                .extracting(RenderNote::message)
                .isEqualTo(linked ? List.of() : List.of("An address is not linked: it is longer than 2000 characters"));
    }

    @Test
    void the_address_of_the_full_report_has_2000_characters() {
        String url = "https://acme.example/" + "a".repeat(1_980);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TeamsWriter.builder().moreAt(url))
                .withMessage("moreAt has 2001 characters: give an address of at most 2000");
    }

    @ParameterizedTest
    @ValueSource(ints = {4_000, 4_001, 8_000})
    void the_end_of_a_message_takes_a_quarter_of_it(int bytes) {
        TeamsWriter.Builder writer = TeamsWriter.builder().maxBytes(bytes);
        int report = 1;
        while (isBuilt(writer.moreAt(report(report)))) {
            report++;
        }

        assertThatIllegalArgumentException()
                .isThrownBy(writer::build)
                .withMessage("The line about what is missing takes " + (bytes / 4 + 1)
                        + " bytes, more than a quarter of maxBytes " + bytes
                        + ": give a higher maxBytes, a shorter moreAt or shorter words");
        for (String character : List.of("\uD83D\uDE00", "\"", "{{DATE(", "*")) {
            Document document = Document.builder(character.repeat(200))
                    .build()
                    .withSections(
                            Cards.sections(40, "\uD83D\uDE00".repeat(4_000)).sections());

            assertThat(TeamsFaults.of(
                            writer.moreAt(report(report - 1))
                                    .build()
                                    .write(document)
                                    .text(),
                            bytes))
                    .isEmpty();
        }
    }

    private static boolean isBuilt(TeamsWriter.Builder writer) {
        try {
            writer.build();
            return true;
        } catch (IllegalArgumentException tooLong) {
            return false;
        }
    }

    private static String report(int length) {
        return "https://acme.example/" + "a".repeat(length);
    }

    @Test
    void the_address_of_the_full_report_has_less_room_in_a_small_message_only() {
        String message = TeamsWriter.builder()
                .moreAt(report(1_979))
                .build()
                .write(Cards.sections(40, "word ".repeat(400)))
                .text();

        assertThat(TeamsFaults.of(message, 20_000)).isEmpty();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
