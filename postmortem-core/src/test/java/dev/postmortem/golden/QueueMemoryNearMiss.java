package dev.postmortem.golden;

import static dev.postmortem.golden.Sources.dashboard;
import static dev.postmortem.golden.Sources.document;
import static dev.postmortem.golden.Sources.log;
import static dev.postmortem.golden.Sources.run;
import static dev.postmortem.golden.Sources.tracker;
import static dev.postmortem.model.DatabaseEngine.REDIS;
import static dev.postmortem.model.DatabaseRole.PRIMARY;
import static dev.postmortem.model.Hosting.SELF_RUN;
import static dev.postmortem.model.ResponderRole.APPLICATION_ENGINEER;
import static dev.postmortem.model.ResponderRole.INCIDENT_COMMANDER;
import static dev.postmortem.model.cause.Conclusion.found;
import static dev.postmortem.model.followup.ActionScope.FUTURE;
import static dev.postmortem.model.followup.ActionScope.THIS_INCIDENT;
import static dev.postmortem.model.followup.ActionStatus.open;
import static dev.postmortem.model.followup.LessonKind.DESIGN;
import static dev.postmortem.model.followup.LessonKind.RESILIENCE;
import static dev.postmortem.model.followup.Priority.P1;
import static dev.postmortem.model.followup.Priority.P2;
import static dev.postmortem.model.followup.Priority.P3;
import static dev.postmortem.model.impact.DataEffect.INTACT;
import static dev.postmortem.model.impact.ServiceLevel.AT_RISK;
import static dev.postmortem.model.response.Choice.CHOSEN;
import static dev.postmortem.model.response.Choice.REJECTED;
import static dev.postmortem.model.response.OptionKind.ROLL_BACK;
import static dev.postmortem.model.response.OptionKind.WAIT;
import static dev.postmortem.model.response.Permanence.PERMANENT;
import static dev.postmortem.model.response.Permanence.TEMPORARY;
import static dev.postmortem.model.timeline.EventKind.ACKNOWLEDGEMENT;
import static dev.postmortem.model.timeline.EventKind.CHANGE;
import static dev.postmortem.model.timeline.EventKind.COMMUNICATION;
import static dev.postmortem.model.timeline.EventKind.DECISION;
import static dev.postmortem.model.timeline.EventKind.DETECTION;
import static dev.postmortem.model.timeline.EventKind.MITIGATION;
import static dev.postmortem.model.timeline.EventKind.RECOVERY;
import static dev.postmortem.model.timeline.EventKind.ROLLBACK;
import static dev.postmortem.model.timeline.EventKind.SYMPTOM;
import static dev.postmortem.model.timeline.EventKind.VALIDATION;
import static dev.postmortem.model.value.Confidence.CONFIRMED;
import static dev.postmortem.model.value.IncidentKind.NEAR_MISS;
import static dev.postmortem.model.value.IncidentKind.ROLLBACK_OR_EMERGENCY_FIX;
import static dev.postmortem.model.value.Milestone.ACKNOWLEDGED;
import static dev.postmortem.model.value.Milestone.DETECTED;
import static dev.postmortem.model.value.Milestone.MITIGATED;
import static dev.postmortem.model.value.Milestone.RECOVERED;
import static dev.postmortem.model.value.Milestone.RESOLVED;
import static dev.postmortem.model.value.Milestone.VALIDATED;
import static dev.postmortem.model.value.Outcome.notApplicable;
import static dev.postmortem.model.value.Outcome.worked;
import static dev.postmortem.model.value.Severity.SEV_4;

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
import dev.postmortem.model.value.Acceptance;
import dev.postmortem.model.value.Day;
import dev.postmortem.model.value.Owner;
import dev.postmortem.model.value.Verdict;
import dev.postmortem.model.value.When;

/** Redis: a queue would have refused every write at noon, and did not, because somebody looked in time. */
public final class QueueMemoryNearMiss {

