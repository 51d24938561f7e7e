package dev.postmortem.render.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.postmortem.validation.Finding;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.ReportVerdict;
import dev.postmortem.validation.SourceLocation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class GitHubCommandsTest {

    private static final Finding NOTE =
            Samples.finding("acme:late", FindingSeverity.INFO, "Late").build();

    @Test
    void a_finding_annotates_its_place_in_the_file() {
        RunnerCommand command = only(Samples.VAGUE);

        assertThat(command.name()).isEqualTo("warning");
        assertThat(command.properties())
                .isEqualTo(Map.of(
                        "file", Samples.FILE,
                        "line", "12",
                        "endLine", "12",
                        "col", "20",
                        "endColumn", "27",
                        "title", "acme:action-vague/words"));
        assertThat(command.data()).isEqualTo("""
                        "improve" is never done: say what is to be observed
                        the lesson [1]: incidents/INC-142.json:30:7
                        Suggestion: Say what is measured
                        Suggestion: Or drop the action
                        https://acme.example/rules/action-vague""");
    }

    @Test
    void half_a_character_is_shown_as_missing() {
        assertThat(only(NOTE.withMessage("a\ud800b")).data()).isEqualTo("a\ufffdb");
    }

    @Test
    void a_place_over_several_lines_has_no_columns() {
        assertThat(only(Samples.OWNER).properties())
                .containsEntry("line", "14")
                .containsEntry("endLine", "17")
                .doesNotContainKeys("col", "endColumn");
    }

    @Test
    void a_finding_without_a_file_names_its_postmortem() {
        assertThat(only(NOTE).properties()).isEqualTo(Map.of("title", Samples.FILE + ": acme:late"));
    }

    @Test
    void a_path_with_signs_of_the_format_stays_one_path() {
        SourceLocation odd = new SourceLocation("a,line=7::b%2C.json", 1, 1, 1, 2);

        RunnerCommand command = only(NOTE.withLocation(NOTE.location().withSource(odd)));

        assertThat(command.properties())
                .containsEntry("file", "a,line=7::b%2C.json")
                .containsEntry("line", "1");
    }

    @Test
    void a_path_begins_in_the_root_of_the_repository() {
        SourceLocation source = new SourceLocation("././a/b.json", 7, 1, 7, 2);

        RunnerCommand command = only(NOTE.withLocation(NOTE.location().withSource(source)));

        assertThat(command.properties()).containsEntry("file", "a/b.json");
    }

    @Test
    void failures_and_problems_come_first_and_what_does_not_count_stays_out() {
        assertThat(RunnerCommand.read(GitHubCommands.of(Samples.ALL)))
                .extracting(
                        command -> command.name() + " " + command.properties().get("title"))
                .containsExactly(
                        "error incidents/INC-142.json: acme:late",
                        "error acme:action-vague/owner",
                        "error Primary removed: constraint/text",
                        "warning Configuration",
                        "warning acme:action-vague/words",
                        "notice Primary removed: acme:late");
    }

    @Test
    void nothing_to_say_is_no_line() {
        assertThat(GitHubCommands.of(Samples.reviewed())).isEmpty();
    }

    @Test
    void ten_of_each_level_are_shown() {
        assertThat(shown(10, 10, 10)).containsExactlyInAnyOrderElementsOf(names(10, 10, 10));
    }

    @Test
    void more_are_counted_in_a_last_notice_which_is_one_of_the_ten() {
        List<RunnerCommand> commands = RunnerCommand.read(GitHubCommands.of(many(11, 12, 10)));

        assertThat(commands).extracting(RunnerCommand::name).isEqualTo(names(10, 10, 10));
        assertThat(commands.get(29).data())
                .isEqualTo("GitHub shows no more annotations of a step; left out: 1 error, 2 warnings, 1 note");
    }

    @Test
    void a_summary_alone_takes_no_place_from_notices() {
        List<RunnerCommand> commands = RunnerCommand.read(GitHubCommands.of(many(0, 11, 0)));

        assertThat(commands).extracting(RunnerCommand::name).isEqualTo(names(0, 10, 1));
        assertThat(commands.get(10).data()).endsWith("left out: 0 errors, 1 warning, 0 notes");
    }

    @ParameterizedTest
    @MethodSource("dev.postmortem.render.report.HostileReports#texts")
    void no_text_becomes_a_command_or_gets_lost(String text) {
        List<RunnerCommand> commands = RunnerCommand.read(GitHubCommands.of(HostileReports.with(text)));

        String message = ShownText.lines(text);
        assertThat(commands)
                .extracting(RunnerCommand::name, command -> command.properties().get("file"))
                .containsExactly(
                        tuple("error", null),
                        tuple("error", null),
                        tuple("error", null),
                        tuple("warning", ShownText.line(text)));
        assertThat(commands.get(0).data()).isEqualTo(message);
        assertThat(commands.get(1).properties()).containsEntry("title", "x" + ShownText.line(text) + ": acme:late");
        assertThat(commands.get(3).data())
                .isEqualTo(message + "\n" + message + ": " + message + ":1:1\nSuggestion: " + message + "\n" + message);
    }

    private static RunnerCommand only(Finding finding) {
        List<RunnerCommand> commands = RunnerCommand.read(GitHubCommands.of(Samples.reviewed(finding)));
        assertThat(commands).hasSize(1);
        return commands.get(0);
    }

    private static List<String> shown(int errors, int warnings, int notices) {
        return RunnerCommand.read(GitHubCommands.of(many(errors, warnings, notices))).stream()
                .map(RunnerCommand::name)
                .toList();
    }

    private static List<String> names(int errors, int warnings, int notices) {
        List<String> names = new ArrayList<>(Collections.nCopies(errors, "error"));
        names.addAll(Collections.nCopies(warnings, "warning"));
        names.addAll(Collections.nCopies(notices, "notice"));
        return names;
    }

    /** The mildest come first, so that a test sees them sorted. */
    private static ReviewedPostmortem many(int errors, int warnings, int notices) {
        List<Finding> findings = new ArrayList<>(Collections.nCopies(notices, NOTE));
        findings.addAll(Collections.nCopies(warnings, NOTE.withSeverity(FindingSeverity.WARNING)));
        findings.addAll(Collections.nCopies(errors, NOTE.withSeverity(FindingSeverity.ERROR)));
        return new ReviewedPostmortem(
                Samples.FILE,
                Samples.report(ReportVerdict.FAIL).findings(findings).build());
    }
}
