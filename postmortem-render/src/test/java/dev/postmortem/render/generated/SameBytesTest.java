package dev.postmortem.render.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Postmortem;
import dev.postmortem.render.RenderNote;
import dev.postmortem.render.RenderOptions;
import dev.postmortem.render.Rendered;
import dev.postmortem.render.Renderer;
import dev.postmortem.render.Renderers;
import dev.postmortem.render.adf.AdfProduct;
import dev.postmortem.render.markdown.Flavour;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every format gives the same for the same postmortem, whichever way it is asked and wherever it runs. */
final class SameBytesTest {

    private static final int LONGEST_MESSAGE = 300;

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    static LongStream seeds() {
        return Seeds.of(3);
    }

    @AfterEach
    void set_back() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    /** Returns a renderer of each format with all that it can add. */
    private static List<Renderer> renderers(long seed) {
        RenderOptions options = Edition.of(seed);
        return Stream.concat(
                        EveryFormat.renderers(options).values().stream(),
                        Stream.of(
                                Renderers.markdown(
                                        options,
                                        w -> w.frontMatter(true).mermaid(true).flavour(Flavour.GITLAB)),
                                Renderers.markdown(options, w -> w.flavour(Flavour.COMMONMARK)),
                                Renderers.markdown(options, w -> w.maxLength(20_000)),
                                Renderers.html(options, w -> w.fragment("pm-")),
                                Renderers.text(options, w -> w.width(60)),
                                Renderers.adf(options, w -> w.product(AdfProduct.JIRA)),
                                Renderers.confluence(
                                        options, w -> w.maxBytes(20_000).collapsed("timeline")),
                                Renderers.slack(options, w -> w.split(true)),
                                Renderers.teams(options, w -> w.split(true))))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_string_an_appendable_and_a_stream_get_the_same_and_so_does_who_asks_twice(long seed) throws IOException {
        Postmortem postmortem = GeneratedPostmortem.of(seed).withId("INC-" + seed);

        for (Renderer renderer : renderers(seed)) {
            Rendered rendered = renderer.rendered(postmortem);
            StringBuilder appended = new StringBuilder();
            ByteArrayOutputStream streamed = new ByteArrayOutputStream();

            List<RenderNote> notesOfAppending = renderer.render(postmortem, appended);
            List<RenderNote> notesOfStreaming = renderer.render(postmortem, streamed);

            assertSame(renderer, rendered.text(), renderer.render(postmortem));
            assertSame(renderer, rendered.text(), appended.toString());
            assertSame(renderer, rendered.text(), streamed.toString(StandardCharsets.UTF_8));
            assertThat(notesOfAppending).isEqualTo(rendered.notes());
            assertThat(notesOfStreaming).isEqualTo(rendered.notes());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_defaults_of_a_machine_change_nothing(long seed) {
        Postmortem postmortem = GeneratedPostmortem.of(seed).withId("INC-" + seed);
        defaults("und", "UTC");
        List<Rendered> here =
                renderers(seed).stream().map(r -> r.rendered(postmortem)).toList();

        defaults("tr-TR-u-nu-arab", "Asia/Kolkata");

        List<Renderer> renderers = renderers(seed);
        Postmortem again = GeneratedPostmortem.of(seed).withId("INC-" + seed);
        for (int i = 0; i < renderers.size(); i++) {
            Rendered there = renderers.get(i).rendered(again);
            assertSame(renderers.get(i), here.get(i).text(), there.text());
            assertThat(there.notes()).isEqualTo(here.get(i).notes());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void notes_name_a_place_of_the_document_and_say_something_short(long seed) {
        Postmortem postmortem = GeneratedPostmortem.of(seed).withId("INC-" + seed);

        for (Renderer renderer : renderers(seed)) {
            Set<String> places = new HashSet<>(Set.of("document"));
            renderer.document(postmortem).sections().forEach(section -> places.add("section " + section.id()));

            assertThat(renderer.rendered(postmortem).notes()).allSatisfy(note -> {
                assertThat(places).contains(note.place());
                assertThat(note.message()).hasSizeBetween(10, LONGEST_MESSAGE);
                assertThat(note.message().chars()).noneMatch(Character::isISOControl);
            });
        }
    }

    private static void defaults(String language, String zone) {
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
    }

    private static void assertSame(Renderer renderer, String one, String other) {
        if (!one.equals(other)) {
            SameLines.check(
                    renderer.format().id(), other.lines().toList(), one.lines().toList());
        }
        // Ends of lines, too, which the lines above do not show.
        assertThat(other.hashCode()).isEqualTo(one.hashCode());
    }
}
