package dev.postmortem.validation.internal.rules.database;

import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.impact.DataEffect;
import dev.postmortem.model.impact.DataImpact;
import dev.postmortem.model.response.MechanismKind;
import dev.postmortem.model.response.OptionKind;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.timeline.Timeline;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.testing.ExpectedFinding;
import dev.postmortem.validation.testing.RuleTester;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class RestorePointMissingTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: restored after a wrong DELETE")
            .timeline(t -> t.on("2026-03-14", "UTC").at("11:00", EventKind.RESTORE, "Restored from backup"))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: restored after a wrong DELETE")
            .timeline(t -> t.on("2026-03-14", "UTC")
                    .at("2026-03-14T11:00Z/2026-03-14T11:41Z", EventKind.RESTORE, "Restored to 10:04:30"))
            .recovery(r ->
                    r.mechanism(MechanismKind.POINT_IN_TIME_RECOVERY, "Base backup and WAL", m -> m.dataAge("8 h")))
            .build();
    // end::good[]

    private static final ExpectedFinding POINT = at("/timeline/events/0").subId("recovery-point");
    private static final ExpectedFinding AGE = at("/timeline/events/0").subId("backup-age");
    private static final ExpectedFinding DURATION = at("/timeline/events/0").subId("duration");

    private static final RuleTester TESTER = RuleTester.of(new RestorePointMissing())
            .valid("a restore with point, age and duration", GOOD)
            .valid("no restore", events(t -> t.untimed(EventKind.RECOVERY, "Back")))
            .valid(
                    "a restore to look at",
                    events(t -> t.untimed(EventKind.RESTORE, "Restored into a scratch instance")))
            .valid(
                    "a section that is declared unknown",
                    BAD.toBuilder()
                            .unknown("The report does not say", SectionName.RECOVERY)
                            .build())
            .valid(
                    "all of it in words",
                    events(t -> t.untimed(EventKind.RESTORE, "Restored the backup of 02:00 within 41 minutes")))
            .valid(
                    "all of it in the mitigation",
                    with(p -> p.timeline(t -> t.untimed(EventKind.RESTORE, "Restored", e -> e.concerns("MI-1")))
                            .mitigation(m -> m.attempt(
                                    "Copied a snapshot that was 6 h old",
                                    a -> a.id("MI-1")
                                            .started("2026-03-14T11:00Z")
                                            .ended("2026-03-14T11:41Z")))))
            .valid(
                    "the option that was chosen",
                    with(p -> p.timeline(
                                    t -> t.untimed(EventKind.RESTORE, "Restored", e -> e.measure("41 min", "restore")))
                            .rollback(r -> r.used(
                                    "Fastest way",
                                    d -> d.chose(OptionKind.RESTORE, "the snapshot was about 6 h old")))))
            .valid(
                    "the making of the copy on the timeline",
                    events(t -> t.on("2026-03-14", "UTC")
                            .at("04:47", EventKind.BACKGROUND, "Last full backup")
                            .at("09:56", EventKind.RESTORE, "The restore began")
                            .at("10:48", EventKind.RESTORE, "Service was back")))
            .valid(
                    "steps of recovery after a restore that has a time",
                    with(p -> p.timeline(t -> t.on("2026-03-14", "UTC")
                                    .at("11:00", EventKind.RESTORE, "Restored the snapshot of 2026-03-13"))
                            .recovery(r -> r.step("2026-03-14T12:00Z", "98 %"))))
            .valid("another language", BAD.toBuilder().language("de").build())
            .invalid(
                    "a backup of which nothing is told",
                    BAD.toBuilder()
                            .recovery(r -> r.mechanism(MechanismKind.BACKUP, "Nightly", m -> {}))
                            .build(),
                    POINT,
                    AGE,
                    DURATION)
            .invalid(
                    "a restore of which nothing is told",
                    BAD,
                    POINT.message(
                            "Restore TL-1 (\"Restored from backup\") does not say to which moment the data was brought"
                                    + " back: record the recovery point or the window of the data that is gone, or that it is"
                                    + " unknown and why"),
                    AGE.message(
                            "Restore TL-1 (\"Restored from backup\") does not say how old the copy was: record the age"
                                    + " of its data with the recovery mechanism, or that it is unknown and why"),
                    DURATION.message(
                            "Restore TL-1 (\"Restored from backup\") does not say how long it took: give the event"
                                    + " an end, or record the recovery time"))
            .invalid("a recovery point", line(d -> d.recoveryPoint("5 min", "4 s")), AGE, DURATION)
            .invalid("a window of lost data", line(d -> d.window("2026-03-14T04:47Z/2026-03-14T09:56Z")), AGE, DURATION)
            .invalid("a recovery time", line(d -> d.recoveryTime("1 h", "41 min")), POINT, AGE)
            .invalid("a line that says nothing of it", line(d -> d.rows("3")), POINT, AGE, DURATION)
            .invalid(
                    "a moment in words",
                    events(t -> t.untimed(EventKind.RESTORE, "Restored to 10:04:30")),
                    AGE,
                    DURATION)
            .invalid(
                    "a position in words",
                    events(t -> t.untimed(EventKind.RESTORE, "Restored to LSN 5F/3A0")),
                    AGE,
                    DURATION)
            .invalid("an age in words", events(t -> t.untimed(EventKind.RESTORE, "Restored data 6 h old")), DURATION)
            .invalid("a length in words", events(t -> t.untimed(EventKind.RESTORE, "Restored in 41 min")), POINT, AGE)
            .invalid(
                    "a restore that goes on",
                    events(t -> t.at("2026-03-14T11:00Z/..", EventKind.RESTORE, "Restoring the backup of 02:00")),
                    DURATION)
            .invalid(
                    "a restore with a length",
                    events(t -> t.at("2026-03-14T11:00Z/PT41M", EventKind.RESTORE, "Restored")),
                    POINT,
                    AGE)
            .invalid(
                    "a restore within bounds, which is no length",
                    events(t -> t.at(
                            "[2026-03-14T11:00Z..2026-03-14T12:00Z]",
                            EventKind.RESTORE,
                            "Restored the backup of" + " 02:00")),
                    DURATION)
            .invalid(
                    "a measure of something else",
                    events(t -> t.untimed(
                            EventKind.RESTORE, "Restored the backup of 02:00", e -> e.measure("300 GB", "copied"))),
                    DURATION)
            .invalid(
                    "a mitigation without an end",
                    with(p -> p.timeline(t -> t.untimed(EventKind.RESTORE, "Restored", e -> e.concerns("MI-1")))
                            .mitigation(m -> m.attempt(
                                    "Restored the backup of 02:00",
                                    a -> a.id("MI-1").started("2026-03-14T11:00Z")))),
                    DURATION)
            .invalid(
                    "steps of recovery after a restore without a time",
                    with(p -> p.timeline(t -> t.untimed(EventKind.RESTORE, "Restored the backup of 02:00"))
                            .recovery(r -> r.step("2026-03-14T12:00Z", "98 %"))),
                    DURATION)
            .invalid(
                    "two restores, of which one has a time",
                    events(t -> t.on("2026-03-14", "UTC")
                            .at("11:00", EventKind.RESTORE, "Restored the backup of 02:00")
                            .untimed(EventKind.RESTORE, "Restored the rest")),
                    DURATION)
            .invalid(
                    "the making of a copy at a time that nobody knows",
                    events(t -> t.untimed(EventKind.RESTORE, "Restored in 41 min")
                            .untimed(EventKind.BACKGROUND, "A snapshot was made")),
                    POINT,
                    AGE)
            .invalid(
                    "something else from before",
                    events(t -> t.on("2026-03-14", "UTC")
                            .untimed(EventKind.RESTORE, "Restored in 41 min")
                            .at("04:47", EventKind.BACKGROUND, "A spare disk was added")),
                    POINT,
                    AGE)
            .invalid(
                    "the making of a copy during the incident",
                    events(t -> t.on("2026-03-14", "UTC")
                            .untimed(EventKind.RESTORE, "Restored in 41 min")
                            .at("11:47", EventKind.MITIGATION, "A snapshot was made")),
                    POINT,
                    AGE);

    @TestFactory
    Stream<DynamicTest> restore_point_missing() {
        return RuleCases.of(TESTER);
    }

    private static Postmortem line(Consumer<DataImpact.Builder> line) {
        return BAD.toBuilder()
                .impact(i -> i.dataSet("orders", DataEffect.LOST, line))
                .build();
    }

    private static Postmortem events(Consumer<Timeline.Builder> events) {
        return with(p -> p.timeline(events));
    }

    private static Postmortem with(Consumer<Postmortem.Builder> more) {
        Postmortem.Builder builder = Postmortem.builder().title("Orders database: restored after a wrong DELETE");
        more.accept(builder);
        return builder.build();
    }
}
