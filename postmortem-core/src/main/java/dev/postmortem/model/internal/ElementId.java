package dev.postmortem.model.internal;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The ids that elements refer to each other by. */
public final class ElementId {

    /**
     * Neither blanks nor what cannot be seen. Unassigned characters are let through, because which they are depends on the
     * Java that runs.
     */
    private static final Pattern ID = Pattern.compile("[^\\s\\p{Z}\\p{Cc}\\p{Cf}\\p{Cs}]{1,100}");

    private ElementId() {}

    /**
     * Returns the id of an element that has to be given one.
     *
     * @throws IllegalArgumentException if the id is null, or none that a reference could be written with
     */
    public static String given(String attribute, @Nullable String id) {
        return wellFormed(attribute, Mandatory.text(attribute, id), "");
    }

    /**
     * Returns the id, or {@code ""} for an element that gets one from the postmortem that holds it.
     *
     * @throws IllegalArgumentException if the id is none that a reference could be written with
     */
    public static String checked(String attribute, @Nullable String id) {
        if (id == null || id.isEmpty()) {
            return "";
        }
        return wellFormed(attribute, id, ", or leave it out to have one assigned");
    }

    private static String wellFormed(String attribute, String id, String orElse) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(attribute + " " + Shown.quote(id)
                    + " is no id: use up to 100 characters without blanks, line breaks and invisible characters, for example RC-1"
                    + orElse);
        }
        return id;
    }
}
