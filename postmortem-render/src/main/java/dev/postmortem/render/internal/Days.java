package dev.postmortem.render.internal;

import dev.postmortem.render.document.TimeRef;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The times that are a day, no more and no less, so that nothing is lost where a format has dates of its own. */
public final class Days {

    private static final int LENGTH = "2026-03-28".length();

    private Days() {}

    /** Returns the day of a time, or empty if it is none, or if its words say anything but the day. */
    public static Optional<LocalDate> of(TimeRef time) {
        String day = time.text();
        if (day.length() != LENGTH || !day.equals(time.machine().orElse(""))) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
