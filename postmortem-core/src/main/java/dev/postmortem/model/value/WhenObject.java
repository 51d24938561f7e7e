package dev.postmortem.model.value;

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

    /** Returns the time of the one property that is given, as its text words it; none or several are an error. */
    static When read(
            @Nullable String value, @Nullable String text, @Nullable String unknown, @Nullable String notApplicable) {
        List<When> given = new ArrayList<>();
        if (value != null) {
            given.add(When.parse(value));
        }
        if (text != null) {
            given.add(When.described(text));
        }
        if (unknown != null) {
            given.add(When.unknown(unknown));
        }
        if (notApplicable != null) {
            given.add(When.notApplicable(notApplicable));
        }
        if (given.size() != 1) {
            throw new IllegalArgumentException("Time has " + (given.isEmpty() ? "no value" : "several values " + given)
                    + ": give exactly one of value, text, unknown and notApplicable");
        }
        return given.get(0);
    }
}
