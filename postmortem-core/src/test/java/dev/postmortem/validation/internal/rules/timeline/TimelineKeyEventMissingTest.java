package dev.postmortem.validation.internal.rules.timeline;

import static dev.postmortem.model.timeline.EventKind.ALERT;
import static dev.postmortem.model.timeline.EventKind.CHANGE;
import static dev.postmortem.model.timeline.EventKind.COMMUNICATION;
import static dev.postmortem.model.timeline.EventKind.DETECTION;
import static dev.postmortem.model.timeline.EventKind.FAILOVER;
import static dev.postmortem.model.timeline.EventKind.MITIGATION;
import static dev.postmortem.model.timeline.EventKind.RECOVERY;
import static dev.postmortem.model.timeline.EventKind.RESTORE;
import static dev.postmortem.model.timeline.EventKind.ROLLBACK;
import static dev.postmortem.model.timeline.EventKind.SYMPTOM;
import static dev.postmortem.model.timeline.EventKind.VALIDATION;
import static dev.postmortem.model.value.Milestone.DETECTED;
import static dev.postmortem.model.value.Milestone.IMPACT_ENDED;
import static dev.postmortem.model.value.Milestone.IMPACT_STARTED;
import static dev.postmortem.model.value.Milestone.MITIGATED;
import static dev.postmortem.model.value.Milestone.RECOVERED;
import static dev.postmortem.model.value.Milestone.RESOLVED;
import static dev.postmortem.model.value.Milestone.VALIDATED;
import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.IncidentState;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.impact.ServiceLevel;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.value.IncidentKind;
import dev.postmortem.model.value.Milestone;
import dev.postmortem.model.value.When;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.testing.ExpectedFinding;
import dev.postmortem.validation.testing.RuleTester;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class TimelineKeyEventMissingTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .timeline(t -> t.on("2026-03-14", "UTC")
                    .at("10:10", ALERT, "Checkout errors above 2 %")
                    .at("10:40", RECOVERY, "Fixed"))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .timeline(t -> t.on("2026-03-14", "UTC")
                    .at("10:05", SYMPTOM, "Database CPU spiked to 97 %")
                    .at("10:10", ALERT, "Checkout errors above 2 %")
                    .at("10:15", MITIGATION, "Migration stopped")
                    .at("10:40", RECOVERY, "Writes succeed again"))
            .build();
    // end::good[]

    private static final ExpectedFinding IMPACT_START = at("/timeline").subId("impact-start");
    private static final ExpectedFinding DETECTION_MISSING = at("/timeline").subId("detection");
    private static final ExpectedFinding MITIGATION_MISSING = at("/timeline").subId("mitigation");
    private static final ExpectedFinding RECOVERY_MISSING = at("/timeline").subId("recovery");

    private static final RuleTester TESTER = RuleTester.of(new TimelineKeyEventMissing())
            .valid("a timeline with all four", GOOD)
            .valid("no event, of which another rule tells", Drafts.empty())
            .valid(
                    "marks on events of any kind",
                    Drafts.of(t -> t.at("10:00", CHANGE, "Started", IMPACT_STARTED)
                            .at("10:05", CHANGE, "Noticed", DETECTED)
                            .at("10:10", CHANGE, "Stopped", MITIGATED)
                            .at("10:15", CHANGE, "Back", RECOVERED)))
            .valid(
                    "marks for a part of the incident",
                    Drafts.of(t -> t.at("10:00", CHANGE, "Started", e -> e.milestone(IMPACT_STARTED, "orders"))
                            .at("10:05", CHANGE, "Noticed", e -> e.milestone(DETECTED, "orders"))
                            .at("10:10", CHANGE, "Stopped", e -> e.milestone(MITIGATED, "orders"))
                            .at("10:15", CHANGE, "Back", e -> e.milestone(RECOVERED, "orders"))))
            .valid(
                    "events whose time is unknown, and says so",
                    Drafts.of(t -> t.at(When.unknown("no log"), CHANGE, "Felt", IMPACT_STARTED)
                            .at("10:05", DETECTION, "Noticed")
                            .at(When.unknown("no log"), MITIGATION, "Stopped")
                            .at("10:15", RECOVERY, "Back")))
            .valid(
                    "a window of impact",
                    without(SYMPTOM, p -> p.impact(i -> i.window("2026-03-14T10:05Z/..", ServiceLevel.DOWN))))
            .valid("an impact of which nobody knows", without(SYMPTOM, p -> p.unknown("lost", SectionName.IMPACT)))
            .valid("the event that the detection names", without(ALERT, p -> p.detection(d -> d.event("TL-1"))))
            .valid("the time of the detection", without(ALERT, p -> p.detection(d -> d.when("2026-03-14T10:10Z"))))
            .valid(
                    "an alert that fired at a known time",
                    without(ALERT, p -> p.detection(d -> d.alertFired("CPU", a -> a.firedAt("2026-03-14T10:10Z")))))
            .valid("a detection of which nobody knows", without(ALERT, p -> p.unknown("lost", SectionName.DETECTION)))
            .valid(
                    "an attempt that began at a known time",
                    without(MITIGATION, p -> p.mitigation(m -> m.attempt("Stop", a -> a.started("2026-03-14T10:15Z")))))
            .valid(
                    "an attempt that ended at a known time",
                    without(MITIGATION, p -> p.mitigation(m -> m.attempt("Stop", a -> a.ended("2026-03-14T10:15Z")))))
            .valid(
                    "an event that tells of an attempt",
                    without(
                            MITIGATION,
                            p -> p.mitigation(m -> m.attempt("Stop", a -> a.id("MI-1")))
                                    .timeline(t ->
                                            t.at("2026-03-14T10:16Z", COMMUNICATION, "Told", e -> e.concerns("MI-1")))))
            .valid(
                    "an event that tells of a decision to roll back",
                    without(
                            MITIGATION,
                            p -> p.rollback(r -> r.used("It was quick", d -> d.id("RD-1")))
                                    .timeline(t ->
                                            t.at("2026-03-14T10:16Z", COMMUNICATION, "Told", e -> e.concerns("RD-1")))))
            .valid(
                    "a mitigation that does not apply",
                    without(MITIGATION, p -> p.notApplicable("it passed", SectionName.MITIGATION)))
            .valid("a rollback", replaced(MITIGATION, ROLLBACK))
            .valid("a failover", replaced(MITIGATION, FAILOVER))
            .valid("a restore", replaced(MITIGATION, RESTORE))
            .valid("a detection that is no alert", replaced(ALERT, DETECTION))
            .valid("a validation", replaced(RECOVERY, VALIDATION))
            .valid("a validation by its mark", marked(VALIDATED))
            .valid("the end of the impact by its mark", marked(IMPACT_ENDED))
            .valid("the end of the incident by its mark", marked(RESOLVED))
            .valid(
                    "a window of impact that ended",
                    without(
                            RECOVERY,
                            p -> p.impact(i -> i.window("2026-03-14T10:05Z/2026-03-14T10:40Z", ServiceLevel.DOWN))))
            .valid("a step of recovery", without(RECOVERY, p -> p.recovery(r -> r.step("2026-03-14T10:40Z", "100 %"))))
            .valid(
                    "a check that was run at a known time",
                    without(
                            RECOVERY,
                            p -> p.recovery(r -> r.dataVerified("No order is lost", c -> c.when("2026-03-14T10:40Z")))))
            .valid("a recovery of which nobody knows", without(RECOVERY, p -> p.unknown("lost", SectionName.RECOVERY)))
            .valid(
                    "a near miss, which has a detection and no more",
                    Drafts.with(
                            t -> t.at("10:10", DETECTION, "The wrong host was seen in time"),
                            p -> p.kinds(IncidentKind.NEAR_MISS)))
            .valid(
                    "an incident that goes on",
                    Drafts.with(
                            t -> t.at("10:05", SYMPTOM, "CPU spiked").at("10:10", ALERT, "Errors"),
                            p -> p.state(IncidentState.ONGOING)))
            .valid(
                    "an incident that is mitigated and goes on",
                    Drafts.with(
                            t -> t.at("10:05", SYMPTOM, "CPU spiked")
                                    .at("10:10", ALERT, "Errors")
                                    .at("10:15", MITIGATION, "Stopped"),
                            p -> p.state(IncidentState.MITIGATED)))
            .invalid(
                    "an alert and its end",
                    BAD,
                    at("/timeline")
                            .subId("impact-start")
                            .message("The timeline does not tell when the impact began: add the first symptom, mark an"
                                    + " event with impact-started, or give the impact a window; an event whose time is"
                                    + " unknown will do"),
                    at("/timeline")
                            .subId("mitigation")
                            .message(
                                    "The timeline does not tell when anything was first done against the incident: add"
                                            + " the first mitigation, or give an attempt the time at which it began; a time that is unknown will do"))
            .invalid(
                    "a change alone",
                    Drafts.of(t -> t.at("10:00", CHANGE, "Migration started")),
                    IMPACT_START,
                    at("/timeline")
                            .subId("detection")
                            .message("The timeline does not tell when the incident was noticed: add the alert or the"
                                    + " detection, or name the time in the section about detection; an event whose time is"
                                    + " unknown will do"),
                    MITIGATION_MISSING,
                    at("/timeline")
                            .subId("recovery")
                            .message(
                                    "The timeline does not tell when service was back: add the recovery, mark an event"
                                            + " with recovered, or say that the incident goes on; an event whose time is unknown will do"))
            .invalid("no symptom", without(SYMPTOM, p -> {}), IMPACT_START)
            .invalid("no detection", without(ALERT, p -> p.detection(d -> d.alertFired("CPU"))), DETECTION_MISSING)
            .invalid(
                    "no mitigation", without(MITIGATION, p -> p.mitigation(m -> m.attempt("Stop"))), MITIGATION_MISSING)
            .invalid(
                    "no recovery, while the window is still open",
                    without(
                            RECOVERY,
                            p -> p.state(IncidentState.RESOLVED)
                                    .recovery(r -> r.dataVerified("No order is lost"))
                                    .impact(i -> i.window("2026-03-14T10:05Z/..", ServiceLevel.DOWN))),
                    RECOVERY_MISSING)
            .invalid(
                    "an incident that goes on, and was never noticed",
                    Drafts.with(t -> t.at("10:00", CHANGE, "Started"), p -> p.state(IncidentState.ONGOING)),
                    IMPACT_START,
                    DETECTION_MISSING)
            .invalid(
                    "an incident that is said to be mitigated",
                    Drafts.with(
                            t -> t.at("10:05", SYMPTOM, "CPU spiked").at("10:10", ALERT, "Errors"),
                            p -> p.state(IncidentState.MITIGATED)),
                    MITIGATION_MISSING)
            .invalid(
                    "a near miss that nobody noticed",
                    Drafts.with(t -> t.at("10:00", CHANGE, "Started"), p -> p.kinds(IncidentKind.NEAR_MISS)),
                    DETECTION_MISSING)
            .invalid(
                    "everything in three events",
                    Drafts.of(t -> t.at("10:05", SYMPTOM, "CPU spiked", DETECTED)
                            .at("10:15", MITIGATION, "Stopped")
                            .at("10:40", RECOVERY, "Back")),
                    at("/timeline")
                            .subId("too-few")
                            .message(
                                    "The timeline has 3 of at least 4 events: tell what happened between the beginning of"
                                            + " the incident and its end"))
            .option("least", 3)
            .valid(
                    "as many events as are asked for",
                    Drafts.of(t -> t.at("10:05", SYMPTOM, "CPU spiked", DETECTED)
                            .at("10:15", MITIGATION, "Stopped")
                            .at("10:40", RECOVERY, "Back")))
            .option("least", 6)
            .invalid(
                    "too few even with what is missing",
                    without(SYMPTOM, p -> {}),
                    IMPACT_START,
                    at("/timeline").subId("too-few"));

    @TestFactory
    Stream<DynamicTest> timeline_key_event_missing() {
        return RuleCases.of(TESTER);
    }

    /** Returns the four events with a change in the place of the one of a kind, so that nothing else is missing. */
    private static Postmortem without(EventKind kind, Consumer<Postmortem.Builder> more) {
        Postmortem.Builder builder = replaced(kind, CHANGE).toBuilder();
        more.accept(builder);
        return builder.build();
    }

    private static Postmortem marked(Milestone milestone) {
        return without(RECOVERY, p -> p.timeline(t -> t.at("2026-03-14T10:41Z", COMMUNICATION, "Told", milestone)));
    }

    private static Postmortem replaced(EventKind kind, EventKind other) {
        return GOOD.withTimeline(GOOD.timeline()
                .withEvents(GOOD.timeline().events().stream()
                        .map(event -> event.kind().equals(kind) ? event.withKind(other) : event)
                        .toList()));
    }
}
