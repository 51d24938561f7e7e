package dev.postmortem.model.internal;

import java.util.function.Function;
import java.util.function.Supplier;
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
        return read(() -> attribute, text, reader);
    }

    /** The same for an attribute whose name takes an effort to tell. */
    public static <T> T read(Supplier<String> attribute, @Nullable String text, Function<String, T> reader) {
        if (text == null) {
            throw new NullGiven(attribute.get());
        }
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(attribute.get() + ": " + e.getMessage(), e);
        }
    }
}
