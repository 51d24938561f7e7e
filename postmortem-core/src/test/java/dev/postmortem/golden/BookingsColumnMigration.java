package dev.postmortem.golden;

import static dev.postmortem.golden.Sources.dashboard;
import static dev.postmortem.golden.Sources.document;
import static dev.postmortem.golden.Sources.log;
import static dev.postmortem.golden.Sources.page;
import static dev.postmortem.golden.Sources.run;
import static dev.postmortem.golden.Sources.tracker;
import static dev.postmortem.model.DatabaseEngine.POSTGRESQL;
import static dev.postmortem.model.DatabaseRole.PRIMARY;
import static dev.postmortem.model.Hosting.SELF_RUN;
import static dev.postmortem.model.ResponderRole.DATABASE_ENGINEER;
import static dev.postmortem.model.ResponderRole.INCIDENT_COMMANDER;
import static dev.postmortem.model.cause.Conclusion.found;
import static dev.postmortem.model.followup.ActionEffect.DOCUMENT;
import static dev.postmortem.model.followup.ActionEffect.MITIGATE;
import static dev.postmortem.model.followup.ActionScope.FUTURE;
import static dev.postmortem.model.followup.ActionScope.THIS_INCIDENT;
import static dev.postmortem.model.followup.ActionStatus.done;
import static dev.postmortem.model.followup.ActionStatus.open;
import static dev.postmortem.model.followup.LessonKind.DESIGN;
import static dev.postmortem.model.followup.LessonKind.RESILIENCE;
import static dev.postmortem.model.followup.Priority.P1;
import static dev.postmortem.model.followup.Priority.P2;
import static dev.postmortem.model.followup.Priority.P3;
import static dev.postmortem.model.impact.DataEffect.INTACT;
import static dev.postmortem.model.impact.ServiceLevel.DEGRADED;
import static dev.postmortem.model.response.Choice.CHOSEN;
import static dev.postmortem.model.response.Choice.REJECTED;
import static dev.postmortem.model.response.OptionKind.FAIL_OVER;
import static dev.postmortem.model.response.OptionKind.ROLL_BACK;
import static dev.postmortem.model.response.OptionKind.WAIT;
import static dev.postmortem.model.response.Permanence.PERMANENT;
import static dev.postmortem.model.response.Permanence.TEMPORARY;
import static dev.postmortem.model.timeline.EventKind.ACKNOWLEDGEMENT;
import static dev.postmortem.model.timeline.EventKind.ALERT;
import static dev.postmortem.model.timeline.EventKind.CHANGE;
import static dev.postmortem.model.timeline.EventKind.COMMUNICATION;
import static dev.postmortem.model.timeline.EventKind.DECISION;
import static dev.postmortem.model.timeline.EventKind.MITIGATION;
import static dev.postmortem.model.timeline.EventKind.RECOVERY;
import static dev.postmortem.model.timeline.EventKind.ROLLBACK;
import static dev.postmortem.model.timeline.EventKind.SYMPTOM;
import static dev.postmortem.model.timeline.EventKind.VALIDATION;
import static dev.postmortem.model.value.Confidence.CONFIRMED;
import static dev.postmortem.model.value.IncidentKind.MIGRATION;
import static dev.postmortem.model.value.IncidentKind.PERFORMANCE_DEGRADATION;
import static dev.postmortem.model.value.IncidentKind.ROLLBACK_OR_EMERGENCY_FIX;
import static dev.postmortem.model.value.MigrationMethod.BLOCKING;
import static dev.postmortem.model.value.Milestone.ACKNOWLEDGED;
import static dev.postmortem.model.value.Milestone.DETECTED;
import static dev.postmortem.model.value.Milestone.IMPACT_ENDED;
import static dev.postmortem.model.value.Milestone.IMPACT_STARTED;
import static dev.postmortem.model.value.Milestone.MITIGATED;
import static dev.postmortem.model.value.Milestone.RECOVERED;
import static dev.postmortem.model.value.Milestone.RESOLVED;
import static dev.postmortem.model.value.Milestone.VALIDATED;
import static dev.postmortem.model.value.Outcome.notApplicable;
import static dev.postmortem.model.value.Outcome.worked;
import static dev.postmortem.model.value.Severity.SEV_2;
import static dev.postmortem.model.value.StatementClass.CHANGE_COLUMN;

