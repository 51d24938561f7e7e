package dev.postmortem.model.value;

import dev.postmortem.model.internal.Shown;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads points and intervals: full texts, and, given a day, what people write about that day. */
final class TimeText {

    /** EDTF for an interval that has not ended. */
    static final String OPEN = "..";

    private static final int LONGEST = 250;

    /** The slash of a zone's name is followed by a letter, or stands in brackets; that of an interval is not. */
    private static final Pattern SLASH = Pattern.compile(" */ *(?=[~0-9?.+-]|P[T0-9])(?![^\\[]*\\])");

    private static final Pattern SPELLED_RANGE = Pattern.compile(" +to +| *[\u2013\u2014] *| +- +");
    private static final Pattern HYPHEN = Pattern.compile("(?<=[0-9?Xx])-(?=~?[0-9?Xx]{1,2}:)");
    private static final Pattern DATED = Pattern.compile("~? *[0-9]{4}.*");
    private static final Pattern YEAR_OR_CLOCK = Pattern.compile("~? *[0-9]{4}");
    private static final Pattern LIKE_AN_OFFSET = Pattern.compile("(0[0-9]|1[0-2]):[03]0");

    /** An offset after a date alone has a colon; after a clock time it may be two digits, which after a date are a day. */
    private static final Pattern OFFSET_BESIDE_A_ZONE =
            Pattern.compile("([+-][0-9]{2}:?[0-9]{2}(:[0-9]{2})?|(?<=:[0-9?x]{2} ?|[.,][0-9]{1,9} ?)[+-][0-9]{2})"
                    + "(?= *\\[| +[a-z]+/)");

    private static final Pattern TWELVE_HOURS = Pattern.compile("(?i).*[0-9] ?[ap]\\.?m\\b.*");

    private final String text;
    private final @Nullable Day day;

    private TimeText(String text, @Nullable Day day) {
        this.text = text;
        this.day = day;
    }

    /** Reads a full text. */
    static Time.Dated read(@Nullable String text) {
        return read(text, null);
    }

    /** Reads a full text, or one that the day completes with its date and zone. */
    static Time.Dated read(@Nullable String text, @Nullable Day day) {
        if (text == null) {
            throw new IllegalArgumentException("Time is missing: " + accepted(day));
        }
        try {
            if (text.length() > LONGEST) {
                throw new IllegalArgumentException("it has more than " + LONGEST + " characters");
            }
            return new TimeText(stripped(text), day).time();
        } catch (IllegalArgumentException e) {
            String reason =
                    text.length() <= LONGEST && TWELVE_HOURS.matcher(text).matches()
                            ? "12-hour clock times are not read, write for example ~23:00"
                                    + " and keep the words with originally(\"11pm-ish\")"
                            : e.getMessage();
            throw new IllegalArgumentException(
                    "Time " + Shown.quote(text) + " is not understood: " + reason + "; " + accepted(day), e);
        }
    }

    /**
     * Says whether a text is the canonical one but for its notation: case, blanks, colons, brackets, {@code ??} for
     * {@code XX}, a decimal comma, {@code UTC} or {@code +00:00} for {@code Z}, and an offset that the zone beside it tells
     * as well.
     */
    static boolean isNotationOf(Time.Dated time, String text) {
        String canonical = time.toString();
        return canonical.equals(text) || withoutNotation(canonical).equals(withoutNotation(text));
    }

