package dev.postmortem.render.action;

import java.util.List;

/**
 * Says that actions have no ids by which a tracker could know them again in the next run; nothing was written.
 *
 * @since 0.1.0
 */
public final class UnstableIdsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> actions;

    UnstableIdsException(String message, List<String> actions) {
        super(message);
        this.actions = List.copyOf(actions);
    }

    /**
     * Returns the actions that could not be told from others.
     *
     * @return their ids in the document, in its order; none after Java serialization
     */
    public List<String> actions() {
        return actions == null ? List.of() : actions;
    }
}
