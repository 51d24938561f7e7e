package dev.postmortem.metric;

import dev.postmortem.model.internal.Mandatory;
import java.time.Duration;

/**
 * Tells durations as people do: {@code 24 h 11 min}.
 *
 * <p>The symbols are those of ISO 80000-3, the same in every language.
 *
 * @since 0.1.0
 */
public final class Durations {

    /** Up to here hours are easier to compare than days. */
    private static final Duration LONG = Duration.ofDays(3);

    private Durations() {}

    /**
     * Returns the duration in units.
     *
     * @param duration how long
     * @return the units that are not zero, for example {@code 1 h 5 min}; {@code 0 s} for none
     * @throws IllegalArgumentException if the duration is null
     */
    public static String inUnits(Duration duration) {
        if (Mandatory.given("Durations.duration", duration).isNegative()) {
            return "-" + inUnits(duration.negated());
        }
        StringBuilder text = new StringBuilder();
        boolean inDays = duration.compareTo(LONG) >= 0;
        if (inDays) {
            append(text, duration.toDays(), "d");
        }
        append(text, inDays ? duration.toHoursPart() : duration.toHours(), "h");
        append(text, duration.toMinutesPart(), "min");
        append(text, duration.toSecondsPart(), "s");
        append(text, duration.toMillisPart(), "ms");
        append(text, duration.toNanosPart() % 1_000_000, "ns");
        return text.isEmpty() ? "0 s" : text.toString();
    }

    private static void append(StringBuilder text, long number, String unit) {
        if (number != 0) {
            text.append(text.isEmpty() ? "" : " ").append(number).append(' ').append(unit);
        }
    }
}
