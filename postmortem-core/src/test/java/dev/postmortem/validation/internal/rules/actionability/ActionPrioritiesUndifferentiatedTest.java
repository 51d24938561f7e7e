package dev.postmortem.validation.internal.rules.actionability;

import static dev.postmortem.model.followup.Priority.P0;
import static dev.postmortem.model.followup.Priority.P1;
import static dev.postmortem.model.followup.Priority.P2;
import static dev.postmortem.model.followup.Priority.P3;
import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.model.followup.ActionStatus;
import dev.postmortem.model.followup.Priority;
import dev.postmortem.model.value.Severity;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.testing.RuleTester;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class ActionPrioritiesUndifferentiatedTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .severity(Severity.SEV_2)
            .actionItems(a -> a.action("Reject blocking index builds", action -> action.priority(P2))
                    .action("Page when writes wait for a lock", action -> action.priority(P2))
                    .action("Give migrations a lock timeout", action -> action.priority(P2))
                    .action("Rehearse on production-sized data", action -> action.priority(P2)))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .severity(Severity.SEV_2)
            .actionItems(a -> a.action("Reject blocking index builds", action -> action.priority(P1))
                    .action("Page when writes wait for a lock", action -> action.priority(P2))
                    .action("Give migrations a lock timeout", action -> action.priority(P2))
                    .action("Rehearse on production-sized data", action -> action.priority(P3)))
            .build();
    // end::good[]

    private static final RuleTester TESTER = RuleTester.of(new ActionPrioritiesUndifferentiated())
            .valid("actions that are ranked", GOOD)
            .valid("no action at all", of(Severity.SEV_1))
            .valid("a few actions of one priority", of(Severity.SEV_3, ranked(P2, P2, P2)))
            .valid("the severity is not told", untold(ranked(P2, P3)))
            .valid("one action without a priority", of(Severity.SEV_1, plus(ranked(P2, P2, P2, P2), unranked())))
            .valid("four of one priority and one that differs", untold(ranked(P2, P2, P2, P2, P3)))
            .valid("only three of four are still to do", untold(plus(ranked(P2, P2, P2), closed(P2))))
            .valid("the urgent one is done", of(Severity.SEV_1, plus(ranked(P2), closed(P1))))
            .valid("nothing is still to do", of(Severity.SEV_1, List.of(closed(P3))))
            .valid("a P0", of(Severity.SEV_1, ranked(P0, P3)))
            .valid("a priority of the house", of(Severity.SEV_1, ranked(P2, Priority.of("now"))))
            .valid("a declined action without a priority", of(Severity.SEV_1, plus(ranked(P1), declined())))
            .valid("a milder severity", of(Severity.SEV_3, ranked(P2, P3)))
            .invalid(
                    "four of one priority after a severe incident",
                    BAD,
                    at("/actionItems")
                            .subId("all-equal")
                            .message("All 4 actions that are still to do have the priority P2: rank them, so that it is"
                                    + " clear which one comes first"),
                    at("/actionItems")
                            .subId("none-urgent")
                            .message("The severity is SEV-2, and no action (AI-1, AI-2, AI-3, AI-4) is P0 or P1: say"
                                    + " which one cannot wait"))
            .invalid(
                    "four of one priority, and one that is done",
                    untold(plus(ranked(P1, P1, P1, P1), closed(P2))),
                    at("/actionItems").subId("all-equal"))
            .invalid(
                    "a severe incident whose urgent action was declined",
                    of(Severity.SEV_1, plus(ranked(P2), declined().withPriority(P1))),
                    at("/actionItems").subId("none-urgent"))
            .option("minimum", 2)
            .invalid(
                    "two of one priority",
                    untold(ranked(P3, P3)),
                    at("/actionItems").subId("all-equal"))
            .option("urgent-rank", 3)
            .invalid(
                    "a milder severity here",
                    of(Severity.SEV_3, ranked(P2)),
                    at("/actionItems").subId("none-urgent"));

    @TestFactory
    Stream<DynamicTest> action_priorities_undifferentiated() {
        return RuleCases.of(TESTER);
    }

    private static List<ActionItem> ranked(Priority... priorities) {
        return Arrays.stream(priorities)
                .map(priority -> unranked().withPriority(priority))
                .toList();
    }

    private static ActionItem unranked() {
        return ActionItem.builder().what("Reject blocking index builds").build();
    }

    private static ActionItem closed(Priority priority) {
        return unranked().withPriority(priority).withStatus(ActionStatus.done());
    }

    private static ActionItem declined() {
        return unranked().withStatus(ActionStatus.declined("Too costly"));
    }

    private static List<ActionItem> plus(List<ActionItem> actions, ActionItem more) {
        return Stream.concat(actions.stream(), Stream.of(more)).toList();
    }

    private static Postmortem of(Severity severity) {
        return of(severity, List.of());
    }

    private static Postmortem of(Severity severity, List<ActionItem> actions) {
        return untold(actions).withSeverity(severity);
    }

    private static Postmortem untold(List<ActionItem> actions) {
        return Postmortem.builder()
                .title("Orders database: writes stall during index migration")
                .actionItems(a -> a.items(actions))
                .build();
    }
}
