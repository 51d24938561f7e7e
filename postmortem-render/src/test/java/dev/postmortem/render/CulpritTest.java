package dev.postmortem.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.Audience;
import dev.postmortem.redaction.Redactor;
import dev.postmortem.redaction.StandardRedactor;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.CustomBlock;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import dev.postmortem.render.html.HtmlWriter;
import dev.postmortem.render.markdown.MarkdownWriter;
import dev.postmortem.render.section.LeadProducer;
import dev.postmortem.render.section.Outline;
import dev.postmortem.render.section.SectionContext;
import dev.postmortem.render.section.SectionProducer;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a house brought and what fails is named in the message, and what it threw is the cause. */
final class CulpritTest {

    private static final Postmortem POSTMORTEM = Postmortem.builder()
            .title("Writes stall")
            .summary("Writes stalled, see https://status.example.org/1.")
            .build();

    private static ArithmeticException thrown() {
        return new ArithmeticException("/ by zero");
    }

    /** A block that every format writes by its fallback, which fails. */
    private record Meter() implements CustomBlock {

        @Override
        public List<Block> fallback() {
            throw thrown();
        }
    }

    /** A section of the house. */
    private record Load(List<Block> blocks) implements SectionProducer {

        @Override
        public SectionId id() {
            return SectionId.of("load");
        }

        @Override
        public Optional<Section> produce(Postmortem postmortem, SectionContext context) {
            if (blocks.isEmpty()) {
                throw thrown();
            }
            return Optional.of(Section.builder(id(), "Load").build().withBlocks(blocks));
        }
    }

    /** Everything else that a house may bring. */
    private static final class House implements DocumentFilter, LeadProducer, Redactor, LinkPolicy {

        @Override
        public Document filter(Document document, RenderLog log) {
            throw thrown();
        }

        @Override
        public List<Block> produce(Postmortem postmortem, SectionContext context) {
            throw thrown();
        }

        @Override
        public Postmortem redact(Postmortem postmortem, Audience audience) {
            throw thrown();
        }

        @Override
        public Treatment treatmentOf(String url) {
            throw thrown();
        }
    }

    private static RenderOptions options(Consumer<RenderOptions.Builder> edit) {
        return RenderOptions.with(edit);
    }

    private static RenderOptions showing(Block... blocks) {
        return options(o -> o.outline(Outline.of(List.of(new Load(List.of(blocks))))));
    }

    static Stream<Arguments> culprits() {
        String house = House.class.getName();
        return Stream.of(
                arguments(
                        "The producer of section \"load\", " + Load.class.getName() + ", failed: ",
                        Renderers.markdown(showing())),
                arguments(
                        "The lead producer " + house + " failed: ",
                        Renderers.markdown(o -> o.outline(outline -> outline.withLead(new House())))),
                arguments("The filter " + house + " failed: ", Renderers.markdown(o -> o.filter(new House()))),
                arguments("The redactor " + house + " failed: ", Renderers.markdown(o -> o.redactor(new House()))),
                arguments("The link policy " + house + " failed: ", Renderers.html(o -> o.links(new House()))),
                arguments(
                        "The fallback of a block Meter, " + Meter.class.getName() + ", failed: ",
                        Renderers.html(showing(new Meter()))),
                arguments(
                        "What writes a block Meter, " + Meter.class.getName() + ", failed: ",
                        Renderer.of(
                                HtmlWriter.builder()
                                        .customBlock(Meter.class, (meter, out) -> {
                                            throw thrown();
                                        })
                                        .build(),
                                showing(new Meter()))),
                arguments(
                        "What writes a block Meter, " + Meter.class.getName() + ", failed: ",
                        Renderer.of(
                                MarkdownWriter.builder()
                                        .customBlock(Meter.class, meter -> {
                                            throw thrown();
                                        })
                                        .build(),
                                showing(new Meter()))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("culprits")
    void who_fails_is_named(String who, Renderer renderer) {
        assertThatThrownBy(() -> renderer.render(POSTMORTEM))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(who)
                .hasMessageEndingWith(" failed: java.lang.ArithmeticException: / by zero")
                .hasCauseInstanceOf(ArithmeticException.class);
    }

    @Test
    void a_mask_is_named_beside_the_redactor_that_asked_it() {
        Redactor redactor = StandardRedactor.builder()
                .mask(text -> {
                    throw thrown();
                })
                .build();
        Renderer renderer = Renderers.markdown(o -> o.redactor(redactor).audience(Audience.PUBLIC));

        assertThatThrownBy(() -> renderer.render(POSTMORTEM))
                .hasMessageStartingWith("The redactor " + StandardRedactor.class.getName())
                .hasMessageContaining("The TextMask " + getClass().getName())
                .hasMessageEndingWith(" failed: java.lang.ArithmeticException: / by zero");
    }

    @Test
    void an_error_passes_as_it_is() {
        StackOverflowError error = new StackOverflowError();
        Renderer renderer = Renderers.markdown(o -> o.filter((document, log) -> {
            throw error;
        }));

        assertThatThrownBy(() -> renderer.render(POSTMORTEM)).isSameAs(error);
    }

    @Test
    void what_the_output_throws_within_a_block_of_the_house_is_no_fault_of_the_block() {
        IOException full = new IOException("disk full");
        Renderer renderer = Renderer.of(
                HtmlWriter.builder()
                        .customBlock(Meter.class, (meter, out) -> {
                            throw full;
                        })
                        .build(),
                showing(new Meter()));

        assertThatThrownBy(() -> renderer.render(POSTMORTEM, new StringBuilder()))
                .isSameAs(full);
    }

    /** A writer that does not say what it writes. */
    private static final class Nameless implements DocumentWriter {

        @Override
        public Format format() {
            return null;
        }

        @Override
        public void write(Document document, Appendable out, RenderLog log) {
            assertThat(log).as("It never comes to this").isNull();
        }
    }

    @Test
    void a_writer_without_a_format_is_refused_by_its_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> Renderer.of(new Nameless(), RenderOptions.defaults()))
                .withMessage("The format of " + Nameless.class.getName() + " is null");
    }
}
