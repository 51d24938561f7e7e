package dev.postmortem.examples.incidents;

import static dev.postmortem.model.DatabaseEngine.MYSQL;
import static dev.postmortem.model.IncidentState.RESOLVED;
import static dev.postmortem.model.cause.Conclusion.found;
import static dev.postmortem.model.cause.DetectionMethod.ALERT;
import static dev.postmortem.model.followup.ActionEffect.INVESTIGATE;
import static dev.postmortem.model.impact.DataEffect.DISCARDED;
import static dev.postmortem.model.impact.RepairState.RUNNING;
import static dev.postmortem.model.impact.ServiceLevel.DEGRADED;
import static dev.postmortem.model.impact.ServiceLevel.DELAYED;
import static dev.postmortem.model.response.CheckFamily.OTHER;
import static dev.postmortem.model.response.Choice.CHOSEN;
import static dev.postmortem.model.response.MechanismKind.BACKUP;
import static dev.postmortem.model.response.OptionKind.FAIL_OVER;
import static dev.postmortem.model.response.OptionKind.RESTORE;
import static dev.postmortem.model.response.OptionKind.ROLL_FORWARD;
import static dev.postmortem.model.response.Permanence.TEMPORARY;
import static dev.postmortem.model.timeline.EventKind.COMMUNICATION;
import static dev.postmortem.model.timeline.EventKind.DECISION;
import static dev.postmortem.model.timeline.EventKind.DETECTION;
import static dev.postmortem.model.timeline.EventKind.ESCALATION;
import static dev.postmortem.model.timeline.EventKind.FAILOVER;
import static dev.postmortem.model.timeline.EventKind.MITIGATION;
import static dev.postmortem.model.timeline.EventKind.RECOVERY;
import static dev.postmortem.model.timeline.EventKind.SYMPTOM;
import static dev.postmortem.model.value.IncidentKind.PERFORMANCE_DEGRADATION;
import static dev.postmortem.model.value.Milestone.DETECTED;
import static dev.postmortem.model.value.Milestone.IMPACT_ENDED;
import static dev.postmortem.model.value.Milestone.IMPACT_STARTED;
import static dev.postmortem.model.value.Milestone.RECOVERED;
import static dev.postmortem.model.value.Milestone.VALIDATED;
import static dev.postmortem.model.value.Outcome.worked;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.impact.DataEffect;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.Day;
import dev.postmortem.model.value.IncidentKind;
import dev.postmortem.model.value.Link;
import dev.postmortem.model.value.When;

/** GitHub, 21 October 2018: a cut of 43 seconds, a failover to the wrong coast, and a day of bringing data together. */
public final class GitHubCrossRegionFailover {

    private GitHubCrossRegionFailover() {}

