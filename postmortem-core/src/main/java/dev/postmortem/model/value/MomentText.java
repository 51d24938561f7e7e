package dev.postmortem.model.value;

import java.time.LocalDateTime;

/** Writes a point as canonical text. The digits show the precision, so that reading it back loses nothing. */
final class MomentText {

    private MomentText() {}

    static String write(Moment moment) {
        StringBuilder text = new StringBuilder(40);
        if (moment.approximate()) {
            text.append('~');
        }
        date(text, moment.local(), moment.precision());
        if (moment.precision().hasClock()) {
            clock(text.append('T'), moment.local(), moment.precision());
        }
        // RFC 9557: Z says that only UTC is known, +00:00 that the zone's clocks showed UTC.
        moment.offset()
                .ifPresent(offset -> text.append(
                        offset.getTotalSeconds() == 0 && moment.zone().isPresent() ? "+00:00" : offset.getId()));
        moment.zone().ifPresent(zone -> text.append('[').append(zone).append(']'));
        return text.toString();
    }

    private static void date(StringBuilder text, LocalDateTime local, Precision precision) {
        digits(text, local.getYear(), 4);
        if (precision != Precision.YEAR) {
            digits(text.append('-'), local.getMonthValue(), 2);
        }
        if (precision != Precision.YEAR && precision != Precision.MONTH) {
            digits(text.append('-'), local.getDayOfMonth(), 2);
        }
    }

    private static void clock(StringBuilder text, LocalDateTime local, Precision precision) {
        digits(text, local.getHour(), 2);
        text.append(':');
        if (precision == Precision.HOUR) {
            text.append("XX");
            return;
        }
        digits(text, local.getMinute(), 2);
        if (precision == Precision.MINUTE) {
            return;
        }
        digits(text.append(':'), local.getSecond(), 2);
        switch (precision) {
            case MILLISECOND -> digits(text.append('.'), local.getNano() / 1_000_000, 3);
            case MICROSECOND -> digits(text.append('.'), local.getNano() / 1_000, 6);
            case NANOSECOND -> digits(text.append('.'), local.getNano(), 9);
            default -> {
                // Whole seconds have no fraction.
            }
        }
    }

    private static void digits(StringBuilder text, int number, int width) {
        int start = text.length();
        text.append(number);
        while (text.length() < start + width) {
            text.insert(start, '0');
        }
    }
}