    private static final Day WEDNESDAY = Day.of("2026-03-18", "UTC");

    private static final When AT_RISK_TIME = WEDNESDAY.between("06:10", "11:20");

    private QueueMemoryNearMiss() {}

    /** Returns the postmortem. */
    public static Postmortem postmortem() {
        return Postmortem.builder()
                .id("NM-2026-007")
                .title("Notification queue: memory at 83 % of its limit, and 0 writes refused (near miss)")
                .status(s -> s.draftedAt("2026-03-18T16:00Z")
                        .reviewedAt("2026-03-19T09:30Z")
                        .published("2026-03-19T13:00Z"))
                .state(IncidentState.RESOLVED)
                .severity(SEV_4)
                .kinds(NEAR_MISS, ROLLBACK_OR_EMERGENCY_FIX)
                .owningTeam("Messaging team")
                .people(p -> p.author("Sólveig Jónsdóttir")
                        .reviewer("Emre Yıldız")
                        .responder("Emre Yıldız", INCIDENT_COMMANDER)
                        .responder("Sólveig Jónsdóttir", APPLICATION_ENGINEER))
                .tags("redis", "streams", "memory", "near-miss")
                .systems(QueueMemoryNearMiss::systems)
                .summary(s -> s.whatHappened("Release 5.14 of Mail sender left the entries of digest mails pending, and"
                                + " Notification queue grew towards the limit at which it refuses every write.")
                        .when(AT_RISK_TIME)
                        .affected("No customer was affected: 0 writes were refused and 0 mails were lost or sent twice,"
                                + " although the queue was at risk for 5 h 10 min.")
                        .howItEnded("Digest mails went back to the code of release 5.13, and 412,300 pending entries"
                                + " were acknowledged."))
                .impact(QueueMemoryNearMiss::impact)
                .timeline(QueueMemoryNearMiss::timeline)
                .detection(QueueMemoryNearMiss::detection)
                .rootCause(QueueMemoryNearMiss::rootCause)
                .contributingFactors(QueueMemoryNearMiss::contributingFactors)
                .mitigation(QueueMemoryNearMiss::mitigation)
                .rollback(QueueMemoryNearMiss::rollback)
                .recovery(QueueMemoryNearMiss::recovery)
                .wentWell(QueueMemoryNearMiss::wentWell)
                .improvements(QueueMemoryNearMiss::improvements)
                .actionItems(QueueMemoryNearMiss::actionItems)
                .lessons(QueueMemoryNearMiss::lessons)
                .build();
    }

    private static void systems(Systems.Builder systems) {
        systems.service(
                        "mail-sender",
                        s -> s.name("Mail sender")
                                .description("Sends order, delivery and digest mails")
                                .ownedBy("Messaging team"))
                .database(
                        "notification-queue",
                        "Notification queue",
                        REDIS,
                        d -> d.version("7.2.4")
                                .namespace("notify")
                                .cluster("notify-eu")
                                .role(PRIMARY)
                                .topology("1 primary, 1 replica, append-only file")
                                .hosting(SELF_RUN)
                                .size("12.5 GB")
                                .ownedBy("Cache and queue team"));
    }

    private static void impact(Impact.Builder impact) {
        impact.description("Nothing was felt: every mail of the morning was accepted and sent once.")
                .users(
                        "0",
                        "customers missed a mail or received one twice",
                        m -> m.id("ME-1")
                                .component("mail-sender")
                                .addEvidence(run("Comparison of jobs and sent mails", "mail-compare-61")))
                .requests(
                        "0",
                        "of 1,104,000 writes to Notification queue were refused",
                        m -> m.id("ME-2")
                                .component("notification-queue")
                                .during(AT_RISK_TIME)
                                .addEvidence(dashboard("Refused writes", "queue-refused")))
                .window(
                        AT_RISK_TIME,
                        AT_RISK,
                        w -> w.id("IW-1")
                                .component("notification-queue")
                                .causedBy("TL-1")
                                .description("At 24 GB the queue refuses every write; at the growth of the morning it"
                                        + " reaches them at 12:10."))
                .responseWindow(WEDNESDAY.between("09:33", "12:00"))
                .dataSet(
                        "Notification jobs",
                        INTACT,
                        d -> d.id("DI-1")
                                .component("notification-queue")
                                .rows("0")
                                .description("Every job was stored and done once. Verified by CK-1.")
                                .recoveryPoint("1 s", "0 s")
                                .addEvidence(run("Comparison of jobs and sent mails", "mail-compare-61")));
    }

