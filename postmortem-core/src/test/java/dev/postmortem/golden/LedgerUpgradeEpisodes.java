package dev.postmortem.golden;

import static dev.postmortem.golden.Sources.dashboard;
import static dev.postmortem.golden.Sources.document;
import static dev.postmortem.golden.Sources.log;
import static dev.postmortem.golden.Sources.page;
import static dev.postmortem.golden.Sources.run;
import static dev.postmortem.golden.Sources.tracker;
import static dev.postmortem.model.DatabaseEngine.POSTGRESQL;
import static dev.postmortem.model.DatabaseRole.PRIMARY;
import static dev.postmortem.model.Hosting.MANAGED;
import static dev.postmortem.model.ResponderRole.DATABASE_ENGINEER;
import static dev.postmortem.model.ResponderRole.INCIDENT_COMMANDER;
import static dev.postmortem.model.cause.Conclusion.found;
import static dev.postmortem.model.followup.ActionEffect.INVESTIGATE;
import static dev.postmortem.model.followup.ActionEffect.MITIGATE;
import static dev.postmortem.model.followup.ActionScope.FUTURE;
import static dev.postmortem.model.followup.ActionScope.THIS_INCIDENT;
import static dev.postmortem.model.followup.ActionStatus.open;
import static dev.postmortem.model.followup.LessonKind.DESIGN;
import static dev.postmortem.model.followup.LessonKind.RESILIENCE;
import static dev.postmortem.model.followup.Priority.P0;
import static dev.postmortem.model.followup.Priority.P1;
import static dev.postmortem.model.followup.Priority.P2;
import static dev.postmortem.model.followup.Priority.P3;
import static dev.postmortem.model.impact.DataEffect.INTACT;
import static dev.postmortem.model.impact.ServiceLevel.DOWN;
import static dev.postmortem.model.response.Choice.CHOSEN;
import static dev.postmortem.model.response.Choice.REJECTED;
import static dev.postmortem.model.response.MechanismKind.FAILOVER_AUTOMATION;
import static dev.postmortem.model.response.OptionKind.FAIL_OVER;
import static dev.postmortem.model.response.OptionKind.ROLL_BACK;
import static dev.postmortem.model.response.OptionKind.ROLL_FORWARD;
import static dev.postmortem.model.response.OptionKind.WAIT;
import static dev.postmortem.model.response.Permanence.PERMANENT;
import static dev.postmortem.model.timeline.EventKind.ACKNOWLEDGEMENT;
import static dev.postmortem.model.timeline.EventKind.ALERT;
import static dev.postmortem.model.timeline.EventKind.CHANGE;
import static dev.postmortem.model.timeline.EventKind.COMMUNICATION;
import static dev.postmortem.model.timeline.EventKind.DECISION;
import static dev.postmortem.model.timeline.EventKind.FAILOVER;
import static dev.postmortem.model.timeline.EventKind.MITIGATION;
import static dev.postmortem.model.timeline.EventKind.RECOVERY;
import static dev.postmortem.model.timeline.EventKind.SYMPTOM;
import static dev.postmortem.model.timeline.EventKind.VALIDATION;
import static dev.postmortem.model.value.Confidence.CONFIRMED;
import static dev.postmortem.model.value.Confidence.PROBABLE;
import static dev.postmortem.model.value.IncidentKind.OUTAGE;
import static dev.postmortem.model.value.Milestone.ACKNOWLEDGED;
import static dev.postmortem.model.value.Milestone.DETECTED;
import static dev.postmortem.model.value.Milestone.IMPACT_ENDED;
import static dev.postmortem.model.value.Milestone.IMPACT_STARTED;
import static dev.postmortem.model.value.Milestone.MITIGATED;
import static dev.postmortem.model.value.Milestone.RECOVERED;
import static dev.postmortem.model.value.Milestone.RESOLVED;
import static dev.postmortem.model.value.Milestone.VALIDATED;
import static dev.postmortem.model.value.Outcome.madeWorse;
import static dev.postmortem.model.value.Outcome.notApplicable;
import static dev.postmortem.model.value.Outcome.partlyWorked;
import static dev.postmortem.model.value.Outcome.worked;
import static dev.postmortem.model.value.Severity.SEV_1;

import dev.postmortem.model.Episode;
import dev.postmortem.model.IncidentState;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.ResponderRole;
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
import dev.postmortem.model.timeline.Timeline;
import dev.postmortem.model.value.Acceptance;
import dev.postmortem.model.value.Day;
import dev.postmortem.model.value.Owner;
import dev.postmortem.model.value.Verdict;
import dev.postmortem.model.value.When;

