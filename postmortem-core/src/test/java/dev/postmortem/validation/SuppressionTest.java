package dev.postmortem.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.Suppression;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.testing.StubRule;
import dev.postmortem.testing.Validators;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SuppressionTest {

    private static final String REASON = "The team is being formed this quarter";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-14T10:00:00Z"), ZoneOffset.UTC);

    /** Finds fault with every action. */
    private static final StubRule RULE = StubRule.of(
            "acme:actions",
            descriptor -> descriptor
                    .formerly("acme:items")
                    .message("owner", "Action {id} has no owner")
                    .message("date", FindingSeverity.WARNING, "Action {id} has no date"),
            (context, findings) -> {
                for (ActionItem action : context.postmortem().actionItems().items()) {
                    findings.report("owner").at(action).with("id", action.id());
                    findings.report("date").at(action, "due").with("id", action.id());
                }
            });

    @ParameterizedTest
    @ValueSource(strings = {"AI-1", "/actionItems/items/0", "/actionItems"})
    void a_suppression_sets_aside_what_it_names(String place) {
        ValidationReport report =
                report(Suppression.of("acme:actions/owner", REASON).at(place).until("2026-04-01"));

        assertThat(report.findings()).extracting(Finding::ruleId).containsExactly("acme:actions/date");
        assertThat(report.suppressed())
                .extracting(each -> each.finding().ruleId())
                .containsExactly("acme:actions/owner");
    }

    @Test
    void the_id_of_a_rule_means_everything_that_it_says() {
        ValidationReport report =
                report(Suppression.of("acme:actions", REASON).at("AI-1").until("2026-04-01"));

        assertThat(report.findings()).isEmpty();
        assertThat(report.suppressed()).hasSize(2);
        assertThat(report.verdict()).isEqualTo(ReportVerdict.PASS);
    }

    @Test
    void a_former_id_means_the_same_rule() {
        ValidationReport report =
                report(Suppression.of("acme:items", REASON).at("AI-1").until("2026-04-01"));

        assertThat(report.findings()).isEmpty();
    }

    @Test
    void what_is_suppressed_is_told_with_its_reason() {
        Suppression suppression =
                Suppression.of("acme:actions", REASON).at("AI-1").until("2026-04-01");

        assertThat(report(suppression).suppressed())
                .extracting(SuppressedFinding::suppression)
                .containsOnly(suppression);
    }

    @Test
    void it_holds_on_its_last_day() {
        assertThat(doubts(Suppression.of("acme:actions", REASON).at("AI-1").until("2026-03-14")))
                .isEmpty();
    }

    @Test
    void it_ends_after_its_last_day() {
        ValidationReport report =
                report(Suppression.of("acme:actions", REASON).at("AI-1").until("2026-03-13"));

        assertThat(report.suppressed()).isEmpty();
        assertThat(report.findings())
                .extracting(Finding::message)
                .contains(
                        "The suppression of acme:actions ended on 2026-03-13 and no longer counts: settle the finding,"
                                + " or decide anew");
    }

    @Test
    void the_zone_of_the_clock_decides_what_day_it_is() {
        Clock tokyo = Clock.fixed(Instant.parse("2026-03-13T16:00:00Z"), ZoneId.of("Asia/Tokyo"));

        ValidationReport report = Validators.with(RULE)
                .clock(tokyo)
                .build()
                .validate(document(
                        Suppression.of("acme:actions", REASON).at("AI-1").until("2026-03-13")));

        assertThat(report.findings()).extracting(Finding::ruleId).contains("suppression-doubtful/expired");
    }

    @Test
    void without_a_clock_nothing_expires() {
        ValidationReport report = Validators.with(RULE)
                .build()
                .validate(document(
                        Suppression.of("acme:actions", REASON).at("AI-1").until("1999-01-01")));

        assertThat(report.findings()).isEmpty();
    }

    @Test
    void one_that_covers_nothing_is_told() {
        assertThat(doubts(Suppression.of("acme:actions", REASON).at("AI-2").until("2026-04-01")))
                .containsExactly("suppression-doubtful/unused");
    }

    @Test
    void one_of_a_rule_that_is_off_is_not_called_unused() {
        ValidationReport report = Validators.with(RULE)
                .level("acme:actions", RuleLevel.OFF)
                .clock(CLOCK)
                .build()
                .validate(document(
                        Suppression.of("acme:actions", REASON).at("AI-1").until("2026-04-01")));

        assertThat(report.findings()).isEmpty();
    }

    @Test
    void one_of_a_thing_that_a_rule_does_not_say_here_is_not_called_unused() {
        ValidationReport report = Validators.with(RULE)
                .level("acme:actions/owner", RuleLevel.OFF)
                .level("acme:actions/date", RuleLevel.INFO)
                .clock(CLOCK)
                .build()
                .validate(document(
                        Suppression.of("acme:actions/owner", REASON).at("AI-1").until("2026-04-01")));

        assertThat(report.findings()).extracting(Finding::ruleId).containsExactly("acme:actions/date");
    }

    @Test
    void one_of_a_rule_that_cannot_read_the_document_is_not_called_unused() {
        StubRule english = StubRule.of(
                "acme:words",
                descriptor -> descriptor.language("en").message("Something is said"),
                (context, findings) -> {});

        ValidationReport report = Validators.with(english)
                .build()
                .validate(document(Suppression.of("acme:words", REASON).at("AI-1"))
                        .withLanguage("de"));

        assertThat(report.notApplicable()).containsExactly("acme:words");
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void one_of_a_rule_of_this_library_is_in_order_where_those_are_left_out() {
        assertThat(doubts(Suppression.of("action-incomplete/owner", REASON).at("AI-1")))
                .isEmpty();
    }

    @Test
    void one_of_a_thing_that_a_rule_of_this_library_never_says_is_told() {
        ValidationReport report = PostmortemValidator.standard()
                .validate(document(
                        Suppression.of("action-incomplete/colour", REASON).at("AI-1")));

        assertThat(report.findings()).extracting(Finding::ruleId).contains("suppression-doubtful/unknown-rule");
    }

    @Test
    void one_of_a_rule_that_failed_is_not_called_unused() {
        StubRule failing = StubRule.of("acme:failing", (context, findings) -> {
            throw new IllegalStateException("broken");
        });

        ValidationReport report = Validators.with(failing)
                .build()
                .validate(document(Suppression.of("acme:failing", REASON).at("AI-1")));

        assertThat(report.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"acme:nothing", "acme:actions/price"})
    void one_of_no_rule_is_told(String rule) {
        assertThat(doubts(Suppression.of(rule, REASON).at("AI-1")))
                .containsExactly("suppression-doubtful/unknown-rule");
    }

    @Test
    void a_constraint_cannot_be_suppressed() {
        assertThat(doubts(Suppression.of("constraint/text", REASON))).containsExactly("suppression-doubtful/refused");
    }

    @Test
    void a_doubt_cannot_be_suppressed() {
        assertThat(doubts(Suppression.of("suppression-doubtful", REASON)))
                .containsExactly("suppression-doubtful/refused");
    }

    @Test
    void what_a_profile_does_not_let_be_suppressed_stays() {
        Profile strict = Profile.extending("strict", Profile.review())
                .with("acme:actions/owner", RuleSetting.none().unsuppressible());

        ValidationReport report = Validators.with(RULE)
                .profile(strict)
                .build()
                .validate(document(Suppression.of("acme:actions/owner", REASON).at("AI-1")));

        assertThat(report.suppressed()).isEmpty();
        assertThat(report.findings())
                .extracting(Finding::ruleId)
                .containsExactlyInAnyOrder("acme:actions/owner", "acme:actions/date", "suppression-doubtful/refused");
    }

    @Test
    void a_suppression_of_the_whole_rule_leaves_what_cannot_be_suppressed() {
        Profile strict = Profile.extending("strict", Profile.review())
                .with("acme:actions/owner", RuleSetting.none().unsuppressible());

        ValidationReport report = Validators.with(RULE)
                .profile(strict)
                .build()
                .validate(document(Suppression.of("acme:actions", REASON).at("AI-1")));

        assertThat(report.findings()).extracting(Finding::ruleId).containsExactly("acme:actions/owner");
    }

    @ParameterizedTest
    @ValueSource(strings = {"n/a", "because", "   later   "})
    void a_reason_that_explains_nothing_does_not_count(String reason) {
        ValidationReport report =
                report(Suppression.of("acme:actions", reason).at("AI-1").until("2026-04-01"));

        assertThat(report.suppressed()).isEmpty();
        assertThat(report.findings()).extracting(Finding::ruleId).contains("suppression-doubtful/without-reason");
    }

    @Test
    void a_reason_of_ten_characters_counts() {
        assertThat(doubts(
                        Suppression.of("acme:actions", "0123456789").at("AI-1").until("2026-04-01")))
                .isEmpty();
    }

    @Test
    void one_for_the_whole_document_is_too_broad_for_an_error() {
        assertThat(doubts(Suppression.of("acme:actions/owner", REASON).until("2026-04-01")))
                .containsExactly("suppression-doubtful/whole-document");
    }

    @Test
    void one_without_end_is_too_broad_for_an_error() {
        assertThat(doubts(Suppression.of("acme:actions/owner", REASON).at("AI-1")))
                .containsExactly("suppression-doubtful/without-end");
    }

    @Test
    void one_for_the_whole_document_and_without_end_is_in_order_for_a_warning() {
        assertThat(doubts(Suppression.of("acme:actions/date", REASON))).isEmpty();
    }

    @Test
    void one_may_end_ninety_days_ahead() {
        assertThat(doubts(Suppression.of("acme:actions", REASON).at("AI-1").until("2026-06-12")))
                .isEmpty();
    }

    @Test
    void one_that_ends_later_is_too_long() {
        ValidationReport report =
                report(Suppression.of("acme:actions", REASON).at("AI-1").until("2026-06-13"));

        assertThat(report.findings())
                .extracting(Finding::message)
                .containsExactly("The suppression of acme:actions covers an error until 2026-06-13, more than 90 days"
                        + " ahead: let it end earlier, and look at it again then");
    }

    @Test
    void how_far_ahead_it_may_end_is_an_option() {
        ValidationReport report = Validators.with(RULE)
                .clock(CLOCK)
                .option("suppression-doubtful", "longest-days", 7)
                .build()
                .validate(document(
                        Suppression.of("acme:actions", REASON).at("AI-1").until("2026-03-22")));

        assertThat(report.findings()).extracting(Finding::ruleId).containsExactly("suppression-doubtful/too-long");
    }

    @Test
    void the_first_suppression_that_covers_a_finding_is_the_one_that_counts() {
        Postmortem twice = document(
                        Suppression.of("acme:actions", REASON).at("AI-1").until("2026-04-01"))
                .toBuilder()
                .addSuppression(
                        Suppression.of("acme:actions", REASON).at("AI-1").until("2026-04-02"))
                .build();

        ValidationReport report = Validators.with(RULE).clock(CLOCK).build().validate(twice);

        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId()).isEqualTo("suppression-doubtful/unused");
            assertThat(finding.location().pointer()).isEqualTo("/suppressions/1");
        });
    }

    private static List<String> doubts(Suppression suppression) {
        return report(suppression).findings().stream()
                .map(Finding::ruleId)
                .filter(id -> id.startsWith("suppression-doubtful"))
                .toList();
    }

    private static ValidationReport report(Suppression suppression) {
        return Validators.with(RULE).clock(CLOCK).build().validate(document(suppression));
    }

    private static Postmortem document(Suppression suppression) {
        return Postmortem.builder()
                .title("Orders database stalls")
                .actionItems(a -> a.action("Set a lock timeout"))
                .addSuppression(suppression)
                .build();
    }
}
