package dev.postmortem.validation.internal.rules.timeline;

import static dev.postmortem.model.timeline.EventKind.ALERT;
import static dev.postmortem.model.timeline.EventKind.DETECTION;
import static dev.postmortem.model.timeline.EventKind.FAILOVER;
import static dev.postmortem.model.timeline.EventKind.MITIGATION;
import static dev.postmortem.model.timeline.EventKind.RECOVERY;
import static dev.postmortem.model.timeline.EventKind.RESTORE;
import static dev.postmortem.model.timeline.EventKind.ROLLBACK;
import static dev.postmortem.model.timeline.EventKind.SYMPTOM;
import static dev.postmortem.model.timeline.EventKind.VALIDATION;
import static dev.postmortem.model.value.Milestone.DETECTED;
import static dev.postmortem.model.value.Milestone.IMPACT_ENDED;
import static dev.postmortem.model.value.Milestone.IMPACT_STARTED;
import static dev.postmortem.model.value.Milestone.MITIGATED;
import static dev.postmortem.model.value.Milestone.RECOVERED;
import static dev.postmortem.model.value.Milestone.RESOLVED;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.cause.Detection;
import dev.postmortem.model.response.Mitigation;
import dev.postmortem.model.response.RollbackDecision;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.Milestone;
import dev.postmortem.validation.spi.RuleContext;
import java.util.HashSet;
import java.util.Set;

/**
 * Which of the events that every incident has are told: by an event, by a field of the section about it, or by the
 * statement that it is unknown.
 */
final class KeyEvents {

    private final RuleContext context;
    private final Postmortem postmortem;
    private final Set<EventKind> kinds = new HashSet<>();
    private final Set<Milestone> milestones = new HashSet<>();
    private final Set<String> concerns = new HashSet<>();

    KeyEvents(RuleContext context) {
        this.context = context;
        this.postmortem = context.postmortem();
        for (TimelineEvent event : postmortem.timeline().events()) {
            kinds.add(event.kind());
            event.milestones().forEach(mark -> milestones.add(mark.milestone()));
            concerns.addAll(event.concerns());
        }
    }

    boolean tellsImpactStart() {
        return kinds.contains(SYMPTOM)
                || milestones.contains(IMPACT_STARTED)
                || !postmortem.impact().windows().isEmpty()
                || context.isDeclaredAbsent(SectionName.IMPACT);
    }

    boolean tellsDetection() {
        Detection detection = postmortem.detection();
        return kinds.contains(DETECTION)
                || kinds.contains(ALERT)
                || milestones.contains(DETECTED)
                || detection.event().isPresent()
                || detection.when().isPresent()
                || detection.alerts().stream().anyMatch(alert -> alert.firedAt().isPresent())
                || context.isDeclaredAbsent(SectionName.DETECTION);
    }

    boolean tellsMitigation() {
        return kinds.contains(MITIGATION)
                || kinds.contains(ROLLBACK)
                || kinds.contains(FAILOVER)
                || kinds.contains(RESTORE)
                || milestones.contains(MITIGATED)
                || postmortem.mitigation().attempts().stream().anyMatch(this::isTold)
                || postmortem.rollback().decisions().stream()
                        .map(RollbackDecision::id)
                        .anyMatch(concerns::contains)
                || context.isDeclaredAbsent(SectionName.MITIGATION);
    }

    private boolean isTold(Mitigation attempt) {
        return attempt.started().isPresent() || attempt.ended().isPresent() || concerns.contains(attempt.id());
    }

    boolean tellsRecovery() {
        return kinds.contains(RECOVERY)
                || kinds.contains(VALIDATION)
                || milestones.contains(RECOVERED)
                || milestones.contains(Milestone.VALIDATED)
                || milestones.contains(IMPACT_ENDED)
                || milestones.contains(RESOLVED)
                || postmortem.impact().windows().stream()
                        .anyMatch(window -> window.when().ends().isPresent())
                || !postmortem.recovery().progress().isEmpty()
                || postmortem.recovery().checks().stream()
                        .anyMatch(check -> check.when().isPresent())
                || context.isDeclaredAbsent(SectionName.RECOVERY);
    }
}
