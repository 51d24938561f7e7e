package dev.postmortem.examples.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.validation.Baseline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GateArgumentsTest {

    private final List<String> complaints = new ArrayList<>();

    @TempDir
    private Path root;

    @Test
    void paths_alone_are_reviewed_and_told_as_text() {
        GateArguments parsed = parse("a.json", "archive").orElseThrow();

        assertThat(parsed.paths()).containsExactly("a.json", "archive");
        assertThat(parsed.profile().profile().name()).isEqualTo("review");
        assertThat(parsed.baseline()).isEqualTo(Baseline.empty());
        assertThat(parsed.annotations()).isEqualTo(Annotations.TEXT);
        assertThat(parsed.reports()).isEmpty();
        assertThat(parsed.quiet()).isFalse();
    }

    @Test
    void options_stand_anywhere() throws IOException {
        file("known.json", "{\"INC-1\": [\"v1:0\"]}");

        GateArguments parsed = parse(
                        "--annotations=github", "a.json", "--profile=publish", "--baseline=known.json", "--quiet")
                .orElseThrow();

        assertThat(parsed.paths()).containsExactly("a.json");
        assertThat(parsed.profile().profile().name()).isEqualTo("publish");
        assertThat(parsed.baseline()).isEqualTo(new Baseline(Map.of("INC-1", Set.of("v1:0"))));
        assertThat(parsed.annotations()).isEqualTo(Annotations.GITHUB);
        assertThat(parsed.quiet()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void every_report_has_an_option(ReportFile report) {
        assertThat(parse("a.json", report.option() + "=out/r").orElseThrow().reports())
                .isEqualTo(Map.of(report, root.resolve("out/r")));
    }

    @Test
    void a_team_s_own_profile_is_read_from_a_file() throws IOException {
        file("house.json", "{\"name\": \"house\"}");

        assertThat(parse("a.json", "--profile=house.json")
                        .orElseThrow()
                        .profile()
                        .profile()
                        .name())
                .isEqualTo("house");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--sarf=x | --sarf=x: there is no such option; there are --quiet, --annotations=…, --sarif=…",
                "--quiet=yes | --quiet=yes: there is no such option; there are --quiet,",
                "--sarif | --sarif: a value is missing: write --sarif=…",
                "--sarif= | --sarif=: a value is missing: write --sarif=…",
                "--annotations=auto | --annotations=auto: must be one of github, text, none",
                "--profile=publsh | --profile=publsh: There is no profile called \"publsh\"",
                "--profile=no.json | --profile=no.json: cannot be read: there is no such file",
                "--rules=no.json | --rules=no.json: cannot be read: there is no such file",
                "--vocabulary=no.json | --vocabulary=no.json: cannot be read: there is no such file",
                "--baseline=no.json | --baseline=no.json: cannot be read: there is no such file",
            })
    void what_is_not_understood_is_told_in_a_line(String argument, String complaint) {
        assertThat(parse("a.json", argument)).isEmpty();
        assertThat(complaints).singleElement().asString().startsWith(complaint);
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertThat(parse("--annotations=auto", "--sarif")).isEmpty();
        assertThat(complaints).hasSize(3).endsWith("no postmortems: name JSON files, or folders that hold some");
    }

    @Test
    void an_option_stands_once() {
        assertThat(parse("a.json", "--sarif=a", "--sarif=b")).isEmpty();
        assertThat(complaints).containsExactly("--sarif=b: the option is there twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"out/r", "./out/r", "out/../out/r"})
    void no_two_reports_go_into_one_file(String file) {
        assertThat(parse("a.json", "--sarif=out/r", "--junit=" + file)).isEmpty();
        assertThat(complaints).containsExactly("--junit=" + file + ": another report is written there");
    }

    @Test
    void what_is_no_path_is_told() {
        assertThat(parse("a.json", "--sarif=a\u0000b")).isEmpty();
        assertThat(complaints).singleElement().asString().startsWith("--sarif=a b: is no path: ");
    }

    private void file(String name, String content) throws IOException {
        Files.writeString(root.resolve(name), content, StandardCharsets.UTF_8);
    }

    private Optional<GateArguments> parse(String... arguments) {
        return GateArguments.parse(root, List.of(arguments), complaints::add);
    }
}
