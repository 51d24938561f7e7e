package dev.postmortem.render.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.postmortem.validation.Finding;
import dev.postmortem.validation.RuleFailure;
import dev.postmortem.validation.SuppressedFinding;
import dev.postmortem.validation.ValidationReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Something that was checked in one postmortem, and what came of it. Its words are made when they are asked for. */
interface JUnitCase {

    /** Constraints are no rules, and are checked in every postmortem. */
    String CONSTRAINTS = "constraint";

    /** What a test case can come to. */
    enum Outcome {
        PASSED,
        FAILURE,
        ERROR,
        SKIPPED
    }

    /** Returns what was checked. */
    String name();

    /** Returns what it comes to. */
    Outcome outcome();

    /** Returns what sort of problem it is; asked only of a failure or an error. */
    String type();

    /** Returns in a line why it did not pass; not asked of one that did. */
    String message();

    /** Returns all that there is to say, the worst first. */
    Stream<String> lines();

    /** Returns the cases of a postmortem: the configuration if something is wrong with it, the constraints, each rule. */
    static List<JUnitCase> allOf(ValidationReport report) {
        Map<String, List<RuleFailure>> failures = byRule(report.ruleFailures(), RuleFailure::ruleId);
        Map<String, List<Finding>> findings = byRule(report.findings(), Finding::ruleId);
        Map<String, List<SuppressedFinding>> suppressed =
                byRule(report.suppressed(), each -> each.finding().ruleId());
        Map<String, List<Finding>> known = byRule(report.known(), Finding::ruleId);
        Set<String> names = new LinkedHashSet<>();
        names.add(CONSTRAINTS);
        names.addAll(report.rulesRun());
        names.addAll(report.notApplicable());
        // A report that was merged or read can hold findings of rules that it does not list.
        Stream.of(failures, findings, suppressed, known).forEach(byName -> names.addAll(byName.keySet()));
        List<JUnitCase> cases = new ArrayList<>();
        if (!report.configurationProblems().isEmpty()) {
            cases.add(new JUnitConfiguration(report.configurationProblems()));
        }
        names.forEach(name -> cases.add(new JUnitRule(
                name,
                failures.getOrDefault(name, List.of()),
                findings.getOrDefault(name, List.of()),
                suppressed.getOrDefault(name, List.of()),
                known.getOrDefault(name, List.of()),
                !report.notApplicable().contains(name))));
        return cases;
    }

    private static <T> Map<String, List<T>> byRule(List<T> all, Function<T, String> ruleId) {
        return all.stream().collect(groupingBy(each -> RuleIds.rule(ruleId.apply(each)), LinkedHashMap::new, toList()));
    }
}