/** Managed PostgreSQL: an upgrade without a way back, and its remedy, each stopped all payments for a while. */
public final class LedgerUpgradeEpisodes {

    private static final String STATISTICS = "episode-1";

    private static final String STORAGE = "episode-2";

    private static final Day THURSDAY = Day.of("2026-03-19", "UTC");

    private static final When FIRST = THURSDAY.between("06:10", "06:48");

    private static final When SECOND = THURSDAY.between("08:18", "08:31");

    private LedgerUpgradeEpisodes() {}

    /** Returns the postmortem. */
    public static Postmortem postmortem() {
        return Postmortem.builder()
                .id("INC-2026-043")
                .title("Ledger database: all payments rejected in two episodes after a version upgrade")
                .status(s -> s.draftedAt("2026-03-19T15:00Z")
                        .reviewedAt("2026-03-20T10:00Z")
                        .published("2026-03-20T16:00Z"))
                .state(IncidentState.RESOLVED)
                .severity(SEV_1)
                .kinds(OUTAGE)
                .owningTeam("Payments team")
                .people(p -> p.author("Fionnuala Brennan")
                        .reviewer("Takumi Shirogane")
                        .responder("Zanele Mokoena", INCIDENT_COMMANDER)
                        .responder("Fionnuala Brennan", DATABASE_ENGINEER)
                        .responder("Leocadia Ferreira", ResponderRole.COMMUNICATIONS))
                .tags("postgresql", "managed", "major-upgrade", "planner-statistics")
                .addEpisode(Episode.of(STATISTICS, "No planner statistics after the upgrade")
                        .during(FIRST))
                .addEpisode(Episode.of(STORAGE, "Stalled storage while it was enlarged")
                        .during(SECOND))
                .systems(LedgerUpgradeEpisodes::systems)
                .summary(s -> s.whatHappened(
                                "After the provider's upgrade of Ledger database to PostgreSQL 16 the planner"
                                        + " had no statistics and queries read whole tables; enlarging the storage as a"
                                        + " remedy then stalled every write.")
                        .when(When.lasted(THURSDAY.at("06:10"), THURSDAY.at("08:31")))
                        .affected("100 % of payments were rejected for 38 min and again for 13 min; 187,200 customers"
                                + " (78 %) could not pay.")
                        .howItEnded("Statistics were built, then the standby took over; a rollback was not possible,"
                                + " and no accepted payment was lost."))
                .impact(LedgerUpgradeEpisodes::impact)
                .timeline(LedgerUpgradeEpisodes::timeline)
                .detection(LedgerUpgradeEpisodes::detection)
                .rootCause(LedgerUpgradeEpisodes::rootCause)
                .contributingFactors(LedgerUpgradeEpisodes::contributingFactors)
                .mitigation(LedgerUpgradeEpisodes::mitigation)
                .rollback(LedgerUpgradeEpisodes::rollback)
                .recovery(LedgerUpgradeEpisodes::recovery)
                .wentWell(LedgerUpgradeEpisodes::wentWell)
                .improvements(LedgerUpgradeEpisodes::improvements)
                .actionItems(LedgerUpgradeEpisodes::actionItems)
                .lessons(LedgerUpgradeEpisodes::lessons)
                .build();
    }

    private static void systems(Systems.Builder systems) {
        systems.service(
                        "payments-api",
                        s -> s.name("Payments API")
                                .description("Accepts payments of shops")
                                .ownedBy("Payments team"))
                .database(
                        "ledger-db",
                        "Ledger database",
                        POSTGRESQL,
                        d -> d.version("16.2, upgraded from 15.6")
                                .namespace("ledger")
                                .cluster("ledger-managed")
                                .role(PRIMARY)
                                .topology("1 primary, 1 synchronous standby in a second zone")
                                .hosting(MANAGED)
                                .size("1.8 TB")
                                .ownedBy("Payments team"));
    }

