package dev.postmortem.golden;

import static dev.postmortem.golden.Sources.dashboard;
import static dev.postmortem.golden.Sources.document;
import static dev.postmortem.golden.Sources.log;
import static dev.postmortem.golden.Sources.page;
import static dev.postmortem.golden.Sources.run;
import static dev.postmortem.golden.Sources.tracker;
import static dev.postmortem.model.DatabaseEngine.MYSQL;
import static dev.postmortem.model.DatabaseRole.PRIMARY;
import static dev.postmortem.model.DatabaseRole.REPLICA;
import static dev.postmortem.model.Hosting.SELF_RUN;
import static dev.postmortem.model.ResponderRole.DATABASE_ENGINEER;
import static dev.postmortem.model.ResponderRole.INCIDENT_COMMANDER;
import static dev.postmortem.model.cause.Conclusion.found;
import static dev.postmortem.model.followup.ActionEffect.MITIGATE;
import static dev.postmortem.model.followup.ActionScope.FUTURE;
import static dev.postmortem.model.followup.ActionStatus.open;
import static dev.postmortem.model.followup.LessonKind.DESIGN;
import static dev.postmortem.model.followup.LessonKind.RESILIENCE;
import static dev.postmortem.model.followup.Priority.P0;
import static dev.postmortem.model.followup.Priority.P1;
import static dev.postmortem.model.followup.Priority.P2;
import static dev.postmortem.model.impact.DataEffect.LOST;
import static dev.postmortem.model.impact.DataEffect.STALE;
import static dev.postmortem.model.impact.RepairState.COMPLETE;
import static dev.postmortem.model.impact.ServiceLevel.DEGRADED;
import static dev.postmortem.model.response.Choice.CHOSEN;
import static dev.postmortem.model.response.Choice.REJECTED;
import static dev.postmortem.model.response.MechanismKind.FAILOVER_AUTOMATION;
import static dev.postmortem.model.response.MechanismKind.LOG_REPLAY;
import static dev.postmortem.model.response.OptionKind.FAIL_OVER;
import static dev.postmortem.model.response.OptionKind.ROLL_FORWARD;
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
import static dev.postmortem.model.value.IncidentKind.DATA_LOSS;
import static dev.postmortem.model.value.IncidentKind.PERFORMANCE_DEGRADATION;
import static dev.postmortem.model.value.Milestone.ACKNOWLEDGED;
import static dev.postmortem.model.value.Milestone.DETECTED;
import static dev.postmortem.model.value.Milestone.IMPACT_ENDED;
import static dev.postmortem.model.value.Milestone.IMPACT_STARTED;
import static dev.postmortem.model.value.Milestone.MITIGATED;
import static dev.postmortem.model.value.Milestone.RECOVERED;
import static dev.postmortem.model.value.Milestone.RESOLVED;
import static dev.postmortem.model.value.Milestone.VALIDATED;
import static dev.postmortem.model.value.Outcome.partlyWorked;
import static dev.postmortem.model.value.Outcome.worked;
import static dev.postmortem.model.value.Severity.SEV_1;

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

/** MySQL: the primary's disks were gone, the asynchronous replica took over, and 214 commits stayed behind. */
public final class WalletsFailover {

    private static final Day WEDNESDAY = Day.of("2026-03-04", "UTC");

    private static final When WHOLE = WEDNESDAY.between("13:41", "17:20");

    private static final When NOT_REPLICATED = WEDNESDAY.between("13:40:53.6", "13:41:00.0");

    private WalletsFailover() {}

