package dev.postmortem.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.testing.StubRule;
import dev.postmortem.testing.Validators;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleOption;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule that fails takes nothing with it but what it had found itself. */
final class RuleIsolationTest {

    private static final Postmortem POSTMORTEM =
            Postmortem.builder().title("Orders database stalls").build();

    static Stream<Throwable> failures() {
        return Stream.of(
                new IllegalStateException("broken"),
                new StackOverflowError(),
                new AssertionError("broken"),
                new NoClassDefFoundError("acme/Missing"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void what_a_rule_throws_becomes_a_failure_of_that_rule(Throwable thrown) {
        ValidationReport report = Validators.with(failing(thrown)).build().validate(POSTMORTEM);

        assertThat(report.ruleFailures()).singleElement().satisfies(failure -> {
            assertThat(failure.ruleId()).isEqualTo("acme:failing");
            assertThat(failure.message()).startsWith(thrown.getClass().getName());
        });
    }

    @Test
    void the_machine_s_own_trouble_is_not_kept_from_the_caller() {
        PostmortemValidator validator =
                Validators.with(failing(new OutOfMemoryError())).build();

        assertThatThrownBy(() -> validator.validate(POSTMORTEM)).isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void a_value_that_is_null_is_told_by_the_name_of_its_placeholder() {
        StubRule rule = StubRule.of(
                "acme:null",
                descriptor -> descriptor.message("It was due on {day}"),
                (context, findings) -> findings.report().at("/title").with("day", null));

        ValidationReport report = Validators.with(rule).build().validate(POSTMORTEM);

        assertThat(report.ruleFailures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.message())
                        .contains("FindingDraft.value of {day} is missing: it is mandatory and must not be null"));
    }

    @Test
    void the_half_results_of_a_rule_that_fails_are_discarded() {
        StubRule half = StubRule.of("acme:half", (context, findings) -> {
            findings.report().at("/title");
            throw new IllegalStateException("broken");
        });

        assertThat(Validators.with(half).build().validate(POSTMORTEM).findings())
                .isEmpty();
    }

    @Test
    void the_other_rules_run() {
        ValidationReport report = Validators.with(
                        failing(new IllegalStateException("broken")), StubRule.atTitle("acme:zero"))
                .build()
                .validate(POSTMORTEM);

        assertThat(report.findings()).extracting(Finding::ruleId).containsExactly("acme:zero");
    }

    @Test
    void a_failure_of_a_rule_that_could_have_blocked_leaves_the_verdict_open() {
        ValidationReport report = Validators.with(failing(new IllegalStateException("broken")))
                .build()
                .validate(POSTMORTEM);

        assertThat(report.verdict()).isEqualTo(ReportVerdict.INCOMPLETE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"INFO", "WARNING"})
    void a_failure_of_a_rule_that_could_not_have_blocked_leaves_the_verdict_alone(RuleLevel level) {
        ValidationReport report = Validators.with(failing(new IllegalStateException("broken")))
                .level("acme:failing", level)
                .build()
                .validate(POSTMORTEM);

        assertThat(report.verdict()).isEqualTo(ReportVerdict.PASS);
        assertThat(report.ruleFailures()).extracting(RuleFailure::blocking).containsExactly(false);
    }

    @Test
    void an_error_that_is_certain_outweighs_a_failure() {
        ValidationReport report = Validators.with(
                        failing(new IllegalStateException("broken")), StubRule.atTitle("acme:zero"))
                .build()
                .validate(POSTMORTEM);

        assertThat(report.verdict()).isEqualTo(ReportVerdict.FAIL);
    }

    @Test
    void a_rule_that_is_off_is_not_asked() {
        ValidationReport report = Validators.with(failing(new IllegalStateException("broken")))
                .level("acme:failing", RuleLevel.OFF)
                .build()
                .validate(POSTMORTEM);

        assertThat(report.ruleFailures()).isEmpty();
        assertThat(report.rulesRun()).doesNotContain("acme:failing");
    }

    static Stream<Arguments> breaches() {
        return Stream.of(
                breach("no place", "has no place: call at(...)", (context, findings) -> findings.report()),
                breach(
                        "a place that is not there",
                        "There is nothing at /summry in the postmortem: \"summry\" is no part of what it holds",
                        (context, findings) -> findings.report().at("/summry")),
                breach(
                        "an index beyond the list",
                        "There is nothing at /tags/0 in the postmortem",
                        (context, findings) -> findings.report().at("/tags/0")),
                breach(
                        "no pointer",
                        "\"title\" is no JSON Pointer: it must be empty or begin with a slash, such as /title",
                        (context, findings) -> findings.report().at("title")),
                breach(
                        "a message that is not declared",
                        "The rule acme:breach declares no message \"other\": it has []",
                        (context, findings) -> findings.report("other").at("/title")),
                breach(
                        "a value that the message does not name",
                        "The message acme:breach has no placeholder {day}",
                        (context, findings) -> findings.report().at("/title").with("day", 1)),
                breach(
                        "a span beyond the text",
                        "ends beyond the text, which has 22 characters",
                        (context, findings) -> findings.report().at("/title").span(new TextSpan(0, 23))),
                breach(
                        "an element of another postmortem",
                        "The postmortem does not hold ActionItem[",
                        (context, findings) -> findings.report()
                                .at(ActionItem.builder().what("Set a timeout").build())),
                breach(
                        "an option that is not declared",
                        "The rule acme:breach does not declare the option days",
                        (context, findings) -> context.option(RuleOption.number("days", 3, "Days"))),
                breach(
                        "a sub-id that is not declared",
                        "The rule acme:breach does not declare the sub-id \"late\"",
                        (context, findings) -> context.reports("late")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaches")
    void a_rule_that_breaks_its_contract_has_failed(
            String what, String message, BiConsumer<RuleContext, FindingSink> check) {
        ValidationReport report =
                Validators.with(StubRule.of("acme:breach", check)).build().validate(POSTMORTEM);

        assertThat(report.findings()).isEmpty();
        assertThat(report.ruleFailures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.message()).contains(message));
    }

    @Test
    void a_message_without_a_value_it_needs_is_a_failure() {
        StubRule rule = StubRule.of(
                "acme:breach",
                descriptor -> descriptor.message("late", "It was due on {day}"),
                (context, findings) -> findings.report("late").at("/title"));

        assertThat(Validators.with(rule).build().validate(POSTMORTEM).ruleFailures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.message())
                        .contains("The message acme:breach/late needs a value for {day}: give it with(\"day\", ...)"));
    }

    private static Arguments breach(String what, String message, BiConsumer<RuleContext, FindingSink> check) {
        return arguments(what, message, check);
    }

    private static StubRule failing(Throwable thrown) {
        return StubRule.of("acme:failing", (context, findings) -> {
            if (thrown instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) thrown;
        });
    }
}
