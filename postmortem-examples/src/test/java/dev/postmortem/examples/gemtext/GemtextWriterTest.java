package dev.postmortem.examples.gemtext;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.examples.incidents.OrdersIndexMigration;
import dev.postmortem.model.Postmortem;
import dev.postmortem.render.FormatRegistry;
import dev.postmortem.render.RenderNote;
import dev.postmortem.render.RenderOptions;
import dev.postmortem.render.Rendered;
import dev.postmortem.render.Renderer;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.CalloutKind;
import dev.postmortem.render.document.CustomBlock;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.TaskItem;
import dev.postmortem.render.label.Labels;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GemtextWriterTest {

    private static final GemtextWriter WRITER =
            new GemtextWriter(RenderOptions.defaults().links(), Labels.english());

    private static String written(Block... blocks) {
        var document = Document.builder("T");
        List.of(blocks).forEach(document::lead);
        return WRITER.write(document.build()).text().substring("# T\n\n".length());
    }

    @Test
    void each_block_is_a_line_that_says_by_its_mark_what_it_is() {
        String text = written(
                Blocks.heading("Load"),
                Blocks.bullets(ListItem.of("One")),
                Blocks.tasks(TaskItem.of(true, Inlines.text("Two"))),
                Blocks.callout(CalloutKind.NOTE, "Hear", Blocks.paragraph("Three")),
                Blocks.code("SELECT 1\n```\n# x"));

        assertThat(text).isEqualTo("""
                        ### Load

                        * One

                        * [x] Two

                        > Note: Hear
                        > Three

                        ```
                        SELECT 1
                         ```
                        # x
                        ```
                        """);
    }

    @Test
    void a_link_is_a_line_of_its_own() {
        assertThat(written(Blocks.paragraph(
                        Inlines.text("See "), Inlines.link("the wiki", "https://wiki.example/1"), Inlines.text("."))))
                .isEqualTo("See the wiki.\n=> https://wiki.example/1 the wiki\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"# x", "### x", "=> https://evil.example free", "> x", "* x", "```", "``` x"})
    void a_text_that_looks_like_a_mark_stays_a_text(String text) {
        assertThat(written(Blocks.paragraph(text))).isEqualTo(" " + text + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\n=> https://evil.example", "a\r\n# b", "a\u2028# b", "a\u0085# b", "a\u000B# b"})
    void a_line_break_in_a_text_ends_no_line(String text) {
        assertThat(written(Blocks.paragraph(text)).lines()).hasSize(1);
    }

    @Test
    void a_block_of_the_house_is_told_by_its_fallback_with_a_note() {
        CustomBlock block = () -> List.of(Blocks.paragraph("simpler"));

        Rendered rendered = WRITER.write(Document.builder("T").lead(block).build());

        assertThat(rendered.text()).isEqualTo("# T\n\nsimpler\n");
        assertThat(rendered.notes()).extracting(RenderNote::kind).containsExactly(RenderNote.Kind.DEGRADED);
        assertThat(rendered.notes()).extracting(RenderNote::message).noneMatch(message -> message.contains("Lambda"));
    }

    @Test
    void the_format_is_found_by_whoever_looks_for_formats() {
        FormatRegistry formats =
                FormatRegistry.standard().plusDiscovered(getClass().getClassLoader());
        Postmortem postmortem = OrdersIndexMigration.postmortem();

        Renderer renderer = formats.renderer("gemtext", RenderOptions.defaults());

        assertThat(renderer.render(postmortem))
                .startsWith("# INC-142: Orders database")
                .contains("\n## 4. Timeline\n", "\n* Time: 10:05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0001", "\u202E", "\uD800", ""})
    void code_stays_within_its_fence(String hidden) {
        assertThat(written(Blocks.code("SELECT 1\n" + hidden + "```\n=> gemini://evil.example x")))
                .isEqualTo("```\nSELECT 1\n ```\n=> gemini://evil.example x\n```\n");
    }

    @Test
    void code_keeps_its_tabs() {
        assertThat(written(Blocks.code("a\tb"))).isEqualTo("```\na\tb\n```\n");
    }

    @Test
    void a_table_has_its_caption_above_it() {
        assertThat(written(Table.builder()
                        .caption("# Delays")
                        .column("who", "Who")
                        .column("delay", "Delay")
                        .row("orders-db", "12 s")
                        .build()))
                .isEqualTo(" # Delays\n* Who: orders-db; Delay: 12 s\n");
    }

    @Test
    void the_items_of_a_numbered_list_have_their_numbers() {
        assertThat(written(Blocks.numbered(ListItem.of("Why?"), ListItem.of("And why?"))))
                .isEqualTo("* 1. Why?\n* 2. And why?\n");
    }

    @ParameterizedTest
    @CsvSource({"GAP, Lücke", "NOTE, Hinweis", "IMPORTANT, Wichtig", "WARNING, Warnung"})
    void a_callout_says_what_kind_it_is_in_the_words_of_the_page(CalloutKind kind, String word) {
        GemtextWriter german = new GemtextWriter(RenderOptions.defaults().links(), Labels.german());
        Document document = Document.builder("T")
                .lead(Blocks.callout(kind, Blocks.paragraph("Drei")))
                .build();

        assertThat(german.write(document).text()).isEqualTo("# T\n\n> " + word + "\n> Drei\n");
    }

    @Test
    void a_block_of_the_house_without_a_fallback_is_noted_as_dropped() {
        CustomBlock block = List::of;

        Rendered rendered = WRITER.write(Document.builder("T").lead(block).build());

        assertThat(rendered.notes()).extracting(RenderNote::kind).containsExactly(RenderNote.Kind.DROPPED);
    }
}
