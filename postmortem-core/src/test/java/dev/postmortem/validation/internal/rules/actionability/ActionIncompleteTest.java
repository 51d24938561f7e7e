package dev.postmortem.validation.internal.rules.actionability;

import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.model.followup.ActionStatus;
import dev.postmortem.model.followup.Priority;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.testing.RuleTester;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class ActionIncompleteTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .actionItems(a -> a.action("Alert on lock waits"))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .actionItems(a -> a.action(
                    "Page when a lock wait on the orders database exceeds 30 s",
                    action -> action.ownedBy("Storage on-call")
                            .priority(Priority.P1)
                            .due("2026-04-10")))
            .build();
    // end::good[]

    private static final RuleTester TESTER = RuleTester.of(new ActionIncomplete())
            .valid("an action with owner, priority and date", GOOD)
            .valid(
                    "no action at all",
                    Postmortem.builder().title("Orders database stalls").build())
            .valid("an action that is done", with(action -> action.status(ActionStatus.done("2026-03-20"))))
            .valid("an action that is declined", with(action -> action.status(ActionStatus.declined("Too costly"))))
            .valid(
                    "an action that is declined, with nothing else",
                    of(action -> action.status(ActionStatus.declined("Too costly"))))
            .invalid(
                    "an open action without a date",
                    with(action -> action.status(ActionStatus.open())),
                    at("/actionItems/items/0").subId("due-date"))
            .invalid(
                    "an action without anything",
                    BAD,
                    at("/actionItems/items/0").subId("owner"),
                    at("/actionItems/items/0").subId("priority"),
                    at("/actionItems/items/0").subId("due-date"))
            .invalid(
                    "an action with nothing but a date",
                    of(action -> action.due("2026-04-10")),
                    at("/actionItems/items/0")
                            .subId("owner")
                            .message("Action AI-1 (\"Alert on lock waits\") has no owner: name the team or role that"
                                    + " answers for it"),
                    at("/actionItems/items/0")
                            .subId("priority")
                            .message(
                                    "Action AI-1 (\"Alert on lock waits\") has no priority: rank it against the others"))
            .invalid(
                    "an action with nothing but an owner",
                    of(action -> action.ownedBy("Storage on-call")),
                    at("/actionItems/items/0").subId("priority"),
                    at("/actionItems/items/0")
                            .subId("due-date")
                            .message("Action AI-1 (\"Alert on lock waits\") has no target date: say by when it will be"
                                    + " done"))
            .invalid(
                    "an action that is done, with nothing else",
                    of(action -> action.status(ActionStatus.done("2026-03-20"))),
                    at("/actionItems/items/0").subId("owner"),
                    at("/actionItems/items/0").subId("priority"));

    @TestFactory
    Stream<DynamicTest> action_incomplete() {
        return RuleCases.of(TESTER);
    }

    private static Postmortem with(Consumer<ActionItem.Builder> more) {
        return of(action -> {
            action.ownedBy("Storage on-call").priority(Priority.P1);
            more.accept(action);
        });
    }

    private static Postmortem of(Consumer<ActionItem.Builder> action) {
        return Postmortem.builder()
                .title("Orders database: writes stall during index migration")
                .actionItems(a -> a.action("Alert on lock waits", action))
                .build();
    }
}