import dev.postmortem.model.IncidentState;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.Systems;
import dev.postmortem.model.cause.ContributingFactors;
import dev.postmortem.model.cause.Detection;
import dev.postmortem.model.cause.DetectionMethod;
import dev.postmortem.model.cause.RootCauseAnalysis;
import dev.postmortem.model.followup.ActionItems;
import dev.postmortem.model.followup.Improvements;
import dev.postmortem.model.followup.LessonKind;
import dev.postmortem.model.followup.Lessons;
import dev.postmortem.model.followup.WentWell;
import dev.postmortem.model.impact.Impact;
import dev.postmortem.model.response.MechanismKind;
import dev.postmortem.model.response.Mitigations;
import dev.postmortem.model.response.Recovery;
import dev.postmortem.model.response.RollbackDecisions;
import dev.postmortem.model.timeline.Timeline;
import dev.postmortem.model.value.Day;
import dev.postmortem.model.value.Verdict;

/** PostgreSQL: a migration queued for a lock, everything else queued behind it, and it was rolled back. */
public final class BookingsColumnMigration {

    private static final Day TUESDAY = Day.of("2026-03-17", "UTC");

    private BookingsColumnMigration() {}

    /** Returns the postmortem. */
    public static Postmortem postmortem() {
        return Postmortem.builder()
                .id("INC-2026-041")
                .title("Bookings database: reads and writes blocked by a column migration, rolled back")
                .status(s -> s.draftedAt("2026-03-17T16:30Z")
                        .reviewedAt("2026-03-18T10:00Z")
                        .published("2026-03-18T14:00Z"))
                .state(IncidentState.RESOLVED)
                .severity(SEV_2)
                .kinds(MIGRATION, PERFORMANCE_DEGRADATION, ROLLBACK_OR_EMERGENCY_FIX)
                .owningTeam("Database platform team")
                .people(p -> p.author("Ilse Vandermeer")
                        .reviewer("Tadeusz Kowalik")
                        .responder("Noor Rahimi", INCIDENT_COMMANDER)
                        .responder("Ilse Vandermeer", DATABASE_ENGINEER))
                .tags("postgresql", "lock-queue", "schema-change")
                .systems(BookingsColumnMigration::systems)
                .summary(s -> s.whatHappened("Migration V412 changed the type of a column of the bookings table in the"
                                + " Bookings database and queued for a lock that excludes every other statement.")
                        .when(TUESDAY.between("09:59", "10:30"))
                        .affected("For 31 min, 28 % of the requests to Booking API failed; 8,412 guests (27 % of those"
                                + " online) could not book or change a stay.")
                        .howItEnded("The migration was cancelled and rolled back, the connection pools were recycled,"
                                + " and every booking is accounted for."))
                .impact(BookingsColumnMigration::impact)
                .timeline(BookingsColumnMigration::timeline)
                .detection(BookingsColumnMigration::detection)
                .rootCause(BookingsColumnMigration::rootCause)
                .contributingFactors(BookingsColumnMigration::contributingFactors)
                .mitigation(BookingsColumnMigration::mitigation)
                .rollback(BookingsColumnMigration::rollback)
                .recovery(BookingsColumnMigration::recovery)
                .wentWell(BookingsColumnMigration::wentWell)
                .improvements(BookingsColumnMigration::improvements)
                .actionItems(BookingsColumnMigration::actionItems)
                .lessons(BookingsColumnMigration::lessons)
                .build();
    }

    private static void systems(Systems.Builder systems) {
        systems.service(
                        "booking-api",
                        s -> s.name("Booking API")
                                .description("Takes bookings from the web site and from partners")
                                .ownedBy("Booking team"))
                .database(
                        "bookings-db",
                        "Bookings database",
                        POSTGRESQL,
                        d -> d.version("16.4")
                                .namespace("bookings")
                                .cluster("bookings-eu")
                                .role(PRIMARY)
                                .topology("1 primary, 2 asynchronous replicas")
                                .hosting(SELF_RUN)
                                .size("1.4 TB")
                                .ownedBy("Database platform team"));
    }

