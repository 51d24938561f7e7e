package dev.postmortem.model.value;

import dev.postmortem.model.internal.Shown;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/** Reads the text of one point from left to right. Whatever it does not understand is an error, never a guess. */
final class MomentScanner {

    /** What {@link #twoDigits} returns for {@code XX} and {@code ??}. */
    private static final int UNKNOWN = -1;

    /** What {@link #dashedPart} returns for a part that the text does not go down to. */
    private static final int NONE = -2;

    private final String text;
    private int at;

    private Optional<LocalDate> date = Optional.empty();
    private LocalTime clock = LocalTime.MIDNIGHT;
    private Precision precision = Precision.DAY;
    private boolean hasClock;
    private boolean inUtc;

    private MomentScanner(String text) {
        this.text = text;
    }

    /**
     * Reads a point.
     *
     * @throws IllegalArgumentException if the text is not one; the message gives the reason alone
     */
    static WrittenMoment scan(String text) {
        return new MomentScanner(text).scan();
    }

    private WrittenMoment scan() {
        boolean approximate = skip('~');
        skipBlanks();
        boolean joined = false;
        if (startsWithClock()) {
            clock();
        } else {
            date();
            if (skip('T') || skip('t')) {
                joined = true;
                clock();
            } else if (blankThenClock()) {
                skipBlanks();
                clock();
            }
        }
        Optional<ZoneOffset> offset = offset(joined);
        Optional<String> zone = zone();
        if (at < text.length()) {
            throw fault(Shown.quote(text.substring(at)) + " is left over");
        }
        return new WrittenMoment(date, clock, precision, approximate, offset, inUtc, zone);
    }

    private void date() {
        int year = year();
        int month = dashedPart("month", 1, 12);
        int day = month == NONE ? NONE : dashedPart("day", 1, 31);
        if (month == NONE || month == UNKNOWN) {
            precision = Precision.YEAR;
            if (day >= 0) {
                throw fault("a day is given without its month");
            }
            date = Optional.of(LocalDate.of(year, 1, 1));
        } else if (day == NONE || day == UNKNOWN) {
            precision = Precision.MONTH;
            date = Optional.of(LocalDate.of(year, month, 1));
        } else {
            int days = YearMonth.of(year, month).lengthOfMonth();
            if (day > days) {
                throw fault("the day must be 01 to " + days + " in that month");
            }
            date = Optional.of(LocalDate.of(year, month, day));
        }
    }

    private int year() {
        int from = at;
        while (digit(at)) {
            at++;
        }
        if (at - from != 4 || text.startsWith("0000", from)) {
            throw fault(
                    text.startsWith("0000", from) || (at - from > 4 && peek(at) == '-')
                            ? "the year must be 0001 to 9999"
                            : "it does not start with a date such as 2026-03-14 or a clock time such as 10:00");
        }
        return number(from, at);
    }

    /** Reads {@code -MM} or {@code -DD}; {@code -05:00} is an offset and stays. */
    private int dashedPart(String name, int least, int most) {
        if (peek(at) != '-' || !twoDigitsAt(at + 1) || peek(at + 3) == ':') {
            return NONE;
        }
        at++;
        return twoDigits(name, least, most);
    }

    private void clock() {
        hasClock = true;
        int hour;
        if (oneDigitHour()) {
            hour = number(at, at + 1);
            at++;
        } else {
            hour = twoDigits("hour", 0, 23);
        }
        if (!skip(':')) {
            throw fault("the minutes are missing: write them, or XX if they are unknown");
        }
        int minute = twoDigits("minute", 0, 59);
        int second = skip(':') ? twoDigits("second", 0, 59) : UNKNOWN;
        if ((hour == UNKNOWN && minute != UNKNOWN) || (minute == UNKNOWN && second != UNKNOWN)) {
            throw fault("a known part of the clock time follows an unknown one");
        }
        if (hour == UNKNOWN) {
            return;
        }
        if (precision != Precision.DAY) {
            throw fault("a clock time is given without its day");
        }
        precision = minute == UNKNOWN ? Precision.HOUR : second == UNKNOWN ? Precision.MINUTE : Precision.SECOND;
        int nano = second != UNKNOWN && (skip('.') || skip(',')) ? fraction() : 0;
        clock = LocalTime.of(hour, Math.max(minute, 0), Math.max(second, 0), nano);
    }

    /** Reads the digits after the point, and fills them up to three, six or nine, because some loggers drop zeros. */
    private int fraction() {
        int from = at;
        while (digit(at)) {
            at++;
        }
        int digits = at - from;
        if (digits == 0 || digits > 9) {
            throw fault("a fraction of a second has 1 to 9 digits");
        }
        precision = digits <= 3 ? Precision.MILLISECOND : digits <= 6 ? Precision.MICROSECOND : Precision.NANOSECOND;
        int nanos = number(from, at);
        for (int i = digits; i < 9; i++) {
            nanos *= 10;
        }
        return nanos;
    }

