package dev.postmortem.golden;

import static dev.postmortem.golden.Sources.dashboard;
import static dev.postmortem.golden.Sources.document;
import static dev.postmortem.golden.Sources.log;
import static dev.postmortem.golden.Sources.page;
import static dev.postmortem.golden.Sources.run;
import static dev.postmortem.golden.Sources.tracker;
import static dev.postmortem.model.DatabaseEngine.MICROSOFT_SQL_SERVER;
import static dev.postmortem.model.DatabaseRole.PRIMARY;
import static dev.postmortem.model.Hosting.SELF_RUN;
import static dev.postmortem.model.ResponderRole.DATABASE_ENGINEER;
import static dev.postmortem.model.ResponderRole.INCIDENT_COMMANDER;
import static dev.postmortem.model.cause.Conclusion.found;
import static dev.postmortem.model.followup.ActionScope.FUTURE;
import static dev.postmortem.model.followup.ActionStatus.open;
import static dev.postmortem.model.followup.LessonKind.DESIGN;
import static dev.postmortem.model.followup.LessonKind.RESILIENCE;
import static dev.postmortem.model.followup.Priority.P0;
import static dev.postmortem.model.followup.Priority.P1;
import static dev.postmortem.model.followup.Priority.P2;
import static dev.postmortem.model.impact.DataEffect.INTACT;
import static dev.postmortem.model.impact.DataEffect.LOST;
import static dev.postmortem.model.impact.RepairState.COMPLETE;
import static dev.postmortem.model.impact.ServiceLevel.DEGRADED;
import static dev.postmortem.model.impact.ServiceLevel.READ_ONLY;
import static dev.postmortem.model.response.Choice.CHOSEN;
import static dev.postmortem.model.response.Choice.REJECTED;
import static dev.postmortem.model.response.OptionKind.FAIL_OVER;
import static dev.postmortem.model.response.Permanence.PERMANENT;
import static dev.postmortem.model.response.Permanence.TEMPORARY;
import static dev.postmortem.model.timeline.EventKind.ACKNOWLEDGEMENT;
import static dev.postmortem.model.timeline.EventKind.ALERT;
import static dev.postmortem.model.timeline.EventKind.BACKGROUND;
import static dev.postmortem.model.timeline.EventKind.CHANGE;
import static dev.postmortem.model.timeline.EventKind.COMMUNICATION;
import static dev.postmortem.model.timeline.EventKind.DECISION;
import static dev.postmortem.model.timeline.EventKind.MITIGATION;
import static dev.postmortem.model.timeline.EventKind.RECOVERY;
import static dev.postmortem.model.timeline.EventKind.SYMPTOM;
import static dev.postmortem.model.timeline.EventKind.VALIDATION;
import static dev.postmortem.model.value.Confidence.CONFIRMED;
import static dev.postmortem.model.value.IncidentKind.DATA_LOSS;
import static dev.postmortem.model.value.MigrationMethod.ONLINE;
import static dev.postmortem.model.value.Milestone.ACKNOWLEDGED;
import static dev.postmortem.model.value.Milestone.DETECTED;
import static dev.postmortem.model.value.Milestone.IMPACT_ENDED;
import static dev.postmortem.model.value.Milestone.IMPACT_STARTED;
import static dev.postmortem.model.value.Milestone.MITIGATED;
import static dev.postmortem.model.value.Milestone.RECOVERED;
import static dev.postmortem.model.value.Milestone.RESOLVED;
import static dev.postmortem.model.value.Milestone.VALIDATED;
import static dev.postmortem.model.value.Outcome.noEffect;
import static dev.postmortem.model.value.Outcome.worked;
import static dev.postmortem.model.value.Severity.SEV_2;
import static dev.postmortem.model.value.StatementClass.DELETE_DATA;

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
import dev.postmortem.model.response.OptionKind;
import dev.postmortem.model.response.Recovery;
import dev.postmortem.model.response.RollbackDecisions;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.timeline.Timeline;
import dev.postmortem.model.value.Day;
import dev.postmortem.model.value.Verdict;
import dev.postmortem.model.value.When;

