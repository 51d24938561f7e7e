package dev.postmortem.validation.internal.rules.consistency;

import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.cause.DetectionMethod;
import dev.postmortem.model.followup.ActionEffect;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.model.followup.ActionState;
import dev.postmortem.model.followup.ActionStatus;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.value.Milestone;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.testing.RuleTester;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class DetectionGapUnaddressedTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .detection(d -> d.method(DetectionMethod.USER_REPORT))
            .actionItems(a -> a.action("Refuse migrations that build an index under a lock"))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .detection(d -> d.method(DetectionMethod.USER_REPORT))
            .actionItems(a -> a.action("Refuse migrations that build an index under a lock")
                    .action(
                            "Page when failed writes exceed 1 % for 2 min",
                            action -> action.effect(ActionEffect.DETECT)))
            .build();
    // end::good[]

    private static final RuleTester TESTER = RuleTester.of(new DetectionGapUnaddressed())
            .valid("a user's report with an action that detects", GOOD)
            .valid(
                    "nothing told",
                    Postmortem.builder().title("Orders database stalls").build())
            .valid(
                    "a user's report, and no action at all",
                    Postmortem.builder()
                            .title("Orders database stalls")
                            .detection(d -> d.method(DetectionMethod.USER_REPORT))
                            .build())
            .valid(
                    "a gap that is recorded, which has a rule of its own",
                    BAD.toBuilder()
                            .detection(d -> d.gap("Nothing watches lock waits"))
                            .build())
            .valid("an action that detects by its words", reported(action -> action.what("Alert on lock waits")))
            .valid(
                    "an action that detects, declined with a reason",
                    reported(action -> action.effect(ActionEffect.DETECT).status(ActionStatus.declined("Too costly"))))
            .valid("an alert in time", detected(DetectionMethod.ALERT, "10:20"))
            .valid("an unknown delay", told(DetectionMethod.ALERT))
            .valid("people who were watching", detected(DetectionMethod.MANUAL, "10:06"))
            .invalid(
                    "a user's report without an action that detects",
                    BAD,
                    at("/detection/method")
                            .subId("unseen")
                            .message(
                                    "The incident was detected by a user's report, and no action is meant to detect the"
                                            + " next one: add an action of effect detect, or record the gap with the reason"
                                            + " why it is accepted"))
            .invalid(
                    "people who noticed, at a time that is not known",
                    told(DetectionMethod.MANUAL),
                    at("/detection/method")
                            .subId("unseen")
                            .message("The incident was detected by people and not by a monitor, and no action is meant"
                                    + " to detect the next one: add an action of effect detect, or record the gap with"
                                    + " the reason why it is accepted"))
            .invalid(
                    "people who noticed after a while",
                    detected(DetectionMethod.MANUAL, "10:07"),
                    at("/detection/method").subId("unseen"))
            .invalid(
                    "a user's report at once",
                    detected(DetectionMethod.USER_REPORT, "10:05"),
                    at("/detection/method").subId("unseen"))
            .invalid(
                    "an action of another effect, whatever its words",
                    reported(action -> action.what("Document the alert").effect(ActionEffect.DOCUMENT)),
                    at("/detection/method").subId("unseen"))
            .invalid(
                    "words that only hold those of an action that detects",
                    reported(action -> action.what("Vacuum homepages by night")),
                    at("/detection/method").subId("unseen"))
            .invalid(
                    "an action that detects, declined without a reason",
                    reported(action -> action.effect(ActionEffect.DETECT)
                            .status(ActionStatus.builder()
                                    .state(ActionState.DECLINED)
                                    .build())),
                    at("/detection/method").subId("unseen"))
            .invalid(
                    "an alert that came late",
                    detected(DetectionMethod.ALERT, "10:21"),
                    at("/detection")
                            .subId("late")
                            .message("The incident was detected 16 min after it began, and no action is meant to detect"
                                    + " the next one sooner: add an action of effect detect, or record the gap with the"
                                    + " reason why it is accepted"))
            .invalid(
                    "a detection that was late whenever it was",
                    detected(DetectionMethod.ALERT, "11:XX"),
                    at("/detection").subId("late"))
            .valid("a detection that may have been in time", detected(DetectionMethod.ALERT, "10:XX"))
            .option("max-delay", "PT16M")
            .valid("as late as the option allows", detected(DetectionMethod.ALERT, "10:21"));

    @TestFactory
    Stream<DynamicTest> detection_gap_unaddressed() {
        return RuleCases.of(TESTER);
    }

    private static Postmortem reported(Consumer<ActionItem.Builder> action) {
        return Postmortem.builder()
                .title("Orders database: writes stall during index migration")
                .detection(d -> d.method(DetectionMethod.USER_REPORT))
                .actionItems(a -> a.action("Refuse blocking migrations", action))
                .build();
    }

    private static Postmortem told(DetectionMethod method) {
        return Postmortem.builder()
                .title("Orders database: writes stall during index migration")
                .detection(d -> d.method(method))
                .actionItems(a -> a.action("Refuse blocking migrations"))
                .build();
    }

    private static Postmortem detected(DetectionMethod method, String time) {
        return told(method).toBuilder()
                .timeline(t -> t.on("2026-03-14", "UTC")
                        .at("10:05", EventKind.SYMPTOM, "Writes wait for a lock", Milestone.IMPACT_STARTED)
                        .at(time, EventKind.DETECTION, "It was noticed", Milestone.DETECTED))
                .build();
    }
}
