package dev.postmortem.render.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Postmortem;
import dev.postmortem.render.RenderOptions;
import dev.postmortem.render.Renderer;
import dev.postmortem.render.Renderers;
import dev.postmortem.render.asciidoc.Asciidoctors;
import java.util.HashSet;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Asciidoctor makes of generated postmortems is what the tree holds. */
final class GeneratedAsciiDocTest {

    static LongStream seeds() {
        return Seeds.of(12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_reader_sees_what_the_tree_holds(long seed) {
        Postmortem postmortem = GeneratedPostmortem.of(seed);
        RenderOptions options = Edition.of(seed);
        Renderer renderer = Renderers.asciidoc(options);

        var page = Asciidoctors.page(renderer.render(postmortem));
        List<String> ids = page.select("[id]").eachAttr("id");

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a[href^=#]").eachAttr("href"))
                .allMatch(new HashSet<>(ids.stream().map(id -> "#" + id).toList())::contains);
        SameLines.check(
                "asciidoctor",
                Seen.lines(AsciiDocPage.of(page)),
                Seen.lines(new AsciiDocOutline().of(renderer.document(postmortem))));
    }
}
