package dev.postmortem.render.report;

import dev.postmortem.validation.ConfigurationProblem;
import dev.postmortem.validation.Finding;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.RuleFailure;
import dev.postmortem.validation.ValidationReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What became of one rule in one postmortem.
 *
 * @param name the id of the rule
 * @param outcome what it comes to
 * @param type what sort of problem it is; empty if there is none
 * @param message the problem in a line; empty if there is none
 * @param lines all that there is to say
 */
record JUnitCase(String name, Outcome outcome, String type, String message, List<String> lines) {

    /** What a test case can come to. */
    enum Outcome {
        PASSED,
        FAILURE,
        ERROR,
        SKIPPED
    }

    /** Constraints are no rules, and are checked in every postmortem. */
    private static final String CONSTRAINTS = "constraint";

    static List<JUnitCase> allOf(ValidationReport report) {
        Set<String> names = new LinkedHashSet<>();
        names.add(CONSTRAINTS);
        names.addAll(report.rulesRun());
        names.addAll(report.notApplicable());
        report.ruleFailures().forEach(failure -> names.add(failure.ruleId()));
        report.findings().forEach(finding -> names.add(rule(finding)));
        List<JUnitCase> cases = new ArrayList<>();
        if (!report.configurationProblems().isEmpty()) {
            cases.add(configuration(report.configurationProblems()));
        }
        names.forEach(name -> cases.add(of(name, report)));
        return cases;
    }

    private static JUnitCase configuration(List<ConfigurationProblem> problems) {
        List<String> lines =
                problems.stream().map(ConfigurationProblem::message).toList();
        return problems.stream().anyMatch(ConfigurationProblem::blocking)
                ? new JUnitCase("configuration", Outcome.ERROR, "configuration", summary(lines), lines)
                : new JUnitCase("configuration", Outcome.PASSED, "", "", lines);
    }

    private static JUnitCase of(String name, ValidationReport report) {
        List<RuleFailure> failures = report.ruleFailures().stream()
                .filter(failure -> failure.ruleId().equals(name))
                .toList();
        List<Finding> findings = report.findings().stream()
                .filter(finding -> rule(finding).equals(name))
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        if (!failures.isEmpty()) {
            return failed(name, failures, findings);
        }
        return findings.isEmpty() ? withoutFindings(name, report) : withFindings(name, findings);
    }

    /** A merged report can hold findings as well, of a validator for which the rule did not fail. */
    private static JUnitCase failed(String name, List<RuleFailure> failures, List<Finding> findings) {
        String message = failures.get(0).message();
        int colon = message.indexOf(':');
        List<String> lines = new ArrayList<>();
        failures.forEach(failure -> lines.add(failure.message()));
        findings.forEach(finding -> lines.add(line(finding)));
        return new JUnitCase(name, Outcome.ERROR, colon < 0 ? message : message.substring(0, colon), message, lines);
    }

    private static JUnitCase withFindings(String name, List<Finding> findings) {
        FindingSeverity worst = findings.get(0).severity();
        List<String> lines = findings.stream().map(JUnitCase::line).toList();
        return worst == FindingSeverity.INFO
                ? new JUnitCase(name, Outcome.PASSED, "", "", lines)
                : new JUnitCase(
                        name,
                        Outcome.FAILURE,
                        worst.name().toLowerCase(Locale.ROOT),
                        summary(findings.stream().map(Finding::message).toList()),
                        lines);
    }

    private static JUnitCase withoutFindings(String name, ValidationReport report) {
        List<String> lines = new ArrayList<>();
        report.suppressed().stream()
                .filter(each -> rule(each.finding()).equals(name))
                .forEach(each -> lines.add("Suppressed: " + each.suppression().reason()));
        report.known().stream()
                .filter(finding -> rule(finding).equals(name))
                .forEach(finding -> lines.add("Known: " + finding.message()));
        if (report.notApplicable().contains(name)) {
            lines.add("Not applicable: the rule does not read the language of the postmortem");
        }
        return new JUnitCase(name, lines.isEmpty() ? Outcome.PASSED : Outcome.SKIPPED, "", "", lines);
    }

    private static String summary(List<String> messages) {
        return messages.get(0) + (messages.size() == 1 ? "" : " (and " + (messages.size() - 1) + " more)");
    }

    private static String line(Finding finding) {
        return Words.of(finding.severity()) + ": " + finding.message() + " [" + finding.ruleId() + " at "
                + Words.place(finding.location()) + "]"
                + finding.excerpt()
                        .filter(words -> !words.isBlank())
                        .map(words -> "\n  > " + words)
                        .orElse("");
    }

    private static String rule(Finding finding) {
        int slash = finding.ruleId().indexOf('/');
        return slash < 0 ? finding.ruleId() : finding.ruleId().substring(0, slash);
    }
}
