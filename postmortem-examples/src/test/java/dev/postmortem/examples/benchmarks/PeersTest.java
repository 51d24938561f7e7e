package dev.postmortem.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Postmortem;
import dev.postmortem.render.Renderers;
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
}
