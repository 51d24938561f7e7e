package dev.postmortem.validation.internal.rules.consistency;

import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.response.OptionKind;
import dev.postmortem.model.response.RollbackDecisions;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.timeline.Timeline;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.testing.RuleTester;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class RollbackTimelineMismatchTest {

    private static final String WHY = "The old release could still read the table";

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .timeline(t -> t.on("2026-03-14", "UTC").at("10:05", EventKind.SYMPTOM, "Writes wait for a lock"))
            .rollback(r -> r.used("The old release could still read the table", decision -> decision.id("RD-1")))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .timeline(t -> t.on("2026-03-14", "UTC")
                    .at("10:05", EventKind.SYMPTOM, "Writes wait for a lock")
                    .at("10:18", EventKind.ROLLBACK, "Migration 412 rolled back"))
            .rollback(r -> r.used("The old release could still read the table"))
            .build();
    // end::good[]

    private static final RuleTester TESTER = RuleTester.of(new RollbackTimelineMismatch())
            .valid("a rollback that was used and is told", GOOD)
            .valid(
                    "neither",
                    Postmortem.builder().title("Orders database stalls").build())
            .valid(
                    "a rollback that was used, and no timeline",
                    Postmortem.builder()
                            .title("Orders database stalls")
                            .rollback(r -> r.used(WHY))
                            .build())
            .valid(
                    "an event that names the decision",
                    told(
                            r -> r.used(WHY, d -> d.id("RD-1")),
                            t -> t.at("10:18", EventKind.FAILOVER, "Back in the East", e -> e.concerns("RD-1"))))
            .valid(
                    "a restore that was chosen",
                    told(
                            r -> r.used(WHY, d -> d.chose(OptionKind.RESTORE, "it was an hour old")),
                            t -> t.at("10:18", EventKind.RESTORE, "Backup loaded")))
            .valid(
                    "a recovery to a point in time that was chosen",
                    told(
                            r -> r.used(WHY, d -> d.chose(OptionKind.POINT_IN_TIME_RECOVERY, "it was an hour old")),
                            t -> t.at("10:18", EventKind.RESTORE, "Backup loaded")))
            .valid(
                    "a failover that was chosen",
                    told(
                            r -> r.partlyUsed(WHY, d -> d.chose(OptionKind.FAIL_OVER, "the replica was clean")),
                            t -> t.at("10:18", EventKind.FAILOVER, "Replica promoted")))
            .valid(
                    "a mitigation that tells of it in words",
                    told(r -> r.used(WHY), t -> t.at("10:18", EventKind.MITIGATION, "Migration 412 rolled back")))
            .valid(
                    "a change that tells of it in other words",
                    told(r -> r.used(WHY), t -> t.at("10:18", EventKind.CHANGE, "Reverted the release")))
            .valid(
                    "a rollback of the subject",
                    told(
                            r -> r.used(WHY, d -> d.subject("checkout")),
                            t -> t.at("10:18", EventKind.ROLLBACK, "Undone", e -> e.component("checkout"))))
            .valid(
                    "a rollback of the migration",
                    told(
                            r -> r.used(WHY, d -> d.schemaChange(c -> c.migrationId("V412"))),
                            t -> t.at(
                                    "10:18",
                                    EventKind.ROLLBACK,
                                    "Undone",
                                    e -> e.schemaChange(c -> c.migrationId("V412")))))
            .valid("not used and not told", told(r -> r.notUsed(WHY), t -> t.at("10:18", EventKind.CHANGE, "Fixed")))
            .valid(
                    "a rollback of something else",
                    told(
                            r -> r.notUsed(WHY, d -> d.subject("checkout")),
                            t -> t.at("10:18", EventKind.ROLLBACK, "Undone", e -> e.component("search"))))
            .valid(
                    "a rollback that was not possible, and was tried",
                    told(r -> r.notPossible(WHY), t -> t.at("10:18", EventKind.ROLLBACK, "Rollback failed")))
            .valid(
                    "a rollback that one of two decisions explains",
                    told(r -> r.notUsed(WHY).used(WHY), t -> t.at("10:18", EventKind.ROLLBACK, "Undone")))
            .valid(
                    "no rollback where the section is declared not applicable",
                    told(r -> {}, t -> t.at("10:18", EventKind.CHANGE, "Fixed")).toBuilder()
                            .notApplicable("no change was involved", SectionName.ROLLBACK)
                            .build())
            .valid(
                    "a rollback of which the section is declared unknown",
                    told(r -> {}, t -> t.at("10:18", EventKind.ROLLBACK, "Undone")).toBuilder()
                            .unknown("the report does not say", SectionName.ROLLBACK)
                            .build())
            .valid(
                    "a rollback where another section is declared not applicable",
                    told(r -> {}, t -> t.at("10:18", EventKind.ROLLBACK, "Undone")).toBuilder()
                            .notApplicable("nothing", SectionName.LESSONS)
                            .build())
            .invalid(
                    "a rollback that was used and is not told",
                    BAD,
                    at("/rollback/decisions/0")
                            .subId("used-without-event")
                            .severity(FindingSeverity.ERROR)
                            .message("Decision RD-1 says that rollback was used, and no event of the timeline tells of"
                                    + " it: add the rollback with its time, or name RD-1 in the event that tells of"
                                    + " it"))
            .invalid(
                    "a rollback that was partly used and is not told",
                    told(
                            r -> r.partlyUsed(WHY, d -> d.id("RD-1")),
                            t -> t.at("10:18", EventKind.MITIGATION, "Traffic shed")),
                    at("/rollback/decisions/0")
                            .subId("used-without-event")
                            .message("Decision RD-1 says that rollback was partly used, and no event of the timeline"
                                    + " tells of it: add the rollback with its time, or name RD-1 in the event that"
                                    + " tells of it"))
            .invalid(
                    "the decision itself is told, and nothing else",
                    told(
                            r -> r.used(WHY, d -> d.id("RD-1")),
                            t -> t.at("10:18", EventKind.DECISION, "Decided to roll back", e -> e.concerns("RD-1"))),
                    at("/rollback/decisions/0").subId("used-without-event"))
            .invalid(
                    "a rollback that is only announced",
                    told(
                            r -> r.used(WHY, d -> d.id("RD-1")),
                            t -> t.at("10:18", EventKind.COMMUNICATION, "Rollback announced", e -> e.concerns("RD-1"))),
                    at("/rollback/decisions/0").subId("used-without-event"))
            .invalid(
                    "a restore that was rejected",
                    told(
                            r -> r.used(WHY, d -> d.rejected(OptionKind.RESTORE, "too old")),
                            t -> t.at("10:18", EventKind.RESTORE, "Copy loaded for a look")),
                    at("/rollback/decisions/0").subId("used-without-event"))
            .invalid(
                    "a rollback of something else than the subject",
                    told(
                            r -> r.used(WHY, d -> d.subject("checkout")),
                            t -> t.at("10:18", EventKind.ROLLBACK, "Undone", e -> e.component("search"))),
                    at("/rollback/decisions/0").subId("used-without-event"))
            .invalid(
                    "a rollback of another table",
                    told(
                            r -> r.used(WHY, d -> d.schemaChange(c -> c.table("orders"))),
                            t -> t.at(
                                    "10:18", EventKind.ROLLBACK, "Undone", e -> e.schemaChange(c -> c.table("items")))),
                    at("/rollback/decisions/0").subId("used-without-event"))
            .invalid(
                    "a rollback that is told and was not used",
                    told(
                            r -> r.notUsed(WHY, d -> d.id("RD-1")),
                            t -> t.at("10:18", EventKind.ROLLBACK, "Release undone", e -> e.id("TL-1"))),
                    at("/timeline/events/0")
                            .subId("event-not-declared")
                            .severity(FindingSeverity.WARNING)
                            .message("Event TL-1 (\"Release undone\") tells of a rollback, and decision RD-1 says not"
                                    + " used: record the decision to roll back, or name in the event what else it"
                                    + " concerns"))
            .invalid(
                    "a rollback that is told and was not applicable",
                    told(
                            r -> r.notApplicable(WHY, d -> d.id("RD-1")),
                            t -> t.at("10:18", EventKind.ROLLBACK, "Release undone", e -> e.id("TL-1"))),
                    at("/timeline/events/0")
                            .subId("event-not-declared")
                            .message("Event TL-1 (\"Release undone\") tells of a rollback, and decision RD-1 says not"
                                    + " applicable: record the decision to roll back, or name in the event what else it"
                                    + " concerns"))
            .invalid(
                    "a rollback that names the decision not to",
                    told(
                            r -> r.notUsed(WHY, d -> d.id("RD-1").subject("checkout")),
                            t -> t.at("10:18", EventKind.ROLLBACK, "Undone", e -> e.concerns("RD-1"))),
                    at("/timeline/events/0").subId("event-not-declared"))
            .invalid(
                    "a rollback that names a component, where the decision names none",
                    told(
                            r -> r.notUsed(WHY),
                            t -> t.at("10:18", EventKind.ROLLBACK, "Undone", e -> e.component("search"))),
                    at("/timeline/events/0").subId("event-not-declared"))
            .invalid(
                    "a rollback that is told where the section is declared not applicable",
                    told(r -> {}, t -> t.at("10:18", EventKind.ROLLBACK, "Release undone", e -> e.id("TL-1")))
                            .toBuilder()
                            .notApplicable("no change was involved", SectionName.ROLLBACK)
                            .build(),
                    at("/timeline/events/0")
                            .subId("event-not-declared")
                            .message("Event TL-1 (\"Release undone\") tells of a rollback, and the rollback section is"
                                    + " declared not applicable: record the decision to roll back, or name in the"
                                    + " event what else it concerns"));

    @TestFactory
    Stream<DynamicTest> rollback_timeline_mismatch() {
        return RuleCases.of(TESTER);
    }

    private static Postmortem told(Consumer<RollbackDecisions.Builder> decisions, Consumer<Timeline.Builder> events) {
        return Postmortem.builder()
                .title("Orders database: writes stall during index migration")
                .timeline(t -> events.accept(t.on("2026-03-14", "UTC")))
                .rollback(decisions)
                .build();
    }
}
