package dev.postmortem.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Builds and runs the application in {@code consumer/}, and with it the house rules in {@code hosts/rule-plugin/}. */
final class ConsumerTest {

    private static final Path CONSUMER = Path.of("consumer");
    private static final Path PLUGIN = Path.of("hosts", "rule-plugin");
    private static final String MAIN = "acme.incidents.Main";

    /** Hibernate Validator's greeting may stand in between. */
    private static final List<String> OUTPUT = List.of(
            "read equal: true",
            "events: 3",
            "detected after: PT7M",
            "errors: 0",
            "error: constraint/text at /title",
            "house rules: []",
            "page: # INC-7: Search: stale results after failover",
            "problems: 1");

    private static final List<String> OUTPUT_WITH_HOUSE_RULES = List.of(
            "house rules: [acme:sev-one-review]",
            "acme:sev-one-review/review-missing: Dies ist ein critical ohne Review: es war am 2026-03-19 fällig, holt es"
                    + " nach und tragt das Datum ein");

    @TempDir
    private Path classes;

    @TempDir
    private Path plugin;

    @Test
    void an_application_on_the_module_path_compiles_without_warnings_and_runs() throws Exception {
        assertThat(compile(CONSUMER, classes, true)).isEmpty();

        String output = OtherTeam.run("--module-path", path(classes), "--module", "acme.incidents/" + MAIN);

        assertThat(output.lines()).containsSubsequence(OUTPUT);
    }

    @Test
    void an_application_on_the_class_path_compiles_without_warnings_and_runs() throws Exception {
        assertThat(compile(CONSUMER, classes, false)).isEmpty();

        String output = OtherTeam.run("--class-path", path(classes), MAIN);

        assertThat(output.lines()).containsSubsequence(OUTPUT);
    }

    @Test
    void a_plug_in_on_the_module_path_is_found_and_speaks_its_languages() throws Exception {
        compile(CONSUMER, classes, true);
        assertThat(compile(PLUGIN, plugin, true)).isEmpty();
        copyResources();

        String output = OtherTeam.run("--module-path", path(classes, plugin), "--module", "acme.incidents/" + MAIN);

        assertThat(output.lines()).containsSubsequence(OUTPUT_WITH_HOUSE_RULES);
    }

    @Test
    void a_plug_in_on_the_class_path_is_found_and_speaks_its_languages() throws Exception {
        compile(CONSUMER, classes, false);
        assertThat(compile(PLUGIN, plugin, false)).isEmpty();
        copyResources();

        String output = OtherTeam.run("--class-path", path(classes, plugin), MAIN);

        assertThat(output.lines()).containsSubsequence(OUTPUT_WITH_HOUSE_RULES);
    }

    @Test
    void the_test_of_the_plug_in_passes() throws Exception {
        compile(PLUGIN, plugin, false);
        copyResources();
        OtherTeam.compile(
                OtherTeam.sources(PLUGIN.resolve("src/test/java"), false),
                plugin,
                "--class-path",
                plugin + File.pathSeparator + System.getProperty("java.class.path"));

        OtherTeam.runTests(plugin, "acme.postmortem.rules.SevOneReviewTest");
    }

    /** The programs in {@code hosts/} as well, which only a profile builds. */
    static Stream<Path> projects() throws IOException {
        try (Stream<Path> hosts = Files.list(Path.of("hosts"))) {
            return Stream.concat(Stream.of(CONSUMER), hosts.sorted().toList().stream());
        }
    }

    @ParameterizedTest
    @MethodSource("projects")
    void each_depends_on_the_version_that_is_being_built(Path project) throws IOException {
        String version = Files.readString(Path.of("pom.xml"), StandardCharsets.UTF_8)
                .replaceFirst("(?s).*?<version>([^<]+)</version>.*", "$1");

        assertThat(project.resolve("pom.xml"))
                .content(StandardCharsets.UTF_8)
                .contains("<postmortem.version>" + version + "</postmortem.version>");
    }

    private static String compile(Path project, Path target, boolean asModule) throws IOException {
        return OtherTeam.compile(
                OtherTeam.sources(project.resolve("src/main/java"), asModule),
                target,
                asModule ? "--module-path" : "--class-path",
                OtherTeam.libraries());
    }

    private void copyResources() throws IOException {
        OtherTeam.copy(PLUGIN.resolve("src/main/resources"), plugin);
    }

    private static String path(Path... own) {
        StringBuilder path = new StringBuilder();
        for (Path folder : own) {
            path.append(folder).append(File.pathSeparator);
        }
        return path + OtherTeam.libraries();
    }
}