    /** Returns the postmortem. */
    public static Postmortem postmortem() {
        return Postmortem.builder()
                .id("INC-2026-033")
                .title("Wallets primary: asynchronous failover left 214 committed transfers behind")
                .status(s -> s.draftedAt("2026-03-05T09:00Z")
                        .reviewedAt("2026-03-05T15:00Z")
                        .published("2026-03-06T10:00Z"))
                .state(IncidentState.RESOLVED)
                .severity(SEV_1)
                .kinds(DATA_LOSS, PERFORMANCE_DEGRADATION)
                .owningTeam("Payments storage team")
                .people(p -> p.author("Mirela Dragomir")
                        .reviewer("Kwabena Asante")
                        .responder("Henrike Osterkamp", INCIDENT_COMMANDER)
                        .responder("Mirela Dragomir", DATABASE_ENGINEER))
                .tags("mysql", "failover", "replication-lag")
                .systems(WalletsFailover::systems)
                .summary(s -> s.whatHappened("The storage of Wallets primary stopped answering, and automation promoted"
                                + " Wallets replica, which lacked the last 214 committed transfers.")
                        .when(WHOLE)
                        .affected("For 11 min, 80 % of the transfers failed for 3,120 customers; the balances of 198"
                                + " customers were wrong for 3 h 39 min.")
                        .howItEnded("The binary log of the old primary was read back: 209 transfers were applied, 5"
                                + " were refunded, and every balance agrees with the journal."))
                .impact(WalletsFailover::impact)
                .timeline(WalletsFailover::timeline)
                .detection(WalletsFailover::detection)
                .rootCause(WalletsFailover::rootCause)
                .contributingFactors(WalletsFailover::contributingFactors)
                .mitigation(WalletsFailover::mitigation)
                .rollback(WalletsFailover::rollback)
                .recovery(WalletsFailover::recovery)
                .wentWell(WalletsFailover::wentWell)
                .improvements(WalletsFailover::improvements)
                .actionItems(WalletsFailover::actionItems)
                .lessons(WalletsFailover::lessons)
                .build();
    }

    private static void systems(Systems.Builder systems) {
        systems.service(
                        "wallet-api",
                        s -> s.name("Wallet API")
                                .description("Moves money between wallets")
                                .ownedBy("Wallet team"))
                .database(
                        "wallets-1",
                        "Wallets primary",
                        MYSQL,
                        d -> d.version("8.0.36")
                                .namespace("wallets")
                                .cluster("wallets")
                                .role(PRIMARY)
                                .topology("1 primary, 1 asynchronous replica, failover by automation")
                                .hosting(SELF_RUN)
                                .size("820 GB")
                                .ownedBy("Payments storage team"))
                .database(
                        "wallets-2",
                        "Wallets replica",
                        MYSQL,
                        d -> d.version("8.0.36")
                                .namespace("wallets")
                                .cluster("wallets")
                                .role(REPLICA)
                                .topology("1 primary, 1 asynchronous replica, failover by automation")
                                .hosting(SELF_RUN)
                                .size("820 GB")
                                .ownedBy("Payments storage team"));
    }

    private static void impact(Impact.Builder impact) {
        impact.description("Transfers failed until the promoted replica took them; wrong balances lasted until the"
                        + " transfers of the old primary were reconciled. Reading a balance worked throughout.")
                .users(
                        "3 %",
                        "of active customers met a failed transfer (3,120 of 104,000)",
                        m -> m.id("ME-1")
                                .component("wallet-api")
                                .addEvidence(dashboard("Customers with a failed transfer", "wallet-customers")))
                .requests(
                        "80 %",
                        "of transfers failed (5,940 of 7,425)",
                        m -> m.id("ME-2")
                                .component("wallet-api")
                                .during(WEDNESDAY.between("13:41", "13:52"))
                                .addEvidence(dashboard("Transfers by result", "wallet-transfers")))
                .inconsistency(
                        "198",
                        "customers saw a balance without their last transfers",
                        m -> m.id("ME-3")
                                .causedBy("MI-1")
                                .addEvidence(run("Comparison of the binary logs", "binlog-diff-77")))
                .money(
                        "EUR 9416.50",
                        "moved by the 214 transfers, all of it settled",
                        m -> m.id("ME-4").addEvidence(run("Comparison of the binary logs", "binlog-diff-77")))
                .window(
                        WEDNESDAY.between("13:41", "13:52"),
                        DEGRADED,
                        w -> w.id("IW-1").component("wallet-api").share("80 %").description("Transfers failed."))
                .window(
                        WHOLE,
                        DEGRADED,
                        w -> w.id("IW-2")
                                .component("wallet-api")
                                .causedBy("MI-1")
                                .description("The balances of 198 customers were wrong."))
                .responseWindow(WEDNESDAY.between("13:45", "18:05"))
                .dataSet(
                        "Transfers that only the old primary held",
                        LOST,
                        d -> d.id("DI-1")
                                .component("wallets-2")
                                .rows("214")
                                .window(NOT_REPLICATED)
                                .recoverable(Verdict.yes("209 were applied, 5 were refunded"))
                                .repair(COMPLETE, WEDNESDAY.at("17:20"), "read back from the binary log")
                                .divergentWrites(w -> w.amount("214")
                                        .place("the binary log of the old primary")
                                        .reconciliation("209 applied in their order; 5 met a later withdrawal and were"
                                                + " refunded")
                                        .reconciled(COMPLETE))
                                .recoveryPoint("10 s", "6.4 s")
                                .recoveryTime("4 h", "3 h 39 min")
                                .causedBy("MI-1")
                                .description("Verified by CK-1 and CK-2.")
                                .addEvidence(run("Comparison of the binary logs", "binlog-diff-77")))
                .dataSet(
                        "Balances",
                        STALE,
                        d -> d.id("DI-2")
                                .component("wallets-2")
                                .rows("198")
                                .window(WHOLE)
                                .recoverable(Verdict.yes("a balance is the sum of its transfers"))
                                .repair(COMPLETE, WEDNESDAY.at("17:20"), "summed up again after the reconciliation")
                                .causedBy("MI-1")
                                .description("Verified by CK-2.")
                                .addEvidence(run("Sums of balances and journal", "balance-sum-19")));
    }