/** SQL Server: a cleanup deleted the rows of people who still work here, and they came back from a backup. */
public final class PayrollCleanupDelete {

    private static final Day MONDAY = Day.of("2026-03-16", "UTC");

    private static final When WHOLE = MONDAY.between("11:04", "13:28");

    private static final When DELETED = MONDAY.between("11:00", "11:26");

    private PayrollCleanupDelete() {}

    /** Returns the postmortem. */
    public static Postmortem postmortem() {
        return Postmortem.builder()
                .id("INC-2026-040")
                .title("Payroll database: cleanup deleted 48,750 time sheets of active employees")
                .status(s -> s.draftedAt("2026-03-16T18:00Z")
                        .reviewedAt("2026-03-17T09:00Z")
                        .published("2026-03-17T13:00Z"))
                .state(IncidentState.RESOLVED)
                .severity(SEV_2)
                .kinds(DATA_LOSS)
                .owningTeam("Payroll team")
                .people(p -> p.author("Beatriz Quintanilha")
                        .reviewer("Jarmo Hietanen")
                        .responder("Jarmo Hietanen", INCIDENT_COMMANDER)
                        .responder("Chidinma Eze", DATABASE_ENGINEER))
                .tags("sql-server", "delete", "point-in-time-recovery")
                .systems(PayrollCleanupDelete::systems)
                .summary(s -> s.whatHappened("Cleanup CLN-31 deleted 48,750 time sheets (6.5 %) from Payroll database,"
                                + " because it took an empty termination date for one that is past its retention.")
                        .when(WHOLE)
                        .affected("For 144 min, 2,340 employees (24 %) could not see or enter time sheets in Payroll"
                                + " portal.")
                        .howItEnded("The rows were restored into a scratch instance and merged back; all 48,750 are"
                                + " there again, and no later time sheet was overwritten."))
                .impact(PayrollCleanupDelete::impact)
                .timeline(PayrollCleanupDelete::timeline)
                .detection(PayrollCleanupDelete::detection)
                .rootCause(PayrollCleanupDelete::rootCause)
                .contributingFactors(PayrollCleanupDelete::contributingFactors)
                .mitigation(PayrollCleanupDelete::mitigation)
                .rollback(PayrollCleanupDelete::rollback)
                .recovery(PayrollCleanupDelete::recovery)
                .wentWell(PayrollCleanupDelete::wentWell)
                .improvements(PayrollCleanupDelete::improvements)
                .actionItems(PayrollCleanupDelete::actionItems)
                .lessons(PayrollCleanupDelete::lessons)
                .build();
    }

    private static void systems(Systems.Builder systems) {
        systems.service(
                        "payroll-portal",
                        s -> s.name("Payroll portal")
                                .description("Where employees enter and see their time sheets")
                                .ownedBy("Payroll team"))
                .database(
                        "payroll-db",
                        "Payroll database",
                        MICROSOFT_SQL_SERVER,
                        d -> d.version("2022 CU12")
                                .namespace("payroll")
                                .cluster("payroll-ag")
                                .role(PRIMARY)
                                .topology("availability group of 1 primary and 2 synchronous replicas")
                                .hosting(SELF_RUN)
                                .size("480 GB")
                                .ownedBy("Relational databases team"));
    }

