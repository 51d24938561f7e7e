package dev.postmortem.render.internal;

import java.util.function.Supplier;

/** Calls what a house brought, so that the message of what it throws names who threw it. */
public final class Culprit {

    private Culprit() {}

    /**
     * Calls it.
     *
     * @param who what messages call it, such as {@code The filter acme.Shorten}
     * @throws IllegalStateException if it throws an exception, which is the cause; errors pass through
     */
    @SuppressWarnings("NullAway") // What may return null is asked for null by who calls, who knows what was expected.
    public static <T> T call(Supplier<String> who, Supplier<? extends T> call) {
        try {
            return call.get();
        } catch (Exception thrown) { // Other languages throw checked ones as well.
            throw failed(who.get(), thrown);
        }
    }

    /** Returns what is thrown in place of an exception. */
    public static IllegalStateException failed(String who, Exception thrown) {
        return new IllegalStateException(who + " failed: " + thrown, thrown);
    }
}
