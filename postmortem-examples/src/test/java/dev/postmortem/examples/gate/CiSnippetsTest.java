package dev.postmortem.examples.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.json.PostmortemJson;
import dev.postmortem.json.ReadDocument;
import dev.postmortem.validation.PostmortemValidator;
import dev.postmortem.validation.SourceLocation;
import dev.postmortem.validation.ValidationReport;
import dev.postmortem.validation.json.ReportSources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Holds {@code docs/ci.md} to the gate. */
final class CiSnippetsTest {

    private static final Path PAGE = Path.of("../docs/ci.md");

    private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    private static final Pattern COMMAND =
            Pattern.compile("mvn -q -f \\.gate/pom\\.xml compile exec:java -Pgate -Dexec\\.args=\"([^\"]*)\"");

    /** The gate is not in the repository that it checks. */
    private static final Pattern CLONE = Pattern.compile("git clone -q --depth 1 (\\S+) \\.gate(?: && |\n *-? ?)mvn ");

    static Stream<String> pipelines() throws IOException {
        return YAML.matcher(page()).results().map(snippet -> snippet.group(1));
    }

    static Stream<List<String>> commands() throws IOException {
        return COMMAND.matcher(page()).results().map(CiSnippetsTest::arguments);
    }

    @ParameterizedTest
    @MethodSource("pipelines")
    void a_pipeline_takes_at_most_ten_lines(String pipeline) {
        assertThat(pipeline.lines()).hasSizeBetween(1, 10);
    }

    @Test
    void each_command_runs_where_the_gate_has_been_fetched_from_its_home() throws IOException {
        String home = Files.readString(Path.of("../pom.xml"), StandardCharsets.UTF_8)
                .replaceFirst("(?s).*?<url>([^<]+)</url>.*", "$1");

        assertThat(CLONE.matcher(page()).results().map(clone -> clone.group(1)))
                .containsExactlyElementsOf(Collections.nCopies(starts(), home));
    }

    @Test
    void each_command_is_looked_at() throws IOException {
        assertThat(commands()).hasSize(starts());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void the_gate_understands_every_command(List<String> arguments) {
        List<String> complaints = new ArrayList<>();

        assertThat(GateArguments.parse(Path.of(""), arguments, complaints::add)).isPresent();
        assertThat(complaints).isEmpty();
    }

    @Test
    void the_workflow_uploads_the_file_that_the_gate_writes_and_may_do_so() throws IOException {
        Map<?, ?> workflow = parsed(0);

        Map<?, ?> job = at(workflow, "jobs", "postmortems");
        List<?> steps = (List<?>) job.get("steps");
        GateArguments arguments = parse(((Map<?, ?>) steps.get(2)).get("run"));
        Map<?, ?> upload = (Map<?, ?>) steps.get(3);
        assertThat(at(workflow, "permissions").get("security-events")).isEqualTo("write");
        assertThat(upload.get("if")).isEqualTo("always()");
        assertThat(at(upload, "with").get("sarif_file"))
                .isEqualTo(arguments.reports().get(ReportFile.SARIF).toString());
        assertThat(arguments.annotations()).isEqualTo(Annotations.GITHUB);
    }

    @Test
    void the_pipeline_hands_over_the_files_that_the_gate_writes() throws IOException {
        Map<?, ?> job = at(parsed(1), "postmortems");

        GateArguments arguments = parse(((List<?>) job.get("script")).get(1));
        Map<?, ?> reports = at(job, "artifacts", "reports");
        assertThat(reports.get("codequality"))
                .isEqualTo(arguments.reports().get(ReportFile.CODE_QUALITY).toString());
        assertThat(reports.get("junit"))
                .isEqualTo(arguments.reports().get(ReportFile.JUNIT).toString());
    }

    @Test
    void the_profile_of_the_build_starts_the_gate() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml"), StandardCharsets.UTF_8))
                .containsPattern(
                        "<id>gate</id>\\s+<properties>\\s+<exec.mainClass>" + Pattern.quote(GateMain.class.getName()));
    }

    @Test
    void every_option_and_every_status_is_told() throws IOException {
        assertThat(page())
                .contains(Stream.of(ReportFile.values())
                        .map(report -> "| `" + report.option() + "=FILE` |")
                        .toList())
                .contains(Stream.of(GateStatus.values())
                        .map(status -> "\n| " + status.code() + " | ")
                        .toList());
    }

    @Test
    void findings_get_line_and_column(@TempDir Path root) throws IOException {
        new Repository(root).with("inc-7.json", Repository.FLAWED);
        Path file = root.resolve("inc-7.json");
        PostmortemValidator validator = PostmortemValidator.standard();

        // tag::locate[]
        ReadDocument document = PostmortemJson.standard().readDocument(file);
        ValidationReport report = validator.validate(document.postmortem());
        ValidationReport located = ReportSources.locate(report, "postmortems/inc-7.json", document);
        // end::locate[]

        assertThat(located.findings().get(0).location().source())
                .contains(new SourceLocation("postmortems/inc-7.json", 3, 12, 3, 15));
    }

    /** How often the page starts the gate. */
    private static int starts() throws IOException {
        return page().split("-Pgate").length - 1;
    }

    private static GateArguments parse(Object command) {
        return COMMAND.matcher(command.toString())
                .results()
                .map(CiSnippetsTest::arguments)
                .flatMap(arguments -> GateArguments.parse(Path.of(""), arguments, complaint -> {}).stream())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> arguments(MatchResult command) {
        return List.of(command.group(1).split(" "));
    }

    private static Map<?, ?> parsed(int pipeline) throws IOException {
        return (Map<?, ?>) new Load(LoadSettings.builder().build())
                .loadFromString(pipelines().toList().get(pipeline));
    }

    private static Map<?, ?> at(Map<?, ?> yaml, String... keys) {
        Map<?, ?> inner = yaml;
        for (String key : keys) {
            inner = (Map<?, ?>) inner.get(key);
        }
        return inner;
    }

    private static String page() throws IOException {
        return Files.readString(PAGE, StandardCharsets.UTF_8);
    }
}
