package dev.postmortem.validation.internal.rules.consistency;

import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.response.Mitigation;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.timeline.Timeline;
import dev.postmortem.model.value.When;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.testing.RuleTester;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class MitigationNotOnTimelineTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .timeline(t -> t.on("2026-03-14", "UTC")
                    .at("10:05", EventKind.SYMPTOM, "Writes wait for a lock")
                    .at("10:40", EventKind.RECOVERY, "Error rate is back to its baseline"))
            .mitigation(m -> m.attempt(
                    "Shed the traffic of one region",
                    attempt -> attempt.id("MI-1").started("2026-03-14T10:18Z")))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .timeline(t -> t.on("2026-03-14", "UTC")
                    .at("10:05", EventKind.SYMPTOM, "Writes wait for a lock")
                    .at(
                            "10:18",
                            EventKind.MITIGATION,
                            "Migration stopped, traffic of one region shed",
                            event -> event.concerns("MI-1").concerns("MI-2")))
            .mitigation(m -> m.attempt("Shed the traffic of one region", attempt -> attempt.id("MI-1"))
                    .attempt("Stopped the migration", attempt -> attempt.id("MI-2")))
            .build();
    // end::good[]

    private static final RuleTester TESTER = RuleTester.of(new MitigationNotOnTimeline())
            .valid("one event that names several mitigations", GOOD)
            .valid(
                    "no mitigation and no timeline",
                    Postmortem.builder().title("Orders database stalls").build())
            .valid(
                    "no timeline",
                    Postmortem.builder()
                            .title("Orders database stalls")
                            .mitigation(m -> m.attempt("Stopped the migration"))
                            .build())
            .valid(
                    "an event at the same time",
                    attempt(a -> a.started("2026-03-14T10:18Z"), EventKind.MITIGATION, "10:18"))
            .valid("a rollback at the time", attempt(a -> a.started("2026-03-14T10:18Z"), EventKind.ROLLBACK, "10:18"))
            .valid("a failover at the time", attempt(a -> a.started("2026-03-14T10:18Z"), EventKind.FAILOVER, "10:18"))
            .valid("a restore at the time", attempt(a -> a.started("2026-03-14T10:18Z"), EventKind.RESTORE, "10:18"))
            .valid("a change at the time", attempt(a -> a.started("2026-03-14T10:18Z"), EventKind.CHANGE, "10:18"))
            .valid("an event at its end", attempt(a -> a.ended("2026-03-14T10:18Z"), EventKind.RECOVERY, "10:18"))
            .valid(
                    "an event within the tolerance after it",
                    attempt(a -> a.started("2026-03-14T10:13:00Z"), EventKind.MITIGATION, "10:18:00"))
            .valid(
                    "an event within the tolerance before it",
                    attempt(a -> a.started("2026-03-14T10:23:00Z"), EventKind.MITIGATION, "10:18:00"))
            .valid(
                    "an event near a mitigation whose time is only approximate",
                    attempt(a -> a.started("~2026-03-14T10:05Z"), EventKind.MITIGATION, "10:18"))
            .valid(
                    "an event near it whose time is only approximate",
                    attempt(a -> a.ended("2026-03-14T10:05Z"), EventKind.MITIGATION, "~10:18"))
            .invalid(
                    "an event far from a mitigation whose time is only approximate",
                    attempt(a -> a.started("~2026-03-14T09:45Z"), EventKind.MITIGATION, "10:18"),
                    at("/mitigation/attempts/0"))
            .valid(
                    "an event that lasted through it",
                    timeline(
                            a -> a.started("2026-03-14T12:00Z"),
                            t -> t.at(
                                            When.lasted("2026-03-14T10:00Z", "2026-03-14T14:00Z"),
                                            EventKind.RESTORE,
                                            "Restore ran")
                                    .at("11:00", EventKind.RESTORE, "Restore at half")))
            .valid(
                    "a mitigation without a time, and a deed that names none",
                    attempt(a -> {}, EventKind.MITIGATION, "10:18"))
            .valid(
                    "a mitigation whose time nobody knows, and a deed that names none",
                    attempt(a -> a.started(When.unknown("not recorded")), EventKind.MITIGATION, "10:18"))
            .valid(
                    "a deed that concerns something else than mitigations",
                    timeline(
                            a -> {},
                            t -> t.at("10:18", EventKind.MITIGATION, "Stopped", event -> event.concerns("DI-1"))))
            .invalid(
                    "a mitigation that no event tells of",
                    BAD,
                    at("/mitigation/attempts/0")
                            .message("Mitigation MI-1 (\"Shed the traffic of one region\") is on no event of the"
                                    + " timeline: add an event with its time, or name MI-1 in the event that tells of"
                                    + " it"))
            .invalid(
                    "an event beyond the tolerance after it",
                    attempt(a -> a.started("2026-03-14T10:12:58Z"), EventKind.MITIGATION, "10:18:00"),
                    at("/mitigation/attempts/0"))
            .invalid(
                    "an event beyond the tolerance before it",
                    attempt(a -> a.started("2026-03-14T10:23:02Z"), EventKind.MITIGATION, "10:18:00"),
                    at("/mitigation/attempts/0"))
            .invalid(
                    "an alert at the time",
                    attempt(a -> a.started("2026-03-14T10:18Z"), EventKind.ALERT, "10:18"),
                    at("/mitigation/attempts/0"))
            .invalid(
                    "an event without a time",
                    timeline(a -> a.started("2026-03-14T10:18Z"), t -> t.untimed(EventKind.MITIGATION, "Stopped")),
                    at("/mitigation/attempts/0"))
            .invalid(
                    "an event that began long before and has not ended",
                    timeline(
                            a -> a.started("2026-03-14T12:00Z"),
                            t -> t.at(When.since("2026-03-14T10:00Z"), EventKind.RESTORE, "Restore runs")),
                    at("/mitigation/attempts/0"))
            .invalid(
                    "a mitigation without a time, and only the recovery",
                    attempt(a -> {}, EventKind.RECOVERY, "10:40"),
                    at("/mitigation/attempts/0"))
            .invalid(
                    "a mitigation without a time, and only a change",
                    attempt(a -> {}, EventKind.CHANGE, "10:40"),
                    at("/mitigation/attempts/0"))
            .invalid(
                    "a mitigation without a time, and a deed that names another",
                    Postmortem.builder()
                            .title("Orders database stalls")
                            .timeline(t -> t.on("2026-03-14", "UTC")
                                    .at("10:18", EventKind.MITIGATION, "Stopped", event -> event.concerns("MI-2")))
                            .mitigation(m -> m.attempt("Shed traffic", a -> a.id("MI-1"))
                                    .attempt("Stopped the migration", a -> a.id("MI-2")))
                            .build(),
                    at("/mitigation/attempts/0"))
            .option("tolerance", "PT1M")
            .invalid(
                    "beyond a narrower tolerance",
                    attempt(a -> a.started("2026-03-14T10:15:00Z"), EventKind.MITIGATION, "10:18:00"),
                    at("/mitigation/attempts/0"));

    @TestFactory
    Stream<DynamicTest> mitigation_not_on_timeline() {
        return RuleCases.of(TESTER);
    }

    private static Postmortem attempt(Consumer<Mitigation.Builder> attempt, EventKind kind, String time) {
        return timeline(attempt, t -> t.at(time, kind, "Something was done"));
    }

    private static Postmortem timeline(Consumer<Mitigation.Builder> attempt, Consumer<Timeline.Builder> events) {
        return Postmortem.builder()
                .title("Orders database: writes stall during index migration")
                .timeline(t -> events.accept(t.on("2026-03-14", "UTC")))
                .mitigation(m -> m.attempt("Stopped the migration", attempt))
                .build();
    }
}
