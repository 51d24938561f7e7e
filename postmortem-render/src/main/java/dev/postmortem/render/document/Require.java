package dev.postmortem.render.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks of constructor arguments, with messages that name the attribute. */
final class Require {

    private Require() {}

    static <T> T present(String attribute, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(attribute + " is missing");
        }
        return value;
    }

    static String text(String attribute, @Nullable String value) {
        String text = present(attribute, value);
        if (text.isBlank()) {
            throw new IllegalArgumentException(attribute + " is blank: give it a text");
        }
        return text;
    }

    /** Null stands for an empty optional, so that no caller of a constructor can plant one. */
    @SuppressWarnings("NullableOptional")
    static <T> Optional<T> orEmpty(@Nullable Optional<T> value) {
        return value == null ? Optional.empty() : value;
    }

    static <T> List<T> list(String attribute, @Nullable List<? extends T> values) {
        List<? extends T> list = present(attribute, values);
        try {
            // It looks for nulls itself, and at nothing where there can be none: every cell comes through here.
            return List.copyOf(list);
        } catch (NullPointerException e) {
            throw new IllegalArgumentException(attribute + " holds a null element", e);
        }
    }

    /** Keeps the order in which the entries were given. */
    static Map<String, String> map(String attribute, @Nullable Map<String, String> values) {
        Map<String, String> map = new LinkedHashMap<>(present(attribute, values));
        map.forEach((name, value) -> {
            if (name == null) {
                throw new IllegalArgumentException(attribute + " holds a null name");
            }
            if (value == null) {
                throw new IllegalArgumentException(attribute + " holds null for \"" + name + "\"");
            }
        });
        return Collections.unmodifiableMap(map);
    }

    static <T> List<T> someOf(String attribute, @Nullable List<T> values) {
        List<T> list = list(attribute, values);
        if (list.isEmpty()) {
            throw new IllegalArgumentException(attribute + " is empty: give at least one element");
        }
        return list;
    }
}
