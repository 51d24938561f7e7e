package dev.postmortem.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.postmortem.model.Suppression;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ValidationReportTest {

    private static final Finding ERROR = finding("constraint/text", FindingSeverity.ERROR);
    private static final Finding INFO = finding("title-not-searchable", FindingSeverity.INFO);
    private static final SuppressedFinding SUPPRESSED =
            new SuppressedFinding(INFO, Suppression.of("title-not-searchable", "The house style is terse"));
    private static final ValidationReport REPORT = ValidationReport.builder()
            .documentId("INC-142")
            .profile("review")
            .verdict(ReportVerdict.FAIL)
            .addFindings(ERROR, INFO)
            .addSuppressed(SUPPRESSED)
            .addRuleFailures(new RuleFailure("phase-order", "NullPointerException", true))
            .build();

    @Test
    void findings_can_be_asked_for_by_severity() {
        assertThat(REPORT.findings(FindingSeverity.ERROR)).containsExactly(ERROR);
    }

    @Test
    void a_filter_keeps_the_verdict_because_it_speaks_of_everything() {
        ValidationReport some = REPORT.filter(finding -> finding.severity() == FindingSeverity.INFO);

        assertThat(some).isEqualTo(REPORT.withFindings(INFO));
    }

    @Test
    void a_filter_also_looks_at_what_is_suppressed() {
        assertThat(REPORT.filter(finding -> false).suppressed()).isEmpty();
    }

    @Test
    void two_reports_become_one_that_holds_each_thing_once() {
        ValidationReport other = REPORT.toBuilder()
                .profile("house")
                .verdict(ReportVerdict.PASS)
                .findings(List.of(ERROR, finding("acme:late", FindingSeverity.WARNING)))
                .build();

        ValidationReport merged = REPORT.withFindings(ERROR).merge(other);

        assertThat(merged.findings()).extracting(Finding::ruleId).containsExactly("constraint/text", "acme:late");
        assertThat(merged.suppressed()).containsExactly(SUPPRESSED);
        assertThat(merged.ruleFailures()).hasSize(1);
        assertThat(merged.profile()).isEqualTo("review + house");
    }

    @Test
    void of_a_finding_that_two_reports_hold_the_one_that_matters_more_stays_in_its_place() {
        Finding warning = finding("evidence-missing", FindingSeverity.WARNING);
        Finding error = warning.withSeverity(FindingSeverity.ERROR);

        ValidationReport merged = REPORT.withFindings(warning, ERROR).merge(REPORT.withFindings(ERROR, error, INFO));

        assertThat(merged.findings()).containsExactly(error, ERROR, INFO);
        assertThat(REPORT.withFindings(error)
                        .merge(REPORT.withFindings(warning))
                        .findings())
                .containsExactly(error);
    }

    @Test
    void what_one_report_counts_is_neither_suppressed_nor_known() {
        Finding late = finding("acme:late", FindingSeverity.WARNING);
        ValidationReport counting = REPORT.withFindings(INFO, late).withSuppressed();
        ValidationReport lenient = REPORT.withFindings().withKnown(late);

        assertThat(counting.merge(lenient).findings()).containsExactly(INFO, late);
        assertThat(counting.merge(lenient).suppressed()).isEmpty();
        assertThat(counting.merge(lenient).known()).isEmpty();
        assertThat(lenient.merge(counting).findings()).containsExactly(INFO, late);
    }

    @Test
    void what_one_report_suppresses_is_not_known_as_well() {
        ValidationReport merged = REPORT.withFindings()
                .merge(REPORT.withFindings().withSuppressed().withKnown(INFO));

        assertThat(merged.suppressed()).containsExactly(SUPPRESSED);
        assertThat(merged.known()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PASS, PASS, PASS",
        "PASS, FAIL, FAIL",
        "FAIL, PASS, FAIL",
        "PASS, INCOMPLETE, INCOMPLETE",
        "INCOMPLETE, PASS, INCOMPLETE",
        "INCOMPLETE, FAIL, FAIL",
        "FAIL, INCOMPLETE, FAIL"
    })
    void of_two_verdicts_the_worse_one_stays(ReportVerdict one, ReportVerdict other, ReportVerdict merged) {
        assertThat(REPORT.withVerdict(one).merge(REPORT.withVerdict(other)).verdict())
                .isEqualTo(merged);
    }

    @Test
    void a_later_report_says_what_became_of_the_findings() {
        Finding added = finding("acme:late", FindingSeverity.WARNING);

        ReportComparison comparison = REPORT.withFindings(INFO, added).since(REPORT);

        assertThat(comparison.added()).containsExactly(added);
        assertThat(comparison.remaining()).containsExactly(INFO);
        assertThat(comparison.fixed()).containsExactly(ERROR);
    }

    @Test
    void it_shows_as_verdict_and_counts() {
        assertThat(REPORT)
                .hasToString("ValidationReport[INC-142 review FAIL, findings 2, suppressed 1, known 0, rule failures 1,"
                        + " configuration problems 0]");
    }

    @Test
    void a_suggestion_holds_its_own_copy_of_the_edits() {
        Suggestion.Edit edit = new Suggestion.ReplaceText("/title", Optional.of(new TextSpan(0, 3)), "Orders");

        Suggestion suggestion = new Suggestion("Name the database", Suggestion.Kind.REWRITE, List.of(edit), false);

        assertThat(suggestion.edits()).containsExactly(edit);
    }

    @ParameterizedTest
    @CsvSource({"-1, 3", "4, 3"})
    void a_span_that_is_none_is_refused(int start, int end) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TextSpan(start, end))
                .withMessageContaining("TextSpan " + start + ".." + end + " is none");
    }

    @Test
    void a_span_may_be_the_gap_between_two_characters() {
        assertThat(new TextSpan(3, 3))
                .extracting(TextSpan::start, TextSpan::end)
                .containsExactly(3, 3);
    }

    @Test
    void a_finding_shows_as_one_line() {
        assertThat(ERROR).hasToString("Finding[ERROR constraint/text at /title \"title must not be blank\"]");
    }

    @Test
    void a_copy_of_a_finding_changes_what_it_names_alone() {
        Finding milder = ERROR.toBuilder().severity(FindingSeverity.WARNING).build();

        assertThat(milder)
                .isEqualTo(ERROR.withSeverity(FindingSeverity.WARNING))
                .isNotEqualTo(ERROR);
    }

    private static Finding finding(String ruleId, FindingSeverity severity) {
        return Finding.builder()
                .ruleId(ruleId)
                .category(Category.SHAPE)
                .severity(severity)
                .precision(PrecisionClass.VERY_HIGH)
                .message("title must not be blank")
                .location(new Location("/title", Optional.empty(), "title", Optional.empty(), Optional.empty()))
                .fingerprint("v1:" + ruleId)
                .origin(FindingOrigin.CONSTRAINT)
                .build();
    }
}