    private static void timeline(Timeline.Builder timeline) {
        timeline.on(WEDNESDAY)
                .at(
                        "06:00",
                        CHANGE,
                        "Release 5.14 of Mail sender reached production",
                        e -> e.id("TL-1")
                                .automatic()
                                .component("mail-sender")
                                .addEvidence(run("Deployment of release 5.14", "deploy-mail-514")))
                .at(
                        "06:10",
                        SYMPTOM,
                        "The memory of Notification queue began to grow by 1.92 GB/h, from 12.5 GB",
                        e -> e.id("TL-2")
                                .component("notification-queue")
                                .addEvidence(dashboard("Memory of Notification queue", "queue-memory")))
                .at(
                        "09:25",
                        DETECTION,
                        "The weekly capacity review saw the memory at 18.7 GB (78 % of 24 GB), after 52 % a week before",
                        e -> e.id("TL-3")
                                .component("notification-queue")
                                .milestone(DETECTED)
                                .addEvidence(dashboard("Memory of Notification queue", "queue-memory")))
                .at(
                        "09:33",
                        ACKNOWLEDGEMENT,
                        "The messaging on-call took it on",
                        e -> e.id("TL-4")
                                .milestone(ACKNOWLEDGED)
                                .addEvidence(document("Incident log", "near-misses/007/log")))
                .at(
                        "09:40",
                        DECISION,
                        "It was decided to take digest mails back to the code of release 5.13",
                        e -> e.id("TL-5").concerns("RD-1"))
                .at(
                        "09:48",
                        MITIGATION,
                        "The memory limit of Notification queue was raised from 24 GB to 30 GB",
                        e -> e.id("TL-6")
                                .byHand()
                                .component("notification-queue")
                                .concerns("MI-1")
                                .addEvidence(log("Configuration change", "queue-maxmemory")))
                .at(
                        "10:02",
                        ROLLBACK,
                        "A switch took digest mails back to the code of release 5.13; pending entries stopped growing"
                                + " at 19.9 GB",
                        e -> e.id("TL-7")
                                .byHand()
                                .component("mail-sender")
                                .milestone(MITIGATED)
                                .concerns("MI-2")
                                .concerns("RD-1")
                                .addEvidence(run("Switch for digest mails", "switch-digest-513")))
                .at(
                        WEDNESDAY.between("10:10", "11:05"),
                        MITIGATION,
                        "412,300 pending entries were acknowledged, each after its mail was found among the sent ones",
                        e -> e.id("TL-8")
                                .byHand()
                                .component("notification-queue")
                                .concerns("MI-3")
                                .addEvidence(run("Acknowledgement of pending entries", "queue-ack-3")))
                .at(
                        "10:35",
                        COMMUNICATION,
                        "The teams that write to the queue were told that its limit is out of reach",
                        e -> e.id("TL-9").addEvidence(document("Note to the teams", "near-misses/007/note")))
                .at(
                        "11:20",
                        RECOVERY,
                        "The memory of Notification queue was back at 12.5 GB, 52 % of 24 GB",
                        e -> e.id("TL-10")
                                .component("notification-queue")
                                .milestone(RECOVERED)
                                .addEvidence(dashboard("Memory of Notification queue", "queue-memory")))
                .at(
                        "12:00",
                        VALIDATION,
                        "Jobs, memory, latency and refused writes were verified",
                        e -> e.id("TL-11")
                                .milestones(VALIDATED, RESOLVED)
                                .concerns("CK-1")
                                .concerns("CK-2")
                                .concerns("CK-3")
                                .addEvidence(document("Log of the verification", "near-misses/007/verification")));
    }

