package dev.postmortem.render.adf;

import dev.postmortem.render.document.TimeRef;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * The times that a node of this format shows without loss: days, and nothing finer or coarser. It holds them in
 * milliseconds, and shows the day of UTC in the way of the reader.
 */
final class Days {

    private static final int LENGTH = "2026-03-28".length();
    private static final long MILLISECONDS = 24L * 60 * 60 * 1000;

    private Days() {}

    /** Returns the begin of a day in milliseconds, or empty if a time is no day, or its words say more than the day. */
    static OptionalLong of(TimeRef time) {
        String machine = time.machine().orElse("");
        if (machine.length() != LENGTH || !machine.equals(time.text()) || !Character.isDigit(machine.charAt(0))) {
            return OptionalLong.empty();
        }
        try {
            long day = LocalDate.parse(machine).toEpochDay();
            return day < 0 ? OptionalLong.empty() : OptionalLong.of(day * MILLISECONDS);
        } catch (DateTimeException e) {
            return OptionalLong.empty();
        }
    }
}
