package dev.postmortem.golden;

import static dev.postmortem.model.DatabaseEngine.POSTGRESQL;
import static dev.postmortem.model.ResponderRole.DATABASE_ENGINEER;
import static dev.postmortem.model.cause.Conclusion.found;
import static dev.postmortem.model.followup.Priority.P2;
import static dev.postmortem.model.timeline.EventKind.COMMUNICATION;
import static dev.postmortem.model.timeline.EventKind.DETECTION;
import static dev.postmortem.model.timeline.EventKind.RECOVERY;
import static dev.postmortem.model.timeline.EventKind.ROLLBACK;
import static dev.postmortem.model.timeline.EventKind.SYMPTOM;
import static dev.postmortem.model.timeline.EventKind.VALIDATION;
import static dev.postmortem.model.value.Confidence.SUSPECTED;
import static dev.postmortem.model.value.IncidentKind.MIGRATION;
import static dev.postmortem.model.value.IncidentKind.PERFORMANCE_DEGRADATION;
import static dev.postmortem.model.value.Milestone.DETECTED;
import static dev.postmortem.model.value.Milestone.IMPACT_STARTED;
import static dev.postmortem.model.value.Milestone.MITIGATED;
import static dev.postmortem.model.value.Milestone.RECOVERED;
import static dev.postmortem.model.value.Milestone.VALIDATED;
import static dev.postmortem.model.value.Severity.SEV_2;

import dev.postmortem.model.IncidentState;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.cause.DetectionMethod;
import dev.postmortem.model.cause.RootCauseAnalysis;
import dev.postmortem.model.followup.ActionEffect;
import dev.postmortem.model.followup.ActionItems;
import dev.postmortem.model.followup.ActionStatus;
import dev.postmortem.model.timeline.Timeline;
import dev.postmortem.model.value.Day;
import dev.postmortem.model.value.Evidence;
import java.util.List;

/**
 * The incident of {@link BookingsColumnMigration} as it is written in a hurry, six days later, with somebody to blame.
 *
 * <p>Its values have the right shape, so that no constraint is violated; what is wrong is what it says and leaves out.
 */
public final class FlawedTwin {

    private static final Day TUESDAY = Day.of("2026-03-17", "UTC");

    private FlawedTwin() {}

    /** Returns the postmortem. */
    public static Postmortem postmortem() {
        return Postmortem.builder()
                .id("INC-2026-041-draft")
                .title("Database outage")
                .status(s -> s.published("2026-03-23T09:00Z"))
                .state(IncidentState.RESOLVED)
                .severity(SEV_2)
                .kinds(MIGRATION, PERFORMANCE_DEGRADATION)
                .people(p -> p.author("Ilse Vandermeer")
                        .responder("Noor Rahimi")
                        .responder("Tadeusz Kowalik", DATABASE_ENGINEER))
                .systems(s -> s.service("booking-api", "Booking API")
                        .database("bookings-db", "Bookings database", POSTGRESQL))
                .summary(s -> s.when("2026-03-17T09:59Z/2026-03-17T10:54Z")
                        .whatHappened("A migration broke everything!!! It was a nightmare. Many users saw errors.")
                        .howItEnded("It is fixed now and no data was lost."))
                .impact(i -> i.description("Many users were affected and a lot of requests failed."))
                .timeline(FlawedTwin::timeline)
                .detection(d -> d.method(DetectionMethod.ALERT)
                        .when("2026-03-17T10:03Z")
                        .description("TBD"))
                .rootCause(FlawedTwin::rootCause)
                .contributingFactors(c -> c.factor("Inadequate testing").factor("Maybe a report was running, too"))
                .mitigation(m -> m.attempt("Recycled the connection pools", a -> a.started(TUESDAY.at("10:02"))))
                .rollback(r -> r.notUsed("Not needed."))
                .recovery(r -> r.performanceChecked(
                                "Everything looked ok", c -> c.passed().when(TUESDAY.at("10:12")))
                        .errorRateChecked("Errors"))
                .improvements(i -> i.item("Better communication"))
                .actionItems(FlawedTwin::actionItems)
                .build();
    }

