package dev.postmortem.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.postmortem.render.RenderNote;
import dev.postmortem.render.Rendered;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.CustomBlock;
import dev.postmortem.render.document.Document;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A house's own blocks, in a form of its own. */
final class OwnBlocksTest {

    private interface Shown extends CustomBlock {}

    private record Gauge(int percent) implements Shown {
        @Override
        public List<Block> fallback() {
            return List.of(Blocks.paragraph("Gauge"));
        }
    }

    private record Lamp() implements Shown {
        @Override
        public List<Block> fallback() {
            return List.of(Blocks.paragraph("Lamp"));
        }
    }

    private static final Document DOCUMENT =
            Document.builder("T").lead(new Gauge(97)).lead(new Lamp()).build();

    @Test
    void a_block_is_written_by_its_form_and_another_by_its_fallback() {
        MarkdownWriter writer = MarkdownWriter.builder()
                .customBlock(Gauge.class, gauge -> List.of(Blocks.bullets("*at* " + gauge.percent() + " %")))
                .build();

        Rendered rendered = writer.write(DOCUMENT);

        assertThat(rendered.text()).isEqualTo("# T\n\n- \\*at\\* 97 %\n\nLamp\n");
        assertThat(rendered.notes())
                .extracting(RenderNote::message)
                .containsExactly("A block Lamp is shown by its fallback: this format does not know it");
    }

    static Stream<UnaryOperator<MarkdownWriter.Builder>> inBothOrders() {
        UnaryOperator<MarkdownWriter.Builder> gauge =
                writer -> writer.customBlock(Gauge.class, any -> List.of(Blocks.code("mermaid", "pie")));
        UnaryOperator<MarkdownWriter.Builder> shown =
                writer -> writer.customBlock(Shown.class, any -> List.of(Blocks.paragraph("any")));
        return Stream.of(writer -> shown.apply(gauge.apply(writer)), writer -> gauge.apply(shown.apply(writer)));
    }

    @ParameterizedTest
    @MethodSource("inBothOrders")
    void the_form_of_a_type_holds_for_its_subtypes_unless_they_have_their_own(
            UnaryOperator<MarkdownWriter.Builder> forms) {
        MarkdownWriter writer = forms.apply(MarkdownWriter.builder()).build();

        assertThat(writer.write(DOCUMENT)).isEqualTo(new Rendered("# T\n\n```mermaid\npie\n```\n\nany\n", List.of()));
    }

    @Test
    void a_form_may_use_other_blocks_of_the_house() {
        MarkdownWriter writer = MarkdownWriter.builder()
                .customBlock(Gauge.class, gauge -> List.of(new Lamp()))
                .customBlock(Lamp.class, lamp -> List.of(Blocks.paragraph("lamp")))
                .build();

        assertThat(writer.write(DOCUMENT).text()).isEqualTo("# T\n\nlamp\n\nlamp\n");
    }

    @Test
    void a_form_that_shows_nothing_is_noted() {
        MarkdownWriter writer = MarkdownWriter.builder()
                .customBlock(Shown.class, shown -> List.of())
                .build();

        assertThat(writer.write(DOCUMENT).notes())
                .extracting(RenderNote::message)
                .containsExactly(
                        "A block Gauge is not shown: nothing is to be written for it",
                        "A block Lamp is not shown: nothing is to be written for it");
    }

    @Test
    void a_form_that_returns_null_is_refused() {
        MarkdownWriter writer =
                MarkdownWriter.builder().customBlock(Shown.class, shown -> null).build();

        assertThatNullPointerException()
                .isThrownBy(() -> writer.write(DOCUMENT))
                .withMessage("What is to be written for a block Gauge is null");
    }

    @Test
    void a_form_that_returns_a_list_with_a_null_is_refused() {
        MarkdownWriter writer = MarkdownWriter.builder()
                .customBlock(Shown.class, shown -> Arrays.asList(Blocks.paragraph("a"), null))
                .build();

        assertThatNullPointerException()
                .isThrownBy(() -> writer.write(DOCUMENT))
                .withMessage("What is to be written for a block Gauge holds a null element");
    }

    @Test
    void a_type_has_one_form() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MarkdownWriter.builder()
                        .customBlock(Lamp.class, lamp -> List.of())
                        .customBlock(Lamp.class, lamp -> List.of()))
                .withMessage("customBlock was given two forms for " + Lamp.class.getName() + ": give one");
    }

    @Test
    void a_writer_does_not_change_with_its_builder() {
        MarkdownWriter.Builder builder = MarkdownWriter.builder();
        MarkdownWriter writer = builder.build();

        builder.customBlock(Shown.class, shown -> List.of()).frontMatter(true);

        assertThat(writer.write(DOCUMENT).text()).isEqualTo("# T\n\nGauge\n\nLamp\n");
    }
}
