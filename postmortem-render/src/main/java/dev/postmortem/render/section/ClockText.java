package dev.postmortem.render.section;

import dev.postmortem.model.value.Precision;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;

/** Writes clock times digit by digit: every row has some, and a formatter of the JDK does far more than that takes. */
final class ClockText {

    private ClockText() {}

    /** Returns the clock to the minute, or as much finer as it is known. */
    static String of(LocalDateTime local, Precision precision) {
        StringBuilder text = new StringBuilder(18);
        minute(local, text);
        if (precision.compareTo(Precision.SECOND) <= 0) {
            second(local, text);
        }
        int decimals = decimals(precision);
        if (decimals > 0) {
            fraction(local.get(ChronoField.NANO_OF_SECOND), decimals, text);
        }
        return text.toString();
    }

    /** Returns the instant as {@link Instant#toString()} does. */
    static String instant(LocalDateTime local, ZoneOffset offset) {
        LocalDateTime utc = local.minusSeconds(offset.getTotalSeconds());
        if (utc.getYear() < 1 || utc.getYear() > 9999) {
            return utc.toInstant(ZoneOffset.UTC).toString();
        }
        StringBuilder text = new StringBuilder(30);
        twoDigits(utc.getYear() / 100, text);
        twoDigits(utc.getYear() % 100, text);
        text.append('-');
        twoDigits(utc.getMonthValue(), text);
        text.append('-');
        twoDigits(utc.getDayOfMonth(), text);
        text.append('T');
        minute(utc, text);
        second(utc, text);
        int nanos = utc.get(ChronoField.NANO_OF_SECOND);
        if (nanos != 0) {
            fraction(nanos, nanos % 1_000_000 == 0 ? 3 : nanos % 1_000 == 0 ? 6 : 9, text);
        }
        return text.append('Z').toString();
    }

    private static void minute(LocalDateTime local, StringBuilder text) {
        twoDigits(local.getHour(), text);
        text.append(':');
        twoDigits(local.getMinute(), text);
    }

    private static void second(LocalDateTime local, StringBuilder text) {
        text.append(':');
        twoDigits(local.getSecond(), text);
    }

    private static int decimals(Precision precision) {
        return switch (precision) {
            case NANOSECOND -> 9;
            case MICROSECOND -> 6;
            case MILLISECOND -> 3;
            default -> 0;
        };
    }

    /** Cuts off what is finer, as a formatter does. */
    private static void fraction(int nanos, int decimals, StringBuilder text) {
        text.append('.');
        int unit = 100_000_000;
        for (int i = 0; i < decimals; i++) {
            text.append((char) ('0' + nanos / unit % 10));
            unit /= 10;
        }
    }

    private static void twoDigits(int number, StringBuilder text) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
