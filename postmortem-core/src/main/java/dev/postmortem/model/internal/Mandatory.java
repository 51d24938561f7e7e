package dev.postmortem.model.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a compact constructor demands of the components that a value cannot do without. */
public final class Mandatory {

    private Mandatory() {}

    /**
     * Returns the value, or says which attribute is missing.
     *
     * @throws IllegalArgumentException if the value is null
     */
    public static <T> T given(String attribute, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(attribute + " is missing: it is mandatory and must not be null");
        }
        return value;
    }

    /**
     * Returns an unmodifiable copy of a list, which may be empty.
     *
     * @throws IllegalArgumentException if the list or an element is null
     */
    public static <T> List<T> list(String attribute, @Nullable List<T> list) {
        return Absent.listIfNull(attribute, given(attribute, list));
    }

    /**
     * Returns a piece of text that states something; the shape of the text is left to the constraints.
     *
     * @throws IllegalArgumentException if the text is null
     */
    public static String text(String attribute, @Nullable String text) {
        if (text == null) {
            throw new IllegalArgumentException(attribute + " is missing: it is mandatory, give it as text");
        }
        return text;
    }
}
