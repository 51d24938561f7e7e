package dev.postmortem.examples.incidents;

import static dev.postmortem.model.DatabaseEngine.POSTGRESQL;
import static dev.postmortem.model.DatabaseRole.PRIMARY;
import static dev.postmortem.model.IncidentState.RESOLVED;
import static dev.postmortem.model.ResponderRole.INCIDENT_COMMANDER;
import static dev.postmortem.model.cause.Conclusion.found;
import static dev.postmortem.model.cause.DetectionMethod.ALERT;
import static dev.postmortem.model.followup.Priority.P1;
import static dev.postmortem.model.followup.Priority.P2;
import static dev.postmortem.model.impact.DataEffect.INTACT;
import static dev.postmortem.model.impact.ServiceLevel.DEGRADED;
import static dev.postmortem.model.response.OptionKind.ROLL_BACK;
import static dev.postmortem.model.response.OptionKind.WAIT;
import static dev.postmortem.model.timeline.EventKind.CHANGE;
import static dev.postmortem.model.timeline.EventKind.MITIGATION;
import static dev.postmortem.model.timeline.EventKind.RECOVERY;
import static dev.postmortem.model.timeline.EventKind.SYMPTOM;
import static dev.postmortem.model.value.IncidentKind.MIGRATION;
import static dev.postmortem.model.value.IncidentKind.PERFORMANCE_DEGRADATION;
import static dev.postmortem.model.value.MigrationMethod.BLOCKING;
import static dev.postmortem.model.value.Milestone.DETECTED;
import static dev.postmortem.model.value.Milestone.IMPACT_STARTED;
import static dev.postmortem.model.value.Milestone.MITIGATED;
import static dev.postmortem.model.value.Milestone.RECOVERED;
import static dev.postmortem.model.value.Outcome.worked;
import static dev.postmortem.model.value.Severity.SEV_2;
import static dev.postmortem.model.value.StatementClass.CREATE_INDEX;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.Day;
import dev.postmortem.model.value.Verdict;

/** The founding template's own example: a migration spikes the CPU, errors rise, the migration is stopped. */
public final class OrdersIndexMigration {

    private OrdersIndexMigration() {}

    /**
     * Returns the postmortem; its timeline is the template's, its figures are made up.
     *
     * @return the postmortem
     */
    public static Postmortem postmortem() {
        // tag::example[]
        Day day = Day.of("2026-03-14", "UTC");

        return Postmortem.builder()
                .id("INC-142")
                .title("Orders database: writes stalled during an index migration")
                .status(s -> s.published("2026-03-16"))
                .state(RESOLVED)
                .severity(SEV_2)
                .kinds(MIGRATION, PERFORMANCE_DEGRADATION)
                .owningTeam("Database platform")
                .people(p -> p.author("Dana Reyes").responder("Sam Okafor", INCIDENT_COMMANDER))
                .systems(s -> s.service("checkout", "Checkout API")
                        .database(
                                "orders-db",
                                "Orders database",
                                POSTGRESQL,
                                d -> d.version("15.4").role(PRIMARY)))
                .summary(s -> s.whatHappened("An index build on the orders table blocked every write to it.")
                        .when(day.between("10:05", "10:40"))
                        .affected("12.5 % of active customers could not place orders.")
                        .howItEnded("The migration was stopped and the waiting writes went through. No data was lost."))
                .impact(i -> i.users("12.5 %", "of active customers could not place orders")
                        .requests("18201", "checkout requests failed")
                        .window(day.between("10:05", "10:40"), DEGRADED, w -> w.component("checkout"))
                        .dataSet("orders", INTACT, d -> d.id("DI-1").component("orders-db")))
                .timeline(t -> t.on(day)
                        .at("10:00", CHANGE, "Migration started")
                        .at("10:05", SYMPTOM, "Database CPU spiked to 97 %", IMPACT_STARTED)
                        .at("10:10", SYMPTOM, "Errors increased", DETECTED)
                        .at("10:15", MITIGATION, "Migration stopped", MITIGATED)
                        .at("10:40", RECOVERY, "System stabilized", RECOVERED))
                .detection(d -> d.method(ALERT)
                        .event("TL-3")
                        .alertFired("Checkout error rate above 2 %", a -> a.firedAt(day.at("10:10")))
                        .gap("Nothing watches how long writes wait for a lock", g -> g.id("OG-1")))
                .rootCause(r -> r.conclusion(found())
                        .trigger(t -> t.text("Migration 412 built an index on the orders table")
                                .schemaChange(c -> c.migrationId("412")
                                        .statementClass(CREATE_INDEX)
                                        .table("orders")
                                        .tableSize("64 GB")
                                        .method(BLOCKING)))
                        .technicalCause("The index build locked out every write", c -> c.id("RC-1"))
                        .processGap("Migration review does not ask how long a lock is held", c -> c.id("RC-2")))
                .contributingFactors(c -> c.factor(
                        "The nightly load ran late",
                        "left less CPU for the waiting writes",
                        f -> f.acceptedBecause("a late load alone slows nobody")))
                .mitigation(m -> m.attempt(
                        "Cancelled the migration",
                        a -> a.id("MI-1").started(day.at("10:15")).outcome(worked())))
                .rollback(r -> r.notUsed(
                        "The cancelled build left nothing to undo",
                        d -> d.when(day.at("10:15"))
                                .rejected(ROLL_BACK, "the release in production does not use the index")
                                .chose(WAIT, "the waiting writes drained by themselves once the lock was gone")
                                .reversible(Verdict.yes())))
                .recovery(r -> r.dataVerified(
                                "Every order in the payment ledger exists", c -> c.passed("0 missing", "0 missing"))
                        .performanceChecked("CPU of the database", c -> c.passed("below 60 %", "41 %"))
                        .errorRateChecked("Failed checkouts", c -> c.passed("below 0.1 %", "0.04 %")))
                .wentWell(w -> w.item("The migration was stopped five minutes after the alert", "MI-1"))
                .improvements(i -> i.item("Migrations are reviewed for syntax, not for locks", "AI-1")
                        .lucky("It was a quiet Saturday morning", "AI-2"))
                .actionItems(a -> a.action(
                                "Refuse migrations that build an index under a lock",
                                i -> i.id("AI-1")
                                        .ownedBy("Database platform")
                                        .priority(P1)
                                        .due("2026-03-28")
                                        .prevents("RC-1", "RC-2")
                                        .success("A blocking index build fails in the pipeline"))
                        .action(
                                "Page when writes wait longer than 5 s for a lock",
                                i -> i.id("AI-2")
                                        .ownedBy("Observability")
                                        .priority(P2)
                                        .due("2026-04-10")
                                        .detects("OG-1")))
                .lessons(l -> l.design("Build indexes online; a lock is the exception")
                        .process("Review asks what a migration locks, and for how long"))
                .build();
        // end::example[]
    }

    /**
     * Returns the same incident as it is written down in the first minutes.
     *
     * @return the draft
     */
    public static Postmortem draft() {
        // tag::draft[]
        return Postmortem.builder()
                .title("Orders database: writes stalled during an index migration")
                .summary("Checkout fails while a migration runs on the orders database.")
                .timeline(t -> t.on("2026-03-14", "UTC").at("10:00", CHANGE, "Migration started"))
                .build();
        // end::draft[]
    }
}