    private static void impact(Impact.Builder impact) {
        impact.description("While an episode lasted, Payments API rejected every payment. Between the episodes payments"
                        + " were at their baseline.")
                .users(
                        "78 %",
                        "of customers who were paying could not pay (187,200 of 240,000)",
                        m -> m.id("ME-1")
                                .component("payments-api")
                                .addEvidence(dashboard("Customers with a rejected payment", "payments-customers")))
                .requests(
                        "100 %",
                        "of payments were rejected in the first episode (478,800 of 478,800)",
                        m -> m.id("ME-2")
                                .component("payments-api")
                                .episode(STATISTICS)
                                .during(FIRST)
                                .addEvidence(dashboard("Payments by result", "payments-results")))
                .requests(
                        "100 %",
                        "of payments were rejected in the second episode (163,800 of 163,800)",
                        m -> m.id("ME-3")
                                .component("payments-api")
                                .episode(STORAGE)
                                .during(SECOND)
                                .addEvidence(dashboard("Payments by result", "payments-results")))
                .window(
                        FIRST,
                        DOWN,
                        w -> w.id("IW-1")
                                .component("payments-api")
                                .episode(STATISTICS)
                                .share("100 %")
                                .causedBy("TL-1"))
                .window(
                        SECOND,
                        DOWN,
                        w -> w.id("IW-2")
                                .component("payments-api")
                                .episode(STORAGE)
                                .share("100 %")
                                .causedBy("MI-3"))
                .responseWindow(THURSDAY.between("06:15", "09:15"))
                .dataSet(
                        "Ledger entries",
                        INTACT,
                        d -> d.id("DI-1")
                                .component("ledger-db")
                                .rows("0")
                                .description(
                                        "A rejected payment wrote nothing, and the standby is synchronous. Verified"
                                                + " by CK-1.")
                                .recoveryPoint("0 s", "0 s")
                                .recoveryTime("30 min", "38 min")
                                .addEvidence(run("Comparison of ledger and payment log", "ledger-compare-5")));
    }

