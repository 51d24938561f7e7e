package dev.postmortem.model.internal;

import org.jspecify.annotations.Nullable;

/**
 * Null was given where a builder or a copy takes a value.
 *
 * <p>Immutables 2.12.2 has its code throw it, but for builders of records looks for the check in a class called
 * {@code Builder}, which it does not write. So each package with builders has a class of that name. Once that is mended
 * in Immutables, those classes can go, and nothing else changes.
 */
public final class NullGiven extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Makes the exception. */
    public NullGiven(String attribute) {
        super(attribute + " is null: give a value, or do not call this if there is none");
    }

    /** Returns the value, unless it is null. */
    public static <T> T unless(@Nullable T value, String attribute) {
        if (value == null) {
            throw new NullGiven(attribute);
        }
        return value;
    }
}
