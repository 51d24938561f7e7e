package dev.postmortem.validation.internal.facts;

import static java.util.Map.entry;

import dev.postmortem.model.Absence;
import dev.postmortem.model.Correction;
import dev.postmortem.model.Episode;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.Summary;
import dev.postmortem.model.cause.Alert;
import dev.postmortem.model.cause.Cause;
import dev.postmortem.model.cause.Conclusion;
import dev.postmortem.model.cause.ContributingFactor;
import dev.postmortem.model.cause.Detection;
import dev.postmortem.model.cause.ObservabilityGap;
import dev.postmortem.model.cause.RuledOut;
import dev.postmortem.model.cause.Trigger;
import dev.postmortem.model.cause.Why;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.model.followup.ActionStatus;
import dev.postmortem.model.followup.Improvement;
import dev.postmortem.model.followup.Lesson;
import dev.postmortem.model.followup.Strength;
import dev.postmortem.model.impact.DataImpact;
import dev.postmortem.model.impact.DivergentWrites;
import dev.postmortem.model.impact.Impact;
import dev.postmortem.model.impact.ImpactWindow;
import dev.postmortem.model.impact.Repair;
import dev.postmortem.model.response.Mitigation;
import dev.postmortem.model.response.RecoveryCheck;
import dev.postmortem.model.response.RecoveryMechanism;
import dev.postmortem.model.response.RecoveryStep;
import dev.postmortem.model.response.RollbackDecision;
import dev.postmortem.model.response.RollbackOption;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.timeline.TimelineGap;
import dev.postmortem.model.value.Acceptance;
import dev.postmortem.model.value.Measure;
import dev.postmortem.model.value.Outcome;
import dev.postmortem.model.value.Verdict;
import java.util.Map;
import java.util.Set;

/**
 * The texts of the model in which people tell something.
 *
 * <p>Not among them: names of people, teams, systems and data sets, ids, sources, links and evidence, statements and
 * queries, and the words in which times and amounts are told.
 */
final class Sentences {

    static final Map<Class<?>, Set<String>> COMPONENTS = Map.ofEntries(
            entry(Postmortem.class, Set.of("title")),
            entry(Episode.class, Set.of("name", "description")),
            entry(Correction.class, Set.of("what", "why")),
            entry(Absence.class, Set.of("reason")),
            entry(Summary.class, Set.of("whatHappened", "affected", "howItEnded")),
            entry(Impact.class, Set.of("description")),
            entry(ImpactWindow.class, Set.of("description")),
            entry(DataImpact.class, Set.of("description")),
            entry(DivergentWrites.class, Set.of("reconciliation")),
            entry(Repair.class, Set.of("how")),
            entry(Measure.class, Set.of("noun", "scope")),
            entry(TimelineEvent.class, Set.of("text")),
            entry(TimelineGap.class, Set.of("explanation")),
            entry(Detection.class, Set.of("description")),
            entry(Alert.class, Set.of("note")),
            entry(ObservabilityGap.class, Set.of("text")),
            entry(Trigger.class, Set.of("text")),
            entry(Cause.class, Set.of("text")),
            entry(Why.class, Set.of("question", "answer")),
            entry(RuledOut.class, Set.of("what", "why")),
            entry(Conclusion.class, Set.of("reason")),
            entry(ContributingFactor.class, Set.of("what", "effect")),
            entry(Mitigation.class, Set.of("what", "purpose")),
            entry(RollbackDecision.class, Set.of("rationale", "knownThen", "pointOfNoReturn")),
            entry(RollbackOption.class, Set.of("what", "why")),
            entry(RecoveryCheck.class, Set.of("what", "method", "expected", "observed")),
            entry(RecoveryMechanism.class, Set.of("note")),
            entry(RecoveryStep.class, Set.of("scope", "note")),
            entry(Strength.class, Set.of("text")),
            entry(Improvement.class, Set.of("text", "noActionReason")),
            entry(ActionItem.class, Set.of("what", "success")),
            entry(ActionStatus.class, Set.of("reason")),
            entry(Lesson.class, Set.of("text")),
            entry(Acceptance.class, Set.of("reason")),
            entry(Outcome.class, Set.of("reason")),
            entry(Verdict.class, Set.of("reason")));

    private Sentences() {}

    /** Says whether a component holds sentences. */
    static boolean are(Class<?> type, String component) {
        return COMPONENTS.getOrDefault(type, Set.of()).contains(component);
    }
}
