package dev.postmortem.validation.internal.facts;

import dev.postmortem.model.value.InstantRange;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** Compares days of a calendar whose zone nobody wrote down with instants. */
public final class CalendarDays {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);
    private static final ZoneOffset LATEST = ZoneOffset.ofHours(-12);

    private CalendarDays() {}

    /** Returns the instants at which it may be that day somewhere; years beyond 1 to 9999 count as the nearest of these. */
    public static InstantRange anywhere(LocalDate day) {
        LocalDate sane = day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day;
        return new InstantRange(
                sane.atStartOfDay().toInstant(EARLIEST),
                sane.atTime(LocalTime.MAX).toInstant(LATEST));
    }
}
