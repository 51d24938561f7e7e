package dev.postmortem.validation.internal.rules.blamelessness;

import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.Postmortem;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.testing.RuleTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class JudgementOfPeopleTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .contributingFactors(f -> f.factor("A careless review let the migration pass without a lock timeout."))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .contributingFactors(
                    f -> f.factor("The review sees the statement, and neither the size of the table nor the"
                            + " lock that the statement takes."))
            .build();
    // end::good[]

    private static final RuleTester TESTER = RuleTester.of(new JudgementOfPeople())
            .valid("what the review saw", GOOD)
            .valid("words of the trade", p -> p.rootCause(r -> r.technicalCause("A sloppy quorum took the write.")))
            .valid("what is denied", p -> p.summary("The change was not careless."))
            .valid("an adverb of a machine", p -> p.summary("The replica simply restarted."))
            .valid("a temper of a program", p -> p.summary("The script is ignorant of partitions."))
            .valid("what nobody was", p -> p.summary("Nobody was careless here."))
            .valid("a clear word", p -> p.summary("The lead clearly assigned the tasks."))
            .valid("a program that panics", p -> p.summary("The kernel panicked."))
            .valid("a document in German", BAD.withLanguage("de"))
            .invalid(
                    "a judgement",
                    BAD,
                    at("/contributingFactors/factors/0/what")
                            .subId("judgement")
                            .severity(FindingSeverity.WARNING)
                            .message("\"careless\" judges people: say what was done, and what the system allowed"))
            .invalid("the words that are meant", p -> p.summary("The change was [[sloppy]]."))
            .invalid("a temper of somebody", p -> p.summary("The [[admins were stubborn]] and kept it."))
            .invalid("a virtue that is missing", p -> p.summary("The [[engineer was not competent]] enough."))
            .invalid("a saying", p -> p.summary("The responder [[dropped the ball]]."))
            .invalid("a deed that is laughed at", p -> p.summary("A [[rookie mistake]] ended it."))
            .invalid(
                    "an adverb",
                    p -> p.timeline(t -> t.gap("2026-03-17", "[[We obviously forgot]] to write it down")),
                    at("/timeline/gaps/0/explanation")
                            .subId("adverb")
                            .message("\"We obviously forgot\" makes light of what somebody did: say what was done"))
            .invalid(
                    "somebody of the roster",
                    p -> p.people(who -> who.author("Dana Reyes")).summary("[[Dana simply ignored]] the page."));

    @TestFactory
    Stream<DynamicTest> judgement_of_people() {
        return RuleCases.of(TESTER);
    }
}