    private static void timeline(Timeline.Builder timeline) {
        timeline.on(WEDNESDAY)
                .at(
                        "13:20",
                        CHANGE,
                        "The monthly import of statements began to write 2.1 million rows to Wallets primary",
                        e -> e.id("TL-1")
                                .automatic()
                                .component("wallets-1")
                                .addEvidence(run("Import of statements", "statements-2026-02")))
                .at(
                        "13:36",
                        SYMPTOM,
                        "The replication lag of Wallets replica reached 6.2 s, 20 times its baseline of 0.3 s",
                        e -> e.id("TL-2")
                                .component("wallets-2")
                                .addEvidence(dashboard("Replication lag", "wallets-lag")))
                .at(
                        "13:41",
                        SYMPTOM,
                        "The storage controller of Wallets primary stopped answering, and every write to it failed",
                        e -> e.id("TL-3")
                                .component("wallets-1")
                                .milestone(IMPACT_STARTED)
                                .addEvidence(log("Kernel log of Wallets primary", "wallets-1-kernel")))
                .at(
                        "13:42",
                        ALERT,
                        "Page: 3 of 3 health checks failed to reach Wallets primary",
                        e -> e.id("TL-4")
                                .automatic()
                                .component("wallets-1")
                                .milestone(DETECTED)
                                .concerns("AL-1")
                                .addEvidence(page("Health of Wallets primary", "wallets-health-0304")))
                .at(
                        "13:43",
                        FAILOVER,
                        "Automation fenced the old primary by closing its network port, then promoted Wallets replica"
                                + " at GTID position 48,211,906 with a replication lag of 6.4 s",
                        e -> e.id("TL-5")
                                .automatic()
                                .component("wallets-1")
                                .component("wallets-2")
                                .addMeasure(m -> m.id("ME-5").amount("6.4 s").noun("replication lag at promotion"))
                                .concerns("MI-1")
                                .concerns("RM-1")
                                .addEvidence(log("Log of the failover automation", "wallets-failover")))
                .at(
                        "13:45",
                        ACKNOWLEDGEMENT,
                        "The storage on-call took the page",
                        e -> e.id("TL-6")
                                .milestone(ACKNOWLEDGED)
                                .addEvidence(page("Health of Wallets primary", "wallets-health-0304")))
                .at(
                        "13:47",
                        MITIGATION,
                        "Wallet API was restarted in 4 groups, so that 240 connections moved to the new primary",
                        e -> e.id("TL-7")
                                .byHand()
                                .component("wallet-api")
                                .milestone(MITIGATED)
                                .concerns("MI-2")
                                .addEvidence(run("Restart of Wallet API", "wallet-api-restart-31")))
                .at(
                        "13:52",
                        RECOVERY,
                        "Transfers succeeded at 99.97 %, their baseline",
                        e -> e.id("TL-8")
                                .component("wallet-api")
                                .addEvidence(dashboard("Transfers by result", "wallet-transfers")))
                .at(
                        "14:05",
                        DECISION,
                        "It was decided to stay on the new primary and to read back what the old one held",
                        e -> e.id("TL-9").concerns("RD-1"))
                .at(
                        "14:10",
                        COMMUNICATION,
                        "The status page told that recent balances are being checked",
                        e -> e.id("TL-10").addEvidence(document("Entry of the status page", "status/2026-03-04")))
                .at(
                        WEDNESDAY.between("14:30", "15:25"),
                        MITIGATION,
                        "The controller of the old primary was replaced and its binary log was copied, with its"
                                + " network port still closed",
                        e -> e.id("TL-11")
                                .byHand()
                                .component("wallets-1")
                                .concerns("MI-3")
                                .addEvidence(run("Copy of the binary log", "binlog-copy-5")))
                .at(
                        "15:40",
                        SYMPTOM,
                        "A comparison of the binary logs counted 214 transfers that the new primary lacks",
                        e -> e.id("TL-12")
                                .component("wallets-2")
                                .concerns("DI-1")
                                .addEvidence(run("Comparison of the binary logs", "binlog-diff-77")))
                .at(
                        WEDNESDAY.between("15:55", "17:10"),
                        MITIGATION,
                        "209 transfers were applied in their order, and 5 that met a later withdrawal were refunded",
                        e -> e.id("TL-13")
                                .byHand()
                                .component("wallets-2")
                                .concerns("MI-4")
                                .addEvidence(run("Reconciliation", "reconcile-wallets-4")))
                .at(
                        "17:20",
                        RECOVERY,
                        "The balances of all 198 customers agreed with the journal",
                        e -> e.id("TL-14")
                                .component("wallet-api")
                                .milestones(IMPACT_ENDED, RECOVERED)
                                .addEvidence(run("Sums of balances and journal", "balance-sum-19")))
                .at(
                        "18:05",
                        VALIDATION,
                        "Tables, balances, latency and transfers were verified, with a rebuilt replica behind them",
                        e -> e.id("TL-15")
                                .milestones(VALIDATED, RESOLVED)
                                .concerns("CK-1")
                                .concerns("CK-2")
                                .concerns("CK-3")
                                .concerns("CK-4")
                                .addEvidence(document("Log of the verification", "incidents/033/verification")));
    }

