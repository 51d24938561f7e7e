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
import dev.postmortem.render.document.TaskItem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GemtextWriterTest {

    private static final GemtextWriter WRITER =
            new GemtextWriter(RenderOptions.defaults().links());

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
                Blocks.callout(CalloutKind.NOTE, "Note", Blocks.paragraph("Three")),
                Blocks.code("SELECT 1\n```\n# x"));

        assertThat(text).isEqualTo("""
                        ### Load

                        * One

                        * [x] Two

                        > Note
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
}