    private static void timeline(Timeline.Builder timeline) {
        timeline.on(THURSDAY)
                .at(
                        THURSDAY.between("05:00", "05:25"),
                        CHANGE,
                        "Ledger database was upgraded from PostgreSQL 15.6 to 16.2 in its maintenance window",
                        e -> e.id("TL-1")
                                .automatic()
                                .component("ledger-db")
                                .addEvidence(log("Events of the managed service", "ledger-provider-events")))
                .at(
                        "06:10",
                        SYMPTOM,
                        "With the morning traffic, CPU was at 100 % of 32 cores and 400 of 400 connections were in use;"
                                + " every payment was rejected",
                        e -> e.id("TL-2")
                                .episode(STATISTICS)
                                .component("payments-api")
                                .component("ledger-db")
                                .milestone(IMPACT_STARTED)
                                .milestone(IMPACT_STARTED, STATISTICS)
                                .addEvidence(dashboard("CPU and connections", "ledger-load")))
                .at(
                        "06:12",
                        ALERT,
                        "Page: error rate of Payments API at 100 %, limit 1 %",
                        e -> e.id("TL-3")
                                .automatic()
                                .episode(STATISTICS)
                                .component("payments-api")
                                .milestone(DETECTED)
                                .milestone(DETECTED, STATISTICS)
                                .concerns("AL-1")
                                .addEvidence(page("Error rate of Payments API", "payments-errors-0612")))
                .at(
                        "06:15",
                        ACKNOWLEDGEMENT,
                        "The payments on-call took the page",
                        e -> e.id("TL-4")
                                .episode(STATISTICS)
                                .milestone(ACKNOWLEDGED)
                                .milestone(ACKNOWLEDGED, STATISTICS)
                                .addEvidence(page("Error rate of Payments API", "payments-errors-0612")))
                .at(
                        "06:24",
                        DECISION,
                        "It was found that PostgreSQL 15 cannot be brought back without loss, and decided to build the"
                                + " statistics",
                        e -> e.id("TL-5").episode(STATISTICS).concerns("RD-1"))
                .at(
                        "06:28",
                        MITIGATION,
                        "Payments API was limited to 80 connections, so that `analyze` had cores to run on",
                        e -> e.id("TL-6")
                                .byHand()
                                .episode(STATISTICS)
                                .component("payments-api")
                                .concerns("MI-1")
                                .addEvidence(run("Limit of connections", "payments-pool-80")))
                .at(
                        THURSDAY.between("06:30", "06:44"),
                        MITIGATION,
                        "The planner statistics of 214 tables were built with `analyze`",
                        e -> e.id("TL-7")
                                .byHand()
                                .episode(STATISTICS)
                                .component("ledger-db")
                                .milestone(MITIGATED, STATISTICS)
                                .concerns("MI-2")
                                .addEvidence(log("Progress of the statistics", "ledger-analyze")))
                .at(
                        "06:48",
                        RECOVERY,
                        "Payments succeeded at 99.98 %, their baseline, with CPU at 34 %",
                        e -> e.id("TL-8")
                                .episode(STATISTICS)
                                .component("payments-api")
                                .milestone(IMPACT_ENDED, STATISTICS)
                                .milestone(RECOVERED, STATISTICS)
                                .milestone(RESOLVED, STATISTICS)
                                .addEvidence(dashboard("Payments by result", "payments-results")))
                .at(
                        "06:55",
                        MITIGATION,
                        "The storage of Ledger database was set to grow from 9,000 to 18,000 IOPS, to leave room for the"
                                + " morning",
                        e -> e.id("TL-9")
                                .byHand()
                                .component("ledger-db")
                                .concerns("MI-3")
                                .addEvidence(log("Events of the managed service", "ledger-provider-events")))
                .at(
                        "07:30",
                        COMMUNICATION,
                        "The status page told that payments work again and are being watched",
                        e -> e.id("TL-10").addEvidence(document("Entry of the status page", "status/2026-03-19")))
                .at(
                        "08:18",
                        SYMPTOM,
                        "While the volume grew, writes to Ledger database stalled: 0 of 210 payments/s succeeded",
                        e -> e.id("TL-11")
                                .episode(STORAGE)
                                .component("payments-api")
                                .component("ledger-db")
                                .milestone(IMPACT_STARTED, STORAGE)
                                .addEvidence(dashboard("Writes of the volume", "ledger-volume")))
                .at(
                        "08:19",
                        ALERT,
                        "Page: error rate of Payments API at 100 % for a second time",
                        e -> e.id("TL-12")
                                .automatic()
                                .episode(STORAGE)
                                .component("payments-api")
                                .milestone(DETECTED, STORAGE)
                                .concerns("AL-2")
                                .addEvidence(page("Error rate of Payments API", "payments-errors-0819")))
                .at(
                        "08:21",
                        ACKNOWLEDGEMENT,
                        "The incident commander reopened the incident",
                        e -> e.id("TL-13")
                                .episode(STORAGE)
                                .milestone(ACKNOWLEDGED, STORAGE)
                                .addEvidence(page("Error rate of Payments API", "payments-errors-0819")))
                .at(
                        "08:22",
                        FAILOVER,
                        "The managed service fenced the old primary by detaching its volume, then promoted the synchronous"
                                + " standby with a replication lag of 0 bytes",
                        e -> e.id("TL-14")
                                .automatic()
                                .episode(STORAGE)
                                .component("ledger-db")
                                .addMeasure(m -> m.id("ME-4").amount("0 B").noun("replication lag at promotion"))
                                .concerns("MI-4")
                                .concerns("RM-1")
                                .addEvidence(log("Events of the managed service", "ledger-provider-events")))
                .at(
                        "08:24",
                        MITIGATION,
                        "Payments API closed the 80 connections to the old primary and opened new ones",
                        e -> e.id("TL-15")
                                .byHand()
                                .episode(STORAGE)
                                .component("payments-api")
                                .milestone(MITIGATED)
                                .milestone(MITIGATED, STORAGE)
                                .concerns("MI-5")
                                .addEvidence(run("Restart of the pools", "payments-pool-restart")))
                .at(
                        "08:26",
                        DECISION,
                        "It was decided to leave the volume at its new size",
                        e -> e.id("TL-16").episode(STORAGE).concerns("RD-2"))
                .at(
                        "08:31",
                        RECOVERY,
                        "Payments succeeded at 99.98 %, from the promoted standby",
                        e -> e.id("TL-17")
                                .episode(STORAGE)
                                .component("payments-api")
                                .milestones(IMPACT_ENDED, RECOVERED)
                                .milestone(IMPACT_ENDED, STORAGE)
                                .milestone(RECOVERED, STORAGE)
                                .addEvidence(dashboard("Payments by result", "payments-results")))
                .at(
                        "09:15",
                        VALIDATION,
                        "Ledger, query plans, latency and error rate were verified",
                        e -> e.id("TL-18")
                                .milestones(VALIDATED, RESOLVED)
                                .milestone(RESOLVED, STORAGE)
                                .concerns("CK-1")
                                .concerns("CK-2")
                                .concerns("CK-3")
                                .concerns("CK-4")
                                .addEvidence(document("Log of the verification", "incidents/043/verification")))
                .addGap(g -> g.id("TG-1")
                        .when(THURSDAY.between("07:30", "08:18"))
                        .explanation("Payments were at their baseline and were watched on the dashboards; nothing was"
                                + " changed between the two episodes."));
    }

