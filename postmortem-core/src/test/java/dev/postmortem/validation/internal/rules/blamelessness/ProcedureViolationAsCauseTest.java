package dev.postmortem.validation.internal.rules.blamelessness;

import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.Postmortem;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.testing.RuleTester;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class ProcedureViolationAsCauseTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .rootCause(r -> r.processGap("The migration bypassed the review process."))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .rootCause(r -> r.processGap("The migration bypassed the review process, because the process takes two days"
                    + " and the disk was full within 4 h."))
            .build();
    // end::good[]

    private static final String SKIPPED = "The deploy skipped the review";

    private static final RuleTester TESTER = RuleTester.of(new ProcedureViolationAsCause())
            .valid("a rule that was broken for a reason", GOOD)
            .valid("another section", p -> p.summary(SKIPPED + "."))
            .valid("a cause that was ruled out", p -> p.rootCause(r -> r.ruledOut(SKIPPED, "The log holds it")))
            .valid("what is denied", cause("No step of the runbook was skipped."))
            .valid("what machines go by", cause("The driver ignored the retry policy."))
            .valid(
                    "a cause that was asked about",
                    p -> p.rootCause(r -> r.processGap(SKIPPED, c -> c.why("Why?", "It takes two days"))))
            .valid("a cause that has a cause", p -> p.rootCause(r -> r.processGap(SKIPPED, c -> c.causedBy("RC-2"))))
            .valid(
                    "a cause that a factor went with",
                    p -> p.rootCause(r -> r.processGap(SKIPPED, c -> c.id("RC-1")))
                            .contributingFactors(f -> f.factor("Reviews take long", c -> c.interactedWith("RC-1"))))
            .valid(
                    "a factor that went with a cause",
                    p -> p.contributingFactors(f -> f.factor(SKIPPED, c -> c.interactedWith("RC-1"))))
            .valid("since", cause(SKIPPED + " since the console was down."))
            .valid("the reason before", cause("It ran at night because of the load. " + SKIPPED + "."))
            .valid("the reason behind", cause(SKIPPED + ". That was due to a full disk."))
            .valid("how the procedure is", cause(SKIPPED + ". A review takes two days."))
            .valid("how the procedure is, five words on", cause(SKIPPED + ". For small changes it needs days."))
            .valid("as, at the start of a clause", cause(SKIPPED + ", as nobody was on call."))
            .valid("with, at the start of a clause", cause(SKIPPED + ", with the console down."))
            .valid("as, behind a verb", cause("The checklist was not followed as the console was down."))
            .valid("as, at the start of a text", cause("As the console was down it skipped the review."))
            .valid("a document in German", BAD.withLanguage("de"))
            .invalid(
                    "a rule that was broken",
                    BAD,
                    at("/rootCause/causes/0/text")
                            .severity(FindingSeverity.WARNING)
                            .message(
                                    "\"bypassed the review process\" says that a rule was broken, and not why that made"
                                            + " sense: add what stood against it"))
            .invalid("the words that are meant", cause("The deploy [[skipped the review]]."))
            .invalid("the trigger", p -> p.rootCause(r -> r.trigger(t -> t.text("A deploy [[skipped the review]]"))))
            .invalid(
                    "a factor that went with nothing",
                    p -> p.contributingFactors(f -> f.factor("A deploy [[skipped the review]]")))
            .invalid(
                    "a cause that no factor went with",
                    p -> p.rootCause(r -> r.processGap("A deploy [[skipped the review]]", c -> c.id("RC-1")))
                            .contributingFactors(f -> f.factor("Reviews take long", c -> c.interactedWith("RC-2"))))
            .invalid("a month is no reason", cause("Since March deploys [[skipped the review]]."))
            .invalid("a year is no reason", cause("Deploys [[skipped the review]] since 2024 at least."))
            .invalid("habit is no reason", cause("The deploy [[skipped the review]], as usual."))
            .invalid("as, within a clause", cause("It [[skipped the review]] as planned."))
            .invalid("with, within a clause", cause("It [[skipped the review]] with the flag."))
            .invalid("as, behind no verb", cause("The [[checklist was broken]] as the console was down."))
            .invalid("as, before no subject", cause("The [[checklist was not followed]] as agreed before."))
            .invalid("a reason that is asked for", cause("A deploy [[skipped the review]], nobody knows why."))
            .invalid("a reason two sentences before", cause("It was due to load. It ran. It [[skipped the review]]."))
            .invalid("a reason two sentences behind", cause("It [[skipped the review]]. It ran. It was due to load."))
            .invalid("the present, before", cause("A review takes days. The deploy [[skipped the review]]."))
            .invalid("the past, behind", cause("The deploy [[skipped the review]]. A review took days."))
            .invalid(
                    "the present, six words on",
                    cause("The deploy [[skipped the review]]. For very small changes it needs days."));

    @TestFactory
    Stream<DynamicTest> procedure_violation_as_cause() {
        return RuleCases.of(TESTER);
    }

    private static Consumer<Postmortem.Builder> cause(String text) {
        return p -> p.rootCause(r -> r.processGap(text));
    }
}
