package dev.postmortem.internal;

import dev.postmortem.model.internal.Shown;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words for the steps to a place, so that findings and differences name the same place alike. */
public final class PlaceWords {

    private static final Pattern WORD_STARTS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private PlaceWords() {}

    /** Returns {@code root cause} for the component {@code rootCause}. */
    public static String component(String name) {
        return WORD_STARTS.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** Returns the id of an element, or for one without id its place in the list, counted from one. */
    public static String element(String id, int index) {
        return id.isBlank() ? String.valueOf(index + 1) : Shown.cut(id);
    }

    /** Returns the key of an entry in quotation marks. */
    public static String key(String key) {
        return Shown.quote(key);
    }
}
