package dev.postmortem.render.document;

import java.util.Optional;

/**
 * How far an action has come.
 *
 * @param state where it stands
 * @param reason why it stands there
 * @param opened when it was agreed on
 * @param started when work on it began
 * @param closed when it was finished or declined
 * @since 0.1.0
 */
public record ActionProgress(
        State state,
        Optional<String> reason,
        Optional<TimeRef> opened,
        Optional<TimeRef> started,
        Optional<TimeRef> closed) {

    /** Checks that the state is there. */
    public ActionProgress {
        Require.present("ActionProgress.state", state);
        reason = Require.orEmpty(reason);
        opened = Require.orEmpty(opened);
        started = Require.orEmpty(started);
        closed = Require.orEmpty(closed);
    }

    /** Where an action can stand. */
    public enum State {
        /** Not begun. */
        OPEN,
        /** Begun. */
        IN_PROGRESS,
        /** Finished. */
        DONE,
        /** Will not be done. */
        DECLINED;

        /**
         * Says whether there is still something to do.
         *
         * @return true before the action is finished or declined
         */
        public boolean isOpen() {
            return this == OPEN || this == IN_PROGRESS;
        }
    }
}
