package dev.postmortem.render.html;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The times that HTML takes as the value of a {@code time}: a year, a month, a day, or a point in time with its offset.
 *
 * <p>Source: HTML Living Standard, section 2.3.5, dates and times.
 */
final class MachineTime {

    private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    /** HTML knows milliseconds and nothing below. */
    private static final int FRACTION = 3;

    private final String text;
    private int at;

    private MachineTime(String text) {
        this.text = text;
    }

    /** Returns a time as HTML takes it, or empty if HTML has no form for it. */
    static Optional<String> of(String iso) {
        return Optional.ofNullable(new MachineTime(iso).read());
    }

    private @Nullable String read() {
        int year = number(4, 1, 9999);
        if (year < 0 || isAtEnd()) {
            return year < 0 ? null : text;
        }
        int month = take('-') ? number(2, 1, 12) : -1;
        if (month < 0 || isAtEnd()) {
            return month < 0 ? null : text;
        }
        int days = month == 2 && !isLeap(year) ? 28 : DAYS[month - 1];
        int day = take('-') ? number(2, 1, days) : -1;
        if (day < 0 || isAtEnd()) {
            return day < 0 ? null : text;
        }
        return take('T') ? pointInTime() : null;
    }

    private @Nullable String pointInTime() {
        if (number(2, 0, 23) < 0 || !take(':') || number(2, 0, 59) < 0) {
            return null;
        }
        if (take(':') && number(2, 0, 59) < 0) {
            return null;
        }
        int fraction = at;
        if (take('.')) {
            while (!isAtEnd() && isDigit(text.charAt(at))) {
                at++;
            }
            if (at == fraction + 1) {
                return null;
            }
        }
        int cut = Math.min(at, fraction + 1 + FRACTION);
        int offset = at;
        if (!isOffset()) {
            return null;
        }
        return cut == offset ? text : text.substring(0, cut) + text.substring(offset);
    }

    private boolean isOffset() {
        if (take('Z')) {
            return isAtEnd();
        }
        return (take('+') || take('-')) && number(2, 0, 23) >= 0 && take(':') && number(2, 0, 59) >= 0 && isAtEnd();
    }

    private boolean isAtEnd() {
        return at == text.length();
    }

    private boolean take(char c) {
        boolean taken = at < text.length() && text.charAt(at) == c;
        at += taken ? 1 : 0;
        return taken;
    }

    /** Returns the number that stands here, or -1 if there is none of that length and size. */
    private int number(int digits, int least, int most) {
        if (at + digits > text.length()) {
            return -1;
        }
        int number = 0;
        for (int end = at + digits; at < end; at++) {
            if (!isDigit(text.charAt(at))) {
                return -1;
            }
            number = number * 10 + text.charAt(at) - '0';
        }
        return number >= least && number <= most ? number : -1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLeap(int year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }
}
