package dev.postmortem.model.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What counts as a calendar day: one of the years 1 to 9999, because a later one has a sign, which few readers know. */
public final class Dates {

    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Dates() {}

    /**
     * Returns the day, or says that its year is out of range.
     *
     * @throws IllegalArgumentException if the year is not 1 to 9999
     */
    public static LocalDate checked(String attribute, LocalDate day) {
        if (!isInRange(day)) {
            throw new IllegalArgumentException(attribute + " " + day + " is out of range: the year must be 1 to 9999");
        }
        return day;
    }

    /**
     * Returns a day that may be absent, or says that its year is out of range.
     *
     * @throws IllegalArgumentException if the year is not 1 to 9999
     */
    @SuppressWarnings("NullableOptional")
    public static Optional<LocalDate> checked(String attribute, @Nullable Optional<LocalDate> day) {
        Optional<LocalDate> given = Absent.ifNull(day);
        given.filter(each -> !isInRange(each)).ifPresent(far -> {
            throw new IllegalArgumentException(attribute + " " + far
                    + " is out of range: the year must be 1 to 9999; leave it out if there is no such day");
        });
        return given;
    }

    /** Returns the day that ten characters name, as in {@code 2026-03-28}, or empty if the calendar has none of that name. */
    public static Optional<LocalDate> read(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text)).filter(Dates::isInRange);
        } catch (DateTimeParseException notOfTheCalendar) {
            return Optional.empty();
        }
    }

    /**
     * Returns the day, or says which attribute cannot be read.
     *
     * @throws IllegalArgumentException if the text is null or no day of the calendar
     */
    public static LocalDate parse(String attribute, @Nullable String text) {
        if (text == null) {
            throw new IllegalArgumentException(attribute + " is null: " + accepted());
        }
        return read(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        attribute + " " + Shown.quote(text) + " is not understood: " + accepted()));
    }

    private static String accepted() {
        return "give a day of the calendar as year-month-day, for example 2026-03-28";
    }

    private static boolean isInRange(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= 9999;
    }
}