    private Optional<ZoneOffset> offset(boolean joined) {
        int before = at;
        skipBlanks();
        char sign = peek(at);
        if ((sign == 'Z' || sign == 'z') && !letter(at + 1)) {
            at++;
            inUtc = true;
            return Optional.of(ZoneOffset.UTC);
        }
        if (sign != '+' && sign != '-') {
            at = before;
            return Optional.empty();
        }
        // After a date, "-05" would look like one more part of it.
        if (!hasClock && peek(at + 3) != ':') {
            throw fault("month and day have two digits each, and an offset after a date is written as +hh:mm");
        }
        at++;
        int hours = offsetPart();
        boolean colon = skip(':');
        boolean likeRange = date.isEmpty() || precision == Precision.MINUTE || precision == Precision.HOUR;
        if (sign == '-' && hasClock && !joined && likeRange) {
            throw fault(Shown.quote(text.substring(before)) + " may be an offset or the end of a range: write"
                    + " 2026-03-14T10:00-05:00 for the offset, 10:00 to 11:00 for the range");
        }
        int minutes = colon || digit(at) ? offsetPart() : 0;
        boolean inSeconds = colon && skip(':');
        int seconds = inSeconds ? offsetPart() : 0;
        if (inSeconds && seconds == 0) {
            // "2026-03-11:00:00" is no offset of -11 hours.
            throw fault("the offset must be written as +hh:mm");
        }
        int total = (hours * 60 + minutes) * 60 + seconds;
        if (minutes > 59 || seconds > 59 || total > ZoneOffset.MAX.getTotalSeconds()) {
            throw fault("the offset must be -18:00 to +18:00, with minutes and seconds of 00 to 59");
        }
        return Optional.of(ZoneOffset.ofTotalSeconds(sign == '-' ? -total : total));
    }

    private int offsetPart() {
        if (!digit(at) || !digit(at + 1)) {
            throw fault("the offset must be written as +hh:mm");
        }
        at += 2;
        return number(at - 2, at);
    }

    private Optional<String> zone() {
        int before = at;
        skipBlanks();
        if (skip('[')) {
            int end = text.indexOf(']', at);
            if (end < 0) {
                throw fault("the zone's closing bracket is missing");
            }
            String name = text.substring(at, end);
            at = end + 1;
            return Optional.of(name);
        }
        if (at == before || !letter(at)) {
            at = before;
            return Optional.empty();
        }
        String name = text.substring(at);
        at = text.length();
        String upper = name.toUpperCase(Locale.ROOT);
        if (upper.equals("UTC") || upper.equals("GMT")) {
            return Optional.of(upper);
        }
        if (name.startsWith("to ")) {
            throw fault("a range of full times is written as 2026-03-14T10:00Z/2026-03-14T10:40Z");
        }
        // Three letters mean several zones; a region and a city mean one.
        if (name.indexOf('/') < 0) {
            throw fault(Shown.quote(name) + " is not a zone: write UTC, an offset such as -08:00,"
                    + " or a name such as America/New_York");
        }
        return Optional.of(name);
    }

    private int twoDigits(String name, int least, int most) {
        if (!twoDigitsAt(at)) {
            throw fault(limits(name, least, most) + ", in two digits");
        }
        at += 2;
        if (!digit(at - 2)) {
            return UNKNOWN;
        }
        int value = number(at - 2, at);
        if (value < least || value > most) {
            throw fault(limits(name, least, most) + hint(name, value));
        }
        return value;
    }

    private static String hint(String name, int value) {
        if (name.equals("hour") && value == 24) {
            return "; midnight at the end of a day is 00:00 of the next";
        }
        return name.equals("second") && value == 60 ? "; a leap second cannot be told, 59 is nearest to it" : "";
    }

    private static String limits(String name, int least, int most) {
        return String.format(Locale.ROOT, "the %s must be %02d to %02d", name, least, most);
    }

    private boolean startsWithClock() {
        return (twoDigitsAt(at) && peek(at + 2) == ':') || oneDigitHour();
    }

    private boolean oneDigitHour() {
        return digit(at) && peek(at + 1) == ':';
    }

    private boolean blankThenClock() {
        int before = at;
        skipBlanks();
        boolean found = at > before && startsWithClock();
        at = before;
        return found;
    }

    private boolean twoDigitsAt(int index) {
        return (digit(index) && digit(index + 1))
                || (peek(index) == '?' && peek(index + 1) == '?')
                || (lower(index) == 'x' && lower(index + 1) == 'x');
    }

    private boolean skip(char c) {
        boolean there = peek(at) == c;
        if (there) {
            at++;
        }
        return there;
    }

    private void skipBlanks() {
        while (peek(at) == ' ') {
            at++;
        }
    }

    private char peek(int index) {
        return index < text.length() ? text.charAt(index) : '\0';
    }

    /** ASCII only: digits of other scripts are not what a log or an author's keyboard gives. */
    private boolean digit(int index) {
        return peek(index) >= '0' && peek(index) <= '9';
    }

    private boolean letter(int index) {
        return lower(index) >= 'a' && lower(index) <= 'z';
    }

    /** Sets the bit that tells an ASCII letter's two cases apart. */
    private int lower(int index) {
        return peek(index) | 0x20;
    }

    private int number(int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static IllegalArgumentException fault(String reason) {
        return new IllegalArgumentException(reason);
    }
}