    /**
     * Returns the postmortem, from GitHub's post-incident analysis of 30 October 2018.
     *
     * @return the postmortem
     */
    public static Postmortem postmortem() {
        Day sunday = Day.of("2018-10-21", "UTC");
        Day monday = sunday.next();

        return Postmortem.builder()
                .id("github-2018-10-21")
                .title("GitHub: MySQL primaries promoted across regions after a 43-second network cut")
                .status(s -> s.published("2018-10-30"))
                .state(RESOLVED)
                .kinds(PERFORMANCE_DEGRADATION, IncidentKind.of("data-divergence"))
                .addLink(Link.of(
                                "GitHub: October 21 post-incident analysis",
                                "https://github.blog/2018-10-30-oct21-post-incident-analysis/")
                        .forEverybody())
                .systems(s -> s.service("webhooks", "Webhooks")
                        .service("pages", "GitHub Pages builds")
                        .database(
                                "mysql",
                                "MySQL clusters",
                                MYSQL,
                                d -> d.topology("Orchestrator on Raft chooses the primaries")))
                .summary(s -> s.whatHappened(
                                "A short loss of connectivity made automation promote database primaries on"
                                        + " the West Coast. Both coasts then held writes that the other lacked.")
                        // Other sites are wrong about the start. The claims stand here, where no duration reads them.
                        .when(When.lasted(sunday.at("22:52"), monday.at("23:03"))
                                .alsoClaimed("a secondary site", When.described("starts at 16:00"))
                                .alsoClaimed("another secondary site", When.described("starts at 16:27")))
                        .affected("Service was degraded for 24 h 11 min; webhooks and Pages builds queued up.")
                        .howItEnded("Clusters were restored and synchronised, the original topology came back, and the"
                                + " backlog was worked off."))
                .impact(i -> i.window(When.lasted(sunday.at("22:52"), monday.at("23:03")), DEGRADED)
                        .window(
                                When.lasted(sunday.at("23:19"), monday.at("23:03")),
                                DELAYED,
                                w -> w.component("webhooks").causedBy("MI-2"))
                        .window(
                                When.lasted(sunday.at("23:19"), monday.at("23:03")),
                                DELAYED,
                                w -> w.component("pages").causedBy("MI-2"))
                        .operations("at least 5 million", "hook events queued", m -> m.component("webhooks"))
                        .operations("80 thousand", "Pages builds queued", m -> m.component("pages"))
                        .dataSet(
                                "Writes of one busy cluster",
                                DataEffect.of("diverged"),
                                d -> d.id("DI-1")
                                        .component("mysql")
                                        .divergentWrites(w -> w.amount("954")
                                                .place("East Coast")
                                                .place("West Coast")
                                                .reconciled(RUNNING))
                                        .repair(RUNNING, "2018-10-30")
                                        .description("GitHub says that no user data was lost; reconciling went on."))
                        .dataSet(
                                "Webhook payloads",
                                DISCARDED,
                                d -> d.id("DI-2")
                                        .component("webhooks")
                                        .rows("~200000")
                                        .description("Dropped by their time to live while they were queued.")))
                .timeline(t -> t.on(sunday)
                        .at(
                                "22:52",
                                FAILOVER,
                                "A quorum elsewhere promoted primaries on the West Coast",
                                e -> e.id("TL-1")
                                        .automatic()
                                        .component("mysql")
                                        .milestone(IMPACT_STARTED)
                                        .measure("43 s", "without connectivity"))
                        .at(
                                "22:54",
                                EventKind.ALERT,
                                "Monitoring raised alerts",
                                e -> e.id("TL-2").milestone(DETECTED))
                        .at(
                                sunday.within("22:54", "23:02").originally("by 23:02"),
                                DETECTION,
                                "The topology was seen to be wrong")
                        .at("23:07", MITIGATION, "Deployments were locked", e -> e.concerns("MI-1"))
                        .at("23:09", COMMUNICATION, "Status page set to yellow")
                        .at("23:11", ESCALATION, "An incident coordinator joined")
                        .at("23:13", COMMUNICATION, "Status page set to red")
                        .at("23:13", ESCALATION, "Database engineers were paged")
                        .at("23:19", MITIGATION, "Webhooks and Pages builds were paused", e -> e.concerns("MI-2"))
                        .on(monday)
                        .at("00:05", DECISION, "A plan for the recovery was made", e -> e.concerns("RD-1"))
                        .at("00:41", EventKind.RESTORE, "Restores were running", e -> e.concerns("MI-3"))
                        .at("06:51", EventKind.RESTORE, "Several clusters were restored")
                        .at("07:46", COMMUNICATION, "A blog post told the public")
                        .at("11:12", FAILOVER, "Primaries were back in the East, their replicas hours behind")
                        .at("13:15", SYMPTOM, "Replication lag grew with peak traffic")
                        .at("13:15", MITIGATION, "Extra replicas were added", e -> e.concerns("MI-4"))
                        .at("16:24", FAILOVER, "The original topology was back", e -> e.concerns("RD-2"))
                        .at("16:45", RECOVERY, "The backlog was being worked off; some payloads had expired")
                        .at(
                                "23:03",
                                RECOVERY,
                                "Backlog done, status green",
                                e -> e.milestones(IMPACT_ENDED, RECOVERED, VALIDATED)
                                        .concerns("CK-1")))
                .detection(d -> d.method(ALERT)
                        .event("TL-2")
                        .description("Internal monitoring alerted two minutes after the partition."))
                .rootCause(r -> r.conclusion(found())
                        .trigger(t ->
                                t.text("Connectivity was lost for 43 seconds").event("TL-1"))
                        .technicalCause(
                                "Automation was configured so that it could promote primaries across regions, into a"
                                        + " topology that the applications cannot run on",
                                c -> c.id("RC-1").component("mysql")))
                .contributingFactors(c -> c.factor("Failing optical equipment was being replaced")
                        .factor("Both coasts had taken writes")
                        .factor("Backups lay in remote blob storage", "each restore had to pull terabytes")
                        .factor(
                                "Estimates assumed that replicas catch up linearly",
                                "catching up followed a power decay, so the estimates were wrong"))
                .mitigation(m -> m.attempt(
                                "Locked deployments", a -> a.id("MI-1").started(sunday.at("23:07")))
                        .attempt(
                                "Paused webhooks and Pages builds",
                                a -> a.id("MI-2").started(sunday.at("23:19")).permanence(TEMPORARY))
                        .attempt(
                                "Restored clusters from backups",
                                a -> a.id("MI-3").component("mysql"))
                        .attempt(
                                "Added replicas",
                                a -> a.id("MI-4").started(monday.at("13:15")).component("mysql"))
                        .attempt("Worked off the backlog", a -> a.id("MI-5").ended(monday.at("23:03"))))
                .rollback(r -> r.notUsed(
                                "Failing back at once would have given up the writes taken in the West",
                                d -> d.id("RD-1")
                                        .when(monday.at("00:05"))
                                        .writesSinceChange("~40 min")
                                        .rejected(FAIL_OVER, "the writes of about 40 minutes existed in the West only")
                                        .chose(ROLL_FORWARD, "integrity of data came before speed")
                                        .addOption(o -> o.kind(RESTORE).choice(CHOSEN)))
                        .used(
                                "The applications need the original topology",
                                d -> d.id("RD-2")
                                        .when(monday.at("16:24"))
                                        .outcome(worked(
                                                "A planned failback, once clusters were restored and synchronised"))))
                .recovery(r -> r.mechanism(
                                BACKUP,
                                "Backups in remote blob storage",
                                m -> m.component("mysql").outcome(worked()))
                        .addStep(s -> s.when(monday.at("06:51")).reached(Amount.words("several clusters")))
                        .addCheck(c -> c.id("CK-1")
                                .family(OTHER)
                                .what("Integrity and operation of all systems, before the status went green")
                                .passed()))
                .wentWell(w -> w.item("The restore procedure is tested daily").item("Integrity was put first"))
                .improvements(i -> i.item("The status page can only say green, yellow or red", "AI-2")
                        .item("Time estimates were wrong")
                        .item("The blog could not be published, because Pages builds were paused"))
                .actionItems(a -> a.action(
                                "Block promotion across regions",
                                i -> i.id("AI-1").prevents("RC-1"))
                        .action("Report status in a new way", i -> i.id("AI-2"))
                        .action("Run data centres active/active/active", i -> i.id("AI-3"))
                        .action(
                                "Test assumptions, and inject faults",
                                i -> i.id("AI-4").effect(INVESTIGATE)))
                .lessons(l -> l.process("Tighter controls alone are not enough")
                        .resilience("Failure scenarios have to be validated before they happen"))
                .build();
    }
}
