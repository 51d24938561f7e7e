package dev.postmortem.render.report;

import dev.postmortem.validation.ConfigurationProblem;
import dev.postmortem.validation.Finding;
import dev.postmortem.validation.RuleFailure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Writes validation reports as workflow commands, which GitHub shows as annotations of a run and of a pull request.
 *
 * <pre>{@code
 * System.out.print(GitHubCommands.of(new ReviewedPostmortem(path, validator.validate(postmortem))));
 * }</pre>
 *
 * <p>GitHub shows 10 errors, 10 warnings and 10 notices of a step, 50 annotations of a job, and drops the others without a
 * word. So the worst come first, and where some are left out, a last notice says how many. What failed or is wrong with the
 * configuration comes before the findings; suppressed and known findings are left out. A finding without a place in a file
 * annotates the run and names its postmortem.
 *
 * <p>Every line is a command and a user's text is always escaped, so that none of it can become a command of its own, and no
 * {@code stop-commands} is needed.
 *
 * <p>Source: "Workflow commands for GitHub Actions" in GitHub's documentation; {@code ActionCommand.cs} of actions/runner,
 * which reads them; "Limitations" in {@code docs/problem-matchers.md} of actions/toolkit.
 *
 * @since 0.1.0
 */
public final class GitHubCommands {

    private final Map<GitHubCommand.Level, ShownCommands> commands = new EnumMap<>(GitHubCommand.Level.class);

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
        return Output.text(out -> commands(reviewed, out));
    }

    /**
     * Writes reports.
     *
     * @param reviewed the postmortems with their reports
     * @param out where to write a line for each command, at most 30; neither flushed nor closed
     * @throws IOException if {@code out} throws it
     */
    public static void write(List<ReviewedPostmortem> reviewed, Appendable out) throws IOException {
        Output.write(out, to -> commands(reviewed, to));
    }

    private static void commands(List<ReviewedPostmortem> reviewed, Output out) {
        GitHubCommands all = new GitHubCommands();
        ReviewedPostmortem.problemsOf(reviewed)
                .forEach(problem -> all.commandsOf(level(problem.blocking())).add(() -> command(problem)));
        reviewed.forEach(each -> each.report()
                .ruleFailures()
                .forEach(
                        failure -> all.commandsOf(level(failure.blocking())).add(() -> command(failure, each.name()))));
        ReportedFinding.countedOf(reviewed)
                .forEach(reported -> all.commandsOf(level(reported.finding())).add(() -> command(reported)));
        all.write(out);
    }

    private ShownCommands commandsOf(GitHubCommand.Level level) {
        return commands.computeIfAbsent(level, first -> new ShownCommands());
    }

    private void write(Output out) {
        boolean complete = commands.values().stream().allMatch(level -> level.leftOut() == 0);
        if (!complete) {
            // The summary is a notice itself.
            commandsOf(GitHubCommand.Level.NOTICE).makeRoom();
        }
        commands.values().forEach(level -> level.shown().forEach(command -> line(command, out)));
        if (!complete) {
            line(summary(), out);
        }
    }

    private static void line(GitHubCommand command, Output out) {
        out.append(command.toString()).append('\n');
    }

    private GitHubCommand summary() {
        return new GitHubCommand(
                GitHubCommand.Level.NOTICE,
                "postmortem",
                "GitHub shows no more annotations of a step; left out: "
                        + Words.count(commandsOf(GitHubCommand.Level.ERROR).leftOut(), "error") + ", "
                        + Words.count(commandsOf(GitHubCommand.Level.WARNING).leftOut(), "warning") + ", "
                        + Words.count(commandsOf(GitHubCommand.Level.NOTICE).leftOut(), "note"));
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
        List<String> lines = new ArrayList<>(List.of(finding.message()));
        finding.related().forEach(other -> lines.add(Words.related(other)));
        finding.suggestions().forEach(suggestion -> lines.add(Words.suggested(suggestion)));
        finding.helpUri().ifPresent(lines::add);
        return String.join("\n", lines);
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
