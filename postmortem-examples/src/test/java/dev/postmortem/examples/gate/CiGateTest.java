package dev.postmortem.examples.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.postmortem.json.PostmortemJson;
import dev.postmortem.model.Postmortem;
import dev.postmortem.validation.Baseline;
import dev.postmortem.validation.PostmortemValidator;
import dev.postmortem.validation.json.BaselineJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class CiGateTest {

    @TempDir
    private Path root;

    private Repository repository;

    @BeforeEach
    void fill() throws IOException {
        repository = new Repository(root)
                .with("postmortems/2026/inc-142.json", Repository.CLEAN)
                .with("flawed/inc-7.json", Repository.FLAWED)
                .with("broken/inc-8.json", Repository.BROKEN);
        Files.createDirectories(root.resolve("empty/2026"));
    }

    @ParameterizedTest
    @CsvSource({
        "postmortems, PASSED",
        "flawed, FAILED",
        "broken, UNDECIDED",
        "empty, UNDECIDED",
        "nowhere, UNDECIDED",
        "postmortems flawed, FAILED",
        "postmortems broken, UNDECIDED",
        "broken flawed, FAILED",
        "postmortems empty, UNDECIDED",
        "empty flawed, FAILED"
    })
    void it_ends_by_the_worst_verdict(String paths, GateStatus status) {
        assertThat(run(paths.split(" ")).status()).isEqualTo(status);
    }

    @Test
    void a_finding_is_annotated_at_its_line_and_column() {
        assertThat(run("--annotations=github", "flawed").out())
                .startsWith("\n::error file=flawed/inc-7.json,line=3,endLine=3,col=12,endColumn=15,");
    }

    @Test
    void a_broken_file_is_annotated_at_its_line_and_column_and_the_others_are_checked() {
        assertThat(run("--annotations=github", "broken", "flawed").out().lines())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("::error file=broken/inc-8.json,line=3,endLine=3,col=3,endColumn=10,")
                        .contains("property \"titel\" is not known here"))
                .anySatisfy(line -> assertThat(line).contains("file=flawed/inc-7.json"));
    }

    @Test
    void text_names_the_file_and_what_is_found_in_it() {
        assertThat(run("flawed").out()).contains("flawed/inc-7.json", "title must not be blank");
    }

    @Test
    void nothing_is_annotated_if_nobody_wants_it() {
        assertThat(run("--annotations=none", "flawed").out()).isEmpty();
    }

    @Test
    void sarif_has_findings_and_faults_of_broken_files_at_their_places() throws IOException {
        run("--sarif=out/postmortems.sarif", "broken", "flawed");

        JsonNode sarif = JsonMapper.shared().readTree(repository.read("out/postmortems.sarif"));
        assertThat(sarif.findValuesAsString("text")).contains("/titel", "title");
        assertThat(sarif.at("/runs/0/results"))
                .extracting(CiGateTest::place)
                .contains(
                        "constraint/json-unknown-property broken/inc-8.json:3:3",
                        "constraint/text flawed/inc-7.json:3:12");
    }

    private static String place(JsonNode result) {
        JsonNode place = result.at("/locations/0/physicalLocation");
        return result.path("ruleId").stringValue() + " "
                + place.at("/artifactLocation/uri").stringValue() + ":"
                + place.at("/region/startLine").intValue() + ":"
                + place.at("/region/startColumn").intValue();
    }

    @Test
    void code_quality_has_them_too() throws IOException {
        run("--code-quality=out/gl.json", "broken", "flawed");

        assertThat(JsonMapper.shared().readTree(repository.read("out/gl.json")))
                .extracting(violation -> violation.path("check_name").stringValue() + " "
                        + violation.at("/location/path").stringValue() + ":"
                        + violation.at("/location/lines/begin").intValue())
                .contains(
                        "constraint/json-unknown-property broken/inc-8.json:3", "constraint/text flawed/inc-7.json:3");
    }

    @Test
    void junit_has_a_suite_for_each_file_and_failures_for_what_is_flawed_or_broken() throws Exception {
        run("--junit=out/tests.xml", "broken", "flawed", "postmortems");

        NodeList suites = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(root.resolve("out/tests.xml").toFile())
                .getElementsByTagName("testsuite");
        assertThat(IntStream.range(0, suites.getLength()).mapToObj(suites::item).map(Element.class::cast))
                .extracting(suite -> suite.getAttribute("name"), CiGateTest::failsConstraints)
                .containsExactly(
                        tuple("broken/inc-8.json", true),
                        tuple("flawed/inc-7.json", true),
                        tuple("postmortems/2026/inc-142.json", false));
    }

    private static boolean failsConstraints(Element suite) {
        Element first = (Element) suite.getElementsByTagName("testcase").item(0);
        return first.getElementsByTagName("failure").getLength() > 0;
    }

    @Test
    void the_summary_names_every_file() throws IOException {
        run("--summary=out/summary.md", "broken", "flawed", "postmortems");

        assertThat(repository.read("out/summary.md"))
                .contains("broken/inc-8.json", "flawed/inc-7.json", "postmortems/2026/inc-142.json");
    }

    @Test
    void a_file_that_cannot_be_opened_is_told_at_its_beginning() throws IOException {
        Files.createSymbolicLink(root.resolve("broken/inc-9.json"), root.resolve("gone"));

        assertThat(run("--annotations=github", "broken").out())
                .contains("file=broken/inc-9.json,line=1,", "the file cannot be read: there is no such file");
    }

    @Test
    void the_same_files_give_the_same_bytes_in_whatever_order_they_come(@TempDir Path elsewhere) throws IOException {
        Repository other = new Repository(elsewhere)
                .with("broken/inc-8.json", Repository.BROKEN)
                .with("flawed/inc-7.json", Repository.FLAWED)
                .with("postmortems/2026/inc-142.json", Repository.CLEAN);

        GateRun one = run(everything("postmortems", "flawed", "broken"));
        GateRun another = GateRun.in(elsewhere, everything("./broken", "flawed/", "postmortems/../postmortems"));

        assertThat(another).isEqualTo(one);
        for (ReportFile report : ReportFile.values()) {
            assertThat(other.read("out/" + report)).isNotEmpty().isEqualTo(repository.read("out/" + report));
        }
    }

    @Test
    void a_file_that_is_named_twice_is_checked_once() {
        assertThat(run("flawed", "flawed/inc-7.json").err()).isEqualTo("checked 1 file\n");
    }

    @Test
    void a_file_outside_of_the_repository_is_named_with_its_whole_path(@TempDir Path elsewhere) throws IOException {
        new Repository(elsewhere).with("inc-7.json", Repository.FLAWED);

        assertThat(run("--annotations=github", elsewhere.toString()).out())
                .contains("::error file=" + elsewhere.toAbsolutePath().resolve("inc-7.json") + ",line=3,");
    }

    @Test
    void a_broken_file_is_told_as_text_at_its_place_and_belongs_to_the_profile_that_was_asked_for() {
        assertThat(run("--profile=publish", "broken").out())
                .startsWith("broken/inc-8.json: INCOMPLETE in profile publish: 1 error, ")
                .contains("constraint/json-unknown-property at broken/inc-8.json:3:3");
    }

    @Test
    void a_long_run_tells_how_far_it_is() throws IOException {
        for (int i = 0; i < 251; i++) {
            repository.with("many/" + i + ".json", Repository.BROKEN);
        }

        assertThat(run("many").err()).isEqualTo("checked 250 of 251 files\nchecked 251 files\n");
    }

    @Test
    void an_empty_folder_and_a_wrong_path_are_a_line_each() {
        assertThat(run("empty", "nowhere", "postmortems").err()).isEqualTo("""
                %s: there is no *.json file in this folder or below it
                nowhere: there is no such file
                checked 1 file
                """.formatted(root.resolve("empty")));
    }

    @Test
    void a_quiet_run_tells_only_what_is_wrong() {
        assertThat(run("--quiet", "flawed").err()).isEmpty();
        assertThat(run("--quiet", "nowhere").err()).isEqualTo("nowhere: there is no such file\n");
    }

    @Test
    void a_profile_decides_what_fails() {
        assertThat(run("--profile=draft", "flawed").status()).isEqualTo(GateStatus.PASSED);
    }

    @Test
    void what_a_baseline_knows_neither_counts_nor_is_told() throws IOException {
        Postmortem flawed = PostmortemJson.standard().read(Repository.FLAWED);
        Baseline known =
                Baseline.empty().plus(flawed, PostmortemValidator.standard().validate(flawed));
        repository.with("baseline.json", BaselineJson.write(known));

        GateRun run = run("--annotations=github", "--baseline=baseline.json", "flawed");

        assertThat(run.status()).isEqualTo(GateStatus.PASSED);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void rules_of_the_team_find_what_its_vocabulary_does_not_accept() throws IOException {
        repository.with("told/inc-8.json", "{\"title\": \"Best effort on failover\"}");
        repository.with("told/inc-9.json", "{\"title\": \"Outage of the hero banner\"}");
        repository.with("rules.json", """
                {"rules": [{"id": "acme:words", "category": "external", "severity": "info", "summary": "s", "message": "{words}!",
                  "phrases": ["best effort", "hero banner"]}]}
                """);
        repository.with("vocabulary.json", "{\"terms\": [\"hero banner\"]}");

        String all = run("--annotations=github", "--rules=rules.json", "told").out();
        String rest = run("--annotations=github", "--rules=rules.json", "--vocabulary=vocabulary.json", "told")
                .out();

        assertThat(all).contains("Best effort!", "hero banner!");
        assertThat(rest).contains("Best effort!").doesNotContain("hero banner!");
    }

    @Test
    void actions_are_overdue_by_the_clock() throws IOException {
        repository.with("late/inc-9.json", """
                {"title": "Stall", "actionItems": {"items": [{"id": "AI-1", "what": "Alert", "due": "2026-11-01", "status": {"state": "open"}}]}}
                """);

        GateRun run = run("late");

        assertThat(run.out()).contains("action-overdue/overdue");
    }

    @Test
    void an_input_is_never_written_over() throws IOException {
        GateRun run = run("--sarif=flawed/inc-7.json", "flawed");

        assertThat(run.status()).isEqualTo(GateStatus.UNDECIDED);
        assertThat(run.err())
                .isEqualTo(root.resolve("flawed/inc-7.json")
                        + ": not written: it is an input; put reports into another folder\n");
        assertThat(repository.read("flawed/inc-7.json")).isEqualTo(Repository.FLAWED);
    }

    @Test
    void reports_that_cannot_be_written_are_told_in_the_same_order_whatever_the_order_of_the_options() {
        GateRun run = run(
                "--quiet",
                "--summary=postmortems",
                "--junit=flawed",
                "--code-quality=broken",
                "--sarif=empty",
                "flawed");

        assertThat(run.err().lines())
                .extracting(line -> line.replaceFirst(": cannot be written: .*", ""))
                .containsExactly(
                        root.resolve("empty").toString(),
                        root.resolve("broken").toString(),
                        root.resolve("flawed").toString(),
                        root.resolve("postmortems").toString());
    }

    @Test
    void annotations_that_cannot_be_written_are_a_line_and_nobody_passes() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream closed = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        closed.close();

        GateStatus status =
                GateRun.in(root, closed, new PrintStream(err, true, StandardCharsets.UTF_8), "--quiet", "postmortems");

        assertThat(status).isEqualTo(GateStatus.UNDECIDED);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("standard output: not all annotations could be written");
    }

    @Test
    void a_property_without_a_name_is_told_as_any_other_fault() throws IOException {
        repository.with("nameless/inc-9.json", "{\"\": 1, \"title\": \"a\"}");

        assertThat(run("nameless").out()).contains("constraint/json-unknown-property at nameless/inc-9.json:1:2");
    }

    @Test
    void faults_of_one_kind_are_told_apart_on_gitlab() throws IOException {
        repository.with("broken/inc-9.json", "{\"titel\": 1, \"sumary\": 2}");

        run("--code-quality=out/gl.json", "broken");

        assertThat(JsonMapper.shared().readTree(repository.read("out/gl.json")).findValuesAsString("fingerprint"))
                .hasSize(3)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_report_that_cannot_be_written_is_a_line_and_nobody_passes() {
        GateRun run = run("--sarif=empty", "postmortems");

        assertThat(run.status()).isEqualTo(GateStatus.UNDECIDED);
        assertThat(run.err()).contains(root.resolve("empty") + ": cannot be written: ");
    }

    @Test
    void a_path_from_outside_cannot_break_the_line_or_command_the_terminal() {
        assertThat(run("no\n\u001b[31mwhere").err()).startsWith("no  [31mwhere: there is no such file\n");
    }

    private static String[] everything(String... paths) {
        List<String> arguments = new ArrayList<>(List.of("--annotations=github"));
        for (ReportFile report : ReportFile.values()) {
            arguments.add(report.option() + "=out/" + report);
        }
        arguments.addAll(List.of(paths));
        return arguments.toArray(new String[0]);
    }

    private GateRun run(String... arguments) {
        return GateRun.in(root, arguments);
    }
}