    private static void detection(Detection.Builder detection) {
        detection
                .method(DetectionMethod.LOG_OR_DASHBOARD)
                .event("TL-3")
                .when(WEDNESDAY.at("09:25"))
                .description("The weekly capacity review looks at the memory of each queue; it took place 195 min after"
                        + " the growth began.")
                .alertShouldHaveFired(
                        "Memory of Notification queue reaches its limit within 6 h",
                        a -> a.id("AL-1")
                                .component("notification-queue")
                                .condition("growth of the last 30 min, carried on for 6 h")
                                .note("The alert in force fires at 95 %, which is 38 min before the limit."))
                .gap(
                        "The memory alert looks at the level and not at the growth",
                        g -> g.id("OG-1").component("notification-queue"))
                .gap(
                        "No panel shows the pending entries of a stream",
                        g -> g.id("OG-2").component("notification-queue"));
    }

    private static void rootCause(RootCauseAnalysis.Builder rootCause) {
        rootCause
                .conclusion(found())
                .trigger(t -> t.text("Release 5.14 of Mail sender reached production")
                        .when(WEDNESDAY.at("06:00"))
                        .event("TL-1")
                        .addEvidence(run("Deployment of release 5.14", "deploy-mail-514")))
                .technicalCause(
                        "Release 5.14 closes the connection of a digest mail before it acknowledges the entry, so that"
                                + " 412,300 entries stayed pending",
                        c -> c.id("RC-1")
                                .confidence(CONFIRMED)
                                .jointlyWith("RC-2")
                                .component("mail-sender")
                                .why("Why did the memory grow?", "Pending entries of digest mails were kept.")
                                .why(
                                        "Why did they stay pending?",
                                        "The acknowledgement was sent on a connection that was closed.")
                                .why("Why did no mail go out twice?", "Sent mails are recorded by their job.")
                                .addEvidence(log("Pending entries by type of mail", "queue-pending")))
                .technicalCause(
                        "Streams of Notification queue have no limit of length, and at 24 GB Redis refuses the writes"
                                + " of all three types of mail",
                        c -> c.id("RC-2")
                                .confidence(CONFIRMED)
                                .jointlyWith("RC-1")
                                .component("notification-queue")
                                .addEvidence(document("Configuration of the queue", "messaging/queue")));
    }

    private static void contributingFactors(ContributingFactors.Builder factors) {
        factors.factor(
                        "The release test of Mail sender runs for 15 min and accepts a growth of 1 GB",
                        "a growth of 0.48 GB stayed unseen",
                        f -> f.id("CF-1")
                                .interactedWith("RC-1")
                                .addEvidence(run("Release test of 5.14", "test-mail-514")))
                .factor(
                        "Order, delivery and digest mails share one queue",
                        "the growth of digest mails put all three at risk",
                        f -> f.id("CF-2")
                                .interactedWith("RC-2")
                                .component("notification-queue")
                                .acceptance(Acceptance.because("With a limit of length for each stream (AI-2), one type"
                                                + " of mail can no longer take the memory of another")
                                        .by(Owner.role("Head of messaging"))
                                        .until("2026-12-31"))
                                .addEvidence(document("Configuration of the queue", "messaging/queue")));
    }

