package dev.postmortem.validation.internal.rules.database;

import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.impact.DataEffect;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.timeline.Timeline;
import dev.postmortem.model.value.IncidentKind;
import dev.postmortem.model.value.StatementClass;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.testing.ExpectedFinding;
import dev.postmortem.validation.testing.RuleTester;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class DataLossUndeclaredTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: asynchronous replica promoted")
            .impact(i -> i.requests("12.4 %", "of checkout requests failed"))
            .timeline(t -> t.on("2026-03-14", "UTC").at("10:22", EventKind.FAILOVER, "Promoted replica-2"))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: asynchronous replica promoted")
            .impact(i -> i.requests("12.4 %", "of checkout requests failed")
                    .dataSet("orders", DataEffect.LOST, d -> d.rows("212")))
            .timeline(t -> t.on("2026-03-14", "UTC").at("10:22", EventKind.FAILOVER, "Promoted replica-2"))
            .build();
    // end::good[]

    private static final ExpectedFinding FOUND = at("/impact/data");

    private static final RuleTester TESTER = RuleTester.of(new DataLossUndeclared())
            .valid("a failover with what was lost", GOOD)
            .valid("nothing that puts data in question", with(p -> p.kinds(IncidentKind.OUTAGE)))
            .valid(
                    "an impact that is not written yet",
                    Postmortem.builder()
                            .title("Orders database stalls")
                            .kinds(IncidentKind.DATA_LOSS)
                            .build())
            .valid(
                    "an impact that is declared unknown",
                    with(p -> p.kinds(IncidentKind.DATA_LOSS).unknown("The report does not say", SectionName.IMPACT)))
            .valid(
                    "words that deny a loss",
                    with(p -> p.kinds(IncidentKind.DATA_LOSS).summary("No data was lost.")))
            .valid(
                    "a failover of a service",
                    with(p -> p.systems(s -> s.service("api", "API"))
                            .timeline(t -> t.untimed(EventKind.FAILOVER, "Moved the API", e -> e.component("api")))))
            .valid("a restore to look at", events(t -> t.untimed(EventKind.RESTORE, "Restored a copy to investigate")))
            .valid(
                    "a restore that a trial began",
                    with(p -> p.mitigation(m -> m.attempt(
                                    "Restored the backup", a -> a.id("MI-1").purpose("forensics")))
                            .timeline(t -> t.untimed(EventKind.RESTORE, "Restored", e -> e.concerns("MI-1")))))
            .valid("a statement that removes no data", statement(StatementClass.DROP_INDEX))
            .invalid(
                    "a failover",
                    BAD,
                    FOUND.message(
                            "The failover TL-1 puts data in question, but the impact tells of no data set: add each"
                                    + " with what happened to it, or that it stayed intact"))
            .invalid(
                    "a restore",
                    events(t -> t.untimed(EventKind.RESTORE, "Restored from backup")),
                    FOUND.message(
                            "The restore TL-1 puts data in question, but the impact tells of no data set: add each"
                                    + " with what happened to it, or that it stayed intact"))
            .invalid(
                    "a kind of incident",
                    with(p -> p.kinds(IncidentKind.OUTAGE, IncidentKind.DATA_CORRUPTION)),
                    FOUND.message(
                            "The kind data-corruption puts data in question, but the impact tells of no data set: add"
                                    + " each with what happened to it, or that it stayed intact"))
            .invalid("a loss by its kind", with(p -> p.kinds(IncidentKind.DATA_LOSS)), FOUND)
            .invalid(
                    "a statement of the trigger",
                    statement(StatementClass.DROP_TABLE),
                    FOUND.message(
                            "The statement drop-table of the trigger puts data in question, but the impact tells of no"
                                    + " data set: add each with what happened to it, or that it stayed intact"))
            .invalid("a column that was dropped", statement(StatementClass.DROP_COLUMN), FOUND)
            .invalid("a table that was emptied", statement(StatementClass.TRUNCATE_TABLE), FOUND)
            .invalid("rows that were deleted", statement(StatementClass.DELETE_DATA), FOUND)
            .invalid(
                    "a statement of an event",
                    events(t -> t.untimed(
                            EventKind.CHANGE,
                            "Clean-up",
                            e -> e.schemaChange(c -> c.statementClass(StatementClass.DELETE_DATA)))),
                    FOUND.message(
                            "The statement delete-data of event TL-1 puts data in question, but the impact tells of no"
                                    + " data set: add each with what happened to it, or that it stayed intact"))
            .invalid(
                    "a statement of a decision",
                    with(p -> p.rollback(r -> r.notPossible(
                            "The column was gone",
                            d -> d.schemaChange(c -> c.statementClass(StatementClass.DROP_COLUMN))))),
                    FOUND.message(
                            "The statement drop-column of decision RD-1 puts data in question, but the impact tells of"
                                    + " no data set: add each with what happened to it, or that it stayed intact"))
            .invalid(
                    "a statement without a class",
                    with(p -> p.rootCause(
                            r -> r.trigger(t -> t.text("Clean-up").schemaChange(c -> c.statement("TRUNCATE orders"))))),
                    FOUND.message(
                            "The statement \"TRUNCATE orders\" of the trigger puts data in question, but the impact tells"
                                    + " of no data set: add each with what happened to it, or that it stayed intact"))
            .valid(
                    "rows that a condition chose",
                    with(p -> p.rootCause(r -> r.trigger(t -> t.text("Clean-up")
                            .schemaChange(c -> c.statementClass(StatementClass.DELETE_DATA)
                                    .statement("DELETE FROM sessions WHERE expired"))))))
            .invalid(
                    "a statement that a cause tells of",
                    with(p -> p.rootCause(r -> r.technicalCause("`DROP TABLE orders` ran on the primary"))),
                    FOUND.message(
                            "What \"DROP TABLE\" tells of puts data in question, but the impact tells of no data set: add"
                                    + " each with what happened to it, or that it stayed intact"))
            .invalid(
                    "words that an event tells it with",
                    events(t -> t.untimed(EventKind.CHANGE, "A clean-up dropped the orders table")),
                    FOUND.message(
                            "What \"dropped the orders table\" tells of puts data in question, but the impact tells"
                                    + " of no data set: add each with what happened to it, or that it stayed intact"))
            .invalid(
                    "a statement that is told in words as well",
                    with(p -> p.rootCause(r -> r.trigger(t -> t.text("The job dropped the orders table")
                            .schemaChange(c -> c.statementClass(StatementClass.DROP_TABLE))))),
                    FOUND.message(
                            "The statement drop-table of the trigger puts data in question, but the impact tells of no"
                                    + " data set: add each with what happened to it, or that it stayed intact"))
            .valid(
                    "a statement that was refused",
                    with(p -> p.rootCause(r -> r.technicalCause("`DROP TABLE orders` was refused by the primary"))))
            .valid("a statement of a repair", events(t -> t.untimed(EventKind.MITIGATION, "`DROP TABLE orders_old`")))
            .invalid(
                    "a failover of a service and a database",
                    with(p -> p.systems(s -> s.service("api", "API"))
                            .timeline(t -> t.untimed(
                                    EventKind.FAILOVER,
                                    "Moved",
                                    e -> e.component("api").component("orders-db")))),
                    FOUND)
            .invalid(
                    "a restore beside a trial",
                    events(t -> t.untimed(EventKind.RESTORE, "Restored a copy in a sandbox")
                            .untimed(EventKind.RESTORE, "Restored production")),
                    FOUND.message(
                            "The restore TL-2 puts data in question, but the impact tells of no data set: add each"
                                    + " with what happened to it, or that it stayed intact"));

    @TestFactory
    Stream<DynamicTest> data_loss_undeclared() {
        return RuleCases.of(TESTER);
    }

    private static Postmortem statement(StatementClass statement) {
        return with(p ->
                p.rootCause(r -> r.trigger(t -> t.text("Clean-up").schemaChange(c -> c.statementClass(statement)))));
    }

    private static Postmortem events(Consumer<Timeline.Builder> events) {
        return with(p -> p.timeline(events));
    }

    private static Postmortem with(Consumer<Postmortem.Builder> more) {
        Postmortem.Builder builder = Postmortem.builder()
                .title("Orders database: asynchronous replica promoted")
                .impact(i -> i.requests("12.4 %", "of checkout requests failed"));
        more.accept(builder);
        return builder.build();
    }
}
