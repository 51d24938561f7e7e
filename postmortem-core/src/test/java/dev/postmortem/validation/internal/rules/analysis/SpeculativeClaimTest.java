package dev.postmortem.validation.internal.rules.analysis;

import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.cause.Conclusion;
import dev.postmortem.model.value.Confidence;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.testing.RuleTester;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class SpeculativeClaimTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: replica lag of 40 min")
            .rootCause(r -> r.technicalCause("A long transaction probably held back the replica."))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: replica lag of 40 min")
            .rootCause(r -> r.technicalCause(
                    "A long transaction probably held back the replica.",
                    c -> c.id("RC-1").confidence(Confidence.SUSPECTED)))
            .actionItems(a -> a.action("Log transactions that last longer than 60 s", i -> i.addresses("RC-1")))
            .build();
    // end::good[]

    private static final RuleTester TESTER = RuleTester.of(new SpeculativeClaim())
            .valid("a guess that is marked", GOOD)
            .valid("another section", p -> p.summary("A transaction probably held it back."))
            .valid("a known unknown", cause("Why it stopped is unknown, because the log was rotated."))
            .valid("what is ruled out", p -> p.rootCause(r -> r.ruledOut("Probably a peak", "Perhaps 40 % below it")))
            .valid(
                    "a conclusion that is open",
                    p -> p.rootCause(r -> r.conclusion(Conclusion.suspected("It was probably the lock"))))
            .valid(
                    "a conclusion that found nothing",
                    p -> p.rootCause(r -> r.conclusion(Conclusion.notFound("The log was probably rotated"))))
            .valid("a month", cause("Backups of last May have expired."))
            .valid("the odds of it coming back", cause("A second split is unlikely to recur."))
            .valid("a document in German", BAD.withLanguage("de"))
            .invalid(
                    "a cause",
                    BAD,
                    at("/rootCause/causes/0/text")
                            .subId("cause")
                            .severity(FindingSeverity.WARNING)
                            .message("\"probably\" makes this a guess: mark it as suspected and plan what would confirm"
                                    + " it, or say what is known"))
            .invalid(
                    "a cause that is confirmed",
                    p -> p.rootCause(r ->
                            r.technicalCause("It was [[probably]] the lock", c -> c.confidence(Confidence.CONFIRMED))),
                    at("/rootCause/causes/0/text").subId("cause"))
            .invalid(
                    "a factor",
                    p -> p.contributingFactors(f -> f.factor("The cache was [[perhaps]] cold")),
                    at("/contributingFactors/factors/0/what").subId("cause"))
            .invalid(
                    "the trigger of a search that is open",
                    p -> p.rootCause(r -> r.conclusion(Conclusion.notFound("The log was rotated"))
                            .trigger(t -> t.text("It was [[probably]] the deploy"))),
                    at("/rootCause/trigger/text").subId("cause"))
            .invalid(
                    "a conclusion that says it was found",
                    p -> p.rootCause(r -> r.conclusion(
                            new Conclusion(Conclusion.State.FOUND, Optional.of("It was [[probably]] the lock")))))
            .invalid(
                    "the impact",
                    p -> p.impact(i -> i.description("[[Possibly]] 300 orders were lost.")),
                    at("/impact/description")
                            .subId("told")
                            .severity(FindingSeverity.WARNING)
                            .message(
                                    "\"Possibly\" makes this a guess: say what is known, or that it is unknown, and why"))
            .invalid(
                    "the recovery",
                    p -> p.recovery(r -> r.dataVerified("Orders [[seem to]] be complete")),
                    at("/recovery/checks/0/what").subId("told"))
            .invalid("a verb in small letters", cause("Backups [[may have expired]] before the restore."))
            .invalid(
                    "a guess behind the name of a month",
                    cause("Backups from May have expired and [[probably]] nobody saw it."))
            .invalid("a verb at the start", cause("[[May have expired]] before the restore."))
            .invalid("another verb", cause("Backups [[might have expired]] before the restore."))
            .invalid("a name that is no month", cause("The backup Might, [[it seems]], expired."));

    @TestFactory
    Stream<DynamicTest> speculative_claim() {
        return RuleCases.of(TESTER);
    }

    private static Consumer<Postmortem.Builder> cause(String text) {
        return p -> p.rootCause(r -> r.technicalCause(text));
    }
}
