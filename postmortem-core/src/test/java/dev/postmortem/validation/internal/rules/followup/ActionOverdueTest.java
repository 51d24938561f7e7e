package dev.postmortem.validation.internal.rules.followup;

import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.model.followup.ActionStatus;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.testing.RuleTester;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class ActionOverdueTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .actionItems(a -> a.action(
                    "Alert on lock waits", action -> action.due("2026-04-10").status(ActionStatus.open())))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .actionItems(a -> a.action(
                    "Alert on lock waits", action -> action.due("2026-04-10").status(ActionStatus.done("2026-04-08"))))
            .build();
    // end::good[]

    private static final RuleTester TESTER = RuleTester.of(new ActionOverdue())
            .valid("nobody knows what day it is", BAD)
            .clock(clock("2026-04-11T12:00:00Z"))
            .valid("an action that is done", GOOD)
            .valid(
                    "an action that was declined",
                    with(action -> action.due("2026-04-10").status(ActionStatus.declined("Too costly"))))
            .valid("an action of which nobody said how far it is", with(action -> action.due("2026-04-10")))
            .valid("an action without a date", with(action -> action.status(ActionStatus.open())))
            .valid(
                    "a closed postmortem",
                    BAD.toBuilder().status(s -> s.closed("2026-04-09")).build())
            .valid("a date to come", with(action -> action.due("2026-04-11").status(ActionStatus.open())))
            .valid(
                    "the last day there is",
                    with(action -> action.due(LocalDate.of(9999, 12, 31)).status(ActionStatus.open())))
            .invalid(
                    "an open action whose day is over everywhere",
                    BAD,
                    at("/actionItems/items/0/due")
                            .subId("overdue")
                            .message("Action AI-1 (\"Alert on lock waits\") was due on 2026-04-10 and is still open:"
                                    + " finish it, or plan it anew with a reason"))
            .invalid(
                    "an open action in a published postmortem",
                    BAD.toBuilder().status(s -> s.published("2026-03-16")).build(),
                    at("/actionItems/items/0/due").subId("overdue"))
            .invalid(
                    "an action in progress",
                    with(action -> action.due("2026-04-10").status(ActionStatus.inProgress())),
                    at("/actionItems/items/0/due")
                            .subId("overdue")
                            .message("Action AI-1 (\"Alert on lock waits\") was due on 2026-04-10 and is still in"
                                    + " progress: finish it, or plan it anew with a reason"))
            .clock(clock("2026-04-11T11:59:59.999999999Z"))
            .valid("a day that lasts on somewhere", BAD)
            .clock(clock("2026-05-11T11:59:59Z"))
            .invalid("not yet thirty days", BAD, at("/actionItems/items/0/due").subId("overdue"))
            .clock(clock("2026-05-11T11:59:59.999999999Z"))
            .invalid(
                    "thirty days",
                    BAD,
                    at("/actionItems/items/0/due")
                            .subId("long-overdue")
                            .message(
                                    "Action AI-1 (\"Alert on lock waits\") was due on 2026-04-10, at least 30 d ago, and"
                                            + " is still open: finish it, plan it anew with a reason, or decline it"))
            .option("long-days", 31)
            .invalid(
                    "thirty days where they are not long",
                    BAD,
                    at("/actionItems/items/0/due").subId("overdue"));

    @TestFactory
    Stream<DynamicTest> action_overdue() {
        return RuleCases.of(TESTER);
    }

    private static Clock clock(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }

    private static Postmortem with(Consumer<ActionItem.Builder> action) {
        return Postmortem.builder()
                .title("Orders database: writes stall during index migration")
                .actionItems(a -> a.action("Alert on lock waits", action))
                .build();
    }
}
