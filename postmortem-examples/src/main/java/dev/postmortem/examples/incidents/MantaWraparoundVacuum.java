package dev.postmortem.examples.incidents;

import static dev.postmortem.model.DatabaseEngine.POSTGRESQL;
import static dev.postmortem.model.DatabaseRole.SHARD;
import static dev.postmortem.model.IncidentState.RESOLVED;
import static dev.postmortem.model.SectionName.ACTION_ITEMS;
import static dev.postmortem.model.SectionName.DETECTION;
import static dev.postmortem.model.SectionName.IMPROVEMENTS;
import static dev.postmortem.model.SectionName.LESSONS;
import static dev.postmortem.model.SectionName.ROLLBACK;
import static dev.postmortem.model.SectionName.WENT_WELL;
import static dev.postmortem.model.Stage.PUBLISHED;
import static dev.postmortem.model.cause.Conclusion.found;
import static dev.postmortem.model.impact.ServiceLevel.DEGRADED;
import static dev.postmortem.model.timeline.EventKind.RECOVERY;
import static dev.postmortem.model.timeline.EventKind.SYMPTOM;
import static dev.postmortem.model.value.IncidentKind.PERFORMANCE_DEGRADATION;
import static dev.postmortem.model.value.Milestone.IMPACT_ENDED;
import static dev.postmortem.model.value.Milestone.IMPACT_STARTED;
import static dev.postmortem.model.value.Milestone.RECOVERED;
import static dev.postmortem.model.value.StatementClass.DROP_TRIGGER;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.Day;
import dev.postmortem.model.value.Link;
import dev.postmortem.model.value.When;

/** Joyent's Manta, 27 July 2015: a vacuum and a statement that are harmless alone stopped a table together. */
public final class MantaWraparoundVacuum {

    private MantaWraparoundVacuum() {}

    /**
     * Returns the postmortem, from the part of Joyent's own that was read. It gives each time in two zones.
     *
     * @return the postmortem
     */
    public static Postmortem postmortem() {
        Day day = Day.of("2015-07-27", "UTC");
        When errorsStarted = day.at("~10:30").originally("10:30 UTC (03:30 Pacific)");
        When errorsEnded = day.at("~20:45").originally("20:45 UTC (13:45 Pacific)");

        return Postmortem.builder()
                .id("joyent-manta-2015-07-27")
                .title("Manta: anti-wraparound vacuum and a queued exclusive lock stop a PostgreSQL table")
                .status(s -> s.stage(PUBLISHED))
                .state(RESOLVED)
                .kinds(PERFORMANCE_DEGRADATION)
                .addLink(Link.of(
                                "Joyent: Manta postmortem, 27 July 2015",
                                "https://www.tritondatacenter.com/blog/manta-postmortem-7-27-2015")
                        .forEverybody())
                .systems(s -> s.service("manta", "Manta")
                        .database(
                                "shard",
                                "Metadata shard",
                                POSTGRESQL,
                                d -> d.role(SHARD).topology("sharded, three nodes each, synchronous")))
                .summary(s -> s.whatHappened(
                                "A vacuum against transaction wraparound held a lock on a table; a DROP TRIGGER"
                                        + " queued behind it, and everything else behind that.")
                        .when(When.lasted(day.at("~10:30"), day.at("~20:45")))
                        .affected("About 22 % of requests were answered with an error 500.")
                        .howItEnded("Errors returned to zero."))
                .impact(i -> i.requests("~22 %", "of requests answered with 500", m -> m.scope("over the incident"))
                        .requests("~27 %", "of requests answered with 500", m -> m.scope("at the peak"))
                        .requests("19..23 %", "of requests answered with 500", m -> m.scope("most of the time"))
                        .window(When.lasted(day.at("~10:30"), day.at("~20:45")), DEGRADED, w -> w.component("manta")))
                .timeline(t -> t.at(errorsStarted, SYMPTOM, "Requests began to fail", IMPACT_STARTED)
                        .at(errorsEnded, RECOVERY, "Errors were back to zero", IMPACT_ENDED, RECOVERED))
                .rootCause(r -> r.conclusion(found())
                        .trigger(t -> t.text("The application issued a DROP TRIGGER")
                                .schemaChange(c -> c.statementClass(DROP_TRIGGER)))
                        .technicalCause(
                                "An autovacuum against transaction wraparound held a lock on the table",
                                c -> c.id("RC-1").component("shard").jointlyWith("RC-2"))
                        .technicalCause(
                                "A DROP TRIGGER waited for an exclusive lock, and later shared locks queued behind it",
                                c -> c.id("RC-2").component("shard").jointlyWith("RC-1")))
                .contributingFactors(c -> c.factor("A single shard and table were hot")
                        .factor("The application issued the statement needlessly"))
                .mitigation(m -> m.attempt("Waited for the vacuum to end, and tuned its threshold")
                        .attempt("Watched the age of transactions, and ran the maintenance by hand"))
                .recovery(r -> r.errorRateChecked(
                        "Requests answered with 500", c -> c.observed("zero").passed()))
                .unknown("The part of the report that was read does not say", DETECTION, ROLLBACK, WENT_WELL)
                .unknown("The part of the report that was read does not say", IMPROVEMENTS, LESSONS)
                .unknown("The report names actions in prose, without owners and dates", ACTION_ITEMS)
                .build();
    }
}