    private static void detection(Detection.Builder detection) {
        detection
                .method(DetectionMethod.ALERT)
                .event("TL-3")
                .when(THURSDAY.at("06:12"))
                .description("The error rate paged 2 min after the first rejected payment, and 1 min after it in the"
                        + " second episode. Slow queries had been there since 05:25, at 6 payments/s.")
                .alertFired(
                        "Error rate of Payments API above 1 %",
                        a -> a.id("AL-1")
                                .component("payments-api")
                                .firedAt(THURSDAY.at("06:12"))
                                .condition("more than 1 % for 1 min")
                                .addEvidence(page("Error rate of Payments API", "payments-errors-0612")))
                .alertFired(
                        "Error rate of Payments API above 1 %, second episode",
                        a -> a.id("AL-2")
                                .component("payments-api")
                                .firedAt(THURSDAY.at("08:19"))
                                .condition("more than 1 % for 1 min")
                                .addEvidence(page("Error rate of Payments API", "payments-errors-0819")))
                .gap(
                        "No alert tells that a table has no planner statistics",
                        g -> g.id("OG-1").component("ledger-db"))
                .gap(
                        "The managed service reports the progress of a growing volume after it has ended",
                        g -> g.id("OG-2")
                                .component("ledger-db")
                                .acceptance(Acceptance.because("The report belongs to the provider, who plans it for"
                                                + " autumn (case 88-1042)")
                                        .by(Owner.role("Head of payments engineering"))
                                        .until("2026-10-31")));
    }

    private static void rootCause(RootCauseAnalysis.Builder rootCause) {
        rootCause
                .conclusion(found())
                .trigger(t -> t.text("Ledger database was upgraded from PostgreSQL 15.6 to 16.2")
                        .when(THURSDAY.between("05:00", "05:25"))
                        .event("TL-1")
                        .addEvidence(log("Events of the managed service", "ledger-provider-events")))
                .technicalCause(
                        "The upgrade leaves the planner statistics behind, so that 41 payment queries read whole tables"
                                + " and took CPU to 100 % of 32 cores",
                        c -> c.id("RC-1")
                                .episode(STATISTICS)
                                .confidence(CONFIRMED)
                                .sufficientAlone()
                                .component("ledger-db")
                                .why("Why were payments rejected?", "400 of 400 connections were in use.")
                                .why("Why were they in use?", "41 queries read whole tables and took 90 times as long.")
                                .why("Why did they read whole tables?", "The planner had no statistics of 214 tables.")
                                .why(
                                        "Why had it none?",
                                        "An upgrade to a new major version drops them, and no step built new ones.")
                                .addEvidence(log("Query plans at 06:20", "ledger-plans-0620")))
                .processGap(
                        "The upgrade runbook ends with the check of the version number, and has no step that builds"
                                + " statistics or replays payment queries",
                        c -> c.id("RC-2")
                                .episode(STATISTICS)
                                .confidence(CONFIRMED)
                                .addEvidence(document("Runbook for upgrades", "payments/upgrade-runbook")))
                .technicalCause(
                        "The volume of Ledger database stalls its writes when it is moved to another class of storage at"
                                + " 8,900 of its 9,000 IOPS",
                        c -> c.id("RC-3")
                                .episode(STORAGE)
                                .confidence(PROBABLE)
                                .sufficientAlone()
                                .component("ledger-db")
                                .causedBy("MI-3")
                                .addEvidence(
                                        log("Stalled writes, with the provider's case 88-1042", "ledger-volume-0818")))
                .ruledOut(
                        "A defect of PostgreSQL 16",
                        "the same 41 queries ran at their baseline on 16.2 once the statistics were there",
                        r -> r.addEvidence(log("Query plans at 06:50", "ledger-plans-0650")));
    }

    private static void contributingFactors(ContributingFactors.Builder factors) {
        factors.factor(
                        "The upgrade was rehearsed on a copy that had been analyzed the day before",
                        "the rehearsal ran with statistics that production lacks after its upgrade",
                        f -> f.id("CF-1")
                                .interactedWith("RC-2")
                                .addEvidence(run("Rehearsal of the upgrade", "ledger-rehearsal-2")))
                .factor(
                        "Payments API tries a rejected payment 3 more times without a pause",
                        "the database received 840 queries/s in place of 210",
                        f -> f.id("CF-2")
                                .interactedWith("RC-1")
                                .component("payments-api")
                                .addEvidence(dashboard("Queries by try", "payments-tries")));
    }

