package dev.postmortem.model.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads the calendar days that builders and factories take as text. */
public final class Dates {

    private Dates() {}

    /**
     * Returns the day, or says which attribute cannot be read.
     *
     * @throws IllegalArgumentException if the text is null or no day of the calendar
     */
    public static LocalDate parse(String attribute, @Nullable String text) {
        if (text == null) {
            throw new IllegalArgumentException(attribute + " is null: " + accepted());
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            throw new IllegalArgumentException(
                    attribute + " " + Shown.quote(text) + " is not understood: " + accepted(), notADay);
        }
    }

    private static String accepted() {
        return "give a day of the calendar as year-month-day, for example 2026-03-28";
    }
}
