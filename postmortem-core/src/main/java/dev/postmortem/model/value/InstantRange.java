package dev.postmortem.model.value;

import dev.postmortem.model.internal.Mandatory;
import java.time.Instant;

/**
 * The instants that a time may stand for, both ends included, to the nanosecond.
 *
 * <p>A minute {@code 10:00Z} is the range from {@code 10:00:00Z} to {@code 10:00:59.999999999Z}.
 *
 * @param earliest The first possible instant.
 * @param latest The last possible instant, not before the first.
 * @since 0.1.0
 */
public record InstantRange(Instant earliest, Instant latest) {

    /**
     * Makes a range.
     *
     * @throws IllegalArgumentException if an end is null or the latest instant lies before the earliest
     */
    public InstantRange {
        Mandatory.given("InstantRange.earliest", earliest);
        Mandatory.given("InstantRange.latest", latest);
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException(
                    "InstantRange.latest " + latest + " lies before InstantRange.earliest " + earliest);
        }
    }
}
