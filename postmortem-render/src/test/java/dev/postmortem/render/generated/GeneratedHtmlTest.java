package dev.postmortem.render.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Postmortem;
import dev.postmortem.render.RenderOptions;
import dev.postmortem.render.Renderer;
import dev.postmortem.render.Renderers;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.html.PageFaults;
import dev.postmortem.render.internal.Characters;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a browser and the W3C's checker see of generated postmortems is what the tree holds, and valid. */
final class GeneratedHtmlTest {

    private static final String PREFIX = "pm-";

    /** Where links may lead to: within the page, and to pages and people. */
    private static final Pattern HARMLESS = Pattern.compile("(?i)(#|https?://|mailto:).*", Pattern.DOTALL);

    static LongStream seeds() {
        return Seeds.of(12);
    }

    static LongStream everyTwentiethSeed() {
        return Seeds.of(12).filter(seed -> seed % 20 == 11);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_browser_sees_what_the_tree_holds_on_a_page_and_in_a_fragment(long seed) {
        Postmortem postmortem = GeneratedPostmortem.of(seed);
        RenderOptions options = Edition.of(seed);
        Document document = Renderers.html(options).document(postmortem);
        List<String> held = withoutParagraphsThatShowNothing(Seen.lines(new HtmlOutline().of(document)));

        SameLines.check("page", Seen.lines(PageOutline.of(parsed(Renderers.html(options), postmortem, ""), "")), held);
        SameLines.check(
                "fragment", Seen.lines(PageOutline.of(parsed(fragment(options), postmortem, PREFIX), PREFIX)), held);
    }

    private static List<String> withoutParagraphsThatShowNothing(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.strip().startsWith("p ")
                        || Characters.isVisible(line.strip().substring(2)))
                .toList();
    }

    /** Parses what is rendered, and checks what holds for every page. */
    private static org.jsoup.nodes.Document parsed(Renderer renderer, Postmortem postmortem, String prefix) {
        org.jsoup.nodes.Document page = Jsoup.parse(renderer.render(postmortem));
        List<String> ids = page.select("[id]").eachAttr("id");

        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.startsWith(prefix));
        assertThat(page.select("a[href^=#]").eachAttr("href"))
                .allMatch(new HashSet<>(ids.stream().map(id -> "#" + id).toList())::contains);
        assertThat(page.select("a[href]").eachAttr("href"))
                .allMatch(address -> HARMLESS.matcher(address).matches());
        assertThat(page.select("script, iframe, object, embed, form, link, base, img, template, [style], [src]"))
                .isEmpty();
        assertThat(page.select("*").stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .filter(attribute -> attribute.getKey().startsWith("on")))
                .isEmpty();
        return page;
    }

    @ParameterizedTest
    @MethodSource("everyTwentiethSeed")
    void pages_and_fragments_are_valid(long seed) throws Exception {
        Postmortem postmortem = GeneratedPostmortem.of(seed);
        RenderOptions options = Edition.of(seed);
        String fragment = fragment(options).render(postmortem);

        assertThat(PageFaults.of(Renderers.html(options).render(postmortem))).isEmpty();
        assertThat(PageFaults.of("<!DOCTYPE html>\n<html lang=\"en\"><head><title>Portal</title></head><body>"
                        + fragment + "</body></html>"))
                .isEmpty();
    }

    private static Renderer fragment(RenderOptions options) {
        return Renderers.html(options, writer -> writer.fragment(PREFIX));
    }
}
