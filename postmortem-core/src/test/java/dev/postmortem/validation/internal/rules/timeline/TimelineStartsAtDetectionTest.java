package dev.postmortem.validation.internal.rules.timeline;

import static dev.postmortem.model.impact.ServiceLevel.AT_RISK;
import static dev.postmortem.model.impact.ServiceLevel.DEGRADED;
import static dev.postmortem.model.timeline.EventKind.ALERT;
import static dev.postmortem.model.timeline.EventKind.CHANGE;
import static dev.postmortem.model.timeline.EventKind.DETECTION;
import static dev.postmortem.model.timeline.EventKind.SYMPTOM;
import static dev.postmortem.model.value.Milestone.DETECTED;
import static dev.postmortem.model.value.Milestone.IMPACT_STARTED;
import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.cause.Trigger;
import dev.postmortem.model.value.When;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.testing.RuleTester;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class TimelineStartsAtDetectionTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .timeline(t -> t.on("2026-03-14", "UTC").at("10:05", ALERT, "Checkout errors above 2 %"))
            .rootCause(r -> r.trigger(t -> t.text("Migration 412 was deployed")))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .timeline(t -> t.on("2026-03-14", "UTC")
                    .at("09:58", CHANGE, "Migration 412 was deployed")
                    .at("10:05", ALERT, "Checkout errors above 2 %"))
            .rootCause(r -> r.trigger(t -> t.text("Migration 412 was deployed").event("TL-1")))
            .build();
    // end::good[]

    private static final RuleTester TESTER = RuleTester.of(new TimelineStartsAtDetection())
            .valid("a timeline that begins with the change", GOOD)
            .valid("no event", Drafts.empty())
            .valid("nothing known from before", Drafts.of(t -> t.at("10:05", ALERT, "Errors")))
            .valid(
                    "a symptom first",
                    withTrigger(p -> p.timeline(t -> t.at("2026-03-14T10:05Z", SYMPTOM, "Errors")), t -> {}))
            .valid(
                    "an event without a time first",
                    withTrigger(p -> p.timeline(t -> t.untimed(ALERT, "Errors")), t -> {}))
            .valid(
                    "a detection that is said to be the beginning as well",
                    withTrigger(
                            p -> p.timeline(t -> t.at("2026-03-14T10:05Z", ALERT, "Errors", IMPACT_STARTED, DETECTED)),
                            t -> {}))
            .valid("a trigger that names its event", alertAndTrigger(t -> t.event("TL-1")))
            .valid("a trigger at the same time", alertAndTrigger(t -> t.when("2026-03-14T10:05Z")))
            .valid("a trigger as much earlier as is tolerated", alertAndTrigger(t -> t.when("2026-03-14T10:04Z")))
            .valid(
                    "a trigger of which nobody knows when it happened",
                    alertAndTrigger(t -> t.when(When.unknown("no log"))))
            .valid("an impact that began at the same time", withWindow("2026-03-14T10:04Z/PT1H"))
            .valid(
                    "a time in which there was only a risk",
                    Drafts.with(
                            t -> t.at("10:05", ALERT, "Errors"),
                            p -> p.impact(i -> i.window("2026-03-14T09:00Z/PT2H", AT_RISK))))
            .invalid(
                    "a trigger without an event",
                    BAD,
                    at("/timeline/events/0")
                            .subId("trigger")
                            .message(
                                    "The timeline begins with the detection at 2026-03-14T10:05Z and does not tell of the"
                                            + " trigger (\"Migration 412 was deployed\"): add when that happened"))
            .invalid(
                    "a trigger that has its time elsewhere",
                    alertAndTrigger(t -> t.when("2026-03-14T10:03Z")),
                    at("/timeline/events/0").subId("trigger"))
            .invalid(
                    "an impact that began earlier",
                    withWindow("2026-03-14T10:03Z/PT1H"),
                    at("/timeline/events/0")
                            .subId("impact")
                            .message(
                                    "The timeline begins with the detection at 2026-03-14T10:05Z, though the impact began"
                                            + " at 2026-03-14T10:03Z: tell what happened before it was noticed"))
            .invalid(
                    "an impact that began earlier and a trigger, of which the first says enough",
                    withTrigger(
                            p -> p.timeline(t -> t.at("2026-03-14T10:05Z", DETECTION, "Errors"))
                                    .impact(i -> i.window("2026-03-14T09:00Z/PT2H", DEGRADED)),
                            t -> {}),
                    at("/timeline/events/0").subId("impact"))
            .invalid(
                    "a first event that is marked as the detection",
                    withTrigger(p -> p.timeline(t -> t.at("2026-03-14T10:05Z", SYMPTOM, "Errors", DETECTED)), t -> {}),
                    at("/timeline/events/0").subId("trigger"))
            .invalid(
                    "a first event that the section about detection names",
                    withTrigger(
                            p -> p.timeline(t -> t.at("2026-03-14T10:05Z", SYMPTOM, "Errors"))
                                    .detection(d -> d.event("TL-1")),
                            t -> {}),
                    at("/timeline/events/0").subId("trigger"))
            .invalid(
                    "a detection that is the first by time, though not in the list",
                    withTrigger(
                            p -> p.timeline(t -> t.at("2026-03-14T10:10Z", SYMPTOM, "CPU spiked")
                                    .at("2026-03-14T10:05Z", ALERT, "Errors")),
                            t -> {}),
                    at("/timeline/events/1").subId("trigger"))
            .option("tolerance", "PT10M")
            .valid("an impact that began earlier, within the tolerance", withWindow("2026-03-14T09:55Z/PT1H"))
            .invalid(
                    "an impact that began earlier than that",
                    withWindow("2026-03-14T09:53Z/PT1H"),
                    at("/timeline/events/0").subId("impact"));

    @TestFactory
    Stream<DynamicTest> timeline_starts_at_detection() {
        return RuleCases.of(TESTER);
    }

    private static Postmortem withTrigger(Consumer<Postmortem.Builder> more, Consumer<Trigger.Builder> trigger) {
        Postmortem.Builder draft = Drafts.draft();
        more.accept(draft);
        return draft.rootCause(r -> r.trigger(t -> trigger.accept(t.text("Migration 412 was deployed"))))
                .build();
    }

    private static Postmortem alertAndTrigger(Consumer<Trigger.Builder> trigger) {
        return withTrigger(p -> p.timeline(t -> t.at("2026-03-14T10:05Z", ALERT, "Errors")), trigger);
    }

    private static Postmortem withWindow(String when) {
        return Drafts.with(t -> t.at("10:05", ALERT, "Errors"), p -> p.impact(i -> i.window(when, DEGRADED)));
    }
}
