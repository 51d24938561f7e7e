package dev.postmortem.validation.internal.rules.followup;

import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.followup.Improvements;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.testing.RuleTester;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class ImprovementWithoutActionTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .improvements(i -> i.item("Staging holds too little data to show a lock"))
            .actionItems(a -> a.action("Reject blocking index builds"))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .improvements(i -> i.item("Staging holds too little data to show a lock", "AI-1")
                    .lucky("It was a quiet Saturday morning", luck -> luck.noActionReason("Luck needs no action here")))
            .actionItems(a -> a.action("Copy a tenth of production to staging", action -> action.id("AI-1")))
            .build();
    // end::good[]

    private static final RuleTester TESTER = RuleTester.of(new ImprovementWithoutAction())
            .valid("an improvement with an action, and luck with a reason", GOOD)
            .valid(
                    "no action at all, which is the matter of section-missing",
                    Postmortem.builder()
                            .title("Orders database stalls")
                            .improvements(i -> i.item("Staging holds too little data to show a lock"))
                            .build())
            .valid(
                    "an improvement that an action addresses",
                    with(i -> i.item("Staging holds too little data", item -> item.id("IM-1"))).toBuilder()
                            .actionItems(a -> a.action("Copy data to staging", action -> action.addresses("IM-1")))
                            .build())
            .valid(
                    "a reference to nothing, which is the matter of reference-dangling",
                    with(i -> i.item("Staging holds too little data", "AI-9")))
            .valid(
                    "a cause, which is the matter of cause-without-action",
                    GOOD.toBuilder()
                            .rootCause(r -> r.technicalCause("The index build took a lock"))
                            .build())
            .invalid(
                    "an improvement that leads to nothing",
                    BAD,
                    at("/improvements/items/0")
                            .subId("improvement")
                            .message("No action brings about the improvement IM-1 (\"Staging holds too little data to"
                                    + " show a lock\"): link the one that does, or give the reason why there is none"))
            .invalid(
                    "luck that leads to nothing",
                    with(i -> i.lucky("It was a quiet Saturday morning")),
                    at("/improvements/luck/0")
                            .subId("luck")
                            .message("No action makes the luck of LK-1 (\"It was a quiet Saturday morning\") needless:"
                                    + " link the one that does, or give the reason why there is none"));

    @TestFactory
    Stream<DynamicTest> improvement_without_action() {
        return RuleCases.of(TESTER);
    }

    private static Postmortem with(Consumer<Improvements.Builder> improvements) {
        return Postmortem.builder()
                .title("Orders database: writes stall during index migration")
                .improvements(improvements)
                .actionItems(a -> a.action("Reject blocking index builds"))
                .build();
    }
}