    private static void mitigation(Mitigations.Builder mitigation) {
        mitigation
                .attempt(
                        "Limited Payments API to 80 connections",
                        a -> a.id("MI-1")
                                .started(THURSDAY.at("06:28"))
                                .purpose("Leave cores for building statistics")
                                .outcome(partlyWorked("CPU fell from 100 % to 71 %; payments stayed rejected"))
                                .byHand()
                                .permanence(PERMANENT)
                                .component("payments-api")
                                .episode(STATISTICS)
                                .addEvidence(run("Limit of connections", "payments-pool-80")))
                .attempt(
                        "Built the planner statistics of 214 tables",
                        a -> a.id("MI-2")
                                .started(THURSDAY.at("06:30"))
                                .ended(THURSDAY.at("06:44"))
                                .purpose("Bring the former query plans back")
                                .outcome(worked("CPU at 34 % 4 min later"))
                                .byHand()
                                .permanence(PERMANENT)
                                .component("ledger-db")
                                .episode(STATISTICS)
                                .addEvidence(log("Progress of the statistics", "ledger-analyze")))
                .attempt(
                        "Enlarged the IOPS of the volume from 9,000 to 18,000",
                        a -> a.id("MI-3")
                                .started(THURSDAY.at("06:55"))
                                .ended(THURSDAY.at("08:22"))
                                .purpose("Leave room for the morning")
                                .outcome(madeWorse("Writes stalled at 08:18, which began the second episode"))
                                .byHand()
                                .permanence(PERMANENT)
                                .component("ledger-db")
                                .addEvidence(dashboard("Writes of the volume", "ledger-volume")))
                .attempt(
                        "Promoted the synchronous standby",
                        a -> a.id("MI-4")
                                .started(THURSDAY.at("08:22"))
                                .ended(THURSDAY.at("08:22"))
                                .purpose("Leave the stalled volume")
                                .outcome(worked("Replication lag of 0 bytes; the old primary was fenced before"))
                                .automatic()
                                .permanence(PERMANENT)
                                .component("ledger-db")
                                .episode(STORAGE)
                                .addEvidence(log("Events of the managed service", "ledger-provider-events")))
                .attempt(
                        "Moved the connections of Payments API to the promoted standby",
                        a -> a.id("MI-5")
                                .started(THURSDAY.at("08:24"))
                                .ended(THURSDAY.at("08:31"))
                                .purpose("Reach the new primary")
                                .outcome(worked())
                                .byHand()
                                .permanence(PERMANENT)
                                .component("payments-api")
                                .episode(STORAGE)
                                .addEvidence(run("Restart of the pools", "payments-pool-restart")));
    }

    private static void rollback(RollbackDecisions.Builder rollback) {
        rollback.notPossible(
                        "PostgreSQL 15 cannot open the data files of version 16, and the snapshot of 04:55 lacks 31,700"
                                + " ledger entries",
                        d -> d.id("RD-1")
                                .when(THURSDAY.at("06:24"))
                                .subject("The upgrade of Ledger database")
                                .knownThen("31,700 entries since 05:25; query plans that read whole tables; a rehearsal"
                                        + " in which building statistics took 12 min")
                                .addOption(o -> o.id("OP-1")
                                        .kind(ROLL_BACK)
                                        .what("Start PostgreSQL 15.6 on the same data")
                                        .choice(REJECTED)
                                        .why("version 15 does not open the files of version 16"))
                                .addOption(o -> o.id("OP-2")
                                        .kind(OptionKind.RESTORE)
                                        .what("Restore the snapshot of 04:55")
                                        .choice(REJECTED)
                                        .why("31,700 ledger entries are given up, and it takes 70 min"))
                                .addOption(o -> o.id("OP-3")
                                        .kind(FAIL_OVER)
                                        .what("Promote the standby")
                                        .choice(REJECTED)
                                        .why("it is a copy, and has no statistics either"))
                                .addOption(o -> o.id("OP-4")
                                        .kind(ROLL_FORWARD)
                                        .what("Build the statistics")
                                        .choice(CHOSEN)
                                        .why("it takes a quarter of an hour and gives nothing up"))
                                .reversible(Verdict.no("the files are converted in place"))
                                .pointOfNoReturn("The first ledger entry under version 16")
                                .pointOfNoReturnAt(THURSDAY.at("05:25"))
                                .writesSinceChange("31700")
                                .outcome(worked("Payments were at their baseline 24 min after the decision"))
                                .addEvidence(document("Decision in the incident log", "incidents/043/log")))
                .notPossible(
                        "A managed volume cannot be moved to a slower class within 6 h of its last change",
                        d -> d.id("RD-2")
                                .when(THURSDAY.at("08:26"))
                                .subject("The enlarged IOPS of the volume")
                                .knownThen("The promoted standby has a volume of its own, already at 18,000 IOPS")
                                .addOption(o -> o.id("OP-5")
                                        .kind(ROLL_BACK)
                                        .what("Set the volume back to 9,000 IOPS")
                                        .choice(REJECTED)
                                        .why("the managed service refuses it for 6 h"))
                                .addOption(o -> o.id("OP-6")
                                        .kind(WAIT)
                                        .what("Leave the volume as it is")
                                        .choice(CHOSEN)
                                        .why("its move has ended, and payments are coming back"))
                                .reversible(Verdict.partly("after 6 h"))
                                .writesSinceChange("0")
                                .outcome(worked("No write stalled since"))
                                .addEvidence(document("Decision in the incident log", "incidents/043/log")));
    }

