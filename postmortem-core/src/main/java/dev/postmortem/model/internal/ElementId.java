package dev.postmortem.model.internal;

import org.jspecify.annotations.Nullable;

/** The ids that elements refer to each other by. */
public final class ElementId {

    private static final int LONGEST = 100;

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
        if (id.codePointCount(0, id.length()) > LONGEST || !isVisible(id)) {
            throw new IllegalArgumentException(attribute + " " + Shown.quote(id)
                    + " is no id: use up to 100 characters without blanks, line breaks and invisible characters, for example RC-1"
                    + orElse);
        }
        return id;
    }

    private static boolean isVisible(String id) {
        for (int i = 0; i < id.length(); i += Character.charCount(id.codePointAt(i))) {
            if (!isVisible(id.codePointAt(i))) {
                return false;
            }
        }
        return !id.isEmpty();
    }

    /** Unassigned characters are let through, because which they are depends on the Java that runs. */
    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }
}