    /**
     * Returns the ids of the rules that it breaks when it is checked at {@link GoldenPostmortems#CHECKED_AT}, in the order
     * of the catalogue. That its users are not counted is said with the whole impact, which is not measured at all.
     */
    public static List<String> brokenRules() {
        return List.of(
                "section-missing",
                "title-not-searchable",
                "summary-not-brief",
                "placeholder-left",
                "evidence-missing",
                "timeline-out-of-order",
                "timeline-duplicate-event",
                "timeline-time-imprecise",
                "timeline-event-outside-window",
                "timeline-contains-judgement",
                "phase-order-inverted",
                "detection-time-mismatch",
                "mitigation-before-detection",
                "mitigation-not-on-timeline",
                "rollback-timeline-mismatch",
                "rollback-rationale-missing",
                "stated-figure-mismatch",
                "outage-overclaimed",
                "impact-unmeasured",
                "vague-quantity",
                "speculative-claim",
                "suspected-cause-unresolved",
                "individual-named",
                "human-error-as-cause",
                "counterfactual-language",
                "judgement-of-people",
                "group-as-cause",
                "negative-descriptor-in-cause",
                "animated-language",
                "procedure-violation-as-cause",
                "action-incomplete",
                "action-owner-not-accountable",
                "action-due-date-implausible",
                "action-vague-verb",
                "action-set-weak",
                "action-unlinked",
                "cause-without-action",
                "action-priorities-undifferentiated",
                "recovery-unvalidated",
                "recovery-check-inconclusive",
                "recovery-check-before-fix",
                "recovery-assumed-language",
                "improvement-without-action",
                "action-overdue",
                "published-late",
                "data-loss-unverified",
                "migration-record-incomplete",
                "saturation-without-number",
                "database-identity-missing",
                "sensitive-data-exposed");
    }

    private static void timeline(Timeline.Builder timeline) {
        timeline.on(TUESDAY)
                .at("10:14", ROLLBACK, "Noor Rahimi finally killed the migration, much too late", MITIGATED)
                .at("09:59", SYMPTOM, "CPU spiked and the connection pool was exhausted", IMPACT_STARTED)
                .at("10:01", SYMPTOM, "Errors increased in Booking API")
                .at("10:01", SYMPTOM, "Errors increased in the Booking API")
                .at("10:07", DETECTION, "The on-call noticed the page", DETECTED)
                .untimed(COMMUNICATION, "Later that day the status page was updated")
                .at("10:30", RECOVERY, "Should be fine again", RECOVERED)
                .at("2025-03-17T10:52Z", VALIDATION, "Everything seems ok", VALIDATED);
    }

    private static void rootCause(RootCauseAnalysis.Builder rootCause) {
        rootCause
                .conclusion(found())
                .trigger(t -> t.text("The migration").schemaChange(c -> c.table("bookings")))
                .technicalCause("Human error: Tadeusz Kowalik should have set a lock timeout and was careless")
                .processGap("The database team did not follow the migration checklist")
                .technicalCause(
                        "The reporting query held a lock",
                        c -> c.confidence(SUSPECTED)
                                .addEvidence(Evidence.query(
                                        "Session",
                                        "psql postgres://booking:s3cret@bookings-1.corp.internal/bookings")));
    }

    private static void actionItems(ActionItems.Builder actions) {
        actions.action(
                        "Improve monitoring",
                        i -> i.ownedBy("the team").priority(P2).effect(ActionEffect.DETECT))
                .action(
                        "Train everyone on migrations",
                        i -> i.ownedBy("Everyone")
                                .priority(P2)
                                .due("2025-04-01")
                                .addresses("RC-9"))
                .action("Be more careful with locks", i -> i.priority(P2).due("2027-03-31"))
                .action(
                        "Document the migration process",
                        i -> i.ownedBy("Database platform team")
                                .priority(P2)
                                .due("2026-03-20")
                                .status(ActionStatus.open()));
    }
}
