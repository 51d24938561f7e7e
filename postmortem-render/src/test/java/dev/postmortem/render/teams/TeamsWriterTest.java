package dev.postmortem.render.teams;

import static dev.postmortem.render.document.Inlines.badge;
import static dev.postmortem.render.document.Inlines.code;
import static dev.postmortem.render.document.Inlines.emphasis;
import static dev.postmortem.render.document.Inlines.link;
import static dev.postmortem.render.document.Inlines.strong;
import static dev.postmortem.render.document.Inlines.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.postmortem.render.Format;
import dev.postmortem.render.LinkPolicy;
import dev.postmortem.render.RenderNote;
import dev.postmortem.render.Rendered;
import dev.postmortem.render.card.Cards;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.CalloutKind;
import dev.postmortem.render.document.CustomBlock;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Fact;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.TaskItem;
import dev.postmortem.render.document.Tone;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class TeamsWriterTest {

    private static final TeamsWriter WRITER = TeamsWriter.builder().build();

    @Test
    void a_message_holds_a_card_and_says_what_it_is_about() {
        JsonNode message = JsonMapper.shared()
                .readTree(WRITER.write(
                                Document.builder("Writes stalled").id("INC-142").build())
                        .text());

        assertThat(message.get("summary").asString()).isEqualTo("INC-142: Writes stalled");
        assertThat(message.at("/attachments/0/content/version").asString()).isEqualTo("1.5");
        assertThat(message.at("/attachments/0/content/fallbackText").asString()).isEqualTo("INC-142: Writes stalled");
        assertThat(message.at("/attachments/0/content/body").toString())
                .isEqualTo("[{\"type\":\"RichTextBlock\",\"inlines\":[{\"type\":\"TextRun\","
                        + "\"text\":\"INC-142: Writes stalled\",\"size\":\"large\",\"weight\":\"bolder\"}]}]");
    }

    @Test
    void inlines_keep_their_look() {
        Document document = Cards.of(Blocks.paragraph(
                strong("a"), text(" "), emphasis("b"), text(" "), code("c"), badge("d", Tone.CRITICAL)));

        assertThat(element(document, 1).toString())
                .isEqualTo("{\"type\":\"RichTextBlock\",\"inlines\":["
                        + "{\"type\":\"TextRun\",\"text\":\"a \",\"weight\":\"bolder\"},"
                        + "{\"type\":\"TextRun\",\"text\":\"b \",\"italic\":true},"
                        + "{\"type\":\"TextRun\",\"text\":\"c\",\"fontType\":\"monospace\"},"
                        + "{\"type\":\"TextRun\",\"text\":\"d\",\"weight\":\"bolder\",\"color\":\"attention\"}]}");
    }

    @Test
    void facts_are_a_table_without_lines_and_headers() {
        JsonNode table = element(Cards.of(Blocks.facts(Fact.of("Severity", "SEV-1"), Fact.of("Owner", ""))), 1);

        assertThat(table.get("firstRowAsHeader").asBoolean()).isFalse();
        assertThat(table.findValuesAsString("text")).containsExactly("Severity", "SEV-1", "Owner");
        assertThat(table.get("rows").size()).isEqualTo(2);
    }

    @Test
    void a_table_has_its_headers_in_the_first_row() {
        JsonNode table = element(
                Cards.of(Table.builder()
                        .column("id", "ID")
                        .numericColumn("lost", "Lost")
                        .row("TL-1", "12")
                        .build()),
                1);

        assertThat(table.get("firstRowAsHeader").asBoolean()).isTrue();
        assertThat(table.findValuesAsString("text")).containsExactly("ID", "Lost", "TL-1", "12");
        assertThat(table.at("/columns/1/horizontalCellContentAlignment").asString())
                .isEqualTo("right");
    }

    @Test
    void a_table_without_rows_is_not_shown() {
        assertThat(body(Cards.of(Table.builder().column("id", "ID").build())).size())
                .isEqualTo(1);
    }

    @Test
    void items_have_their_sign() {
        Document document = Cards.of(
                Blocks.bullets(ListItem.of("a").withDetails(Blocks.bullets("b"))),
                Blocks.numbered(ListItem.of("c"), ListItem.of("d")),
                Blocks.tasks(TaskItem.of(true, text("e"))));

        assertThat(body(document).findValuesAsString("text"))
                .containsSubsequence(
                        "\u2022 ", "a", "\u2003\u2003\u25E6 ", "b", "1. ", "c", "2. ", "d", "\u2611 ", "e");
    }

    @ParameterizedTest
    @CsvSource({
        "NOTE, emphasis, Note",
        "IMPORTANT, accent, Important",
        "WARNING, attention, Warning",
        "GAP, warning, Gap"
    })
    void a_callout_is_a_container_in_its_colour_with_the_word_for_it(CalloutKind kind, String style, String word) {
        JsonNode container = element(Cards.of(Blocks.callout(kind, Blocks.paragraph("Text."))), 1);

        assertThat(container.get("style").asString()).isEqualTo(style);
        assertThat(container.findValuesAsString("text")).containsExactly(word, "Text.");
    }

    @Test
    void two_callouts_in_a_row_are_two_containers() {
        Document document = Cards.of(
                Blocks.callout(CalloutKind.NOTE, Blocks.paragraph("a")),
                Blocks.callout(CalloutKind.NOTE, Blocks.paragraph("b")),
                Blocks.paragraph("c"));

        assertThat(body(document).size()).isEqualTo(4);
    }

    @Test
    void code_keeps_its_lines_and_indentation() {
        assertThat(element(Cards.of(Blocks.code("a\n  b\tc")), 1).findValuesAsString("text"))
                .containsExactly("a\n\u00A0\u00A0b\u00A0\u00A0\u00A0\u00A0c");
    }

    @Test
    void a_link_leads_where_the_policy_lets_it() {
        Rendered rendered = WRITER.write(Cards.of(Blocks.paragraph(
                link("report", "https://acme.example/r"), text(" and "), link("run", "javascript:alert(1)"))));

        assertThat(rendered.text())
                .contains("{\"type\":\"TextRun\",\"text\":\"report\","
                        + "\"selectAction\":{\"type\":\"Action.OpenUrl\",\"url\":\"https://acme.example/r\"}}")
                .contains("\" and run (javascript:alert(1))\"");
        assertThat(rendered.notes()).extracting(RenderNote::kind).containsExactly(RenderNote.Kind.DEGRADED);
    }

    @Test
    void an_address_that_runs_code_is_no_link_whatever_the_policy_says() {
        TeamsWriter trusting = TeamsWriter.builder()
                .linkPolicy(url -> LinkPolicy.Treatment.LINK)
                .build();

        assertThat(trusting.write(Cards.of(Blocks.paragraph(link("x", "data:text/html,x"))))
                        .text())
                .doesNotContain("selectAction");
    }

    @Test
    void a_text_that_looks_like_a_date_function_stays_as_it_is() {
        JsonNode block =
                element(Cards.text("From {{DATE(2026-03-14T10:00:00Z)}} to {{TIME(2026-03-14T10:00:00Z)}}"), 1);

        assertThat(block.findValuesAsString("text"))
                .containsExactly("From {", "{DATE(2026-03-14T10:00:00Z)}} to {", "{TIME(2026-03-14T10:00:00Z)}}");
    }

    @Test
    void the_line_about_what_is_missing_holds_no_date_function() {
        Document document = Document.builder("Writes stalled")
                .section("a", "A", s -> s.add(Blocks.paragraph("word ".repeat(5_000))))
                .section("b", "At {{DATE(2026-03-14T10:00:00Z,SHORT)}}", s -> s.add(Blocks.paragraph("b")))
                .build();

        JsonNode body = body(document);

        assertThat(String.join("", body.get(body.size() - 1).findValuesAsString("text")))
                .isEqualTo("Cut here. Not shown: the rest of A, At {{DATE(2026-03-14T10:00:00Z,SHORT)}}.");
    }

    @Test
    void the_text_of_clients_that_know_no_cards_is_free_of_markdown_and_functions() {
        Document document = Document.builder("[click](https://x.example) *b* {{DATE(2026-03-14T10:00:00Z)}} snake_case")
                .build();

        assertThat(JsonMapper.shared()
                        .readTree(WRITER.write(document).text())
                        .at("/attachments/0/content/fallbackText")
                        .asString())
                .isEqualTo("\\[click\\](https://x.example) \\*b\\* {\\{DATE(2026-03-14T10:00:00Z)}} snake\\_case");
    }

    @Test
    void the_full_report_is_a_button() {
        Rendered rendered =
                TeamsWriter.builder().moreAt("https://acme.example/pm").build().write(Cards.text("a"));

        assertThat(rendered.text())
                .contains("\"actions\":[{\"type\":\"Action.OpenUrl\",\"title\":\"Full report\","
                        + "\"url\":\"https://acme.example/pm\"}]");
        assertThat(TeamsFaults.of(rendered.text(), 20_000)).isEmpty();
    }

    @Test
    void a_card_that_is_cut_says_what_is_missing_and_notes_it() {
        Rendered rendered =
                TeamsWriter.builder().maxBytes(4_000).build().write(Cards.sections(4, "Sentence one. ".repeat(150)));

        assertThat(rendered.text()).contains("Cut here. Not shown: the rest of Section 2, Section 3, Section 4.");
        assertThat(rendered.notes())
                .extracting(note -> note.kind() + " " + note.place())
                .containsExactly("TRUNCATED section s2", "TRUNCATED section s3", "TRUNCATED section s4");
        assertThat(rendered.notes().get(0).message()).endsWith("the message would be longer than 4000 bytes");
    }

    @Test
    void a_table_is_cut_between_rows() {
        Table.Builder table = Table.builder().column("a", "A");
        for (int i = 0; i < 200; i++) {
            table.row("Row " + i + ".");
        }

        Rendered rendered = TeamsWriter.builder().maxBytes(4_000).build().write(Cards.of(table.build()));

        assertThat(TeamsFaults.of(rendered.text(), 4_000)).isEmpty();
        assertThat(JsonMapper.shared()
                        .readTree(rendered.text())
                        .at("/attachments/0/content/body/1/rows")
                        .findValuesAsString("text"))
                .startsWith("A", "Row 0.")
                .allMatch(text -> text.equals("A") || text.matches("Row \\d+\\."));
    }

    @Test
    void a_table_that_is_split_has_its_headers_in_each_message() {
        Table.Builder table = Table.builder().column("a", "Header");
        for (int i = 0; i < 100; i++) {
            table.row("Row " + i + ".");
        }

        List<String> messages =
                TeamsWriter.builder().maxBytes(4_000).split(true).build().messages(Cards.of(table.build()), note -> {});

        assertThat(messages).hasSizeGreaterThan(2).allMatch(message -> message.contains("\"Header\""));
    }

    @Test
    void a_row_that_is_too_long_for_a_message_is_told_as_text() {
        Table table =
                Table.builder().column("a", "A").row("word ".repeat(2_000)).build();
        TeamsWriter writer = TeamsWriter.builder().maxBytes(4_000).split(true).build();

        Rendered rendered = writer.write(Cards.of(table));

        assertThat(rendered.notes())
                .extracting(RenderNote::message)
                .contains("A row is told as text: it is too long for a message");
        assertThat(writer.messages(Cards.of(table), note -> {}))
                .allMatch(message -> TeamsFaults.of(message, 4_000).isEmpty());
        assertThat(rendered.text().split("word", -1)).hasSize(2_001);
    }

    @Test
    void a_custom_block_is_shown_as_the_house_says() {
        record Load(int percent) implements CustomBlock {
            @Override
            public List<Block> fallback() {
                return List.of();
            }
        }
        TeamsWriter writer = TeamsWriter.builder()
                .customBlock(Load.class, load -> List.of(Blocks.paragraph("#".repeat(load.percent()))))
                .build();

        assertThat(writer.write(Cards.of(new Load(5))).text()).contains("\"#####\"");
    }

    @Test
    void a_fallback_that_leads_to_itself_is_an_error() {
        CustomBlock loop = new CustomBlock() {
            @Override
            public List<Block> fallback() {
                return List.of(this);
            }
        };

        assertThatIllegalStateException()
                .isThrownBy(() -> WRITER.write(Cards.of(loop)))
                .withMessageContaining("leads to itself");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3_999, 80_001})
    void a_size_without_room_or_that_teams_refuses_is_refused(int bytes) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TeamsWriter.builder().maxBytes(bytes))
                .withMessage("TeamsWriter.maxBytes is " + bytes + ": give 4000 to 80000");
    }

    @Test
    void the_format_is_teams() {
        assertThat(WRITER.format()).isEqualTo(Format.TEAMS);
    }

    private static JsonNode body(Document document) {
        String message = WRITER.write(document).text();
        assertThat(TeamsFaults.of(message, 20_000)).isEmpty();
        return JsonMapper.shared().readTree(message).at("/attachments/0/content/body");
    }

    private static JsonNode element(Document document, int index) {
        return body(document).get(index);
    }
}
