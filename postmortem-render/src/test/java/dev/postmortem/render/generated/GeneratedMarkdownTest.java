package dev.postmortem.render.generated;

import dev.postmortem.model.Postmortem;
import dev.postmortem.render.RenderOptions;
import dev.postmortem.render.Renderer;
import dev.postmortem.render.Renderers;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.markdown.Flavour;
import dev.postmortem.render.markdown.ParsedMarkdown;
import dev.postmortem.render.markdown.SecondReader;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What two readers of Markdown see of generated postmortems is what the tree holds. */
final class GeneratedMarkdownTest {

    static LongStream seeds() {
        return Seeds.of(8);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readers_of_each_flavour_see_what_the_tree_holds(long seed) {
        Postmortem postmortem = GeneratedPostmortem.of(seed);
        RenderOptions options = Edition.of(seed);

        for (Flavour flavour : Flavour.values()) {
            Renderer renderer = Renderers.markdown(options, writer -> writer.flavour(flavour));
            Document document = renderer.document(postmortem);
            List<String> held = Seen.lines(new MarkdownOutline(flavour, options.labels()).of(document));
            String markdown = renderer.render(postmortem);

            SameLines.check("commonmark-java, " + flavour, Seen.lines(outline(flavour, markdown)), held);
            SameLines.check("flexmark, " + flavour, Seen.lines(SecondReader.outline(flavour, markdown)), held);
        }
    }

    private static String outline(Flavour flavour, String markdown) {
        return flavour == Flavour.COMMONMARK
                ? ParsedMarkdown.plainOutline(markdown)
                : ParsedMarkdown.outlineWithTasks(markdown);
    }
}
