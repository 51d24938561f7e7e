package dev.postmortem.validation.internal.rules.actionability;

import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.model.followup.ActionState;
import dev.postmortem.model.followup.ActionStatus;
import dev.postmortem.model.followup.Priority;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What several rules ask about actions. */
final class Actions {

    private static final Set<Priority> RANKED = Set.of(Priority.P0, Priority.P1, Priority.P2, Priority.P3, Priority.P4);

    private Actions() {}

    /** Says whether an action is done or will not be done; nobody has to do anything about it any more. */
    static boolean isClosed(ActionItem action) {
        return isIn(action, ActionState.DONE, ActionState.DECLINED);
    }

    /** Says whether an action will not be done. */
    static boolean isDeclined(ActionItem action) {
        return isIn(action, ActionState.DECLINED);
    }

    /** Says whether an action is stated to be still to do. */
    static boolean isOpen(ActionItem action) {
        return isIn(action, ActionState.OPEN, ActionState.IN_PROGRESS);
    }

    /** Returns the actions that are done or to do. */
    static List<ActionItem> withoutDeclined(List<ActionItem> actions) {
        return actions.stream().filter(action -> !isDeclined(action)).toList();
    }

    /** Returns a priority as people write it. */
    static String shown(Priority priority) {
        return RANKED.contains(priority) ? priority.code().toUpperCase(Locale.ROOT) : priority.code();
    }

    /** Says whether it is known how urgent a priority is; of a word of the house it is not. */
    static boolean isRanked(Priority priority) {
        return RANKED.contains(priority);
    }

    private static boolean isIn(ActionItem action, ActionState... states) {
        return action.status()
                .map(ActionStatus::state)
                .filter(Arrays.asList(states)::contains)
                .isPresent();
    }
}
