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

final class CounterfactualLanguageTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .rootCause(r -> r.technicalCause("The migration should have set a lock timeout before it built the index."))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .rootCause(r -> r.technicalCause(
                    "The migration ran without a lock timeout; the pipeline neither sets nor asks for one."))
            .build();
    // end::good[]

    private static final RuleTester TESTER = RuleTester.of(new CounterfactualLanguage())
            .valid("what happened", GOOD)
            .valid(
                    "an improvement",
                    p -> p.improvements(i -> i.item("The alert should have paged the database on-call")))
            .valid("luck", p -> p.improvements(i -> i.lucky("It could have been a lot worse")))
            .valid(
                    "how bad it might have been, in other words",
                    p -> p.wentWell(w -> w.item("It could have been a lot worse")))
            .valid("how bad it might have been", p -> p.wentWell(w -> w.item("It could have been much worse")))
            .valid("an action", p -> p.actionItems(a -> a.action("Alert on what should have paged")))
            .valid("a wish for the future", p -> p.lessons(l -> l.process("Each repository should have clear rules")))
            .valid("a machine that failed", cause("The generators failed to start."))
            .valid(
                    "what an option would have done",
                    p -> p.rollback(r -> r.notUsed("A restore would have lost the orders of 20 min")))
            .valid(
                    "what an option would not have done",
                    p -> p.rollback(r -> r.notUsed("A restart wouldn't have freed the lock")))
            .valid("what it would've done", p -> p.rollback(r -> r.notUsed("A restore would've taken 3 h")))
            .valid("people who were there", cause("We had engineers paged within 5 min."))
            .valid("a quotation", cause("The alert said \"replication should have been started\"."))
            .valid("a document in German", BAD.withLanguage("de"))
            .invalid(
                    "a modal",
                    BAD,
                    at("/rootCause/causes/0/text")
                            .subId("modal")
                            .severity(FindingSeverity.WARNING)
                            .message("\"should have set\" tells of a past that did not happen: say what happened, and"
                                    + " what made it likely"))
            .invalid("the words that are meant", cause("The alert [[should have fired]]."))
            .invalid(
                    "words as they are written",
                    cause("It SHOULD\n have  fired."),
                    at("/rootCause/causes/0/text")
                            .message(
                                    "\"SHOULD  have  fired\" tells of a past that did not happen: say what happened, and what"
                                            + " made it likely"))
            .invalid(
                    "people who failed",
                    cause("The [[operator failed to]] compare the tables."),
                    at("/rootCause/causes/0/text")
                            .subId("failed-to")
                            .message(
                                    "\"operator failed to\" measures people by what they left undone: say what they saw"
                                            + " and did, and what the system made hard"))
            .invalid(
                    "people who did not",
                    p -> p.summary("[[We did not check]] the replica."),
                    at("/summary/whatHappened")
                            .subId("did-not")
                            .message(
                                    "\"We did not check\" measures people by what they left undone: say what was visible"
                                            + " then, and what would have shown more"))
            .invalid(
                    "an inversion",
                    cause("[[Had we paged]] the database on-call, the lock was gone by 10:10."),
                    at("/rootCause/causes/0/text")
                            .subId("if-only")
                            .message("\"Had we paged\" tells of a past that did not happen: say what happened, and what"
                                    + " made it likely"))
            .invalid("an inversion behind a comma", cause("The lock was free by 10:10, [[had we paged]] somebody."))
            .invalid("a wish", cause("[[If only]] the timeout was set."))
            .invalid(
                    "a wish where options are weighed", p -> p.rollback(r -> r.notUsed("We [[should have tested]] it")))
            .invalid("what would have been, elsewhere", cause("A timeout [[would have freed]] the lock."))
            .invalid(
                    "blame behind what an option would have done",
                    p -> p.rollback(r ->
                            r.notUsed("A restore would have taken 3 h because the [[team forgot to]] keep the script")))
            .invalid("the title", p -> p.title("The alert that [[should have fired]]"))
            .invalid("the first of a sentence", cause("It [[should have fired]], and we should have looked."))
            .invalid("each sentence", cause("It [[should have fired]]. The page [[should have come]]."));

    @TestFactory
    Stream<DynamicTest> counterfactual_language() {
        return RuleCases.of(TESTER);
    }

    private static Consumer<Postmortem.Builder> cause(String text) {
        return p -> p.rootCause(r -> r.technicalCause(text));
    }
}
