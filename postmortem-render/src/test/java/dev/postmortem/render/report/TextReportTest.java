package dev.postmortem.render.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Suppression;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.ConfigurationProblem;
import dev.postmortem.validation.Finding;
import dev.postmortem.validation.FindingOrigin;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.Location;
import dev.postmortem.validation.Passage;
import dev.postmortem.validation.PrecisionClass;
import dev.postmortem.validation.RelatedLocation;
import dev.postmortem.validation.ReportVerdict;
import dev.postmortem.validation.RuleFailure;
import dev.postmortem.validation.Suggestion;
import dev.postmortem.validation.SuppressedFinding;
import dev.postmortem.validation.TextSpan;
import dev.postmortem.validation.ValidationReport;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TextReportTest {

    private static final Finding NOTE =
            finding("title-not-searchable", FindingSeverity.INFO, "/title", "The title names no database");
    private static final Finding WARNING = finding(
            "timeline-gap-unexplained", FindingSeverity.WARNING, "/timeline/events/3", "Nothing is told for 3 h");
    private static final Finding ERROR =
            finding("action-incomplete/owner", FindingSeverity.ERROR, "/actionItems/items/0", "AI-1 has no owner");

    /** Of the report that holds a hostile text everywhere. */
    private static final long LINES = 31;

    @Test
    void a_report_reads_from_the_worst_section_to_the_mildest() {
        ValidationReport report = report(ReportVerdict.FAIL)
                .addFindings(NOTE, WARNING, WARNING.withSeverity(FindingSeverity.INFO), ERROR)
                .build();

        assertThat(TextReport.of(report)).isEqualTo("""
                        FAIL in profile publish: 1 error, 1 warning, 2 notes

                        Action items
                          error    AI-1 has no owner
                                   action-incomplete/owner at /actionItems/items/0

                        Timeline
                          warning  Nothing is told for 3 h
                                   timeline-gap-unexplained at /timeline/events/3
                          note     Nothing is told for 3 h
                                   timeline-gap-unexplained at /timeline/events/3

                        Title
                          note     The title names no database
                                   title-not-searchable at /title
                        """);
    }

    @Test
    void nothing_to_say_is_one_line() {
        assertThat(TextReport.of(report(ReportVerdict.PASS).build()))
                .isEqualTo("PASS in profile publish: 0 errors, 0 warnings, 0 notes\n");
    }

    @Test
    void the_words_that_are_meant_and_what_could_be_done_stand_beneath() {
        Finding marked = ERROR.toBuilder()
                .location(new Location(
                        "/title", Optional.empty(), "title", Optional.of(new TextSpan(0, 3)), Optional.empty()))
                .excerpt("TBD")
                .addSuggestion(new Suggestion("Name the database", Suggestion.Kind.REWRITE, List.of(), false))
                .build();

        assertThat(TextReport.of(report(ReportVerdict.FAIL).addFinding(marked).build()))
                .endsWith("""
                        Title
                          error    AI-1 has no owner
                                   > TBD
                                   action-incomplete/owner at /title
                                   suggestion: Name the database
                        """);
    }

    @Test
    void other_places_stand_beneath_with_what_they_have_to_do_with_it() {
        Finding related = ERROR.withRelated(new RelatedLocation(WARNING.location(), "named here as well"));

        assertThat(TextReport.of(report(ReportVerdict.FAIL).addFinding(related).build()))
                .endsWith("""
                                   action-incomplete/owner at /actionItems/items/0
                                   named here as well: /timeline/events/3
                        """);
    }

    @Test
    void everything_that_a_report_can_hold_reads_as_it_was_agreed() {
        Golden.assertGolden("report.txt", TextReport.of(Samples.ALL));
    }

    @Test
    void no_postmortem_is_one_line() {
        assertThat(TextReport.of(List.of())).isEqualTo("0 postmortems: 0 pass, 0 fail, 0 are incomplete\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The [[primary]] restarted. | ____^^^^^^^",
                "[[The]] primary | ^^^",
                "a [[]]b | __^",
                "日本語 [[主]]サーバ | _______^^",
                "e\u0301e\u0301 [[ok]] | ___^^",
                "한국어[[서버]] | ______^^^^",
                "a\u20dd[[ok]] | _^^",
                "😀 [[ok]] | ___^^",
                "⚡ [[ok]] | ___^^",
                "👨‍👩‍👧 [[ok]] | ___^^",
                "🇩🇪 [[ok]] | ___^^",
                "a → b [[ok]] | ______^^",
                "\u1100\u115f[[\ua4c6]] | ____^^",
                "\u202eab[[ok]] | __________^^",
                "a\u0007[[b\u001bc]] | __^^^",
            })
    void carets_stand_under_the_words(String marked, String carets) {
        assertThat(TextReport.of(
                        report(ReportVerdict.FAIL).addFinding(marked(marked)).build()))
                .contains("\n           " + carets.replace('_', ' ') + "\n");
    }

    @Test
    void ascii_alone_is_written_where_it_is_asked_for() {
        Finding finding = marked("Größe 主 [[ok]] 😀").withMessage("It isn’t “ready” – …");

        assertThat(TextReport.ascii(
                        report(ReportVerdict.FAIL).addFinding(finding).build()))
                .contains("""
                          error    It isn't "ready" - ...
                                   Gr\\u{f6}\\u{df}e \\u{4e3b} ok \\u{1f600}
                                                            ^^
                        """);
    }

    @ParameterizedTest
    @MethodSource("dev.postmortem.render.report.HostileReports#texts")
    void no_text_moves_the_cursor_or_turns_the_line(String text) {
        assertThat(TextReport.of(List.of(HostileReports.with(text))))
                .doesNotContainPattern(
                        "[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]")
                .matches(written -> written.lines().count() == LINES, LINES + " lines");
        assertThat(TextReport.ascii(List.of(HostileReports.with(text)))).matches("[\\n -~]+");
    }

    @Test
    void pages_of_rules_are_listed_once() {
        assertThat(TextReport.of(report(ReportVerdict.FAIL)
                        .addFindings(Samples.VAGUE, Samples.OWNER)
                        .build()))
                .endsWith("""

                        The rules are explained at
                          https://acme.example/rules/action-vague
                        """);
    }

    /** {@code [[} and {@code ]]} mark the words that are meant. */
    private static Finding marked(String text) {
        int start = text.indexOf("[[");
        int end = text.indexOf("]]") - 2;
        return ERROR.toBuilder()
                .passage(new Passage(text.replace("[[", "").replace("]]", ""), new TextSpan(start, end)))
                .build();
    }

    @Test
    void what_a_rule_says_several_times_of_one_place_is_one_remark() {
        ValidationReport report = report(ReportVerdict.FAIL)
                .addFindings(
                        ERROR,
                        ERROR.withRuleId("action-incomplete/priority").withMessage("AI-1 has no priority: rank it"),
                        ERROR.withRuleId("action-incomplete/due-date").withMessage("By when is not told"),
                        ERROR.withRuleId("action-unlinked/dangling").withMessage("AI-1 has no cause"))
                .build();

        assertThat(TextReport.of(report)).endsWith("""
                        Action items
                          error    AI-1 has no owner
                                   … priority: rank it
                                   By when is not told
                                   action-incomplete/owner, /priority, /due-date at /actionItems/items/0
                          error    AI-1 has no cause
                                   action-unlinked/dangling at /actionItems/items/0
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "action-incomplete | action-incomplete | action-incomplete",
                "action-incomplete/owner | action-incomplete/owner | action-incomplete/owner",
                "action-incomplete/owner | action-incomplete | action-incomplete/owner, action-incomplete",
            })
    void each_id_of_a_remark_is_told_once(String first, String second, String told) {
        ValidationReport report = report(ReportVerdict.FAIL)
                .addFindings(ERROR.withRuleId(first), ERROR.withRuleId(second).withMessage("AI-1 has no team"))
                .build();

        assertThat(TextReport.of(report)).contains("           " + told + " at /actionItems/items/0\n");
    }

    @Test
    void a_message_that_begins_like_the_whole_of_another_is_shortened_to_where_it_differs() {
        ValidationReport report = report(ReportVerdict.FAIL)
                .addFindings(ERROR, ERROR.withRuleId("action-incomplete/team").withMessage("AI-1 has no owner or team"))
                .build();

        assertThat(TextReport.of(report)).contains("AI-1 has no owner\n           … owner or team\n");
    }

    static Stream<Finding> others() {
        return Stream.of(
                ERROR.withSeverity(FindingSeverity.WARNING),
                ERROR.withLocation(new Location(
                        "/actionItems/items/1",
                        Optional.empty(),
                        "action items 2",
                        Optional.empty(),
                        Optional.empty())),
                ERROR.withLocation(new Location(
                        "/actionItems/items/0",
                        Optional.empty(),
                        "action items 1",
                        Optional.of(new TextSpan(0, 1)),
                        Optional.empty())),
                ERROR.withRelated(new RelatedLocation(ERROR.location(), "the action")),
                ERROR.withSuggestions(new Suggestion("Ask", Suggestion.Kind.ADD, List.of(), false)),
                ERROR.withRuleId("action-incomplete-2/owner"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void what_differs_in_more_than_what_is_said_stands_alone(Finding other) {
        ValidationReport report =
                report(ReportVerdict.FAIL).addFindings(ERROR, other).build();

        assertThat(TextReport.of(report)).contains("AI-1 has no owner\n").doesNotContain("…");
    }

    @Test
    void what_concerns_the_whole_is_told_in_words() {
        Finding whole = ERROR.withLocation(
                new Location("", Optional.empty(), "the postmortem", Optional.empty(), Optional.empty()));

        assertThat(TextReport.of(report(ReportVerdict.FAIL).addFinding(whole).build()))
                .endsWith("""
                        Postmortem
                          error    AI-1 has no owner
                                   action-incomplete/owner at the postmortem
                        """);
    }

    @Test
    void nothing_that_was_set_aside_or_went_wrong_is_kept_quiet() {
        ValidationReport report = report(ReportVerdict.INCOMPLETE)
                .addKnown(NOTE)
                .addSuppressed(new SuppressedFinding(
                        WARNING,
                        Suppression.of("timeline-gap-unexplained", "The restore ran")
                                .until("2026-04-01")))
                .addRuleFailure(new RuleFailure("acme:late", "java.lang.IllegalStateException: no licence", true))
                .addConfigurationProblem(new ConfigurationProblem("rules/x", "rules/x is no rule", false))
                .build();

        assertThat(TextReport.of(report)).isEqualTo("""
                        INCOMPLETE in profile publish: 0 errors, 0 warnings, 0 notes, 1 known already

                        Suppressed
                          timeline-gap-unexplained at /timeline/events/3: The restore ran (until 2026-04-01)

                        Rules that failed
                          acme:late: java.lang.IllegalStateException: no licence

                        Problems of the configuration
                          rules/x is no rule
                        """);
    }

    @Test
    void rules_that_do_not_read_the_language_are_named() {
        ValidationReport report =
                report(ReportVerdict.PASS).addNotApplicable("vague-quantity").build();

        assertThat(TextReport.of(report))
                .endsWith("\nRules that do not read the language of the postmortem\n  vague-quantity\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "//0", "/ "})
    void what_has_no_name_is_told_of_the_whole(String pointer) {
        Finding nameless = finding("constraint/json-unknown-property", FindingSeverity.ERROR, pointer, "What is this?");

        assertThat(TextReport.of(report(ReportVerdict.FAIL).addFinding(nameless).build()))
                .contains("\nPostmortem\n  error    What is this?\n");
    }

    @Test
    void no_control_character_reaches_a_terminal() {
        Finding hostile = finding("acme:late", FindingSeverity.ERROR, "/title", "a\u001b[31mb\u0007\nc\u2028d\u009be");

        assertThat(TextReport.of(report(ReportVerdict.FAIL).addFinding(hostile).build()))
                .contains("  error    a [31mb  c d e\n");
    }

    private static ValidationReport.Builder report(ReportVerdict verdict) {
        return ValidationReport.builder().profile("publish").verdict(verdict);
    }

    private static Finding finding(String ruleId, FindingSeverity severity, String pointer, String message) {
        return Finding.builder()
                .ruleId(ruleId)
                .category(Category.COMPLETENESS)
                .severity(severity)
                .precision(PrecisionClass.VERY_HIGH)
                .message(message)
                .location(new Location(pointer, Optional.empty(), "somewhere", Optional.empty(), Optional.empty()))
                .fingerprint("v1:" + ruleId)
                .origin(FindingOrigin.RULE)
                .build();
    }
}
