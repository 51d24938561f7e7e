package dev.postmortem.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.postmortem.examples.incidents.OrdersIndexMigration;
import dev.postmortem.json.PostmortemJson;
import dev.postmortem.json.PostmortemJsonException;
import dev.postmortem.render.FormatRegistry;
import dev.postmortem.render.Renderers;
import dev.postmortem.render.section.Outline;
import dev.postmortem.validation.PostmortemValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the documentation to the code: a block after {@code <!-- snippet: file#tag -->} is that part of that file.
 *
 * <p>{@code mvn test -Dtest=DocumentationTest -Dsurefire.failIfNoSpecifiedTests=false -Dupdate.docs=true} copies the code
 * over.
 */
final class DocumentationTest {

    private static final Path ROOT = Path.of("..");

    private static final Pattern SNIPPET = Pattern.compile(
            "<!-- snippet: (?<file>\\S+)#(?<tag>\\S+) -->\n+```(?<language>\\w*)\n(?<code>.*?)\n```", Pattern.DOTALL);

    private static final Pattern EXCERPT =
            Pattern.compile("<!-- excerpt of OrdersIndexMigration -->\n```markdown\n(.*?)\n```", Pattern.DOTALL);

    private static final Pattern BROKEN_DOCUMENT = Pattern.compile(
            "<!-- broken document -->\n```json\n(.*?)\n```\n.*?<!-- its problems -->\n```\n(.*?)\n```", Pattern.DOTALL);

    private static final Pattern DEPENDENCY_WITHOUT_SCOPE =
            Pattern.compile("<artifactId>([^<]+)</artifactId>\\s*</dependency>");

    private static final Pattern EXPORTED = Pattern.compile("(?m)^ +exports (dev\\.postmortem[\\w.]*);");

    private static final Pattern MAPPED = Pattern.compile("(?m)^\\|[^|]*\\| `(dev\\.postmortem[\\w.]*)` \\|");

    private static final Pattern ANY_JAVA_BLOCK = Pattern.compile("```java\n");

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            List<Path> pages = docs.filter(page -> page.toString().endsWith(".md"))
                    .sorted()
                    .toList();
            return Stream.concat(Stream.of(ROOT.resolve("README.md")), pages.stream());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_snippet_is_taken_from_code_that_runs(Path page) throws IOException {
        String written = read(page);

        String current = SNIPPET.matcher(written).replaceAll(DocumentationTest::withCurrentCode);

        if (Boolean.getBoolean("update.docs")) {
            Files.writeString(page, current, StandardCharsets.UTF_8);
        } else {
            assertThat(written).isEqualTo(current);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_block_of_java_is_a_snippet(Path page) throws IOException {
        String text = read(page);

        long javaBlocks = ANY_JAVA_BLOCK.matcher(text).results().count();
        long snippets = SNIPPET.matcher(text)
                .results()
                .filter(snippet -> snippet.group(3).equals("java"))
                .count();

        assertThat(snippets).isEqualTo(javaBlocks);
    }

    @Test
    void the_excerpt_in_the_readme_is_part_of_what_is_written() {
        String page = Renderers.markdown().render(OrdersIndexMigration.postmortem());
        Matcher excerpt = EXCERPT.matcher(read(ROOT.resolve("README.md")));

        assertThat(excerpt.find()).isTrue();
        assertThat(page.lines()).containsSubsequence(excerpt.group(1).lines().toList());
    }

    @Test
    void the_problems_in_the_docs_are_those_of_the_document_before_them() {
        Matcher shown = BROKEN_DOCUMENT.matcher(read(ROOT.resolve("docs/json.md")));

        assertThat(shown.find()).isTrue();
        assertThatExceptionOfType(PostmortemJsonException.class)
                .isThrownBy(() -> PostmortemJson.standard().read(shown.group(1)))
                .withMessage(shown.group(2));
    }

    @Test
    void the_readme_names_every_dependency_that_core_brings() {
        List<String> brought = DEPENDENCY_WITHOUT_SCOPE
                .matcher(read(ROOT.resolve("postmortem-core/pom.xml")))
                .results()
                .map(dependency -> "`" + dependency.group(1) + "`")
                .toList();

        assertThat(read(ROOT.resolve("README.md"))).contains(brought);
    }

    @Test
    void the_readme_maps_the_packages_that_hosts_can_use_and_the_examples() {
        List<String> packages = Stream.of("core", "render")
                .map(module -> ROOT.resolve("postmortem-" + module + "/src/main/java/module-info.java"))
                .flatMap(declaration -> EXPORTED.matcher(read(declaration)).results())
                .map(exported -> exported.group(1))
                .toList();

        List<String> mapped = MAPPED.matcher(read(ROOT.resolve("README.md")))
                .results()
                .map(row -> row.group(1))
                .filter(name -> !name.equals(getClass().getPackageName()))
                .toList();

        assertThat(mapped).containsExactlyInAnyOrderElementsOf(packages);
    }

    @Test
    void the_readme_counts_the_rules_and_the_formats() {
        int rules = PostmortemValidator.standard().rules().size();
        int formats = FormatRegistry.standard().formats().size();

        assertThat(read(ROOT.resolve("README.md"))).contains("[" + rules + " rules]", formats + " [formats]");
    }

    @Test
    void every_section_is_listed_by_its_id() {
        List<String> ids = Outline.template().sections().stream()
                .map(section -> "`" + section.id() + "`")
                .toList();

        assertThat(read(ROOT.resolve("docs/rendering.md"))).containsSubsequence(ids);
    }

    private static String withCurrentCode(MatchResult snippet) {
        String code = part(snippet.group(1), snippet.group(2));
        return Matcher.quoteReplacement("<!-- snippet: " + snippet.group(1) + "#" + snippet.group(2) + " -->\n```"
                + snippet.group(3) + "\n" + code + "\n```");
    }

    /** The lines between the tags, without the indentation that they have in common. */
    private static String part(String file, String tag) {
        Matcher part = Pattern.compile(
                        "[^\\n]*tag::" + Pattern.quote(tag) + "\\[\\][^\\n]*\\n(.*?)\\n[^\\n]*end::"
                                + Pattern.quote(tag),
                        Pattern.DOTALL)
                .matcher(read(ROOT.resolve(file)));
        assertThat(part.find()).as("tag %s in %s", tag, file).isTrue();
        return part.group(1).stripIndent().stripTrailing();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