    private static void impact(Impact.Builder impact) {
        impact.description("Requests waited for a connection and were then refused; what was accepted was stored.")
                .users(
                        "27 %",
                        "of guests online could not book or change a stay (8,412 of 31,156)",
                        m -> m.id("ME-1")
                                .component("booking-api")
                                .addEvidence(dashboard("Guests with a refused request", "booking-guests")))
                .requests(
                        "28 %",
                        "of requests to Booking API failed (27,076 of 96,700)",
                        m -> m.id("ME-2")
                                .component("booking-api")
                                .during(TUESDAY.between("09:59", "10:30"))
                                .addEvidence(dashboard("Requests by status", "booking-requests")))
                .window(
                        TUESDAY.between("09:59", "10:30"),
                        DEGRADED,
                        w -> w.id("IW-1").component("booking-api").share("28 %").causedBy("TL-1"))
                .responseWindow(TUESDAY.between("10:07", "10:52"))
                .dataSet(
                        "Bookings",
                        INTACT,
                        d -> d.id("DI-1")
                                .component("bookings-db")
                                .rows("0")
                                .description("No booking was lost or changed: a refused request stored nothing, and"
                                        + " the migration is one transaction. Verified by CK-1 and CK-2.")
                                .recoveryPoint("5 min", "0 s")
                                .recoveryTime("1 h", "31 min")
                                .addEvidence(run("Comparison with the journal of Booking API", "reconcile-2210")));
    }

    private static void timeline(Timeline.Builder timeline) {
        timeline.on(TUESDAY)
                .at(
                        "09:58",
                        CHANGE,
                        "Migration V412 started and queued for an access exclusive lock on bookings",
                        e -> e.id("TL-1")
                                .automatic()
                                .component("bookings-db")
                                .addEvidence(run("Run of the migration pipeline", "migrate-v412")))
                .at(
                        "09:59",
                        SYMPTOM,
                        "Statements on bookings queued behind the lock request; 64 of 400 connections waited",
                        e -> e.id("TL-2")
                                .component("bookings-db")
                                .milestone(IMPACT_STARTED)
                                .addEvidence(dashboard("Connections by state", "bookings-connections")))
                .at(
                        "10:04",
                        ALERT,
                        "Page: error rate of Booking API at 31 %, limit 2 %",
                        e -> e.id("TL-3")
                                .component("booking-api")
                                .automatic()
                                .milestone(DETECTED)
                                .concerns("AL-1")
                                .addEvidence(page("Error rate of Booking API", "booking-errors-0317")))
                .at(
                        "10:07",
                        ACKNOWLEDGEMENT,
                        "The database on-call took the page",
                        e -> e.id("TL-4")
                                .milestone(ACKNOWLEDGED)
                                .addEvidence(page("Error rate of Booking API", "booking-errors-0317")))
                .at(
                        "10:09",
                        SYMPTOM,
                        "V412 received the lock and began to rewrite 212 GB; 391 of 400 connections waited",
                        e -> e.id("TL-5")
                                .component("bookings-db")
                                .addEvidence(dashboard("Connections by state", "bookings-connections")))
                .at(
                        "10:12",
                        DECISION,
                        "The incident commander decided to roll V412 back",
                        e -> e.id("TL-6").concerns("RD-1"))
                .at(
                        "10:14",
                        ROLLBACK,
                        "V412 was cancelled with `pg_cancel_backend`; its transaction was rolled back within 3 s",
                        e -> e.id("TL-7")
                                .byHand()
                                .component("bookings-db")
                                .milestone(MITIGATED)
                                .concerns("MI-1")
                                .concerns("RD-1")
                                .addEvidence(log("Cancelled statement in the server log", "bookings-cancel")))
                .at(
                        TUESDAY.between("10:19", "10:24"),
                        MITIGATION,
                        "The connection pools of Booking API were recycled, 100 of 400 connections at a time",
                        e -> e.id("TL-8")
                                .byHand()
                                .component("booking-api")
                                .concerns("MI-2")
                                .addEvidence(run("Pool recycling", "pools-118")))
                .at(
                        "10:21",
                        COMMUNICATION,
                        "The status page told that bookings are refused at times",
                        e -> e.id("TL-9").addEvidence(document("Entry of the status page", "status/2026-03-17")))
                .at(
                        "10:26",
                        MITIGATION,
                        "The pipeline was set to hold every migration of Bookings database",
                        e -> e.id("TL-10")
                                .byHand()
                                .concerns("MI-3")
                                .addEvidence(run("Setting of the pipeline", "hold-bookings")))
                .at(
                        "10:30",
                        RECOVERY,
                        "The error rate of Booking API was back at 0.04 %, its baseline",
                        e -> e.id("TL-11")
                                .component("booking-api")
                                .milestones(IMPACT_ENDED, RECOVERED)
                                .addEvidence(dashboard("Requests by status", "booking-requests")))
                .at(
                        "10:52",
                        VALIDATION,
                        "Bookings, column type, latency and error rate were verified",
                        e -> e.id("TL-12")
                                .milestones(VALIDATED, RESOLVED)
                                .concerns("CK-1")
                                .concerns("CK-2")
                                .concerns("CK-3")
                                .concerns("CK-4")
                                .addEvidence(document("Log of the verification", "incidents/041/verification")));
    }

