package dev.postmortem.validation.testing;

import static dev.postmortem.validation.testing.ExpectedFinding.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.postmortem.model.Participant;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.IncidentKind;
import dev.postmortem.testing.StubRule;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.Suggestion;
import dev.postmortem.validation.TextSpan;
import dev.postmortem.validation.Vocabulary;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import dev.postmortem.validation.spi.RuleOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RuleTesterTest {

    private static final RuleOption<String> WORD =
            RuleOption.choice("word", "outage", List.of("outage", "crash"), "The word");
    private static final Postmortem SILENT = titled("Orders database: writes stall");

    /** Finds a word in the title. */
    private static final StubRule RULE = StubRule.of(
            "acme:word",
            descriptor -> descriptor.option(WORD).message("title", "The title says {word}: say what fails"),
            (context, findings) -> {
                String word = context.option(WORD);
                int start = context.postmortem().title().indexOf(word);
                if (start >= 0) {
                    findings.report("title")
                            .at("/title")
                            .span(new TextSpan(start, start + word.length()))
                            .with("word", word);
                }
            });

    private static final RuleTester TESTER = RuleTester.of(RULE).valid("no such word", SILENT);

    @Test
    void a_rule_that_does_what_the_cases_say_passes() {
        assertThatCode(() -> TESTER.invalid("the word", titled("Database [[outage]] in orders"))
                        .invalid(
                                "the word, told in full",
                                titled("Database outage"),
                                at("/title")
                                        .subId("title")
                                        .severity(FindingSeverity.ERROR)
                                        .message("The title says outage: say what fails"))
                        .verify())
                .doesNotThrowAnyException();
    }

    @Test
    void a_case_can_be_a_draft_with_one_thing_in_it() {
        PostmortemRule rule = StubRule.of("acme:tags", (context, findings) -> {
            if (context.postmortem().tags().isEmpty()) {
                findings.report().at("/title");
            }
        });

        assertThatCode(() -> RuleTester.of(rule)
                        .valid("a tag", draft -> draft.addTag("orders"))
                        .invalid("no tag", draft -> draft.addKind(IncidentKind.MIGRATION), at("/title"))
                        .verify())
                .doesNotThrowAnyException();
    }

    @Test
    void a_marker_elsewhere_is_not_found() {
        assertFails(TESTER.invalid("the word", titled("[[Database]] outage")))
                .contains("expected: a finding at /title that points at the marked words, 0 to 8")
                .contains("not listed: acme:word/title at /title 9 to 15 \"The title says outage: say what fails\"");
    }

    @Test
    void a_text_may_hold_several_markers_and_so_may_lists_and_maps() {
        PostmortemRule rule = StubRule.of("acme:word", (context, findings) -> {
            Postmortem looked = context.postmortem();
            everyWord(looked.title(), span -> findings.report().at("/title").span(span));
            everyWord(
                    looked.tags().get(0),
                    span -> findings.report().at("/tags/0").span(span));
            everyWord(
                    looked.attributes().get("acme.a/b~c"),
                    span -> findings.report().at("/attributes/acme.a~1b~0c").span(span));
        });
        Postmortem marked = Postmortem.builder()
                .title("One [[outage]] and another [[outage]]")
                .addTag("an-[[outage]]")
                .putAttribute("acme.a/b~c", "[[outage]], no more")
                .build();

        assertThatCode(() -> RuleTester.of(rule)
                        .valid(
                                "no such word",
                                SILENT.toBuilder()
                                        .addTag("tag")
                                        .putAttribute("acme.a/b~c", "")
                                        .build())
                        .invalid("four of it", marked)
                        .verify())
                .doesNotThrowAnyException();
    }

    @Test
    void a_second_marker_that_nothing_points_at_is_told() {
        assertFails(TESTER.invalid("the word", titled("[[outage]] of [[orders]]")))
                .isEqualTo("fires: the word\nexpected: a finding at /title that points at the marked words, 10 to 16");
    }

    @Test
    void a_marker_in_a_valid_case_is_told() {
        assertFails(RuleTester.of(RULE).valid("a word", titled("[[Orders]]")).invalid("it", titled("[[outage]]")))
                .isEqualTo("silent: a word\nexpected: a finding at /title that points at the marked words, 0 to 6");
    }

    @Test
    void a_marker_without_an_end_is_told() {
        assertFails(TESTER.invalid("the word", titled("Database [[outage")))
                .isEqualTo(
                        "fires: the word\njava.lang.IllegalArgumentException: The marker [[ at /title has no end ]]");
    }

    @Test
    void a_finding_that_no_case_lists_fails() {
        assertFails(RuleTester.of(RULE)
                        .valid("the word", titled("Database outage"))
                        .invalid("it", titled("[[outage]]")))
                .isEqualTo("silent: the word\nnot listed: acme:word/title at /title 9 to 15"
                        + " \"The title says outage: say what fails\"");
    }

    @Test
    void a_finding_that_is_not_made_fails() {
        assertFails(TESTER.invalid("no word", SILENT, at("/title").subId("title")))
                .isEqualTo("fires: no word\nexpected: /title /title\nnot found");
    }

    @Test
    void what_differs_is_shown_line_by_line() {
        assertFails(TESTER.invalid(
                        "the word", titled("Database outage"), at("/title").message("The title is bad")))
                .isEqualTo("""
                        fires: the word
                        expected: /title "The title is bad"
                        message expected: The title is bad
                                  actual: The title says outage: say what fails""");
    }

    @Test
    void every_difference_is_shown() {
        assertFails(TESTER.invalid(
                        "the word",
                        titled("Database outage"),
                        at("/title").subId("text").severity(FindingSeverity.INFO)))
                .isEqualTo("""
                        fires: the word
                        expected: /title /text
                        sub-id expected: text
                                 actual: title
                        severity expected: INFO
                                   actual: ERROR""");
    }

    @Test
    void the_sub_id_of_a_rule_with_one_message_is_empty() {
        PostmortemRule rule = StubRule.of(
                "acme:always", (context, findings) -> findings.report().at("/title"));

        assertFails(RuleTester.of(rule)
                        .valid("never", SILENT)
                        .invalid("always", SILENT, at("/title").subId(""))
                        .invalid("named", SILENT, at("/title").subId("title")))
                .contains("sub-id expected: title\n         actual: ")
                .doesNotContain("fires: always");
    }

    @Test
    void all_failures_are_told_at_once() {
        assertFails(TESTER.invalid("one", SILENT, at("/title")).invalid("two", SILENT, at("/title")))
                .isEqualTo("fires: one\nexpected: /title\nnot found\n\nfires: two\nexpected: /title\nnot found");
    }

    @Test
    void a_case_that_is_broken_itself_is_told_with_its_name_and_hides_no_other() {
        assertFails(TESTER.invalid("one", titled("An [[outage"), at("/title")).invalid("two", SILENT, at("/title")))
                .isEqualTo("fires: one\njava.lang.IllegalArgumentException: The marker [[ at /title has no end ]]\n\n"
                        + "fires: two\nexpected: /title\nnot found");
    }

    @Test
    void a_finding_is_taken_once() {
        assertFails(TESTER.invalid("one", titled("An outage"), at("/title"), at("/title")))
                .isEqualTo("fires: one\nexpected: /title\nnot found");
    }

    @Test
    void a_case_that_expects_nothing_though_it_must_fire_fails() {
        assertFails(TESTER.invalid("the word", SILENT))
                .contains("The case expects nothing: list what the rule must find, or mark it with [[ and ]]");
    }

    @Test
    void a_rule_that_throws_fails() {
        StubRule broken = StubRule.of("acme:broken", (context, findings) -> {
            throw new IllegalStateException("no licence");
        });

        assertFails(RuleTester.of(broken).valid("anything", SILENT).invalid("it", SILENT, at("/title")))
                .contains("the rule failed: java.lang.IllegalStateException: no licence");
    }

    @Test
    void an_option_that_is_none_fails() {
        assertFails(TESTER.option("word", "fire").invalid("the word", titled("[[outage]]")))
                .contains(
                        "configuration: The option word is \"fire\": it must be one of outage, crash; it stays outage");
    }

    @Test
    void an_option_counts_for_the_cases_that_follow() {
        assertThatCode(() -> TESTER.invalid("as it is", titled("An [[outage]]"))
                        .option("word", "crash")
                        .valid("another word", titled("An outage"))
                        .invalid("its word", titled("A [[crash]]"))
                        .verify())
                .doesNotThrowAnyException();
    }

    @Test
    void both_sorts_of_cases_are_mandatory() {
        assertFails(RuleTester.of(RULE))
                .contains("There is no valid case: show at least one postmortem in which the rule must find nothing")
                .contains(
                        "There is no invalid case: show at least one postmortem in which the rule must find something");
    }

    @Test
    void what_the_host_would_pass_in_reaches_the_rule() {
        PostmortemRule rule = StubRule.of(
                "acme:host",
                descriptor -> descriptor.message("all", "{now} {people} {words} {before}"),
                (context, findings) -> context.previous()
                        .ifPresent(previous -> findings.report("all")
                                .at("/title")
                                .with("now", context.clock().orElseThrow().instant())
                                .with("people", context.people().people().get(0).name())
                                .with("words", context.vocabulary().terms().get(0))
                                .with("before", previous.title())));

        assertThatCode(() -> RuleTester.of(rule)
                        .clock(Clock.fixed(Instant.parse("2026-11-02T10:00:00Z"), ZoneOffset.UTC))
                        .people(() -> List.of(Participant.of("Dana Reyes")))
                        .vocabulary(Vocabulary.empty().plusTerms("orders"))
                        .valid("without a revision", SILENT)
                        .invalid(
                                "with a revision",
                                SILENT,
                                titled("Before"),
                                at("/title").message("2026-11-02T10:00:00Z Dana Reyes orders Before"))
                        .verify())
                .doesNotThrowAnyException();
    }

    @Test
    void a_suggestion_must_settle_its_finding() {
        assertFails(RuleTester.of(suggesting("crash in outage"))
                        .valid("no such word", SILENT)
                        .invalid("the word", titled("An outage"), at("/title")))
                .contains("the suggestion \"Say it otherwise\" does not settle \"Something is the case\"");
    }

    @Test
    void a_suggestion_that_cannot_be_followed_fails() {
        PostmortemRule nowhere = StubRule.of("acme:nowhere", (context, findings) -> {
            if (!context.postmortem().equals(SILENT)) {
                findings.report()
                        .at("/title")
                        .suggest(new Suggestion(
                                "Remove it",
                                Suggestion.Kind.REMOVE,
                                List.of(new Suggestion.RemoveValue("/nothing")),
                                false));
            }
        });

        assertFails(RuleTester.of(nowhere)
                        .valid("no such word", SILENT)
                        .invalid("the word", titled("An outage"), at("/title")))
                .isEqualTo("fires: the word\nthe suggestion \"Remove it\" cannot be followed:"
                        + " There is nothing at /nothing to be changed");
    }

    @Test
    void a_suggestion_that_settles_its_finding_passes() {
        assertThatCode(() -> RuleTester.of(suggesting("stall of writes"))
                        .valid("no such word", SILENT)
                        .invalid("the word", titled("An outage"), at("/title"))
                        .verify())
                .doesNotThrowAnyException();
    }

    @Test
    void advice_without_an_edit_need_not_settle_anything() {
        PostmortemRule rule = StubRule.of("acme:advice", (context, findings) -> {
            if (!context.postmortem().equals(SILENT)) {
                findings.report()
                        .at("/title")
                        .suggest(new Suggestion("Think", Suggestion.Kind.REWRITE, List.of(), false));
            }
        });

        assertThatCode(() -> RuleTester.of(rule)
                        .valid("never", SILENT)
                        .invalid("else", titled("Orders"), at("/title"))
                        .verify())
                .doesNotThrowAnyException();
    }

    @Test
    void one_of_two_findings_may_be_settled_at_a_time() {
        PostmortemRule rule = StubRule.of(
                "acme:word",
                (context, findings) -> everyWord(
                        context.postmortem().title(),
                        span -> findings.report()
                                .at("/title")
                                .span(span)
                                .suggest(new Suggestion(
                                        "Say stall",
                                        Suggestion.Kind.REWRITE,
                                        List.of(new Suggestion.ReplaceText("/title", Optional.of(span), "stall")),
                                        false))));

        assertThatCode(() -> RuleTester.of(rule)
                        .valid("no such word", SILENT)
                        .invalid("two of it", titled("An [[outage]] after an [[outage]]"))
                        .verify())
                .doesNotThrowAnyException();
    }

    @Test
    void a_message_can_be_tested_in_another_language() {
        ListResourceBundle german = new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{"tone", "So ist es"}};
            }
        };
        PostmortemRule rule = StubRule.of(
                "acme:tone",
                descriptor -> descriptor
                        .message("So it is")
                        .translations(locale -> locale.equals(Locale.GERMAN) ? german : noBundle()),
                (context, findings) -> {
                    if (context.postmortem().equals(SILENT)) {
                        findings.report().at("/title");
                    }
                });

        assertThatCode(() -> RuleTester.of(rule)
                        .valid("another title", titled("Orders"))
                        .invalid("in English", SILENT, at("/title").message("So it is"))
                        .locale(Locale.GERMAN)
                        .invalid("in German", SILENT, at("/title").message("So ist es"))
                        .verify())
                .doesNotThrowAnyException();
    }

    @Test
    void a_descriptor_is_the_same_at_each_call() {
        PostmortemRule rule = new PostmortemRule() {
            @Override
            public RuleDescriptor descriptor() {
                return StubRule.atTitle("acme:fresh").descriptor();
            }

            @Override
            public void check(RuleContext context, FindingSink findings) {}
        };

        assertFails(RuleTester.of(rule).valid("never", SILENT))
                .contains("descriptor() returns another object at each call: keep it in a constant");
    }

    @Test
    void a_rule_without_a_descriptor_is_refused_by_its_name() {
        class Nameless implements PostmortemRule {
            @Override
            public RuleDescriptor descriptor() {
                return null;
            }

            @Override
            public void check(RuleContext context, FindingSink findings) {}
        }

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleTester.of(new Nameless()))
                .withMessage("The descriptor of the rule " + Nameless.class.getName()
                        + " is missing: it is mandatory and must not be null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"You forgot the owner", "Name your team", "Wrongly dated"})
    void a_message_that_speaks_to_the_author_fails(String message) {
        PostmortemRule rule = StubRule.of(
                "acme:tone",
                descriptor -> descriptor.message(message),
                (context, findings) -> findings.report().at("/title"));

        assertFails(RuleTester.of(rule).valid("never", SILENT).invalid("always", SILENT, at("/title")))
                .contains("speaks to the author: say what the postmortem says");
    }

    @Test
    void a_summary_is_one_line_without_a_full_stop() {
        PostmortemRule rule = StubRule.of(
                "acme:tone",
                descriptor -> descriptor.summary("It is so.").message("So it is"),
                (context, findings) -> findings.report().at("/title"));

        assertFails(RuleTester.of(rule).valid("never", SILENT).invalid("always", SILENT, at("/title")))
                .contains("the summary is \"It is so.\": it must be one line without a full stop");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A word.", "A word\nand another"})
    void the_summary_of_an_option_is_one_line_without_a_full_stop(String summary) {
        PostmortemRule rule = StubRule.of(
                "acme:tone",
                descriptor -> descriptor
                        .message("So it is")
                        .option(RuleOption.choice("word", "a", List.of("a", "b"), summary)),
                (context, findings) -> {});

        assertFails(RuleTester.of(rule).valid("never", SILENT))
                .contains("the summary of the option word is \"" + summary + "\": it must be one line without a full");
    }

    @Test
    void each_case_can_be_run_by_itself() {
        assertThat(TESTER.invalid("the word", titled("[[outage]]")).cases())
                .extracting(RuleCase::name)
                .containsExactly("the rule acme:word is well described", "silent: no such word", "fires: the word");
    }

    @Test
    void a_case_reads_as_its_name() {
        assertThat(TESTER.cases()).last().hasToString("silent: no such word");
    }

    private static void everyWord(String text, Consumer<TextSpan> found) {
        for (int at = text.indexOf("outage"); at >= 0; at = text.indexOf("outage", at + 1)) {
            found.accept(new TextSpan(at, at + "outage".length()));
        }
    }

    private static ResourceBundle noBundle() {
        return new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[0][];
            }
        };
    }

    private static PostmortemRule suggesting(String title) {
        return StubRule.of("acme:word", (context, findings) -> {
            if (context.postmortem().title().contains("outage")) {
                findings.report()
                        .at("/title")
                        .suggest(new Suggestion(
                                "Say it otherwise",
                                Suggestion.Kind.REWRITE,
                                List.of(new Suggestion.ReplaceText("/title", Optional.of(new TextSpan(0, 9)), title)),
                                false));
            }
        });
    }

    private static AbstractStringAssert<?> assertFails(RuleTester tester) {
        try {
            tester.verify();
        } catch (AssertionError failure) {
            return assertThat(failure.getMessage());
        }
        throw new IllegalStateException("The tester found nothing wrong");
    }

    private static Postmortem titled(String title) {
        return Postmortem.builder().title(title).build();
    }
}