    private static void recovery(Recovery.Builder recovery) {
        recovery.dataVerified(
                        "Each payment that was accepted has its two ledger entries",
                        c -> c.id("CK-1")
                                .verifies("DI-1", "MI-4")
                                .method("Join of the payment log with the ledger, 05:00 to 08:45")
                                .query("select count(*) from payment_log p where (select count(*) from ledger l where"
                                        + " l.payment_id = p.id) != 2")
                                .passed("0 of 1,326,400 payments", "0 of 1,326,400 payments")
                                .when(THURSDAY.at("09:00"))
                                .addEvidence(run("Comparison of ledger and payment log", "ledger-compare-5")))
                .performanceChecked(
                        "Plans of the 41 payment queries",
                        c -> c.id("CK-2")
                                .verifies("MI-2")
                                .method("Plans on the promoted standby, compared with those under version 15")
                                .passed("41 of 41 use an index", "41 of 41 use an index")
                                .when(THURSDAY.at("08:50"))
                                .addEvidence(log("Query plans at 08:50", "ledger-plans-0850")))
                .performanceChecked(
                        "p99 latency of a payment",
                        c -> c.id("CK-3")
                                .verifies("MI-4", "MI-5")
                                .method("Dashboard, 08:35 to 09:05")
                                .passed("below 300 ms", "240 ms")
                                .when(THURSDAY.at("09:05"))
                                .addEvidence(dashboard("Latency of Payments API", "payments-latency")))
                .errorRateChecked(
                        "Rejected payments",
                        c -> c.id("CK-4")
                                .verifies("MI-4", "MI-5")
                                .method("Dashboard, 08:35 to 09:05")
                                .passed("below 0.05 %", "0.02 %")
                                .when(THURSDAY.at("09:05"))
                                .addEvidence(dashboard("Payments by result", "payments-results")))
                .mechanism(
                        FAILOVER_AUTOMATION,
                        "Failover of the managed service",
                        m -> m.id("RM-1")
                                .component("ledger-db")
                                .outcome(
                                        worked("Promoted within 4 min of the stall, with a replication lag of 0 bytes"))
                                .dataAge("0 s")
                                .note("The old primary was fenced by detaching its volume before the promotion.")
                                .addEvidence(log("Events of the managed service", "ledger-provider-events")))
                .mechanism(
                        MechanismKind.SNAPSHOT,
                        "Snapshot of 04:55, before the upgrade",
                        m -> m.id("RM-2")
                                .component("ledger-db")
                                .outcome(notApplicable("It was complete, and using it gives up 31,700 ledger entries"))
                                .dataAge("89 min")
                                .addEvidence(log("Events of the managed service", "ledger-provider-events")));
    }

    private static void wentWell(WentWell.Builder wentWell) {
        wentWell.item(
                        "The standby is synchronous, so that its promotion lost nothing",
                        w -> w.id("WW-1").protects("DI-1"))
                .item(
                        "The error rate paged within 2 min in both episodes",
                        w -> w.id("WW-2").protects("MI-1", "MI-5"));
    }

