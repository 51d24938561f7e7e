package dev.postmortem.validation;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Mandatory;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What there is to say about one postmortem.
 *
 * <pre>{@code
 * ValidationReport report = validator.validate(postmortem);
 * if (report.verdict() != ReportVerdict.PASS) {
 *     report.findings(FindingSeverity.ERROR).forEach(System.out::println);
 * }
 * }</pre>
 *
 * @param documentId the id of the postmortem, if it has one
 * @param profile what was demanded: the name of the profile
 * @param verdict what the report comes to
 * @param findings what was found, in the order of the document
 * @param suppressed what was found and is accepted in the document, in its order
 * @param known what was found and stands in the baseline already, in the order of the document
 * @param ruleFailures the rules that did not run to their end
 * @param configurationProblems what is wrong with how the validator was set up
 * @param rulesRun the ids of the rules that were asked, in their order
 * @param notApplicable the ids of the rules that were not, because they cannot read the language of the postmortem
 * @since 0.1.0
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ValidationReport(
        Optional<String> documentId,
        String profile,
        ReportVerdict verdict,
        List<Finding> findings,
        List<SuppressedFinding> suppressed,
        List<Finding> known,
        List<RuleFailure> ruleFailures,
        List<ConfigurationProblem> configurationProblems,
        List<String> rulesRun,
        List<String> notApplicable)
        implements WithValidationReport {

    /** Checks what is mandatory and copies the lists. */
    public ValidationReport {
        documentId = Absent.ifNull(documentId);
        profile = Mandatory.text("ValidationReport.profile", profile);
        verdict = Mandatory.given("ValidationReport.verdict", verdict);
        findings = Absent.listIfNull("ValidationReport.findings", findings);
        suppressed = Absent.listIfNull("ValidationReport.suppressed", suppressed);
        known = Absent.listIfNull("ValidationReport.known", known);
        ruleFailures = Absent.listIfNull("ValidationReport.ruleFailures", ruleFailures);
        configurationProblems = Absent.listIfNull("ValidationReport.configurationProblems", configurationProblems);
        rulesRun = Absent.listIfNull("ValidationReport.rulesRun", rulesRun);
        notApplicable = Absent.listIfNull("ValidationReport.notApplicable", notApplicable);
    }

    /**
     * Returns an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that holds this report.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the findings that matter so much.
     *
     * @param severity how much
     * @return the findings, in the order of the document
     */
    public List<Finding> findings(FindingSeverity severity) {
        Mandatory.given("ValidationReport.severity", severity);
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    /**
     * Returns a report that holds some of the findings; the verdict stays, because it speaks of all of them.
     *
     * @param wanted which findings to keep
     * @return the report
     */
    public ValidationReport filter(Predicate<? super Finding> wanted) {
        Mandatory.given("ValidationReport.wanted", wanted);
        return toBuilder()
                .findings(findings.stream().filter(wanted).toList())
                .suppressed(suppressed.stream()
                        .filter(each -> wanted.test(each.finding()))
                        .toList())
                .known(known.stream().filter(wanted).toList())
                .build();
    }

    /**
     * Returns a report that holds what this one and another one hold, each thing once; of the verdicts, the worse one.
     * Findings of this report come first. They are recognised by their fingerprints: of two that are the same, the one that
     * matters more stays, and one that only one of the reports counts is counted.
     *
     * @param other a report on the same postmortem, for example by another validator
     * @return the report, under the names of both profiles if they differ
     */
    public ValidationReport merge(ValidationReport other) {
        Mandatory.given("ValidationReport.other", other);
        Map<String, Finding> counted = worst(Stream.concat(findings.stream(), other.findings.stream()));
        Map<String, SuppressedFinding> accepted = new LinkedHashMap<>();
        Stream.concat(suppressed.stream(), other.suppressed.stream())
                .filter(each -> !counted.containsKey(each.finding().fingerprint()))
                .forEach(each -> accepted.putIfAbsent(each.finding().fingerprint(), each));
        Map<String, Finding> old = worst(Stream.concat(known.stream(), other.known.stream())
                .filter(each -> !counted.containsKey(each.fingerprint()) && !accepted.containsKey(each.fingerprint())));
        return toBuilder()
                .documentId(documentId.or(other::documentId))
                .profile(profile.equals(other.profile) ? profile : profile + " + " + other.profile)
                .verdict(verdict.worse(other.verdict))
                .findings(counted.values())
                .suppressed(accepted.values())
                .known(old.values())
                .ruleFailures(both(ruleFailures, other.ruleFailures))
                .configurationProblems(both(configurationProblems, other.configurationProblems))
                .rulesRun(both(rulesRun, other.rulesRun))
                .notApplicable(both(notApplicable, other.notApplicable))
                .build();
    }

    private static Map<String, Finding> worst(Stream<Finding> findings) {
        return findings.collect(Collectors.toMap(
                Finding::fingerprint,
                Function.identity(),
                BinaryOperator.minBy(Comparator.comparing(Finding::severity)),
                LinkedHashMap::new));
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    /**
     * Says what has become of the findings since an earlier report; they are recognised by their fingerprints.
     *
     * @param earlier a report on an earlier state of the same postmortem
     * @return the comparison
     */
    public ReportComparison since(ValidationReport earlier) {
        return ReportComparison.between(Mandatory.given("ValidationReport.earlier", earlier), this);
    }

    @Override
    public String toString() {
        return "ValidationReport[" + documentId.map(id -> id + " ").orElse("") + profile + " " + verdict
                + ", findings " + findings.size() + ", suppressed " + suppressed.size() + ", known " + known.size()
                + ", rule failures " + ruleFailures.size() + ", configuration problems "
                + configurationProblems.size() + "]";
    }

    /** Builds a {@link ValidationReport}. */
    public static final class Builder extends ValidationReportBuilder {
        Builder() {}
    }
}
