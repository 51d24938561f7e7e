package dev.postmortem.validation.internal.rules.blamelessness;

import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.Postmortem;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.testing.RuleTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class HumanErrorAsCauseTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: table dropped on the primary")
            .rootCause(r -> r.technicalCause("Human error: the clean-up ran on the primary instead of staging."))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: table dropped on the primary")
            .rootCause(r -> r.technicalCause("The consoles of staging and of the primary show the same prompt, and both"
                    + " accept the clean-up without asking."))
            .build();
    // end::good[]

    private static final RuleTester TESTER = RuleTester.of(new HumanErrorAsCause())
            .valid("what invited it", GOOD)
            .valid("what is denied", p -> p.rootCause(r -> r.technicalCause("This was not human error.")))
            .valid("figures of errors", p -> p.summary("The user error rate rose to 4 %."))
            .valid(
                    "a cause that was ruled out",
                    p -> p.rootCause(r -> r.ruledOut("An operator error", "Operator error: nobody was logged in")))
            .valid("what a program got wrong", p -> p.summary("The Kubernetes operator selected the wrong node."))
            .valid("what somebody was shown", p -> p.summary("The engineer was shown the wrong host."))
            .valid("a typo that nobody is named for", p -> p.summary("The typo is in the template."))
            .valid("an error that somebody found", p -> p.summary("A typo in the template was found by the reviewer."))
            .valid("a count of errors", p -> p.summary("The user-error counter wrapped."))
            .valid("a document in German", BAD.withLanguage("de"))
            .invalid(
                    "a cause",
                    BAD,
                    at("/rootCause/causes/0/text")
                            .subId("cause")
                            .severity(FindingSeverity.WARNING)
                            .message("The analysis ends at \"Human error\": say what in the system invited it, and what"
                                    + " let it through"))
            .invalid(
                    "a factor",
                    p -> p.contributingFactors(f -> f.factor("The flag was set [[by mistake]]")),
                    at("/contributingFactors/factors/0/what").subId("cause"))
            .invalid(
                    "the trigger",
                    p -> p.rootCause(r -> r.trigger(t -> t.text("A [[fat-finger]] of the port"))),
                    at("/rootCause/trigger/text").subId("cause"))
            .invalid(
                    "any other text",
                    p -> p.summary("An [[operator error]] removed the table."),
                    at("/summary/whatHappened")
                            .subId("told")
                            .severity(FindingSeverity.INFO)
                            .message("\"operator error\" explains nothing: say what in the system invited it, and what"
                                    + " let it through"))
            .invalid("the slip of somebody", p -> p.summary("A [[typo by the admin]] in the host."))
            .invalid("a wrong object", p -> p.summary("The [[engineer pressed the wrong]] button."))
            .invalid("a verb of errors", p -> p.summary("The [[responder erred]] in the host."))
            .invalid("a mix-up", p -> p.summary("The [[contractor mixed up]] the hosts."))
            .invalid("a slip as the reason", p -> p.summary("The index is gone through [[an oversight]]."))
            .invalid(
                    "the title",
                    p -> p.title("Table dropped [[by mistake]]"),
                    at("/title").subId("told"));

    @TestFactory
    Stream<DynamicTest> human_error_as_cause() {
        return RuleCases.of(TESTER);
    }
}
