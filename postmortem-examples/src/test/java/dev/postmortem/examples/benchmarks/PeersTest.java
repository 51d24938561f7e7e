package dev.postmortem.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Postmortem;
import dev.postmortem.render.DocumentWriter;
import dev.postmortem.render.Renderer;
import dev.postmortem.render.Renderers;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.html.HtmlWriter;
import dev.postmortem.render.markdown.MarkdownWriter;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A comparison means something only if all write the same. */
final class PeersTest {

    private static final String PAGE = Renderers.html().render(FluentPostmortem.build());

    static Stream<Arguments> engines() {
        return Stream.of(
                engine("JTE", TemplateEngines::jte),
                engine("FreeMarker", TemplateEngines::freemarker),
                engine("Pebble", TemplateEngines::pebble));
    }

    private static Arguments engine(String name, BiFunction<TemplateEngines, List<Piece>, String> engine) {
        return Arguments.of(name, engine);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("engines")
    void every_engine_writes_the_bytes_of_the_library(
            String name, BiFunction<TemplateEngines, List<Piece>, String> engine) {
        List<Piece> pieces = Piece.of(PAGE);

        String page = engine.apply(new TemplateEngines(), pieces);

        assertThat(page).isEqualTo(PAGE);
    }

    @Test
    void what_is_written_by_hand_is_the_page_of_the_library() {
        Postmortem postmortem = FluentPostmortem.build();

        String page = HandWritten.markdown(postmortem);

        assertThat(page).isEqualTo(Renderers.markdown().render(postmortem));
    }

    static Stream<Arguments> formats() {
        return Stream.of(
                Arguments.of(Renderers.html(), HtmlWriter.builder().build()),
                Arguments.of(Renderers.markdown(), MarkdownWriter.builder().build()));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void rows_that_are_there_already_are_written_as_those_that_are_made(Renderer renderer, DocumentWriter writer) {
        Postmortem postmortem = FluentPostmortem.build();

        Document listed = ListedRows.of(renderer.document(postmortem));

        assertThat(writer.write(listed).text()).isEqualTo(renderer.render(postmortem));
    }
}
