package dev.postmortem.model.internal;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Turns what a JSON document or a caller left out into the empty value of its type, and copies what they gave. */
public final class Absent {

    private Absent() {}

    /** Returns the value, or empty for null, which is how Jackson hands over a property that the document lacks. */
    @SuppressWarnings({"OptionalAssignedToNull", "NullableOptional"})
    public static <T> Optional<T> ifNull(@Nullable Optional<T> value) {
        return value == null ? Optional.empty() : value;
    }

    /** Returns the value, or the given one for null. */
    public static <T> T orElse(@Nullable T value, T other) {
        return value == null ? other : value;
    }

    /**
     * Returns an unmodifiable copy of the list, or the empty list for null.
     *
     * @throws IllegalArgumentException if an element is null
     */
    public static <T> List<T> listIfNull(String attribute, @Nullable List<T> list) {
        if (list == null || list.isEmpty()) {
            return List.of();
        }
        int index = 0;
        for (@Nullable T element : list) {
            if (element == null) {
                throw new IllegalArgumentException(
                        attribute + "[" + index + "] is null: leave the element out or give it a value");
            }
            index++;
        }
        return List.copyOf(list);
    }

    /**
     * Returns an unmodifiable copy sorted by key, so that no hash order reaches output, or the empty map for null.
     *
     * @throws IllegalArgumentException if a key or a value is null
     */
    public static Map<String, String> attributesIfNull(String attribute, @Nullable Map<String, String> attributes) {
        if (attributes == null || attributes.isEmpty()) {
            return Map.of();
        }
        TreeMap<String, String> sorted = new TreeMap<>();
        attributes.forEach((key, value) -> {
            if (key == null || value == null) {
                throw new IllegalArgumentException(
                        attribute + "[" + key + "] is null: leave the attribute out or give it a text");
            }
            sorted.put(key, value);
        });
        return Collections.unmodifiableMap(sorted);
    }
}
