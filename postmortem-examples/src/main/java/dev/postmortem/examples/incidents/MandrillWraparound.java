package dev.postmortem.examples.incidents;

import static dev.postmortem.model.DatabaseEngine.POSTGRESQL;
import static dev.postmortem.model.DatabaseRole.SHARD;
import static dev.postmortem.model.IncidentState.RESOLVED;
import static dev.postmortem.model.SectionName.DETECTION;
import static dev.postmortem.model.SectionName.LESSONS;
import static dev.postmortem.model.SectionName.RECOVERY;
import static dev.postmortem.model.SectionName.WENT_WELL;
import static dev.postmortem.model.Stage.PUBLISHED;
import static dev.postmortem.model.cause.Conclusion.found;
import static dev.postmortem.model.followup.ActionScope.THIS_INCIDENT;
import static dev.postmortem.model.impact.DataEffect.CORRUPTED;
import static dev.postmortem.model.impact.DataEffect.DISCARDED;
import static dev.postmortem.model.impact.ServiceLevel.DEGRADED;
import static dev.postmortem.model.response.Choice.CHOSEN;
import static dev.postmortem.model.response.OptionKind.RESTORE;
import static dev.postmortem.model.response.OptionKind.WAIT;
import static dev.postmortem.model.timeline.EventKind.BACKGROUND;
import static dev.postmortem.model.timeline.EventKind.COMMUNICATION;
import static dev.postmortem.model.timeline.EventKind.SYMPTOM;
import static dev.postmortem.model.value.IncidentKind.OUTAGE;
import static dev.postmortem.model.value.MeasureKind.MONEY;
import static dev.postmortem.model.value.Milestone.IMPACT_ENDED;
import static dev.postmortem.model.value.Milestone.IMPACT_STARTED;
import static dev.postmortem.model.value.Outcome.worked;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.response.OptionKind;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.Link;
import dev.postmortem.model.value.Milestone;
import dev.postmortem.model.value.When;

/** Mailchimp's Mandrill, 4 February 2019: one shard runs out of transaction ids and refuses writes for 40 hours. */
public final class MandrillWraparound {

    private static final String CUSTOMER_MAIL = "the e-mail to customers";

    private MandrillWraparound() {}

    /**
     * Returns the postmortem, from the part of Mailchimp's report that was read and its e-mail to customers.
     *
     * @return the postmortem
     */
    public static Postmortem postmortem() {
        When spike = When.parse("2019-02-03T22:30-05:00").originally("22:30 EST");

        return Postmortem.builder()
                .id("mandrill-2019-02-04")
                .title("Mandrill: PostgreSQL stops writes on one shard to prevent transaction id wraparound")
                .status(s -> s.stage(PUBLISHED))
                .state(RESOLVED)
                .kinds(OUTAGE)
                .addLink(Link.of(
                                "Mailchimp: what we learned from the recent Mandrill outage",
                                "https://mailchimp.com/what-we-learned-from-the-recent-mandrill-outage/")
                        .forEverybody())
                .systems(s -> s.service("mandrill", "Mandrill")
                        .service("app-servers", "Application servers")
                        .database(
                                "shard4",
                                "shard4",
                                POSTGRESQL,
                                d -> d.role(SHARD).topology("one of five physical instances")))
                .summary(s -> s.whatHappened(
                                "Vacuum fell behind on the busiest shard, and PostgreSQL stopped its writes.")
                        .when("2019-02-04T05:35Z/2019-02-05T22:09Z")
                        .affected("A fifth of outbound mail, most inbound mail and webhooks, and tracking data.")
                        .howItEnded("Two large tables were emptied, so that vacuum ended in about an hour."))
                .impact(i -> i.window("2019-02-04T05:35Z/2019-02-05T22:09Z", DEGRADED, w -> w.component("mandrill"))
                        .operations("80 %", "of queued mail was sent, and no more", m -> m.component("mandrill"))
                        .operations("at most 20 %", "of outbound volume was affected", m -> m.component("mandrill"))
                        .addMeasure(m -> m.amount(Amount.words("most"))
                                .noun("inbound mail and webhooks were affected")
                                .component("mandrill"))
                        .addMeasure(m -> m.kind(MONEY)
                                .amount(Amount.unknown("the sum is not stated"))
                                .noun("refunded for purchases")
                                .during("2019-01-01/2019-02-13"))
                        .dataSet("Tracking data", CORRUPTED, d -> d.id("DI-1").description("Wrong or missing."))
                        .dataSet(
                                "Two large tables",
                                DISCARDED,
                                d -> d.id("DI-2")
                                        .component("shard4")
                                        .causedBy("MI-2")
                                        .description("Emptied on purpose.")))
                .timeline(t -> t.at(
                                "2018-11",
                                BACKGROUND,
                                "Transaction ids were seen near half of their limit; a ticket" + " went to the backlog")
                        .at(
                                spike,
                                SYMPTOM,
                                "Writes rose sharply",
                                e -> e.source(CUSTOMER_MAIL).component("shard4"))
                        .at(
                                When.parse("2019-02-04T05:35Z").alsoClaimed(CUSTOMER_MAIL, spike),
                                SYMPTOM,
                                "The outage began",
                                e -> e.component("shard4").milestone(IMPACT_STARTED))
                        .untimed(
                                COMMUNICATION,
                                "An announcement expected that writes would stay off",
                                e -> e.addMeasure(m -> m.amount(Amount.words("several days, or longer"))
                                        .noun("of read-only service")))
                        .at("2019-02-05T22:09Z", EventKind.RECOVERY, "Resolved", IMPACT_ENDED, Milestone.RESOLVED))
                .rootCause(r -> r.conclusion(found())
                        .trigger(t -> t.text("PostgreSQL stopped writes on shard4"))
                        .technicalCause(
                                "Uneven hashing made one shard hot, and vacuum fell behind on it",
                                c -> c.id("RC-1").component("shard4")))
                .contributingFactors(c -> c.factor(
                                "The risk was known, and put behind other work",
                                "it grew for months",
                                f -> f.id("CF-1"))
                        .factor("Queued jobs filled the disks of application servers", f -> f.id("CF-2"))
                        .factor("Key roles in the response were unclear", f -> f.id("CF-3")))
                .mitigation(m -> m.attempt(
                                "Began to restore from a dump",
                                a -> a.id("MI-1").component("shard4"))
                        .attempt(
                                "Emptied two large tables",
                                a -> a.id("MI-2")
                                        .component("shard4")
                                        .purpose("let vacuum finish")
                                        .outcome(worked("Vacuum ended in about an hour"))))
                .rollback(r -> r.notApplicable(
                        "There was no change to undo",
                        d -> d.id("RD-1")
                                .rejected(WAIT, "a full vacuum was judged to take days or weeks")
                                .abandoned(RESTORE, "a dump and restore was judged to take days or weeks")
                                .addOption(o -> o.kind(OptionKind.of("discard-data"))
                                        .what("Empty two large tables")
                                        .choice(CHOSEN))))
                .improvements(i -> i.item("Roles in an incident", "AI-2").item("Alerting", "AI-1"))
                .actionItems(a -> a.action(
                                "Alert on the age of transaction ids",
                                i -> i.id("AI-1").detects("RC-1"))
                        .action("Train incident commanders", i -> i.id("AI-2").addresses("CF-3"))
                        .action(
                                "Refund purchases made from 1 January to 13 February 2019",
                                i -> i.id("AI-3").scope(THIS_INCIDENT)))
                .unknown("The part of the report that was read does not say", DETECTION, RECOVERY, WENT_WELL, LESSONS)
                .build();
    }
}
