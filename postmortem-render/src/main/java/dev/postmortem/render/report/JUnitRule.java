package dev.postmortem.render.report;

import dev.postmortem.validation.Finding;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.RuleFailure;
import dev.postmortem.validation.SuppressedFinding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What became of one rule.
 *
 * @param name the id of the rule
 * @param failures how it failed; a merged report can hold findings beside them, of a validator for which it did not
 * @param findings what it found that counts, the worst first
 * @param suppressed what it found that is passed over
 * @param known what it found that stands in the baseline
 * @param applies whether it reads the language of the postmortem
 */
record JUnitRule(
        String name,
        List<RuleFailure> failures,
        List<Finding> findings,
        List<SuppressedFinding> suppressed,
        List<Finding> known,
        boolean applies)
        implements JUnitCase {

    private static final String DOES_NOT_APPLY =
            "Not applicable: the rule does not read the language of the postmortem";

    /** The type of an error that is no exception, as the verdict calls it. */
    private static final String NOT_THROWN = "incomplete";

    /** Sorts the findings. */
    JUnitRule {
        findings = findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    @Override
    public Outcome outcome() {
        if (!failures.isEmpty()) {
            return Outcome.ERROR;
        }
        if (!findings.isEmpty()) {
            return findings.get(0).severity() == FindingSeverity.INFO ? Outcome.PASSED : Outcome.FAILURE;
        }
        return asides().findAny().isPresent() ? Outcome.SKIPPED : Outcome.PASSED;
    }

    @Override
    public String type() {
        return failures.isEmpty()
                ? findings.get(0).severity().name().toLowerCase(Locale.ROOT)
                : Thrown.by(failures.get(0)).map(Thrown::kind).orElse(NOT_THROWN);
    }

    @Override
    public String message() {
        if (!failures.isEmpty()) {
            return failures.get(0).message();
        }
        return findings.isEmpty()
                ? Words.first(asides().findFirst().orElse(""), (int) asides().count())
                : Words.first(findings.get(0).message(), findings.size());
    }

    @Override
    public Stream<String> lines() {
        return failures.isEmpty() && findings.isEmpty()
                ? asides()
                : Stream.concat(
                        failures.stream().map(RuleFailure::message),
                        findings.stream().map(JUnitRule::told));
    }

    /** Why nothing is told of what was found, or why nothing was looked for. */
    private Stream<String> asides() {
        Stream<String> setAside = Stream.concat(
                suppressed.stream()
                        .map(each -> "Suppressed: " + each.suppression().reason()),
                known.stream().map(finding -> "Known: " + finding.message()));
        return applies ? setAside : Stream.concat(setAside, Stream.of(DOES_NOT_APPLY));
    }

    private static String told(Finding finding) {
        List<String> lines = new ArrayList<>();
        lines.add(Words.of(finding.severity()) + ": " + finding.message() + " [" + finding.ruleId() + " at "
                + Words.place(finding.location()) + "]");
        finding.excerpt().filter(words -> !words.isBlank()).ifPresent(words -> lines.add("> " + words));
        finding.related().forEach(other -> lines.add(Words.related(other)));
        finding.suggestions().forEach(suggestion -> lines.add(Words.suggested(suggestion)));
        return String.join("\n  ", lines);
    }
}