    private static void improvements(Improvements.Builder improvements) {
        improvements
                .item(
                        "An upgrade has no way back once the first payment is written",
                        i -> i.id("IM-1").addActions("AI-5"))
                .item(
                        "Capacity was changed in the morning peak, as a remedy for something else",
                        i -> i.id("IM-2").addActions("AI-3"))
                .lucky(
                        "The stall of the volume did not reach the volume of the standby",
                        i -> i.id("LK-1").addActions("AI-4"));
    }

    private static void actionItems(ActionItems.Builder actions) {
        actions.action(
                        "Block traffic after an upgrade until every table has planner statistics",
                        i -> i.id("AI-1")
                                .ownedBy("Payments team")
                                .priority(P0)
                                .due("2026-04-03")
                                .scope(FUTURE)
                                .prevents("RC-1", "RC-2")
                                .success("An upgrade without `analyze` in a rehearsal takes no traffic")
                                .status(open())
                                .tracker("PMT-2040", tracker("PMT-2040")))
                .action(
                        "Page when a table of more than 10,000 rows has no planner statistics",
                        i -> i.id("AI-2")
                                .ownedBy("Observability team")
                                .priority(P1)
                                .due("2026-04-10")
                                .scope(FUTURE)
                                .detects("OG-1")
                                .success("Dropping the statistics of a table in a drill pages within 5 min")
                                .status(open())
                                .tracker("OBS-418", tracker("OBS-418")))
                .action(
                        "Refuse a change of the volume of Ledger database above 60 % of its IOPS",
                        i -> i.id("AI-3")
                                .ownedBy("Cloud infrastructure team")
                                .priority(P1)
                                .due("2026-04-16")
                                .scope(FUTURE)
                                .prevents("RC-3", "IM-2")
                                .success("A change at 70 % in a drill is refused by the pipeline")
                                .status(open())
                                .tracker("CLD-377", tracker("CLD-377")))
                .action(
                        "Reproduce the stall on a copy at 8,900 of 9,000 IOPS, until RC-3 is confirmed or refuted",
                        i -> i.id("AI-4")
                                .ownedBy("Cloud infrastructure team")
                                .priority(P2)
                                .due("2026-05-08")
                                .scope(THIS_INCIDENT)
                                .effect(INVESTIGATE)
                                .addresses("RC-3")
                                .success("The provider's case 88-1042 holds a run with and a run without the stall")
                                .status(open())
                                .tracker("CLD-378", tracker("CLD-378")))
                .action(
                        "Replicate the new version back to the old one for 24 h after an upgrade",
                        i -> i.id("AI-5")
                                .ownedBy("Payments team")
                                .priority(P2)
                                .due("2026-06-12")
                                .scope(FUTURE)
                                .effect(MITIGATE)
                                .addresses("IM-1")
                                .success("A rehearsal goes back to the old version with 0 entries lost")
                                .status(open())
                                .tracker("PMT-2041", tracker("PMT-2041")))
                .action(
                        "Rehearse upgrades on a copy made the same day, without `analyze`",
                        i -> i.id("AI-6")
                                .ownedBy("Payments team")
                                .priority(P2)
                                .due("2026-05-15")
                                .scope(FUTURE)
                                .prevents("CF-1")
                                .success("The rehearsal of 16.2 shows the load of 19 March")
                                .status(open())
                                .tracker("PMT-2042", tracker("PMT-2042")))
                .action(
                        "Pause between the tries of Payments API, 100 ms and twice as long each time",
                        i -> i.id("AI-7")
                                .ownedBy("Payments team")
                                .priority(P3)
                                .due("2026-06-30")
                                .scope(FUTURE)
                                .effect(MITIGATE)
                                .addresses("CF-2")
                                .success("With the database closed in a drill, 300 queries/s arrive at most")
                                .status(open())
                                .tracker("PMT-2043", tracker("PMT-2043")));
    }

    private static void lessons(Lessons.Builder lessons) {
        lessons.addItem(l -> l.id("LL-1")
                        .kind(DESIGN)
                        .text("Statistics are part of a database: without them the same data is another system"))
                .addItem(l -> l.id("LL-2")
                        .kind(LessonKind.PROCESS)
                        .text("A rehearsal proves what it does in the same order as production"))
                .addItem(l -> l.id("LL-3")
                        .kind(RESILIENCE)
                        .text("A remedy for the next peak can wait until the present one is over"));
    }
}
