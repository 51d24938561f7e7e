package dev.postmortem.validation.internal.rules.completeness;

import static dev.postmortem.model.timeline.EventKind.ALERT;
import static dev.postmortem.model.timeline.EventKind.DETECTION;
import static dev.postmortem.model.timeline.EventKind.RECOVERY;
import static dev.postmortem.model.timeline.EventKind.SYMPTOM;
import static dev.postmortem.model.timeline.EventKind.VALIDATION;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.cause.Cause;
import dev.postmortem.model.cause.CauseKind;
import dev.postmortem.model.response.RecoveryCheck;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.Confidence;
import dev.postmortem.model.value.Identified;
import dev.postmortem.model.value.Measure;
import dev.postmortem.model.value.Quantity;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PrecisionClass;
import dev.postmortem.validation.internal.facts.CheckResults;
import dev.postmortem.validation.internal.facts.Listing;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What was observed can be looked up again, if the postmortem says where. */
final class EvidenceMissing implements PostmortemRule {

    /** The events that claim an observation; what people decided, did or said needs no proof. */
    private static final Set<EventKind> OBSERVATIONS = Set.of(SYMPTOM, ALERT, DETECTION, RECOVERY, VALIDATION);

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder("evidence-missing")
            .category(Category.COMPLETENESS)
            .severity(FindingSeverity.WARNING)
            .precision(PrecisionClass.HIGH)
            .summary("Causes, figures, checks and observations say where they can be verified")
            .rationale("A reader who was not there can verify a claim only if it names the graph, log, query or record"
                    + " it comes from. What people decided or told each other needs no proof.")
            .source(
                    "PagerDuty postmortem documentation: for each item in the timeline, a metric or page where the data"
                            + " came from",
                    "https://postmortems.pagerduty.com/how_to_write/writing/")
            .source(
                    "Site Reliability Workbook, chapter 10: verifiable data",
                    "https://sre.google/workbook/postmortem-culture/")
            .message(
                    "root-causes",
                    "Root causes without evidence: {bare} of {all} ({ids}); link the log, graph, query or experiment that"
                            + " shows each of them, or mark it as suspected")
            .message(
                    "impact",
                    "Impact measures without evidence: {bare} of {all} ({ids}); link the query or dashboard that each"
                            + " figure comes from, or say how it was measured")
            .message(
                    "recovery-checks",
                    "Recovery checks without evidence: {bare} of {all} ({ids}); give the query that was run, or link what"
                            + " it showed")
            .message(
                    "timeline",
                    "Observations on the timeline without evidence: {bare} of {all} ({ids}); name the source, or link the"
                            + " graph, alert or log in which each of them can be seen")
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        Postmortem postmortem = context.postmortem();
        List<Cause> causes = claims(postmortem.rootCause().causes(), EvidenceMissing::isStated);
        report(
                "root-causes",
                "/rootCause/causes",
                causes,
                cause -> !cause.evidence().isEmpty(),
                findings);
        List<Measure> measures = claims(postmortem.impact().measures(), EvidenceMissing::isKnown);
        report("impact", "/impact/measures", measures, EvidenceMissing::isBacked, findings);
        List<RecoveryCheck> checks = claims(postmortem.recovery().checks(), EvidenceMissing::claimsSomething);
        report("recovery-checks", "/recovery/checks", checks, EvidenceMissing::isBacked, findings);
        List<TimelineEvent> events =
                claims(postmortem.timeline().events(), event -> OBSERVATIONS.contains(event.kind()));
        report("timeline", "/timeline/events", events, EvidenceMissing::isBacked, findings);
    }

    private static <E> List<E> claims(List<E> elements, Predicate<E> claims) {
        return elements.stream().filter(claims).toList();
    }

    private static <E extends Identified> void report(
            String subId, String place, List<E> claims, Predicate<E> backed, FindingSink findings) {
        List<E> bare = claims.stream().filter(backed.negate()).toList();
        if (!bare.isEmpty()) {
            findings.report(subId)
                    .at(place)
                    .with("bare", bare.size())
                    .with("all", claims.size())
                    .with("ids", Listing.ids(bare));
        }
    }

    /** What is no more than suspected is not claimed to be shown, and a gap in a process shows in no graph. */
    private static boolean isStated(Cause cause) {
        return !cause.kind().equals(CauseKind.PROCESS_GAP)
                && cause.confidence()
                        .filter(confidence -> confidence == Confidence.SUSPECTED || confidence == Confidence.UNKNOWN)
                        .isEmpty();
    }

    private static boolean isKnown(Measure measure) {
        Quantity quantity = measure.amount().quantity();
        return !(quantity instanceof Quantity.Unknown) && !(quantity instanceof Quantity.NotApplicable);
    }

    private static boolean isBacked(Measure measure) {
        return !measure.evidence().isEmpty() || measure.amount().howMeasured().isPresent();
    }

    /**
     * A check that was not run, or came to no answer, claims nothing. One that was passed without a word on what it
     * showed has to say that first, for which another rule asks.
     */
    private static boolean claimsSomething(RecoveryCheck check) {
        return CheckResults.failed(check) || (CheckResults.passed(check) && CheckResults.tellsWhatItShowed(check));
    }

    private static boolean isBacked(RecoveryCheck check) {
        return !check.evidence().isEmpty() || check.query().isPresent();
    }

    private static boolean isBacked(TimelineEvent event) {
        return !event.evidence().isEmpty()
                || event.source().isPresent()
                || event.measures().stream().anyMatch(EvidenceMissing::isBacked);
    }
}