    private static void impact(Impact.Builder impact) {
        impact.description(
                        "Time sheets of active employees were gone until the merge, and from 11:31 nobody could enter"
                                + " one. No salary was computed in that time.")
                .users(
                        "24 %",
                        "of active employees could not see their time sheets (2,340 of 9,750)",
                        m -> m.id("ME-1")
                                .component("payroll-portal")
                                .addEvidence(run("Employees with deleted rows", "timesheets-owners")))
                .requests(
                        "12 %",
                        "of requests to Payroll portal failed (5,616 of 46,800)",
                        m -> m.id("ME-2")
                                .component("payroll-portal")
                                .during(WHOLE)
                                .addEvidence(dashboard("Requests by status", "portal-requests")))
                .inconsistency(
                        "6.5 %",
                        "of time sheets were deleted (48,750 of 750,000)",
                        m -> m.id("ME-5")
                                .component("payroll-db")
                                .addEvidence(run("Rows deleted by CLN-31", "cln-31-rows")))
                .window(
                        WHOLE,
                        DEGRADED,
                        w -> w.id("IW-1")
                                .component("payroll-portal")
                                .causedBy("TL-2")
                                .description("Deleted time sheets could not be seen."))
                .window(
                        MONDAY.between("11:31", "13:28"),
                        READ_ONLY,
                        w -> w.id("IW-2")
                                .component("payroll-portal")
                                .causedBy("MI-2")
                                .description("Time sheets could not be entered."))
                .responseWindow(MONDAY.between("11:22", "14:15"))
                .dataSet(
                        "Time sheets of active employees",
                        LOST,
                        d -> d.id("DI-1")
                                .component("payroll-db")
                                .rows("48750")
                                .window(DELETED)
                                .causedBy("TL-2")
                                .recoverable(Verdict.yes("all of them were in the backup"))
                                .repair(COMPLETE, MONDAY.at("13:20"), "merged from a scratch instance, by primary key")
                                .recoveryPoint("5 min", "0 s")
                                .recoveryTime("4 h", "2 h 24 min")
                                .description(
                                        "No other row met the condition, because earlier cleanups had removed what is"
                                                + " past its retention. Verified by CK-1 and CK-2.")
                                .addEvidence(run("Rows deleted by CLN-31", "cln-31-rows")))
                .dataSet(
                        "Time sheets entered since 11:00",
                        INTACT,
                        d -> d.id("DI-2")
                                .component("payroll-db")
                                .rows("0")
                                .description("1,180 were entered until 11:31, and the merge overwrote none. Verified by"
                                        + " CK-1.")
                                .addEvidence(run("Comparison of time sheets", "timesheets-compare")));
    }