    private static void detection(Detection.Builder detection) {
        detection
                .method(DetectionMethod.ALERT)
                .event("TL-4")
                .when(WEDNESDAY.at("13:42"))
                .description("The health check paged 1 min after the storage stopped answering.")
                .alertFired(
                        "Wallets primary does not answer",
                        a -> a.id("AL-1")
                                .component("wallets-1")
                                .firedAt(WEDNESDAY.at("13:42"))
                                .condition("3 failed health checks in a row")
                                .addEvidence(page("Health of Wallets primary", "wallets-health-0304")))
                .alertShouldHaveFired(
                        "Replication lag of Wallets replica above 2 s",
                        a -> a.id("AL-2")
                                .component("wallets-2")
                                .condition("more than 2 s for 1 min")
                                .note("The limit in force was 60 s."))
                .gap(
                        "A lag between 2 s and 60 s pages nobody, although each second of it is a second of loss",
                        g -> g.id("OG-1").component("wallets-2"));
    }

    private static void rootCause(RootCauseAnalysis.Builder rootCause) {
        rootCause
                .conclusion(found())
                .trigger(t -> t.text("The firmware of the storage controller of Wallets primary reset itself")
                        .when(WEDNESDAY.at("13:41"))
                        .event("TL-3")
                        .addEvidence(log("Kernel log of Wallets primary", "wallets-1-kernel")))
                .technicalCause(
                        "Replication is asynchronous: Wallets primary acknowledges a commit before the replica holds"
                                + " it, and 214 commits were acknowledged within the lag of 6.4 s",
                        c -> c.id("RC-1")
                                .confidence(CONFIRMED)
                                .jointlyWith("RC-2")
                                .component("wallets-1")
                                .component("wallets-2")
                                .why("Why were transfers gone?", "The promoted replica had not received them.")
                                .why(
                                        "Why had it not received them?",
                                        "It was 6.4 s behind, and replication is asynchronous.")
                                .why("Why was it promoted 6.4 s behind?", "The automation accepts any lag up to 60 s.")
                                .addEvidence(run("Comparison of the binary logs", "binlog-diff-77")))
                .failedAssumption(
                        "The failover automation accepts a lag of 60 s, a limit from the time when lag stayed below"
                                + " 0.4 s at p99",
                        c -> c.id("RC-2")
                                .confidence(CONFIRMED)
                                .jointlyWith("RC-1")
                                .component("wallets-2")
                                .addEvidence(document("Configuration of the automation", "storage/failover-limits")))
                .ruledOut(
                        "Two primaries at one time",
                        "the port was closed 9 s before the promotion, and the old binary log ends at 13:41:00",
                        r -> r.addEvidence(log("Log of the failover automation", "wallets-failover")));
    }

