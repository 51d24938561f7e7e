package dev.postmortem.validation;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Mandatory;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What there is to say about one postmortem.
 *
 * @param documentId the id of the postmortem, if it has one
 * @param verdict what the report comes to
 * @param findings what was found, in the order of the document
 * @param suppressed what was found and is accepted, in the order of the document
 * @param ruleFailures the checks that did not run to their end
 * @param configurationProblems what is wrong with how the validator was set up, each a sentence
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ValidationReport(
        Optional<String> documentId,
        ReportVerdict verdict,
        List<Finding> findings,
        List<SuppressedFinding> suppressed,
        List<RuleFailure> ruleFailures,
        List<String> configurationProblems) {

    /** Checks what is mandatory and copies the lists. */
    public ValidationReport {
        documentId = Absent.ifNull(documentId);
        verdict = Mandatory.given("ValidationReport.verdict", verdict);
        findings = Absent.listIfNull("ValidationReport.findings", findings);
        suppressed = Absent.listIfNull("ValidationReport.suppressed", suppressed);
        ruleFailures = Absent.listIfNull("ValidationReport.ruleFailures", ruleFailures);
        configurationProblems = Absent.listIfNull("ValidationReport.configurationProblems", configurationProblems);
    }

    /**
     * Returns the findings that matter so much.
     *
     * @param severity how much
     * @return the findings, in the order of the document
     */
    public List<Finding> findings(FindingSeverity severity) {
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
        return new ValidationReport(
                documentId,
                verdict,
                findings.stream().filter(wanted).toList(),
                suppressed.stream().filter(each -> wanted.test(each.finding())).toList(),
                ruleFailures,
                configurationProblems);
    }

    @Override
    public String toString() {
        return "ValidationReport[" + documentId.map(id -> id + " ").orElse("") + verdict + ", findings "
                + findings.size() + ", suppressed " + suppressed.size() + ", rule failures " + ruleFailures.size()
                + "]";
    }
}
