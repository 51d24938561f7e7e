package dev.postmortem.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.postmortem.model.Postmortem;
import dev.postmortem.testing.StubRule;
import dev.postmortem.testing.Validators;
import dev.postmortem.traceability.Traceability;
import dev.postmortem.validation.spi.FindingDraft;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that misbehave: the report stays right, and says who failed. */
final class HostileRuleTest {

    private static final int MOST = 10_000;

    /** The title holds a character of two halves. */
    private static final Postmortem POSTMORTEM =
            Postmortem.builder().title("Orders \uD83D\uDD25 stall").build();

    private static final StubRule NEIGHBOUR = StubRule.atTitle("acme:zero");

    private static ValidationReport report(PostmortemRule... rules) {
        return Validators.with(rules).build().validate(POSTMORTEM);
    }

    /** A throwable that no method of a rule may throw, thrown as other languages do. */
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void throwAny(Throwable thrown) throws T {
        throw (T) thrown;
    }

    /** An exception that fails when it is asked what happened. */
    private static final class Mute extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Supplier<String> message;

        Mute(Supplier<String> message) {
            this.message = message;
        }

        @Override
        public String getMessage() {
            return message.get();
        }
    }

    static Stream<Throwable> unusual() {
        return Stream.of(
                new IOException("no file"),
                new Error("to be done"),
                new Mute(() -> {
                    throw new IllegalStateException("I tell nothing");
                }),
                new Mute(() -> {
                    throw new AssertionError("to be done");
                }));
    }

    @ParameterizedTest
    @MethodSource("unusual")
    void whatever_a_rule_throws_is_told_by_its_class(Throwable thrown) {
        StubRule rule = StubRule.of("acme:failing", (context, findings) -> HostileRuleTest.<Error>throwAny(thrown));

        ValidationReport report = report(rule, NEIGHBOUR);

        assertThat(report.ruleFailures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.message())
                        .startsWith(thrown.getClass().getName()));
        assertThat(report.findings()).extracting(Finding::ruleId).containsExactly("acme:zero");
    }

    @Test
    void what_a_rule_throws_is_one_line_that_hides_nothing_and_has_an_end() {
        String forged = "\u001B[31m\nERROR all is well \u202Edetrevni " + "x".repeat(1_000_000);

        ValidationReport report = report(StubRule.of("acme:failing", (context, findings) -> {
            throw new IllegalStateException(forged);
        }));

        assertThat(report.ruleFailures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.message())
                        .contains("[31m ERROR all is well [U+202E]detrevni xxx")
                        .hasSizeLessThan(1_100)
                        .doesNotContain("\n", "\u001B", "\u202E"));
    }

    private static StubRule flooding(BiConsumer<FindingSink, Integer> report) {
        return StubRule.of("acme:flood", descriptor -> descriptor.message("Number {number}"), (context, findings) -> {
            for (int i = 0; i < 1_000_000; i++) {
                report.accept(findings, i);
            }
        });
    }

    private static void reportAtTitle(FindingSink findings, int number) {
        findings.report().at("/title").with("number", number);
    }

    private static void reportAndGoOn(FindingSink findings, int number) {
        try {
            reportAtTitle(findings, number);
        } catch (IllegalStateException enough) {
            assertThat(number).isGreaterThanOrEqualTo(MOST);
        }
    }

    static Stream<Arguments> floods() {
        return Stream.of(
                arguments("one that stops", flooding(HostileRuleTest::reportAtTitle)),
                arguments("one that goes on", flooding(HostileRuleTest::reportAndGoOn)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("floods")
    void of_a_million_findings_the_first_are_kept_and_the_rule_is_named(String what, StubRule flood) {
        ValidationReport report = report(flood, NEIGHBOUR);

        assertThat(report.findings())
                .filteredOn(finding -> finding.ruleId().equals("acme:flood"))
                .hasSize(MOST)
                .extracting(finding -> finding.arguments().get("number"))
                .contains("0", "9999");
        assertThat(report.findings()).extracting(Finding::ruleId).contains("acme:zero");
        assertThat(report.ruleFailures())
                .containsExactly(new RuleFailure(
                        "acme:flood",
                        "The rule acme:flood reports more than 10000 findings of one postmortem: the first of them are"
                                + " kept, and the rest is left out",
                        true));
    }

    @Test
    void as_many_findings_as_are_kept_are_no_failure() {
        StubRule rule = StubRule.of(
                "acme:many",
                (context, findings) ->
                        IntStream.range(0, MOST).forEach(i -> findings.report().at("/title")));

        ValidationReport report = report(rule);

        assertThat(report.findings()).hasSize(MOST);
        assertThat(report.ruleFailures()).isEmpty();
    }

    @Test
    void what_is_left_out_of_a_flood_could_have_blocked() {
        ValidationReport report = Validators.with(flooding(HostileRuleTest::reportAtTitle))
                .baseline(Baseline.empty().plus(POSTMORTEM, report(flooding(HostileRuleTest::reportAtTitle))))
                .build()
                .validate(POSTMORTEM);

        assertThat(report.findings()).isEmpty();
        assertThat(report.verdict()).isEqualTo(ReportVerdict.INCOMPLETE);
    }

    @Test
    void of_very_many_related_places_the_first_hundred_are_kept() {
        ValidationReport report = report(StubRule.of("acme:related", (context, findings) -> {
            FindingDraft draft = findings.report().at("/title");
            IntStream.range(0, 100_000).forEach(i -> draft.related("/summary", "place " + i + "x".repeat(500)));
        }));

        assertThat(report.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.related())
                        .hasSize(100)
                        .allSatisfy(place ->
                                assertThat(place.label()).startsWith("place ").hasSize(201)));
        assertThat(report.ruleFailures()).isEmpty();
    }

    private static Suggestion advice(String label) {
        return new Suggestion(label, Suggestion.Kind.REWRITE, List.of(), false);
    }

    @Test
    void of_very_many_suggestions_the_first_hundred_are_kept() {
        ValidationReport report = report(StubRule.of("acme:advising", (context, findings) -> {
            FindingDraft draft = findings.report().at("/title");
            IntStream.range(0, 100_000).forEach(i -> draft.suggest(advice("advice " + i)));
        }));

        assertThat(report.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.suggestions())
                        .hasSize(100)
                        .startsWith(advice("advice 0"))
                        .endsWith(advice("advice 99")));
        assertThat(report.ruleFailures()).isEmpty();
    }

    @Test
    void a_message_has_an_end() {
        ValidationReport report = report(StubRule.of(
                "acme:talkative",
                descriptor -> descriptor.message("Very ".repeat(100_000) + "long"),
                (context, findings) -> findings.report().at("/title")));

        assertThat(report.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .startsWith("Very Very ")
                        .endsWith("…")
                        .hasSize(2001));
    }

    @Test
    void what_a_user_wrote_is_no_template() {
        StubRule rule = StubRule.of(
                "acme:trap",
                descriptor -> descriptor.message("The title is {title}, on {day}"),
                (context, findings) -> findings.report()
                        .at("/title")
                        .with("title", "{day} $1 \\ ${jndi:x} %s {0}")
                        .with("day", "Monday"));

        assertThat(report(rule).findings())
                .extracting(Finding::message)
                .containsExactly("The title is {day} $1 \\ ${jndi:x} %s {0}, on Monday");
    }

    static Stream<Arguments> bundles() {
        return Stream.of(
                arguments("one that throws", "no disk", bundle(locale -> {
                    throw new IllegalStateException("no disk");
                })),
                arguments("none", "RuleDescriptor.translations in de is missing", bundle(locale -> null)),
                arguments("one of another kind", "ClassCastException", bundle(locale -> holding(42))),
                arguments(
                        "one with a trap",
                        "The message acme:spoken needs a value for {secret}",
                        bundle(locale -> holding("Nenne {secret}"))));
    }

    private static Function<Locale, ResourceBundle> bundle(Function<Locale, ResourceBundle> bundle) {
        return bundle;
    }

    private static ResourceBundle holding(Object message) {
        return new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{"spoken", message}};
            }
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bundles")
    void a_broken_translation_is_the_failure_of_its_rule(
            String what, String why, Function<Locale, ResourceBundle> bundles) {
        StubRule rule = StubRule.of(
                "acme:spoken",
                descriptor -> descriptor.message("Something").translations(bundles),
                (context, findings) -> findings.report().at("/title"));

        ValidationReport report =
                Validators.with(rule, NEIGHBOUR).locale(Locale.GERMAN).build().validate(POSTMORTEM);

        assertThat(report.ruleFailures()).singleElement().satisfies(failure -> {
            assertThat(failure.ruleId()).isEqualTo("acme:spoken");
            assertThat(failure.message()).contains(why);
        });
        assertThat(report.findings()).extracting(Finding::ruleId).containsExactly("acme:zero");
    }

    /** A rule that says at each call that it is another one. */
    private static final class Shifting implements PostmortemRule {

        private final AtomicInteger calls = new AtomicInteger();

        @Override
        public RuleDescriptor descriptor() {
            return StubRule.atTitle("acme:call-" + calls.incrementAndGet()).descriptor();
        }

        @Override
        public void check(RuleContext context, FindingSink findings) {
            findings.report().at("/title");
        }
    }

    @Test
    void a_rule_is_what_it_said_when_it_was_asked_first() {
        PostmortemValidator validator = Validators.with(new Shifting()).build();

        ValidationReport report = validator.validate(POSTMORTEM);

        assertThat(report.rulesRun()).contains("acme:call-1");
        assertThat(report.findings()).extracting(Finding::ruleId).containsExactly("acme:call-1");
        assertThat(report.verdict()).isEqualTo(ReportVerdict.FAIL);
        assertThat(validator.rules()).extracting(RuleDescriptor::id).contains("acme:call-1");
    }

    @Test
    void a_rule_that_interrupts_the_thread_changes_no_report() {
        StubRule interrupting = StubRule.of(
                "acme:interrupting",
                (context, findings) -> Thread.currentThread().interrupt());

        ValidationReport report = report(interrupting, NEIGHBOUR);

        assertThat(Thread.interrupted())
                .as("what the host may have asked for is kept")
                .isTrue();
        assertThat(report).isEqualTo(report(interrupting, NEIGHBOUR));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(report.findings()).extracting(Finding::ruleId).containsExactly("acme:zero");
    }

    @Test
    void what_is_reported_after_the_call_is_refused() {
        AtomicReference<FindingSink> sink = new AtomicReference<>();
        ValidationReport report = report(StubRule.of("acme:late", (context, findings) -> {
            sink.set(findings);
            findings.report().at("/title");
        }));

        assertThatIllegalStateException()
                .isThrownBy(() -> sink.get().report())
                .withMessage("The rule acme:late reports after its check has returned: report what is found before, and"
                        + " keep no sink");
        assertThat(report.findings())
                .extracting(finding -> finding.location().pointer())
                .containsExactly("/title");
    }

    static Stream<Arguments> words() {
        return Stream.of(
                arguments("a place", (Word) draft -> draft.at("/summary")),
                arguments("a span", (Word) draft -> draft.span(new TextSpan(0, 1))),
                arguments("a value", (Word) draft -> draft.with("name", "value")),
                arguments("a related place", (Word) draft -> draft.related("/summary", "see")),
                arguments("a suggestion", (Word) draft -> draft.suggest(advice("Give it another title"))));
    }

    /** Says one more thing about a finding. */
    @FunctionalInterface
    interface Word extends UnaryOperator<FindingDraft> {}

    @ParameterizedTest(name = "{0}")
    @MethodSource("words")
    void what_is_said_of_a_finding_can_be_followed_by_more(String what, Word word) {
        AtomicReference<FindingDraft> draft = new AtomicReference<>();
        AtomicReference<FindingDraft> more = new AtomicReference<>();

        report(StubRule.of("acme:talking", (context, findings) -> {
            draft.set(findings.report().at("/title"));
            more.set(word.apply(draft.get()));
        }));

        assertThat(more.get()).isSameAs(draft.get());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("words")
    void what_is_said_of_a_finding_after_the_call_is_refused(String what, Word word) {
        AtomicReference<FindingDraft> draft = new AtomicReference<>();
        report(StubRule.of(
                "acme:late", (context, findings) -> draft.set(findings.report().at("/title"))));

        assertThatIllegalStateException()
                .isThrownBy(() -> word.apply(draft.get()))
                .withMessageStartingWith("The rule acme:late reports after its check has returned");
    }

    private static Throwable inAnotherThread(Runnable task) {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread other = new Thread(() -> thrown.set(catchThrowable(task::run)));
        other.start();
        try {
            other.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return thrown.get();
    }

    @Test
    void a_rule_that_reports_from_another_thread_has_failed_also_if_it_goes_on() {
        ValidationReport report = report(
                StubRule.of("acme:parallel", (context, findings) -> {
                    findings.report().at("/title");
                    inAnotherThread(findings::report);
                }),
                NEIGHBOUR);

        assertThat(report.findings()).extracting(Finding::ruleId).containsExactly("acme:zero");
        assertThat(report.ruleFailures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.message())
                        .contains("The rule acme:parallel reports from another thread than the one that called it"));
    }

    @Test
    void what_rules_share_is_asked_for_in_the_thread_of_the_check() {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        report(StubRule.of(
                "acme:parallel",
                (context, findings) ->
                        thrown.set(inAnotherThread(() -> context.shared(Object.class, shared -> new Object())))));

        assertThat(thrown.get())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("in another thread than the one that checks");
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void what_a_rule_shares_under_a_false_type_is_its_own_failure_alone() {
        StubRule lying = StubRule.of("acme:a-liar", (context, findings) -> {
            Class type = StringBuilder.class;
            context.shared(type, shared -> "no builder");
        });
        StubRule honest = StubRule.of(
                "acme:honest",
                descriptor -> descriptor.message("It is {words}"),
                (context, findings) -> findings.report()
                        .at("/title")
                        .with("words", context.shared(StringBuilder.class, shared -> new StringBuilder("a builder"))));

        ValidationReport report = report(lying, honest);

        assertThat(report.ruleFailures()).extracting(RuleFailure::ruleId).containsExactly("acme:a-liar");
        assertThat(report.findings()).extracting(Finding::message).containsExactly("It is a builder");
    }

    @Test
    void what_a_rule_shares_must_not_be_null() {
        ValidationReport report = report(StubRule.of(
                "acme:nothing", (context, findings) -> context.shared(StringBuilder.class, shared -> null)));

        assertThat(report.ruleFailures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.message())
                        .contains("RuleContext.shared java.lang.StringBuilder is missing"));
    }

    @Test
    void a_rule_cannot_make_others_see_another_postmortem() {
        Postmortem postmortem = Postmortem.builder()
                .title("Orders database stalls")
                .actionItems(a -> a.action("Refuse migrations under a lock", action -> action.addresses("RC-9")))
                .build();
        PostmortemRule planting = StubRule.of(
                "a:planting",
                (context, findings) -> context.shared(
                        Traceability.class,
                        shared -> Traceability.of(
                                Postmortem.builder().title("Empty").build())));

        ValidationReport expected =
                PostmortemValidator.builder().withoutDiscovery().build().validate(postmortem);
        ValidationReport report = PostmortemValidator.builder()
                .withoutDiscovery()
                .rules(planting)
                .build()
                .validate(postmortem);

        assertThat(expected.findings()).extracting(Finding::ruleId).contains("action-unlinked/dangling");
        assertThat(report.findings()).isEqualTo(expected.findings());
    }

    static Stream<Arguments> handed() {
        return Stream.of(
                arguments("events", (Change)
                        context -> context.postmortem().timeline().events().clear()),
                arguments(
                        "people", (Change) context -> context.people().people().add(null)),
                arguments("metrics", (Change) context -> context.metrics().remove(0)),
                arguments("phrases", (Change) context -> context.matches().add(null)),
                arguments("elements", (Change)
                        context -> context.elements().entries().add(null)),
                arguments("words", (Change)
                        context -> context.vocabulary().terms().add("x")));
    }

    /** Does something to what a rule is given. */
    @FunctionalInterface
    interface Change extends Consumer<RuleContext> {}

    @ParameterizedTest(name = "{0}")
    @MethodSource("handed")
    void what_a_rule_is_given_cannot_be_changed(String what, Change change) {
        ValidationReport report =
                report(StubRule.of("acme:changing", (context, findings) -> change.accept(context)), NEIGHBOUR);

        assertThat(report.ruleFailures())
                .singleElement()
                .satisfies(failure ->
                        assertThat(failure.message()).startsWith(UnsupportedOperationException.class.getName()));
    }

    static Stream<Arguments> lies() {
        return Stream.of(
                arguments("/title", new TextSpan(0, 99), "ends beyond the text, which has 15 characters"),
                arguments("/title", new TextSpan(0, 8), "parts the two halves of a character"),
                arguments("/title", new TextSpan(8, 9), "parts the two halves of a character"),
                arguments("/summary", new TextSpan(0, 0), "There is no text at /summary of which"));
    }

    @ParameterizedTest
    @MethodSource("lies")
    void a_span_of_what_is_not_there_is_a_failure(String place, TextSpan span, String why) {
        ValidationReport report = report(StubRule.of(
                "acme:lying", (context, findings) -> findings.report().at(place).span(span)));

        assertThat(report.findings()).isEmpty();
        assertThat(report.ruleFailures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.message()).contains(why));
    }

    @Test
    void a_rule_that_exhausts_the_stack_fails_alone() {
        ValidationReport report = report(
                StubRule.of(
                        "acme:deep",
                        (context, findings) -> dig(Collections.emptyList().size())),
                NEIGHBOUR);

        assertThat(report.ruleFailures())
                .extracting(RuleFailure::message)
                .containsExactly(StackOverflowError.class.getName());
        assertThat(report.findings()).extracting(Finding::ruleId).containsExactly("acme:zero");
    }

    @SuppressWarnings("InfiniteRecursion")
    private static int dig(int depth) {
        return dig(depth + 1) + 1;
    }
}