    private static void contributingFactors(ContributingFactors.Builder factors) {
        factors.factor(
                        "The import of statements wrote 2.1 million rows at noon, in transactions of 50,000 rows",
                        "the replication lag rose from 0.3 s to 6.4 s",
                        f -> f.id("CF-1")
                                .interactedWith("RC-1")
                                .component("wallets-1")
                                .addEvidence(dashboard("Replication lag", "wallets-lag")))
                .factor(
                        "Wallet API keeps its connections when the primary changes",
                        "transfers failed for 9 min after the promotion",
                        f -> f.id("CF-2")
                                .component("wallet-api")
                                .addEvidence(dashboard("Transfers by result", "wallet-transfers")))
                .factor(
                        "Wallets primary has one storage controller",
                        "its reset took every disk of the host away",
                        f -> f.id("CF-3")
                                .component("wallets-1")
                                .acceptance(Acceptance.because("The replica covers the loss of a host; a second"
                                                + " controller costs EUR 18,000 and leaves the loss of the host"
                                                + " uncovered")
                                        .by(Owner.role("Head of payments storage"))
                                        .until("2027-03-31"))
                                .addEvidence(document("Bill of materials of the host", "storage/wallets-1")));
    }

    private static void mitigation(Mitigations.Builder mitigation) {
        mitigation
                .attempt(
                        "Promoted Wallets replica after fencing the old primary",
                        a -> a.id("MI-1")
                                .started(WEDNESDAY.at("13:43"))
                                .ended(WEDNESDAY.at("13:43"))
                                .purpose("Take transfers again")
                                .outcome(partlyWorked("Writes were possible again, 214 transfers short"))
                                .automatic()
                                .permanence(PERMANENT)
                                .component("wallets-1")
                                .component("wallets-2")
                                .addEvidence(log("Log of the failover automation", "wallets-failover")))
                .attempt(
                        "Restarted Wallet API",
                        a -> a.id("MI-2")
                                .started(WEDNESDAY.at("13:47"))
                                .ended(WEDNESDAY.at("13:52"))
                                .purpose("Move its connections to the new primary")
                                .outcome(worked())
                                .byHand()
                                .permanence(PERMANENT)
                                .component("wallet-api")
                                .addEvidence(run("Restart of Wallet API", "wallet-api-restart-31")))
                .attempt(
                        "Replaced the controller and copied the binary log of the old primary",
                        a -> a.id("MI-3")
                                .started(WEDNESDAY.at("14:30"))
                                .ended(WEDNESDAY.at("15:25"))
                                .purpose("Read what the old primary had committed")
                                .outcome(worked("The log was complete up to 13:41:00"))
                                .byHand()
                                .permanence(PERMANENT)
                                .component("wallets-1")
                                .addEvidence(run("Copy of the binary log", "binlog-copy-5")))
                .attempt(
                        "Reconciled the 214 transfers",
                        a -> a.id("MI-4")
                                .started(WEDNESDAY.at("15:55"))
                                .ended(WEDNESDAY.at("17:10"))
                                .purpose("Bring balances and journal together")
                                .outcome(worked("209 applied, 5 refunded"))
                                .byHand()
                                .permanence(PERMANENT)
                                .component("wallets-2")
                                .addEvidence(run("Reconciliation", "reconcile-wallets-4")));
    }