    private static void mitigation(Mitigations.Builder mitigation) {
        mitigation
                .attempt(
                        "Raised the memory limit to 30 GB",
                        a -> a.id("MI-1")
                                .started(WEDNESDAY.at("09:48"))
                                .ended(WEDNESDAY.at("09:48"))
                                .purpose("Move the limit from 12:10 to 15:18")
                                .outcome(worked())
                                .byHand()
                                .permanence(TEMPORARY)
                                .inForceUntil("AI-2")
                                .component("notification-queue")
                                .addEvidence(log("Configuration change", "queue-maxmemory")))
                .attempt(
                        "Took digest mails back to the code of release 5.13",
                        a -> a.id("MI-2")
                                .started(WEDNESDAY.at("10:02"))
                                .ended(WEDNESDAY.at("10:02"))
                                .purpose("Acknowledge entries again")
                                .outcome(worked("0 new pending entries after 10:04"))
                                .byHand()
                                .permanence(TEMPORARY)
                                .inForceUntil("AI-1")
                                .component("mail-sender")
                                .addEvidence(run("Switch for digest mails", "switch-digest-513")))
                .attempt(
                        "Acknowledged 412,300 pending entries",
                        a -> a.id("MI-3")
                                .started(WEDNESDAY.at("10:10"))
                                .ended(WEDNESDAY.at("11:05"))
                                .purpose("Free their memory")
                                .outcome(worked("7.4 GB were freed"))
                                .byHand()
                                .permanence(PERMANENT)
                                .component("notification-queue")
                                .addEvidence(run("Acknowledgement of pending entries", "queue-ack-3")));
    }

    private static void rollback(RollbackDecisions.Builder rollback) {
        rollback.partlyUsed(
                "Digest mails alone grew the queue and have a switch of their own, while the rest of release 5.14"
                        + " carries a fix for order mails that is worth keeping",
                d -> d.id("RD-1")
                        .when(WEDNESDAY.at("09:40"))
                        .subject("Release 5.14 of Mail sender")
                        .knownThen("18.7 GB of 24 GB, growing by 1.92 GB/h; all pending entries are digest mails")
                        .addOption(o -> o.id("OP-1")
                                .kind(ROLL_BACK)
                                .what("Take digest mails back by their switch")
                                .choice(CHOSEN)
                                .why("it takes 2 min and touches one type of mail"))
                        .addOption(o -> o.id("OP-2")
                                .kind(ROLL_BACK)
                                .what("Take the whole release back")
                                .choice(REJECTED)
                                .why("it brings back a defect that loses the subject of 1 in 900 order mails"))
                        .addOption(o -> o.id("OP-3")
                                .kind(WAIT)
                                .what("Raise the limit again and again")
                                .choice(REJECTED)
                                .why("the host has 32 GB, which are reached at 16:20"))
                        .reversible(Verdict.yes("the switch can be turned at any time"))
                        .writesSinceChange("780000")
                        .outcome(worked("Memory stopped growing within 2 min"))
                        .addEvidence(document("Decision in the incident log", "near-misses/007/log")));
    }

    private static void recovery(Recovery.Builder recovery) {
        recovery.dataVerified(
                        "Each job was stored once and led to one mail",
                        c -> c.id("CK-1")
                                .verifies("DI-1", "MI-3")
                                .method("Comparison of the jobs that were written with the mails that were sent")
                                .passed("0 of 1,104,000 jobs without a mail or with two", "0 of 1,104,000 jobs")
                                .when(WEDNESDAY.at("11:45"))
                                .addEvidence(run("Comparison of jobs and sent mails", "mail-compare-61")))
                .performanceChecked(
                        "Memory of the queue and p99 latency of a write",
                        c -> c.id("CK-2")
                                .verifies("MI-2", "MI-3")
                                .method("Dashboard, 11:20 to 11:50")
                                .passed("below 13 GB, below 2 ms", "12.5 GB, 0.8 ms")
                                .when(WEDNESDAY.at("11:50"))
                                .addEvidence(dashboard("Memory of Notification queue", "queue-memory")))
                .errorRateChecked(
                        "Refused writes and failed mails",
                        c -> c.id("CK-3")
                                .verifies("MI-2")
                                .method("Dashboard, 06:00 to 11:55")
                                .query("redis-cli info errorstats")
                                .passed("0 refused writes, below 0.1 % failed mails", "0 refused writes, 0.04 %")
                                .when(WEDNESDAY.at("11:55"))
                                .addEvidence(dashboard("Refused writes", "queue-refused")))
                .mechanism(
                        MechanismKind.of("append-only-file"),
                        "Append-only file of Notification queue",
                        m -> m.id("RM-1")
                                .component("notification-queue")
                                .outcome(notApplicable("It was complete to within 1 s and not needed"))
                                .addEvidence(dashboard("Persistence of Notification queue", "queue-aof")));
    }

