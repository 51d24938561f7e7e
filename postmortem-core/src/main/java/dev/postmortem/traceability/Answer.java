package dev.postmortem.traceability;

import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.model.followup.ActionState;
import dev.postmortem.model.followup.ActionStatus;
import dev.postmortem.model.response.Mitigation;
import dev.postmortem.model.value.Acceptance;
import dev.postmortem.model.value.Identified;
import java.util.Optional;

/**
 * What is done about a concern, was done about it, or why nothing is.
 *
 * <p>A minor version may add a leaf.
 *
 * @since 0.1.0
 */
public sealed interface Answer {

    /**
     * The element that holds the answer.
     *
     * @return the action, the mitigation, or for what is accepted by itself the concern
     */
    Identified element();

    /**
     * The place at which the answer stands.
     *
     * @return a JSON Pointer (RFC 6901)
     */
    String pointer();

    /**
     * An action that is open, in progress or done.
     *
     * @param element the action
     * @param pointer the JSON Pointer of the action, for example {@code /actionItems/items/0}
     * @since 0.1.0
     */
    record ByAction(ActionItem element, String pointer) implements Answer {

        /**
         * How far the action has come.
         *
         * @return open, in progress or done; empty if nobody said
         */
        public Optional<ActionState> state() {
            return element.status().map(ActionStatus::state);
        }
    }

    /**
     * An attempt to stabilise production that removed the concern for good.
     *
     * @param element the attempt
     * @param pointer the JSON Pointer of the attempt, for example {@code /mitigation/attempts/0}
     * @since 0.1.0
     */
    record ByMitigation(Mitigation element, String pointer) implements Answer {}

    /**
     * The statement that nothing will be done, with the reason.
     *
     * <p>Whether an acceptance with an end still holds depends on the day on which somebody asks, and is left to them.
     *
     * @param element the concern that is accepted, or the action that was declined
     * @param pointer the JSON Pointer of the acceptance or of the reason, for example {@code
     *     /rootCause/causes/0/acceptance} or {@code /actionItems/items/2/status/reason}
     * @param acceptance what was stated; the reason alone if it is that of an improvement or of a declined action
     * @since 0.1.0
     */
    record ByAcceptance(Identified element, String pointer, Acceptance acceptance) implements Answer {}
}