    private static void rollback(RollbackDecisions.Builder rollback) {
        rollback.notUsed(
                "Going back to the old primary gives up the 1,904 transfers that the new one had taken since 13:47,"
                        + " to regain 214",
                d -> d.id("RD-1")
                        .when(WEDNESDAY.at("14:05"))
                        .subject("The failover of 13:43")
                        .knownThen("The old primary answered nobody; the lag at promotion was 6.4 s; the new primary"
                                + " had taken 1,904 transfers")
                        .addOption(o -> o.id("OP-1")
                                .kind(FAIL_OVER)
                                .what("Fail back to the old primary")
                                .choice(REJECTED)
                                .why("1,904 transfers of the new primary are more than 214 of the old one, and its"
                                        + " controller was defective"))
                        .addOption(o -> o.id("OP-2")
                                .kind(OptionKind.RESTORE)
                                .what("Restore the backup of 01:00 and replay the binary log")
                                .choice(REJECTED)
                                .why("the log had to be copied from the old primary in any case, and a restore stops"
                                        + " transfers for 2 h"))
                        .addOption(o -> o.id("OP-3")
                                .kind(ROLL_FORWARD)
                                .what("Stay, and reconcile from the binary log of the old primary")
                                .choice(CHOSEN)
                                .why("transfers go on, and nothing that was committed is given up"))
                        .reversible(Verdict.no("both primaries have taken writes that the other lacks"))
                        .pointOfNoReturn("The first transfer taken by the new primary")
                        .pointOfNoReturnAt(WEDNESDAY.at("13:47"))
                        .writesSinceChange("1904")
                        .outcome(worked("Every transfer of both primaries is settled"))
                        .addEvidence(document("Decision in the incident log", "incidents/033/log")));
    }

    private static void recovery(Recovery.Builder recovery) {
        recovery.dataVerified(
                        "New primary and rebuilt replica hold the same rows",
                        c -> c.id("CK-1")
                                .verifies("DI-1", "MI-1")
                                .method("pt-table-checksum over 38 tables")
                                .passed("0 of 38 tables differ", "0 of 38 tables differ")
                                .when(WEDNESDAY.at("17:48"))
                                .addEvidence(run("Checksums of the tables", "checksum-wallets-12")))
                .dataVerified(
                        "The balance of each customer is the sum of their transfers in the journal",
                        c -> c.id("CK-2")
                                .verifies("DI-1", "DI-2", "MI-4")
                                .method("Sums per customer, in the database and in the journal")
                                .query("select count(*) from balances b join journal_sums j using (customer_id) where"
                                        + " b.amount != j.amount")
                                .passed("0 of 104,000 customers", "0 of 104,000 customers")
                                .when(WEDNESDAY.at("17:35"))
                                .addEvidence(run("Sums of balances and journal", "balance-sum-19")))
                .performanceChecked(
                        "p99 latency of a transfer",
                        c -> c.id("CK-3")
                                .verifies("MI-1", "MI-2")
                                .method("Dashboard, 17:30 to 18:00")
                                .passed("below 250 ms", "190 ms")
                                .when(WEDNESDAY.at("18:00"))
                                .addEvidence(dashboard("Latency of Wallet API", "wallet-latency")))
                .errorRateChecked(
                        "Failed transfers",
                        c -> c.id("CK-4")
                                .verifies("MI-2")
                                .method("Dashboard, 17:30 to 18:00")
                                .passed("below 0.05 %", "0.03 %")
                                .when(WEDNESDAY.at("18:00"))
                                .addEvidence(dashboard("Transfers by result", "wallet-transfers")))
                .mechanism(
                        FAILOVER_AUTOMATION,
                        "Failover automation of Wallets",
                        m -> m.id("RM-1")
                                .component("wallets-2")
                                .outcome(partlyWorked("Promoted within 2 min, with a replication lag of 6.4 s"))
                                .dataAge("6.4 s")
                                .note("The old primary was fenced 9 s before the promotion: its network port was"
                                        + " closed at the switch and stayed closed until it was rebuilt as a replica.")
                                .addEvidence(log("Log of the failover automation", "wallets-failover")))
                .mechanism(
                        LOG_REPLAY,
                        "Binary log of the old primary",
                        m -> m.id("RM-2")
                                .component("wallets-1")
                                .outcome(worked("All 214 transfers were in it"))
                                .addEvidence(run("Copy of the binary log", "binlog-copy-5")));
    }

