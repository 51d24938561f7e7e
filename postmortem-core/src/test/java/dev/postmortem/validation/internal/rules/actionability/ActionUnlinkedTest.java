package dev.postmortem.validation.internal.rules.actionability;

import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.followup.ActionEffect;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.model.followup.ActionScope;
import dev.postmortem.model.followup.ActionStatus;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.testing.RuleTester;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class ActionUnlinkedTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .rootCause(r -> r.technicalCause("The index build locked out every write", c -> c.id("RC-1")))
            .actionItems(a -> a.action("Upgrade to version 17"))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .rootCause(r -> r.technicalCause("The index build locked out every write", c -> c.id("RC-1")))
            .actionItems(a -> a.action("Reject blocking index builds", action -> action.prevents("RC-1"))
                    .action("Upgrade to version 17", action -> action.effect(ActionEffect.of("hygiene"))))
            .build();
    // end::good[]

    private static final RuleTester TESTER = RuleTester.of(new ActionUnlinked())
            .valid("an action for a cause, and housekeeping", GOOD)
            .valid(
                    "nothing in the postmortem that calls for an action",
                    Postmortem.builder()
                            .title("Orders database stalls")
                            .actionItems(a -> a.action("Upgrade to version 17"))
                            .build())
            .valid("an action that deals with this incident", with(a -> a.scope(ActionScope.THIS_INCIDENT)))
            .valid("an action that repairs", with(a -> a.effect(ActionEffect.REPAIR)))
            .valid("an action that was declined", with(a -> a.status(ActionStatus.declined("Too costly"))))
            .valid(
                    "an action that an improvement names",
                    with(a -> a.id("AI-9")).toBuilder()
                            .improvements(i -> i.item("The version is old", "AI-9"))
                            .build())
            .invalid(
                    "an action without a link",
                    BAD,
                    at("/actionItems/items/0")
                            .subId("unlinked")
                            .severity(FindingSeverity.WARNING)
                            .message("Action AI-1 (\"Upgrade to version 17\") addresses nothing that the postmortem"
                                    + " names: link it to the cause, factor, gap or improvement that it is for"))
            .invalid(
                    "an action for the future",
                    with(a -> a.scope(ActionScope.FUTURE)),
                    at("/actionItems/items/0").subId("unlinked"))
            .invalid(
                    "an action that is done",
                    with(a -> a.status(ActionStatus.done())),
                    at("/actionItems/items/0").subId("unlinked"))
            .invalid(
                    "an action with another effect",
                    with(a -> a.effect(ActionEffect.MITIGATE)),
                    at("/actionItems/items/0").subId("unlinked"))
            .invalid(
                    "a link to nothing",
                    with(a -> a.addresses("RC-1", "RC-7", "RC-7")),
                    at("/actionItems/items/0/addresses/1")
                            .subId("dangling")
                            .severity(FindingSeverity.ERROR)
                            .message("Action AI-1 (\"Upgrade to version 17\") addresses RC-7, which the postmortem does"
                                    + " not have: correct the id, or take it out"))
            .invalid(
                    "only links to nothing, also of what needs no link",
                    with(a -> a.effect(ActionEffect.REPAIR).addresses("RC-7", "CF-1")),
                    at("/actionItems/items/0/addresses/0").subId("dangling"),
                    at("/actionItems/items/0/addresses/1").subId("dangling"))
            .option("exempt-effects", List.of("mitigate"))
            .valid("an effect that needs no link here", with(a -> a.effect(ActionEffect.MITIGATE)))
            .invalid(
                    "an effect that needs a link here",
                    with(a -> a.effect(ActionEffect.REPAIR)),
                    at("/actionItems/items/0").subId("unlinked"));

    @TestFactory
    Stream<DynamicTest> action_unlinked() {
        return RuleCases.of(TESTER);
    }

    private static Postmortem with(Consumer<ActionItem.Builder> action) {
        return Postmortem.builder()
                .title("Orders database: writes stall during index migration")
                .rootCause(r -> r.technicalCause("The index build locked out every write", c -> c.id("RC-1")))
                .actionItems(a -> a.action("Upgrade to version 17", action))
                .build();
    }
}