    private static void timeline(Timeline.Builder timeline) {
        timeline.on(MONDAY)
                .at(
                        "02:00",
                        BACKGROUND,
                        "The full backup of Payroll database was complete; log backups follow each 5 min",
                        e -> e.id("TL-1")
                                .automatic()
                                .component("payroll-db")
                                .concerns("RM-1")
                                .addEvidence(run("Full backup", "backup-payroll-0316")))
                .at(
                        "11:00",
                        CHANGE,
                        "Cleanup CLN-31 began to delete time sheets in batches of 1,250 rows",
                        e -> e.id("TL-2")
                                .automatic()
                                .component("payroll-db")
                                .addEvidence(run("Run of the cleanup", "cln-31")))
                .at(
                        "11:04",
                        SYMPTOM,
                        "Payroll portal showed empty time sheets to the first 180 active employees",
                        e -> e.id("TL-3")
                                .component("payroll-portal")
                                .milestone(IMPACT_STARTED)
                                .addEvidence(log("Empty time sheets", "portal-empty-sheets")))
                .at(
                        "11:19",
                        ALERT,
                        "Page: rows of timesheets 4.7 % below the hour before, limit 1 %",
                        e -> e.id("TL-4")
                                .automatic()
                                .component("payroll-db")
                                .milestone(DETECTED)
                                .concerns("AL-1")
                                .addEvidence(page("Rows of timesheets", "payroll-rows-0316")))
                .at(
                        "11:22",
                        ACKNOWLEDGEMENT,
                        "The database on-call took the page",
                        e -> e.id("TL-5")
                                .milestone(ACKNOWLEDGED)
                                .addEvidence(page("Rows of timesheets", "payroll-rows-0316")))
                .at(
                        "11:26",
                        MITIGATION,
                        "CLN-31 was stopped and taken out of the schedule, with 48,750 of 750,000 rows deleted",
                        e -> e.id("TL-6")
                                .byHand()
                                .component("payroll-db")
                                .milestone(MITIGATED)
                                .concerns("MI-1")
                                .addEvidence(run("Rows deleted by CLN-31", "cln-31-rows")))
                .at(
                        "11:31",
                        MITIGATION,
                        "Payroll portal was set to read-only for time sheets",
                        e -> e.id("TL-7")
                                .byHand()
                                .component("payroll-portal")
                                .concerns("MI-2")
                                .addEvidence(run("Switch for read-only", "switch-portal-readonly")))
                .at(
                        "11:40",
                        DECISION,
                        "It was decided to restore into a scratch instance and to merge the rows back",
                        e -> e.id("TL-8").concerns("RD-1"))
                .at(
                        MONDAY.between("11:45", "12:37"),
                        EventKind.RESTORE,
                        "Payroll database was restored into a scratch instance: recovery point 10:59 UTC, full backup"
                                + " 9 h 45 min old with its log backups, restore of 52 min",
                        e -> e.id("TL-9")
                                .byHand()
                                .component("payroll-db")
                                .addMeasure(
                                        m -> m.id("ME-3").amount("9 h 45 min").noun("age of the backup"))
                                .addMeasure(m -> m.id("ME-4").amount("52 min").noun("duration of the restore"))
                                .concerns("MI-3")
                                .concerns("RM-1")
                                .addEvidence(run("Restore into the scratch instance", "restore-payroll-scratch")))
                .at(
                        "11:50",
                        COMMUNICATION,
                        "A banner in Payroll portal told that time sheets come back in the afternoon",
                        e -> e.id("TL-10").addEvidence(document("Text of the banner", "incidents/040/banner")))
                .at(
                        "12:15",
                        COMMUNICATION,
                        "The payroll office was told that 60 % of the restore is done",
                        e -> e.id("TL-11").addEvidence(document("Incident log", "incidents/040/log")))
                .at(
                        MONDAY.between("12:45", "13:20"),
                        MITIGATION,
                        "48,750 rows were merged from the scratch instance by primary key",
                        e -> e.id("TL-12")
                                .byHand()
                                .component("payroll-db")
                                .concerns("MI-4")
                                .addEvidence(run("Merge from the scratch instance", "merge-cln-31")))
                .at(
                        "13:28",
                        RECOVERY,
                        "Payroll portal took time sheets again, with 0.02 % of its requests failing",
                        e -> e.id("TL-13")
                                .component("payroll-portal")
                                .milestones(IMPACT_ENDED, RECOVERED)
                                .addEvidence(dashboard("Requests by status", "portal-requests")))
                .at(
                        "14:15",
                        VALIDATION,
                        "Rows, pages of the database, latency and error rate were verified",
                        e -> e.id("TL-14")
                                .milestones(VALIDATED, RESOLVED)
                                .concerns("CK-1")
                                .concerns("CK-2")
                                .concerns("CK-3")
                                .concerns("CK-4")
                                .addEvidence(document("Log of the verification", "incidents/040/verification")));
    }

    private static void detection(Detection.Builder detection) {
        detection
                .method(DetectionMethod.ALERT)
                .event("TL-4")
                .when(MONDAY.at("11:19"))
                .description(
                        "The alert on the number of rows is evaluated each 20 min and fired at its first evaluation"
                                + " after 1 % of the rows were gone.")
                .alertFiredLate(
                        "Rows of timesheets fall by more than 1 %",
                        a -> a.id("AL-1")
                                .component("payroll-db")
                                .firedAt(MONDAY.at("11:19"))
                                .condition("more than 1 % below the hour before, evaluated each 20 min")
                                .addEvidence(page("Rows of timesheets", "payroll-rows-0316")))
                .gap(
                        "The number of rows that a cleanup has deleted is not watched while it runs",
                        g -> g.id("OG-1").component("payroll-db"));
    }