    private static void wentWell(WentWell.Builder wentWell) {
        wentWell.item(
                        "The old primary was fenced before the promotion, so that no third version of a balance came"
                                + " to be",
                        w -> w.id("WW-1").protects("DI-2"))
                .item(
                        "The page arrived 1 min after the storage stopped answering",
                        w -> w.id("WW-2").protects("DI-1"));
    }

    private static void improvements(Improvements.Builder improvements) {
        improvements
                .item(
                        "Wallet API had to be restarted by hand to find the new primary",
                        i -> i.id("IM-1").addActions("AI-4"))
                .item(
                        "Replacing the controller took 55 min, because spare parts lie in another building",
                        i -> i.id("IM-2")
                                .noActionReason(
                                        "Nothing waits for an old primary once no commit can be left on it (AI-1)"))
                .lucky(
                        "The disks of the old primary could be read again; without them 214 transfers stay lost",
                        i -> i.id("LK-1").addActions("AI-1"));
    }

    private static void actionItems(ActionItems.Builder actions) {
        actions.action(
                        "Switch Wallets to semi-synchronous replication, with a commit waiting for 1 replica",
                        i -> i.id("AI-1")
                                .ownedBy("Payments storage team")
                                .priority(P0)
                                .due("2026-03-27")
                                .scope(FUTURE)
                                .prevents("RC-1")
                                .success("With the primary killed under load in a drill, 0 commits are lost")
                                .status(open())
                                .tracker("STO-501", tracker("STO-501")))
                .action(
                        "Refuse an automatic promotion when the lag is above 1 s, and page instead",
                        i -> i.id("AI-2")
                                .ownedBy("Payments storage team")
                                .priority(P1)
                                .due("2026-04-02")
                                .scope(FUTURE)
                                .prevents("RC-2")
                                .success("In a drill with a lag of 5 s the automation pages and promotes nothing")
                                .status(open())
                                .tracker("STO-502", tracker("STO-502")))
                .action(
                        "Page when the lag of Wallets replica is above 2 s for 1 min",
                        i -> i.id("AI-3")
                                .ownedBy("Observability team")
                                .priority(P1)
                                .due("2026-03-31")
                                .scope(FUTURE)
                                .detects("OG-1")
                                .success("A lag of 3 s in a drill pages within 2 min")
                                .status(open())
                                .tracker("OBS-399", tracker("OBS-399")))
                .action(
                        "Drop connections in Wallet API whose server refuses writes",
                        i -> i.id("AI-4")
                                .ownedBy("Wallet team")
                                .priority(P2)
                                .due("2026-05-15")
                                .scope(FUTURE)
                                .effect(MITIGATE)
                                .addresses("CF-2", "IM-1")
                                .success("Transfers succeed within 1 min of a promotion in a drill")
                                .status(open())
                                .tracker("WAL-640", tracker("WAL-640")))
                .action(
                        "Split the import of statements into transactions of 500 rows and run it at night",
                        i -> i.id("AI-5")
                                .ownedBy("Statements team")
                                .priority(P2)
                                .due("2026-04-30")
                                .scope(FUTURE)
                                .prevents("CF-1")
                                .success("The lag stays below 1 s during the import of April")
                                .status(open())
                                .tracker("STM-88", tracker("STM-88")));
    }

    private static void lessons(Lessons.Builder lessons) {
        lessons.addItem(l -> l.id("LL-1")
                        .kind(DESIGN)
                        .text("With asynchronous replication the lag at promotion is the loss"))
                .addItem(l -> l.id("LL-2")
                        .kind(LessonKind.PROCESS)
                        .text("A limit has an owner and a date on which it is looked at again"))
                .addItem(l ->
                        l.id("LL-3").kind(RESILIENCE).text("Fencing comes before promotion, and the log says when"));
    }
}
