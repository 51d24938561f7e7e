package dev.postmortem.validation.internal.rules.consistency;

import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.response.Mitigations;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.timeline.Timeline;
import dev.postmortem.model.value.Milestone;
import dev.postmortem.model.value.When;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.testing.RuleTester;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class MitigationBeforeDetectionTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .mitigation(m -> m.attempt(
                    "Rolled the release back", attempt -> attempt.id("MI-1").started("2026-03-14T10:03Z")))
            .detection(d -> d.when("2026-03-14T10:10Z"))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: primary fails over by itself")
            .mitigation(m -> m.attempt(
                    "Orchestrator promoted a replica",
                    attempt -> attempt.id("MI-1").automatic().started("2026-03-14T10:03Z")))
            .detection(d -> d.when("2026-03-14T10:10Z"))
            .build();
    // end::good[]

    private static final RuleTester TESTER = RuleTester.of(new MitigationBeforeDetection())
            .valid("automation that acts before anybody notices", GOOD)
            .valid(
                    "neither mitigation nor detection",
                    Postmortem.builder().title("Orders database stalls").build())
            .valid(
                    "a mitigation after the detection",
                    told(m -> m.attempt("Stopped the migration", a -> a.started("2026-03-14T10:15Z")), t -> {}))
            .valid(
                    "within the tolerance",
                    told(m -> m.attempt("Stopped the migration", a -> a.started("2026-03-14T10:09:00Z")), t -> {}))
            .valid(
                    "an approximate time",
                    told(m -> m.attempt("Stopped the migration", a -> a.started("~2026-03-14T10:00Z")), t -> {}))
            .valid(
                    "a detection of which the section gives an approximate time",
                    BAD.toBuilder().detection(d -> d.when("~2026-03-14T10:10Z")).build())
            .valid(
                    "a mitigation whose time nobody knows",
                    told(
                            m -> m.attempt("Stopped the migration", a -> a.started(When.unknown("not recorded"))),
                            t -> {}))
            .valid("a mitigation without a time", told(m -> m.attempt("Stopped the migration"), t -> {}))
            .valid(
                    "an event of automation",
                    told(m -> {}, t -> t.at("10:03", EventKind.FAILOVER, "Replica promoted", e -> e.automatic())))
            .valid(
                    "an event that concerns an automatic mitigation",
                    told(
                            m -> m.attempt(
                                    "Promoted a replica", a -> a.id("MI-1").automatic()),
                            t -> t.at("10:03", EventKind.FAILOVER, "Replica promoted", e -> e.concerns("MI-1"))))
            .valid(
                    "an event that is no mitigation",
                    told(m -> {}, t -> t.at("10:03", EventKind.CHANGE, "Migration started")))
            .valid(
                    "a failover with which the impact began",
                    told(m -> {}, t -> t.at("10:03", EventKind.FAILOVER, "Replica promoted", Milestone.IMPACT_STARTED)))
            .valid(
                    "a failover that is the trigger",
                    Postmortem.builder()
                            .title("Orders database fails over")
                            .timeline(t -> t.on("2026-03-14", "UTC")
                                    .at("10:03", EventKind.FAILOVER, "Replica promoted", e -> e.id("TL-1")))
                            .rootCause(r -> r.trigger(
                                    trigger -> trigger.text("A failover").event("TL-1")))
                            .detection(d -> d.when("2026-03-14T10:10Z"))
                            .build())
            .valid(
                    "an alert that nobody says was the detection",
                    timeline(t -> t.at("10:03", EventKind.MITIGATION, "Migration stopped")
                            .at("10:10", EventKind.ALERT, "Lock wait alert fired")))
            .invalid(
                    "a mitigation before the detection",
                    BAD,
                    at("/mitigation/attempts/0")
                            .message("Mitigation MI-1 began at 2026-03-14T10:03Z, before the incident was detected at"
                                    + " 2026-03-14T10:10Z (the detection section): correct the time that is wrong,"
                                    + " or mark the mitigation as automatic"))
            .invalid(
                    "beyond the tolerance",
                    told(m -> m.attempt("Stopped the migration", a -> a.started("2026-03-14T10:08:59Z")), t -> {}),
                    at("/mitigation/attempts/0"))
            .invalid(
                    "an approximate time that is far off",
                    told(m -> m.attempt("Stopped the migration", a -> a.started("~2026-03-14T09:50Z")), t -> {}),
                    at("/mitigation/attempts/0"))
            .invalid(
                    "one whose time is known, beside one whose time nobody knows",
                    told(
                            m -> m.attempt("Stopped the job", a -> a.started(When.unknown("not recorded")))
                                    .attempt("Stopped the migration", a -> a.started("2026-03-14T10:03Z")),
                            t -> {}),
                    at("/mitigation/attempts/1"))
            .invalid(
                    "the first of several",
                    told(
                            m -> m.attempt("Stopped the migration", a -> a.started("2026-03-14T10:03Z"))
                                    .attempt("Stopped the job", a -> a.started("2026-03-14T10:01Z")),
                            t -> t.at("10:02", EventKind.ROLLBACK, "Release rolled back")),
                    at("/mitigation/attempts/1"))
            .invalid(
                    "an event between the start of the impact and the detection",
                    timeline(t -> t.at("10:02", EventKind.SYMPTOM, "Writes wait", Milestone.IMPACT_STARTED)
                            .at("10:04", EventKind.ROLLBACK, "Release rolled back")
                            .at("10:10", EventKind.DETECTION, "Noticed")),
                    at("/timeline/events/1")
                            .message("The rollback of event TL-2 began at 2026-03-14T10:04Z, before the incident was"
                                    + " detected at 2026-03-14T10:10Z (event TL-3): correct the time that is wrong, or"
                                    + " mark the mitigation as automatic"))
            .option("tolerance", "PT7M")
            .valid("within a wider tolerance", BAD);

    @TestFactory
    Stream<DynamicTest> mitigation_before_detection() {
        return RuleCases.of(TESTER);
    }

    private static Postmortem told(Consumer<Mitigations.Builder> mitigations, Consumer<Timeline.Builder> events) {
        return Postmortem.builder()
                .title("Orders database: writes stall during index migration")
                .timeline(t -> events.accept(t.on("2026-03-14", "UTC")))
                .mitigation(mitigations)
                .detection(d -> d.when("2026-03-14T10:10:00Z"))
                .build();
    }

    private static Postmortem timeline(Consumer<Timeline.Builder> events) {
        return Postmortem.builder()
                .title("Orders database: writes stall during index migration")
                .timeline(t -> events.accept(t.on("2026-03-14", "UTC")))
                .build();
    }
}