    private static void rootCause(RootCauseAnalysis.Builder rootCause) {
        rootCause
                .conclusion(found())
                .trigger(t -> t.text("Cleanup CLN-31 deleted time sheets")
                        .when(MONDAY.at("11:00"))
                        .event("TL-2")
                        .intendedTarget("time sheets of people who left before 2019")
                        .actualTarget("time sheets without a termination date, which are those of active employees")
                        .schemaChange(c -> c.migrationId("CLN-31")
                                .tool("payroll-jobs 8.4")
                                .statementClass(DELETE_DATA)
                                .table("timesheets")
                                .tableSize("750000")
                                .method(ONLINE)
                                .reversible(
                                        Verdict.no("each batch of 1,250 rows commits by itself, and deleted rows stay"
                                                + " in backups only"))
                                .statement(
                                        "delete top (1250) from timesheets where isnull(terminated_on, '1900-01-01') <"
                                                + " '2019-01-01'"))
                        .addEvidence(run("Run of the cleanup", "cln-31")))
                .technicalCause(
                        "The condition of CLN-31 replaces an empty termination date by the year 1900, which is before"
                                + " every retention limit, and active employees have an empty one",
                        c -> c.id("RC-1")
                                .confidence(CONFIRMED)
                                .jointlyWith("RC-2")
                                .component("payroll-db")
                                .why("Why were rows of active employees deleted?", "They met the condition of CLN-31.")
                                .why(
                                        "Why did they meet it?",
                                        "Their termination date is empty, and the condition reads that as 1900.")
                                .why(
                                        "Why did the count of rows not stop it?",
                                        "A cleanup starts to delete without counting first.")
                                .addEvidence(document("Statement of CLN-31", "payroll/cleanups/31")))
                .processGap(
                        "Cleanups run as the owner of the schema and without a dry run, so that the first count of the"
                                + " rows is the count of those that are gone",
                        c -> c.id("RC-2")
                                .confidence(CONFIRMED)
                                .jointlyWith("RC-1")
                                .addEvidence(document("How a cleanup is released", "payroll/cleanup-release")))
                .ruledOut(
                        "A deletion by an account outside the schedule",
                        "the audit log names the cleanup account for 48,750 of 48,750 rows",
                        r -> r.addEvidence(log("Audit log of timesheets", "payroll-audit")));
    }

    private static void contributingFactors(ContributingFactors.Builder factors) {
        factors.factor(
                        "The test data holds a termination date for each of its 4,000 employees",
                        "the test of CLN-31 deleted what it was meant to and nothing else",
                        f -> f.id("CF-1").interactedWith("RC-1").addEvidence(run("Test of CLN-31", "cln-31-test")))
                .factor(
                        "Time sheets are deleted and not marked as deleted",
                        "bringing them back took a restore of 52 min and a merge of 35 min",
                        f -> f.id("CF-2")
                                .interactedWith("RC-2")
                                .component("payroll-db")
                                .addEvidence(run("Restore into the scratch instance", "restore-payroll-scratch")));
    }

    private static void mitigation(Mitigations.Builder mitigation) {
        mitigation
                .attempt(
                        "Stopped CLN-31 and took it out of the schedule",
                        a -> a.id("MI-1")
                                .started(MONDAY.at("11:26"))
                                .ended(MONDAY.at("11:26"))
                                .purpose("Delete no further row")
                                .outcome(worked("0 rows were deleted afterwards"))
                                .byHand()
                                .permanence(TEMPORARY)
                                .inForceUntil("AI-1")
                                .component("payroll-db")
                                .addEvidence(run("Rows deleted by CLN-31", "cln-31-rows")))
                .attempt(
                        "Set Payroll portal to read-only for time sheets",
                        a -> a.id("MI-2")
                                .started(MONDAY.at("11:31"))
                                .ended(MONDAY.at("13:28"))
                                .purpose("Keep people from entering the lost time sheets a second time")
                                .outcome(worked("0 time sheets exist twice"))
                                .byHand()
                                .permanence(TEMPORARY)
                                .component("payroll-portal")
                                .addEvidence(run("Switch for read-only", "switch-portal-readonly")))
                .attempt(
                        "Restored Payroll database of 10:59 into a scratch instance",
                        a -> a.id("MI-3")
                                .started(MONDAY.at("11:45"))
                                .ended(MONDAY.at("12:37"))
                                .purpose("Read the rows from before the cleanup")
                                .outcome(worked("48,750 of 48,750 rows are in it"))
                                .byHand()
                                .permanence(PERMANENT)
                                .component("payroll-db")
                                .addEvidence(run("Restore into the scratch instance", "restore-payroll-scratch")))
                .attempt(
                        "Merged 48,750 rows back by primary key",
                        a -> a.id("MI-4")
                                .started(MONDAY.at("12:45"))
                                .ended(MONDAY.at("13:20"))
                                .purpose("Bring the rows back and touch no other")
                                .outcome(worked("48,750 inserted, 0 overwritten"))
                                .byHand()
                                .permanence(PERMANENT)
                                .component("payroll-db")
                                .addEvidence(run("Merge from the scratch instance", "merge-cln-31")));
    }

