package dev.postmortem.traceability;

import dev.postmortem.model.cause.Cause;
import dev.postmortem.model.cause.ContributingFactor;
import dev.postmortem.model.cause.ObservabilityGap;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.model.followup.ActionState;
import dev.postmortem.model.followup.ActionStatus;
import dev.postmortem.model.followup.Improvement;
import dev.postmortem.model.response.Mitigation;
import dev.postmortem.model.response.Permanence;
import dev.postmortem.model.value.Acceptance;
import dev.postmortem.model.value.Identified;
import dev.postmortem.model.value.Outcome;
import java.util.Optional;

/** Decides what an element says for an answer. */
final class Answers {

    private Answers() {}

    /** Returns the answer that an action gives to what it addresses; none if it was declined without a reason. */
    static Optional<Answer> of(ActionItem action, String pointer) {
        Optional<ActionStatus> declined = action.status().filter(status -> status.state() == ActionState.DECLINED);
        return declined.isPresent()
                ? accepted(
                        action,
                        pointer + "/status/reason",
                        declined.flatMap(ActionStatus::reason).map(Acceptance::because))
                : Optional.of(new Answer.ByAction(action, pointer));
    }

    /** Returns the answer that a mitigation gives to what it addresses; none if by its own words it removed nothing. */
    static Optional<Answer> of(Mitigation attempt, String pointer) {
        boolean stays =
                attempt.permanence().filter(Permanence.TEMPORARY::equals).isEmpty();
        boolean helped =
                attempt.outcome().map(Outcome::effect).map(Answers::helped).orElse(true);
        return stays && helped ? Optional.of(new Answer.ByMitigation(attempt, pointer)) : Optional.empty();
    }

    /** Returns the reason that a concern itself states for leaving things as they are. */
    static Optional<Answer> itself(Identified concern, String pointer) {
        if (concern instanceof Cause cause) {
            return accepted(cause, pointer + "/acceptance", cause.acceptance());
        }
        if (concern instanceof ContributingFactor factor) {
            return accepted(factor, pointer + "/acceptance", factor.acceptance());
        }
        if (concern instanceof ObservabilityGap gap) {
            return accepted(gap, pointer + "/acceptance", gap.acceptance());
        }
        if (concern instanceof Improvement improvement) {
            return accepted(
                    improvement,
                    pointer + "/noActionReason",
                    improvement.noActionReason().map(Acceptance::because));
        }
        return Optional.empty();
    }

    private static boolean helped(Outcome.Effect effect) {
        return switch (effect) {
            case WORKED, PARTLY_WORKED -> true;
            case NO_EFFECT, MADE_WORSE, UNKNOWN, NOT_APPLICABLE -> false;
        };
    }

    /** A blank reason states nothing. */
    private static Optional<Answer> accepted(Identified element, String pointer, Optional<Acceptance> acceptance) {
        return acceptance
                .filter(stated -> !stated.reason().isBlank())
                .map(stated -> new Answer.ByAcceptance(element, pointer, stated));
    }
}
