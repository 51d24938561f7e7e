package dev.postmortem.validation.internal.rules.database;

import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.IncidentKind;
import dev.postmortem.model.value.MigrationMethod;
import dev.postmortem.model.value.SchemaChange;
import dev.postmortem.model.value.StatementClass;
import dev.postmortem.model.value.Verdict;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.testing.ExpectedFinding;
import dev.postmortem.validation.testing.RuleTester;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class MigrationRecordIncompleteTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .kinds(IncidentKind.MIGRATION)
            .rootCause(r -> r.trigger(t -> t.text("A migration ran").schemaChange(c -> c.tool("Flyway 10"))))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .kinds(IncidentKind.MIGRATION)
            .rootCause(r -> r.trigger(t -> t.text("Migration 412 built an index")
                    .schemaChange(c -> c.migrationId("412")
                            .tool("Flyway 10")
                            .statementClass(StatementClass.CREATE_INDEX)
                            .table("orders")
                            .tableSize("180000000")
                            .method(MigrationMethod.BLOCKING)
                            .reversible(Verdict.yes("by dropping the index")))))
            .build();
    // end::good[]

    private static final String TRIGGER = "/rootCause/trigger/schemaChange";
    private static final ExpectedFinding SIZE = at(TRIGGER).subId("size");
    private static final ExpectedFinding LOCK = at(TRIGGER).subId("lock");
    private static final ExpectedFinding REVERSIBLE = at(TRIGGER).subId("reversible");

    private static final RuleTester TESTER = RuleTester.of(new MigrationRecordIncomplete())
            .valid("a complete record", GOOD)
            .valid("no migration", with(p -> p.rootCause(r -> r.trigger(t -> t.text("Traffic surged")))))
            .valid("a draft in which nothing is written yet", with(p -> p.kinds(IncidentKind.MIGRATION)))
            .valid("a size that nobody knows", full(c -> c.tableSize(Amount.unknown("never measured"))))
            .valid(
                    "a statement in place of its class",
                    with(p -> p.rootCause(r -> r.trigger(t -> t.text("Clean-up")
                            .schemaChange(c -> complete(c.statement("ALTER TABLE orders ADD x int")))))))
            .valid(
                    "a statement outside of a migration, which has no id",
                    with(p -> p.rootCause(r -> r.trigger(t -> t.text("Clean-up")
                            .schemaChange(c -> complete(c.statementClass(StatementClass.DELETE_DATA)))))))
            .valid(
                    "a table that is created",
                    with(p -> p.rootCause(r -> r.trigger(t -> t.text("New table")
                            .schemaChange(c -> c.statementClass(StatementClass.CREATE_TABLE)
                                    .reversible(Verdict.yes()))))))
            .valid(
                    "a setting, which is no migration",
                    with(p -> p.rootCause(r -> r.trigger(
                            t -> t.text("Setting").schemaChange(c -> c.statementClass(StatementClass.CONFIGURATION))))))
            .valid(
                    "a decision about rolling back, which says whether that could be done",
                    irreversible(p -> p.rollback(r -> r.notPossible("The column was gone"))))
            .valid(
                    "a decision that says that it could be undone",
                    irreversible(p ->
                            p.rollback(r -> r.notApplicable("Nothing was written", d -> d.reversible(Verdict.yes())))))
            .valid(
                    "a section about rolling back that is declared unknown",
                    irreversible(p -> p.unknown("The report does not say", SectionName.ROLLBACK)))
            .valid(
                    "a migration of which each place tells a part",
                    with(p -> p.kinds(IncidentKind.MIGRATION)
                            .timeline(t -> t.untimed(
                                    EventKind.CHANGE,
                                    "Started",
                                    e -> e.schemaChange(c -> c.table("Orders ").tableSize("180000000"))))
                            .rollback(r -> r.notApplicable(
                                    "No need",
                                    d -> d.schemaChange(c -> c.statementClass(StatementClass.CREATE_INDEX)
                                            .method(MigrationMethod.BLOCKING)
                                            .reversible(Verdict.yes()))))
                            .rootCause(r -> r.trigger(t -> t.text("Migration 412")
                                    .schemaChange(c -> c.migrationId("412")
                                            .statementClass(StatementClass.CREATE_INDEX)
                                            .table("orders"))))))
            .valid(
                    "a change that is told again without a word about it",
                    GOOD.toBuilder()
                            .timeline(t ->
                                    t.untimed(EventKind.CHANGE, "Started", e -> e.schemaChange(c -> c.tool("Flyway"))))
                            .build())
            .valid(
                    "a change that is told again by its id",
                    GOOD.toBuilder()
                            .timeline(t -> t.untimed(
                                    EventKind.CHANGE, "Started", e -> e.schemaChange(c -> c.migrationId("412 "))))
                            .build())
            .valid(
                    "a change that is told again by its class",
                    GOOD.toBuilder()
                            .timeline(t -> t.untimed(
                                    EventKind.CHANGE,
                                    "Started",
                                    e -> e.schemaChange(c -> c.statementClass(StatementClass.CREATE_INDEX))))
                            .build())
            .valid(
                    "a table that is told for a change of which the class was",
                    with(p -> p.timeline(t -> t.untimed(
                                    EventKind.CHANGE,
                                    "Started",
                                    e -> e.schemaChange(c -> c.statementClass(StatementClass.CREATE_INDEX)
                                            .method(MigrationMethod.ONLINE)
                                            .reversible(Verdict.yes())))
                            .untimed(
                                    EventKind.CHANGE,
                                    "Ended",
                                    e -> e.schemaChange(c -> c.statementClass(StatementClass.CREATE_INDEX)
                                            .table("orders")
                                            .tableSize("3"))))))
            .valid("a change of another kind", triggeredBy(EventKind.CHANGE, "Deployed release 7", "Deployment"))
            .valid("words about a migration without a change", triggeredBy(EventKind.SYMPTOM, "Migration 412", "Load"))
            .valid("a migration of machines", triggeredBy(EventKind.CHANGE, "Migration of the hosts", "Deployment"))
            .invalid(
                    "a migration of which only the tool is known",
                    BAD,
                    at(TRIGGER)
                            .subId("id")
                            .message(
                                    "The schema change has no id: name the version or file by which its tool knows it"),
                    at(TRIGGER)
                            .subId("operation")
                            .message("The schema change does not say what it ran: name the class of statement, or the"
                                    + " statement without its literals"),
                    SIZE.message(
                            "The schema change does not say which table it changed and how large that was: give the"
                                    + " table with its rows or bytes, or say why they are unknown"),
                    LOCK.message(
                            "The schema change does not say how it was brought about: blocking, online, by a shadow"
                                    + " table or in steps"),
                    REVERSIBLE.message(
                            "The schema change does not say whether it could be undone: answer yes, partly or"
                                    + " no, with the reason"))
            .invalid(
                    "a tool without an id",
                    with(p -> p.rootCause(r -> r.trigger(t -> t.text("Clean-up")
                            .schemaChange(c -> complete(c.tool("Flyway").statementClass(StatementClass.ADD_COLUMN)))))),
                    at(TRIGGER)
                            .subId("id")
                            .message("The schema change of orders has no id: name the version or file by which its tool"
                                    + " knows it"))
            .invalid(
                    "a migration without an id by its kind",
                    with(p -> p.kinds(IncidentKind.MIGRATION)
                            .rootCause(r -> r.trigger(t -> t.text("Clean-up")
                                    .schemaChange(c -> complete(c.statementClass(StatementClass.ADD_COLUMN)))))),
                    at(TRIGGER).subId("id"))
            .invalid(
                    "a table without its size",
                    with(p -> p.rootCause(r -> r.trigger(t -> t.text("Clean-up")
                            .schemaChange(c -> c.migrationId("412")
                                    .statementClass(StatementClass.ADD_COLUMN)
                                    .table("orders")
                                    .method(MigrationMethod.ONLINE)
                                    .reversible(Verdict.no("no")))))),
                    SIZE.message("Migration 412 does not say how large the table was: give the table with its rows or"
                            + " bytes, or say why they are unknown"))
            .invalid(
                    "a size without its table",
                    with(p -> p.rootCause(r -> r.trigger(t -> t.text("Clean-up")
                            .schemaChange(c -> c.statementClass(StatementClass.ADD_COLUMN)
                                    .tableSize("3")
                                    .method(MigrationMethod.ONLINE)
                                    .reversible(Verdict.no("no")))))),
                    SIZE.message(
                            "The schema change (add-column) does not say which table it changed: give the table with"
                                    + " its rows or bytes, or say why they are unknown"))
            .invalid(
                    "a change that no decision speaks of",
                    irreversible(p -> p.rollback(r -> r.notApplicable("Nothing to undo"))),
                    REVERSIBLE)
            .invalid(
                    "two migrations by their ids",
                    GOOD.toBuilder()
                            .timeline(t -> t.untimed(
                                    EventKind.CHANGE,
                                    "Started",
                                    e -> e.schemaChange(
                                            c -> complete(c.migrationId("413")).method(Optional.empty()))))
                            .build(),
                    at("/timeline/events/0/schemaChange").subId("operation"),
                    at("/timeline/events/0/schemaChange").subId("lock"))
            .invalid(
                    "two migrations of one table, of which one is told in full",
                    with(p -> p.rootCause(r -> r.trigger(
                                    t -> t.text("Migration").schemaChange(c -> complete(c.migrationId("412")))))
                            .timeline(t -> t.untimed(
                                    EventKind.CHANGE,
                                    "Started",
                                    e -> e.schemaChange(c -> complete(
                                            c.migrationId("413").statementClass(StatementClass.ADD_COLUMN)))))),
                    at(TRIGGER).subId("operation"))
            .invalid(
                    "two migrations by their tables",
                    GOOD.toBuilder()
                            .timeline(t -> t.untimed(
                                    EventKind.CHANGE,
                                    "Started",
                                    e -> e.schemaChange(c -> complete(c.statementClass(StatementClass.CREATE_INDEX))
                                            .table("users")
                                            .method(Optional.empty()))))
                            .build(),
                    at("/timeline/events/0/schemaChange").subId("id"),
                    at("/timeline/events/0/schemaChange").subId("lock"))
            .invalid(
                    "two changes by their classes",
                    GOOD.toBuilder()
                            .kinds(List.of())
                            .timeline(t -> t.untimed(
                                    EventKind.CHANGE,
                                    "Started",
                                    e -> e.schemaChange(c -> c.statementClass(StatementClass.BACKFILL)
                                            .tableSize("3")
                                            .method(MigrationMethod.ONLINE)
                                            .reversible(Verdict.yes()))))
                            .build(),
                    at("/timeline/events/0/schemaChange").subId("size"))
            .invalid(
                    "a migration that two places tell incompletely, at the one that says more",
                    with(p -> p.rootCause(
                                    r -> r.trigger(t -> t.text("Migration").schemaChange(c -> c.migrationId("412"))))
                            .timeline(t -> t.untimed(
                                    EventKind.CHANGE,
                                    "Started",
                                    e -> e.schemaChange(c -> complete(c.migrationId("412")))))),
                    at("/timeline/events/0/schemaChange").subId("operation"))
            .invalid(
                    "a migration without any record",
                    with(p ->
                            p.kinds(IncidentKind.MIGRATION).rootCause(r -> r.trigger(t -> t.text("A migration ran")))),
                    at("/rootCause/trigger")
                            .subId("none")
                            .message(
                                    "The incident is of the kind migration, but no trigger, event or decision records the"
                                            + " migration: add its id, statement, table with size, lock and whether it could be"
                                            + " undone"))
            .invalid(
                    "a migration without any record, and without a trigger",
                    with(p -> p.kinds(IncidentKind.MIGRATION).timeline(t -> t.untimed(EventKind.CHANGE, "Started"))),
                    at("/rootCause").subId("none"))
            .invalid(
                    "a migration without any record, of which the causes are known",
                    with(p -> p.kinds(IncidentKind.MIGRATION).rootCause(r -> r.technicalCause("A blocking index"))),
                    at("/rootCause").subId("none"))
            .invalid(
                    "a trigger that reads like a migration",
                    triggeredBy(EventKind.CHANGE, "Started", "ALTER TABLE orders was run"),
                    at("/rootCause/trigger")
                            .subId("none")
                            .message("The trigger reads like a migration, but no trigger, event or decision records the"
                                    + " migration: add its id, statement, table with size, lock and whether it could be"
                                    + " undone"))
            .invalid(
                    "a trigger whose event reads like a migration",
                    triggeredBy(EventKind.CHANGE, "Migration 412 started", "A change"),
                    at("/rootCause/trigger").subId("none"));

    @TestFactory
    Stream<DynamicTest> migration_record_incomplete() {
        return RuleCases.of(TESTER);
    }

    private static Postmortem full(Consumer<SchemaChange.Builder> change) {
        return with(p -> p.rootCause(r -> r.trigger(t -> t.text("Clean-up")
                .schemaChange(c -> change.accept(complete(c.statementClass(StatementClass.ADD_COLUMN)))))));
    }

    private static SchemaChange.Builder complete(SchemaChange.Builder change) {
        return change.table("orders")
                .tableSize("180000000")
                .method(MigrationMethod.BLOCKING)
                .reversible(Verdict.yes());
    }

    private static Postmortem irreversible(Consumer<Postmortem.Builder> more) {
        return with(p -> more.accept(p.rootCause(r -> r.trigger(t -> t.text("Clean-up")
                .schemaChange(c -> c.statementClass(StatementClass.DROP_COLUMN)
                        .table("orders")
                        .tableSize("3")
                        .method(MigrationMethod.BLOCKING))))));
    }

    private static Postmortem triggeredBy(EventKind kind, String event, String trigger) {
        return with(p -> p.timeline(t -> t.untimed(kind, event, e -> e.id("TL-1")))
                .rootCause(r -> r.trigger(t -> t.text(trigger).event("TL-1"))));
    }

    private static Postmortem with(Consumer<Postmortem.Builder> more) {
        Postmortem.Builder builder = Postmortem.builder().title("Orders database: writes stall during index migration");
        more.accept(builder);
        return builder.build();
    }
}
