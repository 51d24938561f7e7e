package dev.postmortem.examples.incidents;

import static dev.postmortem.model.DatabaseEngine.CASSANDRA;
import static dev.postmortem.model.IncidentState.ONGOING;
import static dev.postmortem.model.cause.Conclusion.suspected;
import static dev.postmortem.model.cause.DetectionMethod.USER_REPORT;
import static dev.postmortem.model.followup.ActionEffect.MITIGATE;
import static dev.postmortem.model.impact.DataEffect.DUPLICATED;
import static dev.postmortem.model.impact.DataEffect.EXPOSED;
import static dev.postmortem.model.impact.DataEffect.STALE;
import static dev.postmortem.model.impact.RepairState.NONE;
import static dev.postmortem.model.impact.RepairState.RUNNING;
import static dev.postmortem.model.impact.ServiceLevel.AT_RISK;
import static dev.postmortem.model.impact.ServiceLevel.READ_ONLY;
import static dev.postmortem.model.response.Permanence.TEMPORARY;
import static dev.postmortem.model.timeline.EventKind.ESCALATION;
import static dev.postmortem.model.timeline.EventKind.MITIGATION;
import static dev.postmortem.model.timeline.EventKind.SYMPTOM;
import static dev.postmortem.model.value.Audience.TEAM;
import static dev.postmortem.model.value.IncidentKind.DATA_CORRUPTION;
import static dev.postmortem.model.value.IncidentKind.PERFORMANCE_DEGRADATION;
import static dev.postmortem.model.value.Milestone.DETECTED;
import static dev.postmortem.model.value.Milestone.IMPACT_STARTED;
import static dev.postmortem.model.value.Severity.P2;

import dev.postmortem.model.Correction;
import dev.postmortem.model.Episode;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.Suppression;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.Confidence;
import dev.postmortem.model.value.Day;
import dev.postmortem.model.value.Outcome;
import dev.postmortem.model.value.Owner;
import dev.postmortem.model.value.When;

/** Invented: deleted rows come back in a Cassandra cluster, and it goes on while the draft is written. */
final class CassandraTombstones {

    private CassandraTombstones() {}

    /** An ongoing incident with open windows, running repair, a suspected cause and a night in which clocks go back. */
    static Postmortem postmortem() {
        Day sunday = Day.of("2026-10-25", "Europe/Berlin");

        return Postmortem.builder()
                .id("INC-901")
                .title("Cassandra: deleted sessions come back after a node was away too long")
                .status(s -> s.draftedAt("2026-10-27"))
                .state(ONGOING)
                .severity(P2)
                .kinds(DATA_CORRUPTION, PERFORMANCE_DEGRADATION)
                .addEpisode(Episode.of("reads", "Slow reads").during(When.since("2026-10-25T01:10Z")))
                .addEpisode(Episode.of("ghosts", "Deleted rows come back").describedAs("seen later, began earlier"))
                .addCorrection(Correction.of("2026-10-28", "The start", "The clock of one node was an hour off"))
                .addSuppression(
                        Suppression.of("timeline-gaps", "the night was quiet").until("2026-12-01"))
                .systems(s -> s.service("login", "Login")
                        .database(
                                "sessions",
                                "Sessions",
                                CASSANDRA,
                                d -> d.cluster("eu").topology("9 nodes, RF 3")))
                .impact(i -> i.window(
                                When.since("2026-10-25T01:10Z"),
                                READ_ONLY,
                                w -> w.component("login")
                                        .episode("reads")
                                        .share("10..15 %")
                                        .causedBy("MI-1"))
                        .window(
                                "2026-10-25T01:10Z/..",
                                AT_RISK,
                                w -> w.component("sessions").episode("ghosts"))
                        .delay(
                                "80 x",
                                "the usual time of a read",
                                m -> m.component("sessions").episode("reads"))
                        .dataSet(
                                "Sessions",
                                STALE,
                                d -> d.component("sessions")
                                        .rows(Amount.atLeast(40_000)
                                                .measuredBy("sampled on three of nine nodes")
                                                .asOf("2026-10-26"))
                                        .window("[2026-10-14..2026-10-25]")
                                        .recoveryPoint("0 min", "11 d")
                                        .repair(RUNNING, "2026-10-27T08:00Z"))
                        .dataSet(
                                "Audit entries",
                                DUPLICATED,
                                d -> d.rows(Amount.unknown("nobody counted")).repair(NONE))
                        .dataSet(
                                "Session owners", EXPOSED, d -> d.audience(TEAM).rows("<=12")))
                .timeline(t -> t.on(sunday)
                        // In this night 02:10 happens twice; which of the two it was, nobody knows.
                        .at("02:10", SYMPTOM, "Reads slowed down", e -> e.milestone(IMPACT_STARTED, "reads"))
                        .at(
                                "09:XX",
                                SYMPTOM,
                                "A customer was logged in after logging out",
                                e -> e.episode("ghosts").milestone(DETECTED))
                        .at(When.described("Sunday evening"), ESCALATION, "The vendor was called")
                        .untimed(MITIGATION, "Writes of sessions were stopped")
                        .gap("12:00 to 18:00", "everybody waited for the vendor"))
                .detection(d -> d.method(USER_REPORT))
                .rootCause(r -> r.conclusion(suspected("the vendor has not answered yet"))
                        .technicalCause(
                                "A node came back after its tombstones had expired elsewhere",
                                c -> c.id("RC-1")
                                        .confidence(Confidence.PROBABLE)
                                        .episode("ghosts"))
                        .ruledOut("A replayed queue", "its log holds no session"))
                .mitigation(m -> m.attempt(
                                "Stopped writes of sessions",
                                a -> a.id("MI-1")
                                        .permanence(TEMPORARY)
                                        .inForceUntil("AI-1")
                                        .outcome(Outcome.madeWorse("nobody can log in")))
                        .attempt("Repairs node by node", a -> a.outcome(Outcome.unknown("still running"))))
                .recovery(r -> r.dataVerified(
                                "No deleted session is readable", c -> c.failed("3 of 9 nodes still return some"))
                        .step(
                                "2026-10-27T08:00Z",
                                "3",
                                s -> s.scope("nodes of 9").note("repaired")))
                .actionItems(a -> a.action(
                        "Finish the repair",
                        i -> i.id("AI-1")
                                .owner(Owner.role("storage on-call"))
                                .effect(MITIGATE)
                                .addresses("RC-1")))
                .build();
    }
}
