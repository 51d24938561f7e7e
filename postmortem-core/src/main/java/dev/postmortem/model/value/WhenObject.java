package dev.postmortem.model.value;

import dev.postmortem.model.internal.Shown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON form of a {@link When}: text when the canonical text says it all, otherwise an object. */
final class WhenObject {

    private WhenObject() {}

    static Object of(When when) {
        if (when.time() instanceof Time.Dated dated
                && when.original().isEmpty()
                && when.claims().isEmpty()) {
            return dated.toString();
        }
        Map<String, Object> object = new LinkedHashMap<>();
        if (when.time() instanceof Time.Described described) {
            object.put("text", described.text());
        } else if (when.time() instanceof Time.Unknown unknown) {
            object.put("unknown", unknown.reason());
        } else if (when.time() instanceof Time.NotApplicable notApplicable) {
            object.put("notApplicable", notApplicable.reason());
        } else {
            object.put("value", when.time().toString());
        }
        when.original().ifPresent(original -> object.put("original", original));
        if (!when.claims().isEmpty()) {
            object.put("claims", when.claims());
        }
        return object;
    }

    /** Returns the time of the one property that is given; none or several are an error. */
    static Time time(
            @Nullable String value, @Nullable String text, @Nullable String unknown, @Nullable String notApplicable) {
        List<String> given = new ArrayList<>();
        name(given, "value", value);
        name(given, "text", text);
        name(given, "unknown", unknown);
        name(given, "notApplicable", notApplicable);
        if (given.size() != 1) {
            String found = given.isEmpty() ? "no value" : String.join(" and ", given);
            throw new IllegalArgumentException(
                    "Time has " + found + ": give exactly one of value, text, unknown and notApplicable");
        }
        if (value != null) {
            return TimeText.read(value);
        }
        if (text != null) {
            return new Time.Described(text);
        }
        return unknown != null ? new Time.Unknown(unknown) : new Time.NotApplicable(notApplicable);
    }

    private static void name(List<String> given, String property, @Nullable String content) {
        if (content != null) {
            given.add(property + " " + Shown.quote(content));
        }
    }
}
