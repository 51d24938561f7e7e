package dev.postmortem.validation.internal.rules.actionability;

import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.model.followup.ActionStatus;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.testing.RuleTester;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class CauseWithoutActionTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .rootCause(r -> r.technicalCause("The index build locked out every write", c -> c.id("RC-1"))
                    .processGap("Migration review does not ask how long a lock is held"))
            .actionItems(a -> a.action("Reject blocking index builds", action -> action.prevents("RC-1")))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .rootCause(r -> r.technicalCause("The index build locked out every write", c -> c.id("RC-1"))
                    .processGap(
                            "Migration review does not ask how long a lock is held",
                            c -> c.acceptedBecause("The pipeline rejects such migrations now")))
            .actionItems(a -> a.action("Reject blocking index builds", action -> action.prevents("RC-1")))
            .build();
    // end::good[]

    private static final RuleTester TESTER = RuleTester.of(new CauseWithoutAction())
            .valid("an action for the one, an acceptance for the other", GOOD)
            .valid("no action at all, which is the matter of section-missing", withoutActions())
            .valid(
                    "no action at all, for a reason",
                    withoutActions().toBuilder()
                            .notApplicable("The system is switched off next week", SectionName.ACTION_ITEMS)
                            .build())
            .valid(
                    "a mitigation that removed the cause for good",
                    action(a -> {}).toBuilder()
                            .mitigation(m -> m.attempt("Dropped the index", a -> a.addresses("RC-1")))
                            .build())
            .valid(
                    "an action that was declined for a reason",
                    action(a -> a.addresses("RC-1").status(ActionStatus.declined("The index is never built again"))))
            .valid("an action that is done", action(a -> a.addresses("RC-1").status(ActionStatus.done())))
            .valid(
                    "improvements and luck, which are the matter of improvement-without-action",
                    GOOD.toBuilder()
                            .improvements(i -> i.item("Reviews are slow").lucky("It was a quiet morning"))
                            .build())
            .invalid(
                    "a cause that nothing deals with",
                    BAD,
                    at("/rootCause/causes/1")
                            .subId("cause")
                            .severity(FindingSeverity.WARNING)
                            .message("Nothing is said to be done about the root cause RC-2 (\"Migration review does not"
                                    + " ask how long a lock is held\"): link the action that deals with it or the"
                                    + " mitigation that removed it, or state why it is accepted"))
            .invalid(
                    "a factor that nothing deals with",
                    GOOD.toBuilder()
                            .contributingFactors(f -> f.factor("The nightly load ran late"))
                            .build(),
                    at("/contributingFactors/factors/0")
                            .subId("factor")
                            .severity(FindingSeverity.INFO)
                            .message("Nothing is said to be done about the contributing factor CF-1 (\"The nightly load"
                                    + " ran late\"): link the action that deals with it or the mitigation that removed"
                                    + " it, or state why it is accepted"))
            .invalid(
                    "a gap that nothing closes",
                    GOOD.toBuilder()
                            .detection(d -> d.gap("Nothing watches lock waits"))
                            .build(),
                    at("/detection/gaps/0")
                            .subId("detection-gap")
                            .severity(FindingSeverity.INFO)
                            .message("Nothing is said to be done about the detection gap OG-1 (\"Nothing watches lock"
                                    + " waits\"): link the action that closes it, or state why it is accepted"))
            .invalid(
                    "an action for something else",
                    action(a -> a.addresses("RC-7")),
                    at("/rootCause/causes/0").subId("cause"));

    @TestFactory
    Stream<DynamicTest> cause_without_action() {
        return RuleCases.of(TESTER);
    }

    private static Postmortem withoutActions() {
        return Postmortem.builder()
                .title("Orders database: writes stall during index migration")
                .rootCause(r -> r.technicalCause("The index build locked out every write", c -> c.id("RC-1")))
                .build();
    }

    private static Postmortem action(Consumer<ActionItem.Builder> action) {
        return withoutActions().toBuilder()
                .actionItems(a -> a.action("Reject blocking index builds", action))
                .build();
    }
}
