package dev.postmortem.render.report;

import dev.postmortem.validation.ConfigurationProblem;
import dev.postmortem.validation.Finding;
import dev.postmortem.validation.RuleFailure;
import dev.postmortem.validation.Suggestion;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes validation reports as workflow commands, which GitHub shows as annotations of a run and of a pull request.
 *
 * <pre>{@code
 * System.out.print(GitHubCommands.of(new ReviewedPostmortem(path, validator.validate(postmortem))));
 * }</pre>
 *
 * <p>GitHub shows 10 errors, 10 warnings and 10 notices of a step and drops the others without a word. So the worst come
 * first, and where some are left out, a last notice says how many. What failed or is wrong with the configuration comes
 * before the findings; suppressed and known findings are left out. A finding without a place in a file annotates the run
 * and names its postmortem.
 *
 * <p>Every line is a command and a user's text is always escaped, so that none of it can become a command of its own, and no
 * {@code stop-commands} is needed.
 *
 * <p>Source: "Workflow commands for GitHub Actions" in GitHub's documentation; {@code ActionCommand.cs} of actions/runner,
 * which reads them.
 *
 * @since 0.1.0
 */
public final class GitHubCommands {

    /** How many annotations of each level GitHub shows of one step. */
    private static final int MOST = 10;

    private final Map<GitHubCommand.Level, List<GitHubCommand>> commands = new EnumMap<>(GitHubCommand.Level.class);

    private GitHubCommands() {}

    /**
     * Writes one report.
     *
     * @param reviewed the postmortem with its report
     * @return a line for each command, with a line feed at its end; empty if there is nothing to say
     */
    public static String of(ReviewedPostmortem reviewed) {
        return of(List.of(reviewed));
    }

    /**
     * Writes reports.
     *
     * @param reviewed the postmortems with their reports
     * @return a line for each command, with a line feed at its end; empty if there is nothing to say
     */
    public static String of(List<ReviewedPostmortem> reviewed) {
        GitHubCommands writer = new GitHubCommands();
        reviewed.stream()
                .flatMap(each -> each.report().configurationProblems().stream())
                .distinct()
                .map(GitHubCommands::command)
                .forEach(writer::add);
        reviewed.forEach(each ->
                each.report().ruleFailures().forEach(failure -> writer.add(command(failure, each.name()))));
        ReportedFinding.countedOf(reviewed).forEach(reported -> writer.add(command(reported)));
        return writer.text();
    }

    private void add(GitHubCommand command) {
        commands.computeIfAbsent(command.level(), first -> new ArrayList<>()).add(command);
    }

    private String text() {
        int errors = leftOut(GitHubCommand.Level.ERROR, MOST);
        int warnings = leftOut(GitHubCommand.Level.WARNING, MOST);
        int notices = leftOut(GitHubCommand.Level.NOTICE, MOST);
        boolean complete = errors + warnings + notices == 0;
        // The summary is a notice itself.
        int shownNotices = complete ? MOST : MOST - 1;
        List<GitHubCommand> shown = new ArrayList<>();
        shown.addAll(first(GitHubCommand.Level.ERROR, MOST));
        shown.addAll(first(GitHubCommand.Level.WARNING, MOST));
        shown.addAll(first(GitHubCommand.Level.NOTICE, shownNotices));
        if (!complete) {
            shown.add(summary(errors, warnings, leftOut(GitHubCommand.Level.NOTICE, shownNotices)));
        }
        StringBuilder lines = new StringBuilder();
        shown.forEach(command -> lines.append(command).append('\n'));
        return lines.toString();
    }

    private List<GitHubCommand> all(GitHubCommand.Level level) {
        return commands.getOrDefault(level, List.of());
    }

    private List<GitHubCommand> first(GitHubCommand.Level level, int most) {
        List<GitHubCommand> all = all(level);
        return all.subList(0, Math.min(most, all.size()));
    }

    private int leftOut(GitHubCommand.Level level, int most) {
        return Math.max(0, all(level).size() - most);
    }

    private static GitHubCommand summary(int errors, int warnings, int notices) {
        return new GitHubCommand(
                GitHubCommand.Level.NOTICE,
                "postmortem",
                "GitHub shows no more annotations of a step; left out: "
                        + Words.count(errors, "error") + ", "
                        + Words.count(warnings, "warning") + ", "
                        + Words.count(notices, "note"));
    }

    private static GitHubCommand command(ReportedFinding reported) {
        Finding finding = reported.finding();
        GitHubCommand.Level level = level(finding);
        String message = message(finding);
        return finding.location()
                .source()
                .map(source -> new GitHubCommand(level, finding.ruleId(), message, source))
                .orElseGet(() -> new GitHubCommand(level, reported.document() + ": " + finding.ruleId(), message));
    }

    private static GitHubCommand.Level level(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> GitHubCommand.Level.ERROR;
            case WARNING -> GitHubCommand.Level.WARNING;
            case INFO -> GitHubCommand.Level.NOTICE;
        };
    }

    private static String message(Finding finding) {
        Stream<String> suggestions =
                finding.suggestions().stream().map(Suggestion::label).map(label -> "Suggestion: " + label);
        return String.join(
                "\n",
                Stream.of(Stream.of(finding.message()), suggestions, finding.helpUri().stream())
                        .flatMap(lines -> lines)
                        .toList());
    }

    private static GitHubCommand command(RuleFailure failure, String document) {
        return new GitHubCommand(
                level(failure.blocking()), document + ": " + failure.ruleId(), "The rule failed: " + failure.message());
    }

    private static GitHubCommand command(ConfigurationProblem problem) {
        return new GitHubCommand(level(problem.blocking()), "Configuration", problem.message());
    }

    private static GitHubCommand.Level level(boolean blocking) {
        return blocking ? GitHubCommand.Level.ERROR : GitHubCommand.Level.WARNING;
    }
}
