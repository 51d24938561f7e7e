package dev.postmortem.examples.incidents;

import static dev.postmortem.model.DatabaseEngine.POSTGRESQL;
import static dev.postmortem.model.DatabaseRole.PRIMARY;
import static dev.postmortem.model.DatabaseRole.REPLICA;
import static dev.postmortem.model.IncidentState.RESOLVED;
import static dev.postmortem.model.SectionName.IMPROVEMENTS;
import static dev.postmortem.model.SectionName.LESSONS;
import static dev.postmortem.model.SectionName.WENT_WELL;
import static dev.postmortem.model.Stage.PUBLISHED;
import static dev.postmortem.model.cause.Conclusion.found;
import static dev.postmortem.model.cause.DetectionMethod.ALERT;
import static dev.postmortem.model.impact.DataEffect.INTACT;
import static dev.postmortem.model.impact.ServiceLevel.DOWN;
import static dev.postmortem.model.response.MechanismKind.FAILOVER_AUTOMATION;
import static dev.postmortem.model.timeline.EventKind.COMMUNICATION;
import static dev.postmortem.model.timeline.EventKind.DETECTION;
import static dev.postmortem.model.timeline.EventKind.RECOVERY;
import static dev.postmortem.model.value.IncidentKind.OUTAGE;
import static dev.postmortem.model.value.Milestone.DETECTED;
import static dev.postmortem.model.value.Milestone.IMPACT_ENDED;
import static dev.postmortem.model.value.Milestone.IMPACT_STARTED;
import static dev.postmortem.model.value.Milestone.RECOVERED;
import static dev.postmortem.model.value.Outcome.noEffect;
import static dev.postmortem.model.value.Outcome.worked;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.Day;
import dev.postmortem.model.value.Link;
import dev.postmortem.model.value.When;

/** GoCardless, 10 October 2017: three conditions, none of which was enough, kept a standby from being promoted. */
public final class GoCardlessFailedPromotion {

    private GoCardlessFailedPromotion() {}

    /**
     * Returns the postmortem, from GoCardless's incident review. Its times are British summer time.
     *
     * @return the postmortem
     */
    public static Postmortem postmortem() {
        Day day = Day.of("2017-10-10", "Europe/London");

        return Postmortem.builder()
                .id("gocardless-2017-10-10")
                .title("GoCardless: API and dashboard down because PostgreSQL failover did not promote")
                .status(s -> s.stage(PUBLISHED))
                .state(RESOLVED)
                .kinds(OUTAGE)
                .addLink(Link.of(
                                "GoCardless: incident review, API and dashboard outage on 10th October",
                                "https://gocardless.com/blog/incident-review-api-and-dashboard-outage-on-10th-october")
                        .forEverybody())
                .systems(s -> s.service("api", "API")
                        .service("dashboard", "Dashboard")
                        .database(
                                "primary",
                                "Primary",
                                POSTGRESQL,
                                d -> d.role(PRIMARY).topology("Pacemaker"))
                        .database("sync-replica", "Synchronous replica", POSTGRESQL, d -> d.role(REPLICA)))
                .summary(s -> s.whatHappened("The primary's disk array failed, and Pacemaker promoted no other node.")
                        .when(day.between("15:09", "16:59"))
                        .affected("Every request to API and dashboard failed.")
                        .howItEnded("A node was promoted by hand, and the application pointed at its address."))
                .impact(i -> i.requests("100 %", "of API and dashboard requests failed")
                        .window(day.between("15:09", "16:59"), DOWN, w -> w.component("api"))
                        .window(day.between("15:09", "16:59"), DOWN, w -> w.component("dashboard"))
                        .dataSet("All data", INTACT, d -> d.id("DI-1").component("primary")))
                .timeline(t -> t.on(day)
                        .at(
                                "15:09",
                                DETECTION,
                                "Monitoring detected the outage",
                                e -> e.id("TL-1").milestones(IMPACT_STARTED, DETECTED))
                        .at(
                                "16:59",
                                RECOVERY,
                                "Service was confirmed to be up",
                                e -> e.milestones(RECOVERED, IMPACT_ENDED).concerns("MI-1"))
                        .at(When.described("weeks later"), COMMUNICATION, "The full review followed further work"))
                .detection(d -> d.method(ALERT).event("TL-1"))
                .rootCause(r -> r.conclusion(found())
                        .trigger(t -> t.text("The disk array of the primary failed"))
                        .technicalCause(
                                "A stickiness setting of Pacemaker",
                                c -> c.id("RC-1").jointlyWith("RC-2", "RC-3"))
                        .technicalCause(
                                "A colocation rule for the virtual address of backups",
                                c -> c.id("RC-2").jointlyWith("RC-1", "RC-3"))
                        .technicalCause(
                                "A process of PostgreSQL crashed on the synchronous replica at the same time",
                                c -> c.id("RC-3").component("sync-replica").jointlyWith("RC-1", "RC-2")))
                .contributingFactors(c -> c.factor("The skills to recover by hand had faded", f -> f.id("CF-1")))
                .mitigation(m -> m.attempt(
                        "Promoted a node by hand, pointed the application at its address",
                        a -> a.id("MI-1").byHand().ended(day.at("16:59")).outcome(worked())))
                .rollback(r -> r.notApplicable("Nothing was restored; later, data moved to a new cluster"))
                .recovery(r -> r.mechanism(
                                FAILOVER_AUTOMATION,
                                "Pacemaker",
                                m -> m.outcome(noEffect("Three conditions together stopped the promotion")))
                        .dataVerified(
                                "No evidence of corruption",
                                c -> c.verifies("DI-1")
                                        .method("extensive verification")
                                        .passed()))
                .actionItems(a -> a.action(
                                "Configure Pacemaker differently",
                                i -> i.id("AI-1").prevents("RC-1", "RC-2"))
                        .action("Inject faults", i -> i.id("AI-2"))
                        .action("Rehearse recovery by hand", i -> i.id("AI-3").addresses("CF-1")))
                .unknown("The review does not say", WENT_WELL, IMPROVEMENTS, LESSONS)
                .build();
    }
}