    private static void detection(Detection.Builder detection) {
        detection
                .method(DetectionMethod.ALERT)
                .event("TL-3")
                .when(TUESDAY.at("10:04"))
                .description("The error rate paged 5 min after the first request was refused; the lock queue itself"
                        + " paged nobody.")
                .alertFired(
                        "Error rate of Booking API above 2 %",
                        a -> a.id("AL-1")
                                .component("booking-api")
                                .firedAt(TUESDAY.at("10:04"))
                                .condition("more than 2 % for 4 min")
                                .addEvidence(page("Error rate of Booking API", "booking-errors-0317")))
                .gap(
                        "No alert watches how long a statement waits for a lock on Bookings database",
                        g -> g.id("OG-1").component("bookings-db"));
    }

    private static void rootCause(RootCauseAnalysis.Builder rootCause) {
        rootCause
                .conclusion(found())
                .trigger(t -> t.text("Migration V412 changed bookings.customer_ref from integer to bigint")
                        .when(TUESDAY.at("09:58"))
                        .event("TL-1")
                        .schemaChange(c -> c.migrationId("V412")
                                .tool("Flyway 10.8")
                                .statementClass(CHANGE_COLUMN)
                                .table("bookings")
                                .tableSize("212 GB")
                                .method(BLOCKING)
                                .reversible(Verdict.yes("until its transaction commits, a cancel undoes it"))
                                .statement("alter table bookings alter column customer_ref type bigint"))
                        .addEvidence(run("Run of the migration pipeline", "migrate-v412")))
                .technicalCause(
                        "The type change rewrites 212 GB under an access exclusive lock, and the migration role has"
                                + " `lock_timeout` 0, so that the lock request waited without end",
                        c -> c.id("RC-1")
                                .confidence(CONFIRMED)
                                .jointlyWith("RC-2")
                                .component("bookings-db")
                                .why("Why did requests fail?", "All but 9 of 400 connections waited for bookings.")
                                .why(
                                        "Why did they wait?",
                                        "V412 asked for an access exclusive lock, and PostgreSQL serves the lock"
                                                + " queue in order.")
                                .why(
                                        "Why did V412 not give up?",
                                        "`lock_timeout` of the migration role is 0, which means to wait without end.")
                                .addEvidence(log("Lock queue at 10:08", "bookings-locks-1008")))
                .processGap(
                        "The migration pipeline tests on 0.5 % of the rows and reports no lock, so that a rewrite"
                                + " of hours looks like one of 4 s",
                        c -> c.id("RC-2")
                                .confidence(CONFIRMED)
                                .jointlyWith("RC-1")
                                .addEvidence(run("Test run of V412 on staging", "migrate-v412-staging")))
                .ruledOut(
                        "A peak of traffic",
                        "52 requests/s arrived, 40 % below the peak of the week",
                        r -> r.addEvidence(dashboard("Requests by status", "booking-requests")));
    }

    private static void contributingFactors(ContributingFactors.Builder factors) {
        factors.factor(
                        "A reporting query read bookings from 09:47 to 10:09 (22 min)",
                        "its share lock kept V412 in the queue, and everything else behind V412",
                        f -> f.id("CF-1")
                                .interactedWith("RC-1")
                                .component("bookings-db")
                                .addEvidence(log("Lock queue at 10:08", "bookings-locks-1008")))
                .factor(
                        "Booking API waits 30 s for a connection before it refuses a request",
                        "each waiting request held a thread, so that requests for other tables failed as well",
                        f -> f.id("CF-2")
                                .interactedWith("RC-1")
                                .component("booking-api")
                                .addEvidence(dashboard("Threads of Booking API", "booking-threads")));
    }