    private static void wentWell(WentWell.Builder wentWell) {
        wentWell.item(
                        "The capacity review compares each figure with that of the week before",
                        w -> w.id("WW-1").protects("DI-1"))
                .item(
                        "Sent mails are recorded by their job, so that pending entries could be acknowledged safely",
                        w -> w.id("WW-2").protects("DI-1", "MI-3"))
                .item(
                        "Each type of mail has a switch of its own",
                        w -> w.id("WW-3").protects("RD-1"));
    }

    private static void improvements(Improvements.Builder improvements) {
        improvements
                .item(
                        "The release test stops before slow growth shows",
                        i -> i.id("IM-1").addActions("AI-4"))
                .lucky(
                        "The review takes place on Wednesdays, and the limit was 2 h 45 min away. Had the release gone"
                                + " out on a Thursday, every notification would have been refused",
                        i -> i.id("LK-1").addActions("AI-3"));
    }

    private static void actionItems(ActionItems.Builder actions) {
        actions.action(
                        "Acknowledge the entry of a digest mail before its connection is closed",
                        i -> i.id("AI-1")
                                .ownedBy("Messaging team")
                                .priority(P1)
                                .due("2026-03-27")
                                .scope(THIS_INCIDENT)
                                .prevents("RC-1")
                                .success("Release 5.15 leaves 0 pending entries in a test of 2 h")
                                .status(open())
                                .tracker("MSG-310", tracker("MSG-310")))
                .action(
                        "Limit each stream of Notification queue to 4 million entries, and refuse writes to that stream"
                                + " alone",
                        i -> i.id("AI-2")
                                .ownedBy("Cache and queue team")
                                .priority(P1)
                                .due("2026-04-10")
                                .scope(FUTURE)
                                .prevents("RC-2")
                                .success("With digest mails stuck in a drill, order mails are still accepted")
                                .status(open())
                                .tracker("CAQ-58", tracker("CAQ-58")))
                .action(
                        "Page when the growth of a queue reaches its memory limit within 6 h",
                        i -> i.id("AI-3")
                                .ownedBy("Observability team")
                                .priority(P2)
                                .due("2026-04-24")
                                .scope(FUTURE)
                                .detects("OG-1", "OG-2")
                                .success("The growth of 18 March, played back, pages before 07:00")
                                .status(open())
                                .tracker("OBS-415", tracker("OBS-415")))
                .action(
                        "Fail the release test of Mail sender when pending entries are left at its end",
                        i -> i.id("AI-4")
                                .ownedBy("Messaging team")
                                .priority(P3)
                                .due("2026-06-12")
                                .scope(FUTURE)
                                .prevents("CF-1", "IM-1")
                                .success("Release 5.14 fails the test")
                                .status(open())
                                .tracker("MSG-311", tracker("MSG-311")));
    }

    private static void lessons(Lessons.Builder lessons) {
        lessons.addItem(l -> l.id("LL-1")
                        .kind(DESIGN)
                        .text("A queue without a limit of length has one all the same: the memory of its host"))
                .addItem(l -> l.id("LL-2")
                        .kind(LessonKind.PROCESS)
                        .text("A test that ends before the growth shows proves little"))
                .addItem(l -> l.id("LL-3")
                        .kind(RESILIENCE)
                        .text("A near miss is worth a postmortem: its lessons cost no customer anything"));
    }
}
