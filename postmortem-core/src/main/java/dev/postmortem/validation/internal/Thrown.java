package dev.postmortem.validation.internal;

import dev.postmortem.model.internal.Shown;

/** What somebody else's code threw, in words. */
final class Thrown {

    /** A message that is longer says no more about what went wrong. */
    private static final int LONGEST = 1000;

    private Thrown() {}

    /**
     * Throws what nobody but the host can answer: the machine has no more memory, or is broken. An exhausted stack is the
     * fault of who exhausted it.
     */
    static void passOn(Throwable thrown) {
        if (thrown instanceof VirtualMachineError error && !(error instanceof StackOverflowError)) {
            throw error;
        }
    }

    /** Returns class and message on one line. */
    static String told(Throwable thrown) {
        String message = message(thrown);
        return thrown.getClass().getName() + (message.isEmpty() ? "" : ": " + message);
    }

    /** Returns the message on one line; empty if there is none, or if asking for it throws something else. */
    static String message(Throwable thrown) {
        try {
            String message = thrown.getMessage();
            return message == null ? "" : Shown.cut(message, LONGEST);
        } catch (Throwable mute) {
            passOn(mute);
            return "";
        }
    }
}
