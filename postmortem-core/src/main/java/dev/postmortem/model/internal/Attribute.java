package dev.postmortem.model.internal;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the times and amounts that builders and factories take as text. */
public final class Attribute {

    private Attribute() {}

    /**
     * Returns what the text says, or says which attribute cannot be read.
     *
     * @throws IllegalArgumentException if the text is null or the reader does not understand it
     */
    public static <T> T read(String attribute, @Nullable String text, Function<String, T> reader) {
        if (text == null) {
            throw new NullGiven(attribute);
        }
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(attribute + ": " + e.getMessage(), e);
        }
    }
}
