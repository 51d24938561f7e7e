package dev.postmortem.render.markdown;

import static dev.postmortem.render.document.Inlines.badge;
import static dev.postmortem.render.document.Inlines.code;
import static dev.postmortem.render.document.Inlines.lineBreak;
import static dev.postmortem.render.document.Inlines.link;
import static dev.postmortem.render.document.Inlines.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.render.LinkPolicy;
import dev.postmortem.render.Rendered;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.CalloutKind;
import dev.postmortem.render.document.Cell;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Fact;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.TaskItem;
import dev.postmortem.render.document.Tone;
import dev.postmortem.render.label.Labels;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class MarkdownFlavourTest {

    private static String written(Flavour flavour, Block... blocks) {
        return MarkdownWriter.builder()
                .flavour(flavour)
                .build()
                .write(Document.builder("T").build().withLead(List.of(blocks)))
                .text()
                .replaceFirst("^# T\n\n", "")
                .stripTrailing();
    }

    @Test
    void a_document_in_plain_commonmark_says_the_same_without_tables() {
        Document document = Document.builder("Orders DB outage")
                .id("INC-142")
                .lead(Blocks.facts(
                        Fact.of("Severity", badge("SEV-1", Tone.CRITICAL)), Fact.of("Duration", "40 min | 2 phases")))
                .lead(Blocks.callout(CalloutKind.IMPORTANT, Blocks.paragraph("12.5 % of users could not order.")))
                .section(
                        "timeline",
                        "Timeline",
                        section -> section.number(4)
                                .add(Table.builder()
                                        .caption("All times UTC")
                                        .column("time", "Time")
                                        .numericColumn("since", "Since start")
                                        .column("event", "Event")
                                        .row(
                                                Cell.of("10:05"),
                                                Cell.of("T+5m"),
                                                Cell.of(
                                                        text("CPU at 97 %, see "),
                                                        link("graph", "https://x.example/1")))
                                        .row(
                                                Cell.of("10:07"),
                                                Cell.of(""),
                                                Cell.of(code("a|b"), lineBreak(), text("c")))
                                        .build())
                                .add(Blocks.tasks(
                                        TaskItem.of(true, text("Reject blocking DDL"))
                                                .withId("AI-1"),
                                        TaskItem.of(false, text("Rehearse the rollback"))))
                                .add(Blocks.callout(
                                        CalloutKind.GAP,
                                        "Gap: owners",
                                        Blocks.paragraph("No owner."),
                                        Blocks.code("a"))))
                .build();

        Rendered rendered =
                MarkdownWriter.builder().flavour(Flavour.COMMONMARK).build().write(document);

        assertThat(rendered).isEqualTo(new Rendered("""
                # INC-142: Orders DB outage

                - **Severity:** **SEV-1**
                - **Duration:** 40 min | 2 phases

                > **Important**
                >
                > 12.5 % of users could not order.

                ## 4. Timeline

                _All times UTC_

                - **Time:** 10:05\\
                  **Since start:** T+5m\\
                  **Event:** CPU at 97 %, see [graph](<https://x.example/1>)
                - **Time:** 10:07\\
                  **Event:** `a|b` / c

                * ☑ Reject blocking DDL
                * ☐ Rehearse the rollback

                > **Gap**
                >
                > **Gap: owners**
                >
                > No owner.
                >
                > ```
                > a
                > ```
                """, List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "ask @org/db-team, see #12 | ask @org/db-team, see #12",
                "C # and C#                | C \\# and C#",
                "# a                       | \\# a",
                "~17:20                    | ~17:20",
                "~~~                       | \\~~~",
                "$5 :lock: www.x.example   | $5 :lock: www.x.example",
                "ftp://x.example           | ftp://x.example",
                "https://x.example         | <https://x.example>",
                "/close                    | /close",
                "&lt;                      | \\&lt;",
                "<b>                       | \\<b>"
            })
    void plain_commonmark_escapes_what_it_gives_meaning_to_and_no_more(String text, String markdown) {
        assertThat(written(Flavour.COMMONMARK, Blocks.paragraph(text))).isEqualTo(markdown);
    }

    @Test
    void an_address_that_is_not_to_be_a_link_needs_nothing_in_plain_commonmark() {
        String markdown = MarkdownWriter.builder()
                .flavour(Flavour.COMMONMARK)
                .linkPolicy(url -> LinkPolicy.Treatment.SHOW)
                .build()
                .write(Document.builder("T")
                        .lead(Blocks.paragraph("https://x.example/a_b and dba@x.example"))
                        .build())
                .text();

        assertThat(markdown).isEqualTo("# T\n\nhttps://x.example/a_b and dba@x.example\n");
    }

    @Test
    void a_table_without_rows_still_names_its_columns() {
        Table table = Table.builder().column("a", "A").column("b", " B ").build();

        assertThat(written(Flavour.COMMONMARK, table)).isEqualTo("- **A:**\\\n  **B:**");
    }

    @Test
    void a_row_without_anything_is_still_an_item() {
        Table table = Table.builder().column("a", "A").row("").row("x").build();

        assertThat(written(Flavour.COMMONMARK, table)).isEqualTo("- &#8203;\n- **A:** x");
    }

    @Test
    void a_column_without_a_header_has_no_name() {
        Table table = Table.builder().column("a", " ").row("x").build();

        assertThat(written(Flavour.COMMONMARK, table)).isEqualTo("- x");
    }

    @Test
    void a_callout_with_nothing_to_show_leaves_no_trace_in_plain_commonmark() {
        Block callout = Blocks.callout(CalloutKind.NOTE, Blocks.paragraph(" "));

        assertThat(written(Flavour.COMMONMARK, callout, Blocks.paragraph("a"))).isEqualTo("a");
    }

    @ParameterizedTest
    @EnumSource(
            value = Flavour.class,
            names = {"GITHUB", "GITLAB"})
    void a_platform_has_boxes_without_the_ids_of_their_tasks_and_alerts(Flavour flavour) {
        String markdown = written(
                flavour,
                Blocks.tasks(TaskItem.of(true, text("a")).withId("AI-1"), TaskItem.of(false, text("b"))),
                Blocks.callout(CalloutKind.GAP, Blocks.paragraph("c")));

        assertThat(markdown).isEqualTo("- [x] a\n- [ ] b\n\n> [!WARNING]\n> c");
    }

    @Test
    void gitlab_finds_no_file_to_include_in_code() {
        String markdown = written(Flavour.GITLAB, Blocks.code("a\n::include{file=b}\n"));

        assertThat(markdown).isEqualTo(" ```\n a\n ::include{file=b}\n ```");
    }

    @Test
    void the_words_of_a_callout_are_in_the_language_of_the_document() {
        String markdown = MarkdownWriter.builder()
                .flavour(Flavour.COMMONMARK)
                .words(Labels.german())
                .build()
                .write(Document.builder("T")
                        .lead(Blocks.callout(CalloutKind.WARNING, Blocks.paragraph("a")))
                        .build())
                .text();

        assertThat(markdown).isEqualTo("# T\n\n> **Warnung**\n>\n> a\n");
    }
}
