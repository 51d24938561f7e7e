package dev.postmortem.validation.internal.rules.completeness;

import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.Summary;
import dev.postmortem.model.Systems;
import dev.postmortem.model.value.IncidentKind;
import dev.postmortem.model.value.When;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.Vocabulary;
import dev.postmortem.validation.testing.ExpectedFinding;
import dev.postmortem.validation.testing.RuleTester;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class SummaryNotBriefTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders primary: 35 min write stall during index build")
            .systems(s -> s.database("orders-db", "Orders database"))
            .summary("An index build went wrong and checkout had problems for a while.")
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders primary: 35 min write stall during index build")
            .systems(s -> s.database("orders-db", "Orders database"))
            .summary("From 10:05 to 10:40 UTC, writes to orders failed for 12.4 % of requests, because an index build"
                    + " held a lock. No data was lost.")
            .build();
    // end::good[]

    private static final ExpectedFinding TOO_LONG = at("/summary").subId("too-long");
    private static final ExpectedFinding NO_WHEN = at("/summary").subId("no-when");
    private static final ExpectedFinding NO_WHAT = at("/summary").subId("no-what");
    private static final ExpectedFinding NO_EFFECT = at("/summary").subId("no-effect");

    private static final String WHAT_AND_EFFECT = "12.4 % of writes to orders failed";

    /** Ten words. */
    private static final String GOOD_SENTENCE = "From 10:05 to 10:40 all waiting writes to orders stalled. ";

    private static final RuleTester TESTER = RuleTester.of(new SummaryNotBrief())
            .valid("when, what and with what effect", GOOD)
            .valid("no summary", summary(s -> {}))
            .valid("a blank summary", summary(s -> s.whatHappened(" ")))
            .invalid(
                    "a story",
                    BAD,
                    NO_WHEN.message("The summary does not say when it happened or how long it took: give its start and"
                            + " end, or its duration"),
                    NO_WHAT.message(
                            "The summary names none of the declared services and databases: say which of them was"
                                    + " affected"),
                    NO_EFFECT.message(
                            "The summary does not say how much was affected: give a number or a share, say all"
                                    + " or none, or say that it is unknown"))
            .invalid("no time", text(WHAT_AND_EFFECT), NO_WHEN)
            .valid("a duration", text(WHAT_AND_EFFECT + " for half an hour"))
            .valid("a clock time", text(WHAT_AND_EFFECT + " until 9:40"))
            .valid("a date", text(WHAT_AND_EFFECT + " on 2026-03-14"))
            .valid("a date with points", text(WHAT_AND_EFFECT + " on 14.3.2026"))
            .valid("a date with slashes", text(WHAT_AND_EFFECT + " on 3/14/26"))
            .valid("a day of a month", text(WHAT_AND_EFFECT + " on 14th of March"))
            .valid("a month and day", text(WHAT_AND_EFFECT + " on Sept. 14"))
            .valid("a weekday", text(WHAT_AND_EFFECT + " on Tuesday"))
            .valid("an hour of the day", text(WHAT_AND_EFFECT + " at 10 am"))
            .invalid("a number that is no time", text(WHAT_AND_EFFECT + " with error 40001"), NO_WHEN)
            .valid(
                    "a time of its own",
                    summary(s -> s.whatHappened(WHAT_AND_EFFECT).when("2026-03-14")))
            .valid(
                    "an unknown time",
                    summary(s -> s.whatHappened(WHAT_AND_EFFECT).when(When.unknown("logs are gone"))))
            .invalid("no system", text("At 10:05, 12.4 % of requests failed"), NO_WHAT)
            .valid(
                    "no system is declared",
                    GOOD.toBuilder()
                            .systems(Systems.builder().build())
                            .summary("At 10:05, 12.4 % of requests failed")
                            .build())
            .invalid(
                    "only a service is declared, and not named",
                    Postmortem.builder()
                            .title("Orders primary: 35 min write stall during index build")
                            .systems(s -> s.service("checkout", "Checkout API"))
                            .summary("At 10:05, 12.4 % of requests failed")
                            .build(),
                    NO_WHAT)
            .valid(
                    "a system in how it ended",
                    summary(s -> s.whatHappened("At 10:05, 12.4 % of requests failed")
                            .howItEnded("The lock on orders was released")))
            .invalid("no effect", text("At 10:05 writes to orders stalled"), NO_EFFECT)
            .valid("all", text("At 10:05 all writes to orders failed"))
            .valid("none", text("At 10:05 an index build on orders was cancelled; no data was lost"))
            .valid("wholly down", text("From 10:05 to 10:40 orders was unavailable"))
            .valid("unknown", text("At 10:05 writes to orders stalled; how many is unknown"))
            .valid(
                    "a near miss",
                    text("At 10:05 writes to orders nearly stalled").toBuilder()
                            .kinds(IncidentKind.NEAR_MISS)
                            .build())
            .valid(
                    "what was affected, by itself",
                    summary(s -> s.whatHappened("At 10:05 an index build held a lock")
                            .affected("Checkouts")))
            .invalid(
                    "what was affected, but blank",
                    summary(s -> s.whatHappened("At 10:05 an index build held a lock")
                            .affected(" ")),
                    NO_WHAT,
                    NO_EFFECT)
            .valid(
                    "another language",
                    text("Es war schlimm").toBuilder().language("de").build())
            .valid("six sentences", text(GOOD_SENTENCE + "It ended. ".repeat(5)))
            .invalid(
                    "seven sentences",
                    text(GOOD_SENTENCE + "It ended. ".repeat(6)),
                    TOO_LONG.message(
                            "The summary is longer than most readers read (words: 22 of at most 150, sentences: 7 of at most 6): keep what happened, when, what it affected and how it ended, and move the rest to the timeline and the root cause"))
            .valid("a hundred and fifty words", text(GOOD_SENTENCE + "word ".repeat(140)))
            .invalid("a hundred and fifty-one words", text(GOOD_SENTENCE + "word ".repeat(141)), TOO_LONG)
            .invalid(
                    "too many words in three texts together",
                    summary(s -> s.whatHappened(GOOD_SENTENCE + "word ".repeat(60))
                            .affected("word ".repeat(40))
                            .howItEnded("word ".repeat(41))),
                    TOO_LONG)
            .valid(
                    "the words of its time are no words of the summary",
                    summary(s ->
                            s.whatHappened(GOOD_SENTENCE + "word ".repeat(140)).when(When.described("in the night"))))
            .invalid(
                    "too long in any language",
                    text("Wort ".repeat(151)).toBuilder().language("de").build(),
                    TOO_LONG)
            .vocabulary(Vocabulary.empty().plusTerms("order desk"))
            .valid("a term of the vocabulary", text("At 10:05 all writes of the order desk failed"))
            .option("max-words", 20)
            .invalid("twenty-one words", text(GOOD_SENTENCE + "word ".repeat(11)), TOO_LONG)
            .valid("twenty words", text(GOOD_SENTENCE + "word ".repeat(10)))
            .option("max-sentences", 1)
            .invalid("two sentences", text(GOOD_SENTENCE + "It ended."), TOO_LONG);

    @TestFactory
    Stream<DynamicTest> summary_not_brief() {
        return RuleCases.of(TESTER);
    }

    private static Postmortem text(String whatHappened) {
        return summary(s -> s.whatHappened(whatHappened));
    }

    private static Postmortem summary(Consumer<Summary.Builder> content) {
        return Postmortem.builder()
                .title("Orders primary: 35 min write stall during index build")
                .systems(s -> s.database("orders-db", "Orders database"))
                .summary(content)
                .build();
    }
}
