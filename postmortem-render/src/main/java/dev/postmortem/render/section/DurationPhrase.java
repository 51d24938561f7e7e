package dev.postmortem.render.section;

import java.time.Duration;

/** Says durations as people do: {@code 24 h 11 min}. The units are those of ISO 80000, the same in most languages. */
final class DurationPhrase {

    /** Up to here hours are easier to compare than days. */
    private static final Duration LONG = Duration.ofDays(3);

    private DurationPhrase() {}

    static String of(Duration duration) {
        if (duration.isNegative()) {
            return "-" + of(duration.negated());
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
        int rest = duration.toNanosPart() % 1_000_000;
        if (rest != 0) {
            append(text, rest, "ns");
        }
        return text.length() == 0 ? "0 s" : text.toString();
    }

    private static void append(StringBuilder text, long number, String unit) {
        if (number != 0) {
            text.append(text.length() == 0 ? "" : " ")
                    .append(number)
                    .append(' ')
                    .append(unit);
        }
    }
}