    private static void mitigation(Mitigations.Builder mitigation) {
        mitigation
                .attempt(
                        "Cancelled migration V412, which rolled its transaction back",
                        a -> a.id("MI-1")
                                .started(TUESDAY.at("10:14"))
                                .ended(TUESDAY.at("10:14"))
                                .purpose("Free the lock on bookings")
                                .outcome(worked("The lock was free within 3 s"))
                                .byHand()
                                .permanence(PERMANENT)
                                .component("bookings-db")
                                .addEvidence(log("Cancelled statement in the server log", "bookings-cancel")))
                .attempt(
                        "Recycled the connection pools of Booking API",
                        a -> a.id("MI-2")
                                .started(TUESDAY.at("10:19"))
                                .ended(TUESDAY.at("10:24"))
                                .purpose("Drop requests whose guests had left")
                                .outcome(worked())
                                .byHand()
                                .permanence(PERMANENT)
                                .component("booking-api")
                                .addEvidence(run("Pool recycling", "pools-118")))
                .attempt(
                        "Held every migration of Bookings database",
                        a -> a.id("MI-3")
                                .started(TUESDAY.at("10:26"))
                                .purpose("Keep a second migration from queueing in the same way")
                                .outcome(worked())
                                .byHand()
                                .permanence(TEMPORARY)
                                .inForceUntil("AI-1")
                                .component("bookings-db")
                                .addEvidence(run("Setting of the pipeline", "hold-bookings")));
    }

    private static void rollback(RollbackDecisions.Builder rollback) {
        rollback.used(
                "The rewrite had 38 min to go and its lock stopped every booking, while a cancel loses no data,"
                        + " because the migration is one transaction",
                d -> d.id("RD-1")
                        .when(TUESDAY.at("10:12"))
                        .subject("Migration V412")
                        .knownThen("212 GB to rewrite at 85 MB/s; 391 of 400 connections waited")
                        .addOption(o -> o.id("OP-1")
                                .kind(ROLL_BACK)
                                .what("Cancel V412")
                                .choice(CHOSEN)
                                .why("the release in production reads both types, and a cancel takes seconds"))
                        .addOption(o -> o.id("OP-2")
                                .kind(WAIT)
                                .what("Let the rewrite end")
                                .choice(REJECTED)
                                .why("38 more minutes without bookings"))
                        .addOption(o -> o.id("OP-3")
                                .kind(FAIL_OVER)
                                .what("Promote a replica")
                                .choice(REJECTED)
                                .why("asynchronous replicas lose the last commits, and a cancel loses none"))
                        .reversible(Verdict.yes("the migration can be run again at any time"))
                        .pointOfNoReturn("The commit of V412, which was not reached")
                        .writesSinceChange("0")
                        .outcome(worked("The lock was free at 10:14 and the column kept its type"))
                        .addEvidence(document("Decision in the incident log", "incidents/041/log")));
    }

    private static void recovery(Recovery.Builder recovery) {
        recovery.dataVerified(
                        "Every booking that Booking API confirmed is stored",
                        c -> c.id("CK-1")
                                .verifies("DI-1")
                                .method("Bookings of the day counted in the database and in the journal of Booking API")
                                .query("select count(*) from bookings where created_at between '2026-03-17 00:00' and"
                                        + " '2026-03-17 10:30'")
                                .passed("3,411 bookings, as in the journal", "3,411 bookings")
                                .when(TUESDAY.at("10:38"))
                                .addEvidence(run("Comparison with the journal of Booking API", "reconcile-2210")))
                .dataVerified(
                        "The column kept its type",
                        c -> c.id("CK-2")
                                .verifies("DI-1", "MI-1")
                                .method("Catalogue query")
                                .query("select data_type from information_schema.columns where table_name ="
                                        + " 'bookings' and column_name = 'customer_ref'")
                                .passed("integer", "integer")
                                .when(TUESDAY.at("10:40"))
                                .addEvidence(log("Session of the verification", "bookings-verify-1040")))
                .performanceChecked(
                        "p99 latency of Booking API",
                        c -> c.id("CK-3")
                                .verifies("MI-2")
                                .method("Dashboard, 10:34 to 10:44")
                                .passed("below 120 ms", "84 ms")
                                .when(TUESDAY.at("10:44"))
                                .addEvidence(dashboard("Latency of Booking API", "booking-latency")))
                .errorRateChecked(
                        "Failed requests to Booking API",
                        c -> c.id("CK-4")
                                .verifies("MI-1", "MI-2")
                                .method("Dashboard, 10:34 to 10:50")
                                .passed("below 0.1 %", "0.03 %")
                                .when(TUESDAY.at("10:50"))
                                .addEvidence(dashboard("Requests by status", "booking-requests")))
                .mechanism(
                        MechanismKind.REPLICA,
                        "Asynchronous replicas of Bookings database",
                        m -> m.id("RM-1")
                                .component("bookings-db")
                                .outcome(notApplicable("They were healthy, 0.2 s behind, and not needed"))
                                .addEvidence(dashboard("Replication lag", "bookings-lag")));
    }

