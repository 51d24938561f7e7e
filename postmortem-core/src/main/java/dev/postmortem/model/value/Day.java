package dev.postmortem.model.value;

import dev.postmortem.model.internal.Dates;
import dev.postmortem.model.internal.Mandatory;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A date in a zone, which turns the clock times of an incident into a {@link When}.
 *
 * <p>What people write is accepted: {@code 10:00}, {@code ~17:20}, {@code 09:XX UTC}, {@code 10:00 Europe/London},
 * {@code 12:26-12:??}, {@code 10:05 to 10:40}, {@code 2022-02-?? ??:??}, and what {@link When#parse} reads except for a
 * year alone, which may be a clock time. A zone or date in the text wins over the day's. A range lasted from-to unless
 * {@code within} says otherwise, one zone in it serves both ends, and a clock time that lies before the start is the next
 * day's. A single time never rolls over midnight by itself: use {@link #next()}.
 *
 * <p>In a daylight-saving gap or overlap the zone's name is kept without an offset, and {@link Moment#clockAnomaly()}
 * says so. The text is kept as the original unless the canonical text contains it literally, as
 * {@code 2026-03-14T10:00Z} contains {@code 10:00}; a {@code ~} counts as contained.
 *
 * @param date The date.
 * @param zone The zone, or an offset.
 * @since 0.1.0
 */
public record Day(LocalDate date, ZoneId zone) {

    /**
     * Makes a day.
     *
     * @throws IllegalArgumentException if the date or the zone is null, the year is not 1 to 9999, or the zone is an
     *     offset that no clock shows
     */
    public Day {
        Dates.checked("Day.date", Mandatory.given("Day.date", date));
        Mandatory.given("Day.zone", zone);
        if (ZoneName.isOffset(zone)) {
            ZoneName.shownByClocks(zone.getRules().getOffset(Instant.EPOCH));
        }
    }

    /**
     * Makes a day.
     *
     * @param date the date
     * @param zone the zone, or an offset
     * @return the day
     */
    public static Day of(LocalDate date, ZoneId zone) {
        return new Day(date, zone);
    }

    /**
     * Makes a day.
     *
     * @param date the date, as in {@code 2026-03-14}
     * @param zone the zone's name or an offset, as in {@code UTC}, {@code Europe/London} or {@code +01:00}
     * @return the day
     * @throws IllegalArgumentException if the date or the zone is not understood
     */
    public static Day of(String date, String zone) {
        Mandatory.text("Day.date", date);
        Mandatory.text("Day.zone", zone);
        return new Day(Dates.parse("Day.date", date), ZoneName.named(zone));
    }

    /**
     * A time of this day.
     *
     * @param text a clock time or a range of them, or a text with its own date
     * @return the time, which lasted from-to if the text is a range
     * @throws IllegalArgumentException if the text is not understood
     */
    public When at(String text) {
        return written(TimeText.read(text, this), text, text);
    }

    /**
     * Something that lasted from one time to another.
     *
     * @param start when it started, as in {@code 10:05}
     * @param end when it ended; the next day if it lies before the start
     * @return the time
     * @throws IllegalArgumentException if a text is not understood
     */
    public When between(String start, String end) {
        Mandatory.text("Day.between start", start);
        Mandatory.text("Day.between end", end);
        return written(TimeText.read(start + " to " + end, this), start + " to " + end, start, end);
    }

    /**
     * Something that happened at some time between two times.
     *
     * @param earliest the time before which it did not happen, as in {@code 21:00}
     * @param latest the time after which it did not happen; the next day if it lies before the earliest
     * @return the time
     * @throws IllegalArgumentException if a text is not understood
     */
    public When within(String earliest, String latest) {
        Mandatory.text("Day.within earliest", earliest);
        Mandatory.text("Day.within latest", latest);
        Time.Dated time = TimeText.read("[" + earliest + ".." + latest + "]", this);
        return written(time, "between " + earliest + " and " + latest, earliest, latest);
    }

    /**
     * The day after.
     *
     * @return the next day in the same zone
     */
    public Day next() {
        return plusDays(1);
    }

    /**
     * A later or earlier day.
     *
     * @param days how many days later; negative for earlier
     * @return the day in the same zone
     * @throws IllegalArgumentException if its year is not 1 to 9999
     */
    public Day plusDays(long days) {
        try {
            return on(date.plusDays(days));
        } catch (DateTimeException | ArithmeticException | IllegalArgumentException e) {
            throw new IllegalArgumentException("Day " + this + " plus " + days + " days leaves the years 1 to 9999", e);
        }
    }

    Day on(LocalDate other) {
        return new Day(other, zone);
    }

    /** Keeps the text as the original if the canonical text lacks one of its parts. */
    private static When written(Time.Dated time, String text, String... parts) {
        String canonical = time.toString();
        for (String part : parts) {
            if (!canonical.contains(part.replace("~", "").strip())) {
                return When.of(time).originally(text.strip());
            }
        }
        return When.of(time);
    }

    /**
     * The day in text.
     *
     * @return for example {@code 2026-03-14 Europe/London}
     */
    @Override
    public String toString() {
        return date + " " + zone;
    }
}
