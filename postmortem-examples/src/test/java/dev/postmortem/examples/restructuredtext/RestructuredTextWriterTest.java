package dev.postmortem.examples.restructuredtext;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.examples.incidents.OrdersIndexMigration;
import dev.postmortem.render.FormatRegistry;
import dev.postmortem.render.RenderNote;
import dev.postmortem.render.RenderOptions;
import dev.postmortem.render.Rendered;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.CalloutKind;
import dev.postmortem.render.document.CustomBlock;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.TaskItem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RestructuredTextWriterTest {

    private static final RestructuredTextWriter WRITER =
            new RestructuredTextWriter(RenderOptions.defaults().links());

    private static String written(Block... blocks) {
        var document = Document.builder("T");
        List.of(blocks).forEach(document::lead);
        return WRITER.write(document.build()).text().substring("==\nT\n==\n\n".length());
    }

    @Test
    void blocks_are_told_by_marks_and_indentation() {
        String text = written(
                Blocks.heading("Load"),
                Blocks.bullets(ListItem.of("One").withDetails(Blocks.paragraph("More")), ListItem.of("")),
                Blocks.tasks(TaskItem.of(true, Inlines.text("Two"))),
                Blocks.callout(CalloutKind.NOTE, "Note", Blocks.paragraph("Three")),
                Blocks.code("sql", "SELECT 1\n  .. x"));

        assertThat(text).isEqualTo("""
                        .. rubric:: Load

                        - One

                          More

                        -

                        ..

                        - \\[x\\] Two

                        .. admonition:: Note
                           :class: note

                           Three

                        .. code-block:: sql

                           SELECT 1
                             .. x
                        """);
    }

    @Test
    void a_table_is_a_list_of_lists() {
        assertThat(written(Table.builder()
                        .caption("Delays")
                        .column("who", "Who")
                        .column("delay", "Delay")
                        .row("orders-db", "- 12 s")
                        .row("", "")
                        .build()))
                .isEqualTo("""
                        .. list-table:: Delays
                           :header-rows: 1

                           * - Who
                             - Delay
                           * - orders-db
                             - \\ - 12 s
                           * -
                             -
                        """);
    }

    @Test
    void marks_stand_apart_from_words() {
        assertThat(written(Blocks.paragraph(
                        Inlines.text("a"),
                        Inlines.strong("b*"),
                        Inlines.text(" "),
                        Inlines.code("c_d"),
                        Inlines.link("wiki", "https://wiki.example/a_b"))))
                .isEqualTo("a\\ **b\\***\\  \\ :literal:`c_d`\\ \\ `wiki <https://wiki.example/a\\_b>`__\\\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"At 10:14 on 2026-03-14 order_items was full (about 97 %): why?", "It's 1.5 GB; \"fine\"."})
    void names_times_and_sentences_stay_readable(String text) {
        assertThat(written(Blocks.paragraph(text))).isEqualTo(text + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                ".. include:: x!\\ .. include\\:\\: x",
                "- x!\\ - x",
                "1. x!1\\. x",
                "(a) x!\\ (a) x",
                "=====!\\ =====",
                ">>> x!\\>\\>\\> x",
                "x::!x\\:\\:",
                "x_!x\\_",
                "|x|!\\|x\\|",
                "[1]_!\\[1\\]\\_",
                "a@b.example!a\\@b.example",
                "https://x.example!https\\://x.example",
                "a\u2028.. x!a .. x",
                "a\u0085- x!a - x"
            })
    void a_text_that_looks_like_a_mark_stays_a_text(String text, String escaped) {
        assertThat(written(Blocks.paragraph(text))).isEqualTo(escaped + "\n");
    }

    @Test
    void a_block_of_the_house_is_told_by_its_fallback_with_a_note() {
        CustomBlock block = () -> List.of(Blocks.paragraph("simpler"));

        Rendered rendered = WRITER.write(Document.builder("T").lead(block).build());

        assertThat(rendered.text()).endsWith("\nsimpler\n");
        assertThat(rendered.notes()).extracting(RenderNote::kind).containsExactly(RenderNote.Kind.DEGRADED);
        assertThat(rendered.notes()).extracting(RenderNote::message).noneMatch(message -> message.contains("Lambda"));
    }

    @Test
    void the_format_is_found_by_whoever_looks_for_formats() {
        FormatRegistry formats =
                FormatRegistry.standard().plusDiscovered(getClass().getClassLoader());

        assertThat(formats.renderer("restructuredtext", RenderOptions.defaults())
                        .render(OrdersIndexMigration.postmortem()))
                .contains("\nINC-142: Orders database", "\n.. _timeline:\n\n4\\. Timeline\n----");
    }

    @Test
    void a_block_of_the_house_without_a_fallback_is_noted_as_dropped() {
        CustomBlock block = List::of;

        Rendered rendered = WRITER.write(Document.builder("T").lead(block).build());

        assertThat(rendered.notes()).extracting(RenderNote::kind).containsExactly(RenderNote.Kind.DROPPED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u3000", "\u2007"})
    void a_link_keeps_its_address_whatever_blanks_stand_around_its_words(String blank) {
        assertThat(written(Blocks.paragraph(
                        Inlines.text("See"),
                        Inlines.link(blank + "Dashboard" + blank, "https://x.example"),
                        Inlines.text("!"))))
                .isEqualTo("See" + blank + "`Dashboard <https://x.example>`__" + blank + "!\n");
    }

    @Test
    void a_link_without_words_is_told_by_its_address() {
        assertThat(written(Blocks.paragraph(Inlines.link("\u00A0", "https://x.example"))))
                .isEqualTo("\\ `https\\://x.example <https://x.example>`__\\\n");
    }
}
