package dev.postmortem.render.document;

import java.util.Optional;

/**
 * What an action is known by, in its document and outside.
 *
 * @param incident the id of the incident, such as {@code INC-142}; absent if it has none
 * @param action the id of the action in its document, such as {@code AI-3}
 * @param assigned whether the id of the action was counted out by the library, so that it may be another action's when the
 *     document is generated afresh
 * @since 0.1.0
 */
public record ActionKey(Optional<String> incident, String action, boolean assigned) {

    /** Checks that the action has an id. */
    public ActionKey {
        incident = Require.orEmpty(incident);
        action = Require.text("ActionKey.action", action);
    }
}
