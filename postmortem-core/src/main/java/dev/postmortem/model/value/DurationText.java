package dev.postmortem.model.value;

import dev.postmortem.model.internal.Shown;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as text: written after ISO 8601, and read as people write them in postmortems, too. */
final class DurationText {

    private static final Pattern ISO = Pattern.compile("-?P.+");

    private static final Pattern PART =
            Pattern.compile("\\G(" + Numbers.UNSIGNED + ") ?([a-z\u00b5\u03bc]+)(?: |$|(?=[0-9]))");

    private static final BigInteger NANOS_PER_SECOND = BigInteger.valueOf(1_000_000_000);

    private static final BigDecimal WEEK = BigDecimal.valueOf(604_800);
    private static final BigDecimal DAY = BigDecimal.valueOf(86_400);
    private static final BigDecimal HOUR = BigDecimal.valueOf(3_600);
    private static final BigDecimal MINUTE = BigDecimal.valueOf(60);
    private static final BigDecimal SECOND = BigDecimal.ONE;
    private static final BigDecimal MILLISECOND = BigDecimal.valueOf(1, 3);
    private static final BigDecimal MICROSECOND = BigDecimal.valueOf(1, 6);
    private static final BigDecimal NANOSECOND = BigDecimal.valueOf(1, 9);

    /** No single m, which may be minutes, months or metres. */
    private static final Map<String, BigDecimal> SECONDS_PER = Map.ofEntries(
            Map.entry("week", WEEK),
            Map.entry("weeks", WEEK),
            Map.entry("d", DAY),
            Map.entry("day", DAY),
            Map.entry("days", DAY),
            Map.entry("h", HOUR),
            Map.entry("hour", HOUR),
            Map.entry("hours", HOUR),
            Map.entry("min", MINUTE),
            Map.entry("minute", MINUTE),
            Map.entry("minutes", MINUTE),
            Map.entry("s", SECOND),
            Map.entry("sec", SECOND),
            Map.entry("second", SECOND),
            Map.entry("seconds", SECOND),
            Map.entry("ms", MILLISECOND),
            Map.entry("millisecond", MILLISECOND),
            Map.entry("milliseconds", MILLISECOND),
            Map.entry("us", MICROSECOND),
            Map.entry("\u00b5s", MICROSECOND),
            Map.entry("\u03bcs", MICROSECOND),
            Map.entry("microsecond", MICROSECOND),
            Map.entry("microseconds", MICROSECOND),
            Map.entry("ns", NANOSECOND));

    private DurationText() {}

    /** Returns for example {@code PT24H11M}. */
    static String text(BigDecimal seconds) {
        return duration(seconds).toString();
    }

    static Duration duration(BigDecimal seconds) {
        try {
            BigInteger[] parts = seconds.setScale(9, RoundingMode.UNNECESSARY)
                    .unscaledValue()
                    .divideAndRemainder(NANOS_PER_SECOND);
            return Duration.ofSeconds(parts[0].longValueExact(), parts[1].longValueExact());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("A duration of " + seconds + " s cannot be held: it must be a whole"
                    + " number of nanoseconds and its seconds must fit into 64 bits");
        }
    }

    static BigDecimal seconds(Duration duration) {
        return BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9));
    }

    /** Reads {@code PT24H11M} or {@code 24 h 11 min}; empty if the text is neither. */
    static Optional<BigDecimal> parse(String text) {
        return ISO.matcher(text).matches() ? iso(text) : spoken(text);
    }

    /** Returns the unit of {@code 10 min}; empty if the text has several parts or is no such length. */
    static Optional<String> onlyUnit(String text) {
        Matcher part = PART.matcher(text);
        return part.matches() ? Optional.of(part.group(2)) : Optional.empty();
    }

    private static Optional<BigDecimal> iso(String text) {
        try {
            return Optional.of(seconds(Duration.parse(text)));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    Shown.quote(text) + " is not a duration that can be held: write for example PT24H11M or P2D", e);
        }
    }

    private static Optional<BigDecimal> spoken(String text) {
        boolean negative = text.startsWith("-");
        String parts = negative ? text.substring(1) : text;
        Matcher part = PART.matcher(parts);
        BigDecimal sum = BigDecimal.ZERO;
        Optional<BigDecimal> previousUnit = Optional.empty();
        int end = 0;
        while (part.find()) {
            BigDecimal unit = SECONDS_PER.get(part.group(2));
            if (unit == null || (previousUnit.isPresent() && previousUnit.get().compareTo(unit) <= 0)) {
                return Optional.empty();
            }
            sum = sum.add(Numbers.parse("the number", part.group(1)).multiply(unit));
            previousUnit = Optional.of(unit);
            end = part.end();
        }
        return end == 0 || end < parts.length() ? Optional.empty() : Optional.of(negative ? sum.negate() : sum);
    }
}
