package dev.postmortem.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.examples.incidents.GitHubCrossRegionFailover;
import dev.postmortem.examples.incidents.GitLabPrimaryRemoval;
import dev.postmortem.examples.incidents.OrdersIndexMigration;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.Audience;
import dev.postmortem.render.RenderOptions;
import dev.postmortem.render.Renderer;
import dev.postmortem.render.Renderers;
import dev.postmortem.render.label.Labels;
import dev.postmortem.render.markdown.Flavour;
import dev.postmortem.render.section.Outline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole pages, to be read in review: each format with each outline, and what changes with audience and language.
 *
 * <p>{@code -Dgolden.update=true} writes the files anew, which git then shows. Of HTML the fragment is enough, because
 * its style and frame are the same for all. JSON, which is written in one line, has a line for each node that is more than
 * a text here.
 */
final class GoldenPagesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    /** Where a node begins that is more than a text; within one, quotes are escaped. */
    private static final Pattern NODES =
            Pattern.compile("(?<=[\\[,])(?=\\{\"type\":\"(?!(?:text|hardBreak|status|date|strong|em|code|link)\"))");

    private static final List<Postmortem> INCIDENTS = List.of(
            OrdersIndexMigration.postmortem(),
            GitHubCrossRegionFailover.postmortem(),
            GitLabPrimaryRemoval.postmortem());

    private static final Map<String, Outline> OUTLINES = new LinkedHashMap<>();
    private static final Map<String, Function<RenderOptions, Renderer>> FORMATS = new LinkedHashMap<>();
    private static final Map<String, RenderOptions> EDITIONS = new LinkedHashMap<>();
    private static final List<Renderer> CARDS = List.of(
            Renderers.slack(RenderOptions.defaults(), card -> card.moreAt("https://wiki.acme.example/postmortem")),
            Renderers.teams(RenderOptions.defaults(), card -> card.moreAt("https://wiki.acme.example/postmortem")));

    static {
        OUTLINES.put("template", Outline.template());
        OUTLINES.put("reader-first", Outline.readerFirst());
        OUTLINES.put("google-sre", Outline.googleSre());
        OUTLINES.put("executive", Outline.executive());
        FORMATS.put("md", Renderers::markdown);
        FORMATS.put("gitlab.md", options -> Renderers.markdown(options, m -> m.flavour(Flavour.GITLAB)));
        FORMATS.put("commonmark.md", options -> Renderers.markdown(options, m -> m.flavour(Flavour.COMMONMARK)));
        FORMATS.put("html", options -> Renderers.html(options, h -> h.fragment("pm-")));
        FORMATS.put("txt", Renderers::text);
        FORMATS.put("adf.json", Renderers::adf);
        FORMATS.put("confluence.xml", Renderers::confluence);
        FORMATS.put("adoc", Renderers::asciidoc);
        EDITIONS.put("public", RenderOptions.with(o -> o.audience(Audience.PUBLIC)));
        EDITIONS.put("german", RenderOptions.with(o -> o.labels(Labels.german())));
        EDITIONS.put("japanese", RenderOptions.with(o -> o.labels(Labels.japanese())));
    }

    static Stream<Arguments> pages() {
        return INCIDENTS.stream()
                .flatMap(postmortem -> FORMATS.keySet().stream()
                        .flatMap(extension -> OUTLINES.entrySet().stream()
                                .map(outline -> Arguments.of(
                                        file(postmortem, outline.getKey(), extension),
                                        postmortem,
                                        FORMATS.get(extension)
                                                .apply(RenderOptions.with(o -> o.outline(outline.getValue())))))));
    }

    static Stream<Arguments> editions() {
        return INCIDENTS.stream()
                .flatMap(postmortem -> EDITIONS.entrySet().stream()
                        .map(edition -> Arguments.of(
                                file(postmortem, edition.getKey(), "md"),
                                postmortem,
                                Renderers.markdown(edition.getValue()))));
    }

    /** Cards have an outline of their own. */
    static Stream<Arguments> cards() {
        return INCIDENTS.stream()
                .flatMap(postmortem -> CARDS.stream()
                        .map(card -> Arguments.of(
                                file(postmortem, "card", card.format().extension()), postmortem, card)));
    }

    private static String file(Postmortem postmortem, String name, String extension) {
        return postmortem.id().orElseThrow() + "/" + name + "." + extension;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"pages", "editions", "cards"})
    void a_page_reads_as_it_was_agreed(String file, Postmortem postmortem, Renderer renderer) throws IOException {
        Path golden = GOLDEN.resolve(file);

        String page = NODES.matcher(renderer.render(postmortem)).replaceAll("\n");

        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, page, StandardCharsets.UTF_8);
        }
        assertThat(page).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    }
}