    private static String withoutNotation(String text) {
        return OFFSET_BESIDE_A_ZONE
                .matcher(text.toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replaceAll("(?<![a-z])(utc|gmt)(?![a-z])", "z")
                .replaceAll("[\\s:t\\[\\]]", "")
                .replaceAll("([+-][0-9]{2})(?![0-9])", "$100")
                .replaceAll("[+-]0000(?![0-9])", "z")
                .replaceAll("z+", "z")
                .replace("??", "xx")
                .replace(',', '.');
    }

    /** Takes off what people type around a text, and not the separators of old files, which {@code strip} takes as well. */
    private static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private Time.Dated time() {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("it is blank");
        }
        if (text.startsWith("[")) {
            return within();
        }
        if (day != null && YEAR_OR_CLOCK.matcher(text).matches()) {
            throw new IllegalArgumentException("it may be a clock time or a year: write a clock time as 10:40");
        }
        // Most texts are one point, which these few characters alone cannot split.
        if (text.indexOf('/') >= 0) {
            Matcher slash = SLASH.matcher(text);
            if (slash.find()) {
                return range(text.substring(0, slash.start()), text.substring(slash.end()), false);
            }
        }
        if (day != null && text.chars().anyMatch(TimeText::splits)) {
            Matcher spelled = SPELLED_RANGE.matcher(text);
            if (spelled.find()) {
                return range(text.substring(0, spelled.start()), text.substring(spelled.end()), false);
            }
            Matcher hyphen = HYPHEN.matcher(text);
            // The hyphens of a full text are those of its dates and offsets.
            if (!DATED.matcher(text).matches() && hyphen.find()) {
                String end = text.substring(hyphen.end());
                if (HYPHEN.matcher(end).find()) {
                    throw new IllegalArgumentException("it has more than two ends");
                }
                return range(text.substring(0, hyphen.start()), end, true);
            }
        }
        return complete(MomentScanner.scan(text));
    }

    private static boolean splits(int c) {
        return c == ' ' || c == '-' || c == '\u2013' || c == '\u2014';
    }

    private Within within() {
        int dots = text.indexOf(OPEN);
        if (dots < 0 || !text.endsWith("]")) {
            throw new IllegalArgumentException("brackets around a time mean that it happened within: write [a..b]");
        }
        WrittenMoment earliest = MomentScanner.scan(stripped(text.substring(1, dots)));
        WrittenMoment latest = MomentScanner.scan(stripped(text.substring(dots + OPEN.length(), text.length() - 1)));
        Moment[] ends = ends(earliest, latest);
        return new Within(ends[0], ends[1]);
    }

    private Lasted range(String from, String to, boolean hyphen) {
        WrittenMoment start = MomentScanner.scan(from);
        if (to.equals(OPEN)) {
            return new Lasted(complete(start), Optional.empty(), Optional.empty());
        }
        if (to.startsWith("P") || to.startsWith("-P")) {
            return new Lasted(complete(start), Optional.empty(), Optional.of(length(to)));
        }
        Moment[] ends = ends(start, MomentScanner.scan(to));
        boolean overMidnight =
                ends[1].local().toLocalDate().isAfter(ends[0].local().toLocalDate());
        if (hyphen && overMidnight && LIKE_AN_OFFSET.matcher(to).matches()) {
            throw new IllegalArgumentException("\"-" + to + "\" may be an offset or the end of a range over midnight:"
                    + " write " + from + " to " + to + " for the range, and the date as well for the offset");
        }
        return new Lasted(ends[0], Optional.of(ends[1]), Optional.empty());
    }

    /** Completes both ends of a range: one zone serves both, and a clock time before the start is the next day's. */
    private Moment[] ends(WrittenMoment start, WrittenMoment end) {
        if (day == null) {
            return new Moment[] {start.asWritten(), end.sharingZoneOf(start).asWritten()};
        }
        Moment first = start.sharingZoneOf(end).on(day);
        Day startDay = day.on(start.date().orElse(day.date()));
        WrittenMoment zoned = end.sharingZoneOf(start);
        Moment last = zoned.on(startDay);
        boolean before = last.range().latest().isBefore(first.range().earliest());
        return new Moment[] {first, before && end.date().isEmpty() ? zoned.on(startDay.next()) : last};
    }

    private Moment complete(WrittenMoment moment) {
        return day == null ? moment.asWritten() : moment.on(day);
    }

    private static Duration length(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "the length " + Shown.quote(text) + " must be an ISO 8601 duration, as in PT9H48M or P2D", e);
        }
    }

    private static String accepted(@Nullable Day day) {
        return day == null
                ? "accepted are for example 2026-03-14T10:00Z, ~2026-03-14T17:20Z, 2026-03-14T09:XXZ, 2026-03-14,"
                        + " 2022-02, 2026-03-14T10:00Z/2026-03-14T10:40Z or [2026-03-14T21:00Z..2026-03-14T22:00Z];"
                        + " words alone go into When.described"
                : "accepted on a day are for example 10:00, ~17:20, 09:XX UTC, 12:26-12:??, 10:05 to 10:40, or a text"
                        + " with its own date such as 2026-03-14T10:00Z; words alone go into When.described";
    }
}