    private static void wentWell(WentWell.Builder wentWell) {
        wentWell.item(
                        "The decision to roll back was made 5 min after the page was taken",
                        w -> w.id("WW-1").protects("DI-1"))
                .item(
                        "Release 7.3 of Booking API reads both column types, so that a roll back was safe",
                        w -> w.id("WW-2").protects("RD-1"));
    }

    private static void improvements(Improvements.Builder improvements) {
        improvements
                .item(
                        "Staging holds 0.5 % of the rows, and a rewrite looks cheap there",
                        i -> i.id("IM-1").addActions("AI-3"))
                .item(
                        "The lock runbook has no query for the statement at the head of the queue",
                        i -> i.id("IM-2").addActions("AI-6"))
                .lucky(
                        "Traffic was 40 % below its peak. Had V412 run on a Friday evening, twice as many guests would"
                                + " have been refused",
                        i -> i.id("LK-1").addActions("AI-1"));
    }

    private static void actionItems(ActionItems.Builder actions) {
        actions.action(
                        "Reject migrations that run without a `lock_timeout` of at most 2 s",
                        i -> i.id("AI-1")
                                .ownedBy("Database platform team")
                                .priority(P1)
                                .due("2026-03-31")
                                .scope(FUTURE)
                                .prevents("RC-1")
                                .success("A migration without `lock_timeout` fails in the pipeline")
                                .status(open())
                                .tracker("DBP-880", tracker("DBP-880")))
                .action(
                        "Page when a statement on Bookings database waits longer than 5 s for a lock",
                        i -> i.id("AI-2")
                                .ownedBy("Observability team")
                                .priority(P1)
                                .due("2026-04-03")
                                .scope(FUTURE)
                                .detects("OG-1")
                                .success("A lock held for 10 s in a drill pages within 1 min")
                                .status(open())
                                .tracker("OBS-412", tracker("OBS-412")))
                .action(
                        "Run each migration against a masked copy with all production rows and list the locks it takes",
                        i -> i.id("AI-3")
                                .ownedBy("Release engineering team")
                                .priority(P2)
                                .due("2026-05-29")
                                .scope(FUTURE)
                                .prevents("RC-2", "IM-1")
                                .success("The report of a migration names its locks and how long each was held")
                                .status(open())
                                .tracker("REL-205", tracker("REL-205")))
                .action(
                        "Move the reporting queries on bookings to a replica",
                        i -> i.id("AI-4")
                                .ownedBy("Reporting team")
                                .priority(P2)
                                .due("2026-05-15")
                                .scope(FUTURE)
                                .prevents("CF-1")
                                .success("No reporting query ran on the primary for 14 days")
                                .status(open())
                                .tracker("REP-77", tracker("REP-77")))
                .action(
                        "Limit the wait for a connection in Booking API to 2 s",
                        i -> i.id("AI-5")
                                .ownedBy("Booking team")
                                .priority(P3)
                                .due("2026-06-30")
                                .scope(FUTURE)
                                .effect(MITIGATE)
                                .addresses("CF-2")
                                .success("With bookings locked in a drill, requests for other tables succeed at 99.9 %")
                                .status(open())
                                .tracker("BOOK-1310", tracker("BOOK-1310")))
                .action(
                        "Add the query for the head of the lock queue to the lock runbook",
                        i -> i.id("AI-6")
                                .ownedBy("Database platform team")
                                .priority(P3)
                                .due("2026-03-18")
                                .scope(THIS_INCIDENT)
                                .effect(DOCUMENT)
                                .addresses("IM-2")
                                .success("The on-call finds the head of the queue with one command")
                                .status(done("2026-03-18T09:30Z"))
                                .tracker("DBP-881", tracker("DBP-881")));
    }

    private static void lessons(Lessons.Builder lessons) {
        lessons.addItem(l -> l.id("LL-1")
                        .kind(DESIGN)
                        .text("A lock request that waits blocks as much as a lock that is held"))
                .addItem(l -> l.id("LL-2")
                        .kind(LessonKind.PROCESS)
                        .text("A migration is tested on as many rows as it will meet"))
                .addItem(l ->
                        l.id("LL-3").kind(RESILIENCE).text("Every statement that can wait has a limit for its wait"));
    }
}