    private static void rollback(RollbackDecisions.Builder rollback) {
        rollback.notUsed(
                "Taking the whole database back to 10:59 gives up 1,180 time sheets entered since, while a merge from a"
                        + " scratch instance keeps them",
                d -> d.id("RD-1")
                        .when(MONDAY.at("11:40"))
                        .subject("Cleanup CLN-31")
                        .knownThen("48,750 rows deleted, each batch committed; 1,180 time sheets entered since 11:00; a"
                                + " full backup and all log backups at hand")
                        .addOption(o -> o.id("OP-1")
                                .kind(OptionKind.RESTORE)
                                .what("Restore Payroll database in place to 10:59")
                                .choice(REJECTED)
                                .why("it discards 1,180 time sheets, and Payroll portal is closed for 52 min"))
                        .addOption(o -> o.id("OP-2")
                                .kind(FAIL_OVER)
                                .what("Promote a replica")
                                .choice(REJECTED)
                                .why("both replicas are synchronous and had deleted the same rows"))
                        .addOption(o -> o.id("OP-3")
                                .kind(OptionKind.POINT_IN_TIME_RECOVERY)
                                .what("Restore 10:59 into a scratch instance and merge by primary key")
                                .choice(CHOSEN)
                                .why("it brings 48,750 rows back and overwrites none"))
                        .reversible(Verdict.yes("the merged rows are listed in a table of their own"))
                        .pointOfNoReturn("The commit of the first batch of CLN-31")
                        .pointOfNoReturnAt(MONDAY.at("11:00"))
                        .writesSinceChange("1180")
                        .outcome(worked("All rows are back, and all later ones were kept"))
                        .addEvidence(document("Decision in the incident log", "incidents/040/log")));
    }

    private static void recovery(Recovery.Builder recovery) {
        recovery.dataVerified(
                        "Each employee has the time sheets of 10:59 and those entered since",
                        c -> c.id("CK-1")
                                .verifies("DI-1", "DI-2", "MI-4")
                                .method(
                                        "Count and sum of hours per employee, in production and in the scratch instance")
                                .query(
                                        "select count(*) from scratch.timesheets s full join payroll.timesheets p on p.id ="
                                                + " s.id where s.id is not null and (p.id is null or p.hours != s.hours)")
                                .passed("0 differing rows for 9,750 employees", "0 differing rows for 9,750 employees")
                                .when(MONDAY.at("13:40"))
                                .addEvidence(run("Comparison of time sheets", "timesheets-compare")))
                .dataVerified(
                        "The database is consistent",
                        c -> c.id("CK-2")
                                .verifies("DI-1")
                                .method("Consistency check of all pages")
                                .query("dbcc checkdb (payroll)")
                                .passed("0 errors", "0 errors")
                                .when(MONDAY.at("14:05"))
                                .addEvidence(run("Consistency check", "checkdb-payroll")))
                .performanceChecked(
                        "p95 latency of a time sheet in Payroll portal",
                        c -> c.id("CK-3")
                                .verifies("MI-4")
                                .method("Dashboard, 13:30 to 14:00")
                                .passed("below 400 ms", "310 ms")
                                .when(MONDAY.at("14:00"))
                                .addEvidence(dashboard("Latency of Payroll portal", "portal-latency")))
                .errorRateChecked(
                        "Failed requests to Payroll portal",
                        c -> c.id("CK-4")
                                .verifies("MI-2")
                                .method("Dashboard, 13:30 to 14:00")
                                .passed("below 0.1 %", "0.02 %")
                                .when(MONDAY.at("14:00"))
                                .addEvidence(dashboard("Requests by status", "portal-requests")))
                .mechanism(
                        MechanismKind.POINT_IN_TIME_RECOVERY,
                        "Full backup of 02:00 and log backups each 5 min",
                        m -> m.id("RM-1")
                                .component("payroll-db")
                                .outcome(worked("Restored to 10:59 UTC in 52 min"))
                                .dataAge("9 h 45 min")
                                .addEvidence(run("Restore into the scratch instance", "restore-payroll-scratch")))
                .mechanism(
                        MechanismKind.REPLICA,
                        "Synchronous replicas of the availability group",
                        m -> m.id("RM-2")
                                .component("payroll-db")
                                .outcome(noEffect("They had applied each deletion before it was acknowledged"))
                                .addEvidence(dashboard("Replicas of Payroll database", "payroll-replicas")));
    }

