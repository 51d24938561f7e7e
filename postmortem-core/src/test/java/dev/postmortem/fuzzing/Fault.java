package dev.postmortem.fuzzing;

import java.util.function.Supplier;

/** Thrown where something does not hold that should. */
final class Fault extends AssertionError {

    private static final long serialVersionUID = 1L;

    Fault(String message) {
        super(message);
    }

    Fault(String message, Throwable cause) {
        super(message, cause);
    }

    static void unless(boolean holds, Supplier<String> message) {
        if (!holds) {
            throw new Fault(message.get());
        }
    }
}