    private static void wentWell(WentWell.Builder wentWell) {
        wentWell.item(
                        "The restore into a scratch instance is practised each quarter, and it took 52 min of the 60"
                                + " that are planned",
                        w -> w.id("WW-1").protects("DI-1"))
                .item(
                        "Read-only mode kept employees from entering 2,340 sets of time sheets twice",
                        w -> w.id("WW-2").protects("DI-2"));
    }

    private static void improvements(Improvements.Builder improvements) {
        improvements
                .item(
                        "The alert on rows is evaluated each 20 min",
                        i -> i.id("IM-1").addActions("AI-3"))
                .item(
                        "The test data knows no active employee",
                        i -> i.id("IM-2").addActions("AI-4"))
                .lucky(
                        "The salaries of March are computed on the 25th; no salary was computed without its hours",
                        i -> i.id("LK-1").addActions("AI-1"));
    }

    private static void actionItems(ActionItems.Builder actions) {
        actions.action(
                        "Require a dry run and an approval of its row count before a cleanup deletes more than 1,000 rows",
                        i -> i.id("AI-1")
                                .ownedBy("Payroll team")
                                .priority(P0)
                                .due("2026-03-31")
                                .scope(FUTURE)
                                .prevents("RC-1", "RC-2")
                                .success("CLN-31 stops at its dry run and shows 48,750 rows of active employees")
                                .status(open())
                                .tracker("PAY-611", tracker("PAY-611")))
                .action(
                        "Replace deletion of time sheets by a soft delete of 90 days, and revoke the delete permission of"
                                + " the cleanup account",
                        i -> i.id("AI-2")
                                .ownedBy("Relational databases team")
                                .priority(P1)
                                .due("2026-04-14")
                                .scope(FUTURE)
                                .prevents("RC-2", "CF-2")
                                .success("A cleanup in a drill is undone within 5 min without a backup")
                                .status(open())
                                .tracker("RDB-290", tracker("RDB-290")))
                .action(
                        "Page when a cleanup has deleted more rows than its dry run counted",
                        i -> i.id("AI-3")
                                .ownedBy("Observability team")
                                .priority(P2)
                                .due("2026-05-08")
                                .scope(FUTURE)
                                .detects("OG-1", "IM-1")
                                .success("A cleanup that deletes 1 row too much in a drill pages within 1 min")
                                .status(open())
                                .tracker("OBS-411", tracker("OBS-411")))
                .action(
                        "Generate test data in which 40 % of the employees are active",
                        i -> i.id("AI-4")
                                .ownedBy("Payroll team")
                                .priority(P2)
                                .due("2026-04-30")
                                .scope(FUTURE)
                                .prevents("CF-1", "IM-2")
                                .success("The test of CLN-31 fails")
                                .status(open())
                                .tracker("PAY-612", tracker("PAY-612")));
    }

    private static void lessons(Lessons.Builder lessons) {
        lessons.addItem(l -> l.id("LL-1")
                        .kind(DESIGN)
                        .text("An empty date is no early date; say what empty means before comparing"))
                .addItem(l -> l.id("LL-2")
                        .kind(LessonKind.PROCESS)
                        .text("Whoever deletes counts first, and somebody else reads the count"))
                .addItem(l -> l.id("LL-3")
                        .kind(RESILIENCE)
                        .text("A restore that is practised takes the time that was planned for it"));
    }
}
