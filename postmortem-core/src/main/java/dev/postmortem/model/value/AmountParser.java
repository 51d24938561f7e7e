package dev.postmortem.model.value;

import dev.postmortem.model.internal.Mandatory;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the canonical text of a measured amount, and what people write instead where it can mean one thing only. */
final class AmountParser {

    /** A hostile text must not cost more than its length. */
    private static final int LONGEST = 200;

    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0\u202f]+");

    private static final Pattern AT_LEAST = marker(">=|\u2265", "at least");
    private static final Pattern AT_MOST = marker("<=|\u2264", "at most|up to");
    private static final Pattern ABOUT = marker("~|\u2248", "about|approximately|around|roughly|circa|ca\\.");

    private static final Pattern BETWEEN = Pattern.compile("between (.+) and (.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern FROM_TO = Pattern.compile("(.+?)(?: ?\\.\\. ?| to )(.+)");

    private static final Pattern MONEY_FIRST = Pattern.compile("([A-Z]{3}) ?(" + Numbers.SHAPE + ")(?: (.*))?");
    private static final Pattern NUMBER_FIRST = Pattern.compile("(" + Numbers.SHAPE + ") ?(.*)");

    private static final Pattern LARGE_FIRST = Pattern.compile("(thousand|million|billion)(?: (.*))?");

    private static final Map<String, BigDecimal> LARGE = Map.of(
            "thousand", BigDecimal.valueOf(1_000),
            "million", BigDecimal.valueOf(1_000_000),
            "billion", BigDecimal.valueOf(1_000_000_000));

    private final String original;
    private String rest;
    private boolean atLeast;
    private boolean atMost;
    private boolean about;

    private AmountParser(String original) {
        this.original = original;
        this.rest = BLANKS.matcher(original).replaceAll(" ").strip();
    }

    /**
     * Reads a measured amount.
     *
     * @throws IllegalArgumentException if the text is not understood; the message says what is accepted
     */
    static Quantity.Measured parse(String text) {
        String given = Mandatory.text("Amount", text);
        if (given.length() > LONGEST) {
            throw AmountErrors.notUnderstood(given, "it is longer than " + LONGEST + " characters", null);
        }
        try {
            return new AmountParser(given).measured();
        } catch (IllegalArgumentException e) {
            throw AmountErrors.notUnderstood(given, e.getMessage(), e);
        }
    }

    private Quantity.Measured measured() {
        takeMarkers();
        Matcher range = BETWEEN.matcher(rest);
        if (range.matches() || range.usePattern(FROM_TO).reset().matches()) {
            if (atLeast || atMost) {
                throw new IllegalArgumentException("a range has both bounds already");
            }
            return range(range.group(1), range.group(2));
        }
        Operand one = operand(rest);
        Optional<BigDecimal> lower = atMost ? Optional.empty() : Optional.of(one.number());
        Optional<BigDecimal> upper = atLeast ? Optional.empty() : Optional.of(one.number());
        return new Quantity.Measured(one.unit(), new Bounds(lower, upper, about));
    }

    /** In "19..23 %", "EUR 5..6" and "5..10 min" one unit stands for both numbers, but not in "1..2 h 30 min". */
    private Quantity.Measured range(String from, String to) {
        Operand upper = operand(to);
        Operand lower = operand(
                upper.unit().equals(Unit.SECONDS) && Numbers.isNumber(from)
                        ? from + " " + DurationText.onlyUnit(to).orElse("")
                        : from);
        if (lower.large() != upper.large()) {
            // "5 to 7 million" and "500 to 2 thousand" do not lend their word alike.
            throw new IllegalArgumentException(
                    "say at both ends whether thousands or millions are meant, as in 5 million to 7 million");
        }
        Unit unit = lower.unit().equals(Unit.COUNT) ? upper.unit() : lower.unit();
        boolean shared = unit.equals(lower.unit()) && unit.equals(upper.unit());
        boolean lent = unit.kind() != UnitKind.DURATION
                && ((lower.bare() && unit.equals(upper.unit())) || (upper.bare() && unit.equals(lower.unit())));
        if (!shared && !lent) {
            throw new IllegalArgumentException("give both ends of the range the same unit");
        }
        return new Quantity.Measured(unit, new Bounds(Optional.of(lower.number()), Optional.of(upper.number()), about));
    }

    private void takeMarkers() {
        if (startsWithDigit()) {
            return;
        }
        about = take(ABOUT);
        atLeast = take(AT_LEAST);
        atMost = !atLeast && take(AT_MOST);
        about |= take(ABOUT);
    }

    /** Most amounts are a number and a unit, and no marker begins like one. */
    private boolean startsWithDigit() {
        return !rest.isEmpty() && rest.charAt(0) >= '0' && rest.charAt(0) <= '9';
    }

    private boolean take(Pattern marker) {
        Matcher matcher = marker.matcher(rest);
        boolean there = matcher.lookingAt();
        if (there) {
            rest = rest.substring(matcher.end());
        }
        return there;
    }

    private Operand operand(String text) {
        Matcher money = MONEY_FIRST.matcher(text);
        if (money.matches()) {
            BigDecimal large = money.group(3) == null ? BigDecimal.ONE : LARGE.get(money.group(3));
            if (large != null) {
                return new Operand(
                        number(money.group(2)).multiply(large),
                        Unit.currency(money.group(1)),
                        false,
                        money.group(3) != null);
            }
        }
        Matcher number = NUMBER_FIRST.matcher(text);
        if (number.matches()) {
            String unit = number.group(2);
            if (unit.isEmpty()) {
                return new Operand(number(number.group(1)), Unit.COUNT, true, false);
            }
            Matcher large = LARGE_FIRST.matcher(unit);
            boolean inLarge = large.matches();
            Optional<Unit> known = inLarge ? large(large.group(2)) : UnitText.parse(unit);
            if (known.isPresent()) {
                BigDecimal factor = inLarge ? LARGE.get(large.group(1)) : BigDecimal.ONE;
                return new Operand(number(number.group(1)).multiply(factor), known.get(), false, inLarge);
            }
        }
        return DurationText.parse(text)
                .map(seconds -> new Operand(seconds, Unit.SECONDS, false, false))
                .orElseThrow(() -> new IllegalArgumentException(AmountErrors.advice(original)));
    }

    /** Things and money are told in thousands and millions, and no other unit is. */
    private static Optional<Unit> large(@Nullable String unit) {
        return unit == null
                ? Optional.of(Unit.COUNT)
                : UnitText.parse(unit).filter(known -> known.kind() == UnitKind.MONEY);
    }

    private static BigDecimal number(String text) {
        return Numbers.parse("the number", text);
    }

    private static Pattern marker(String signs, String words) {
        return Pattern.compile("(?:" + signs + "|(?:" + words + ")(?= )) ?", Pattern.CASE_INSENSITIVE);
    }

    /**
     * One end of a range, or all there is.
     *
     * @param bare whether it is a number alone, to which the other end may lend its unit
     * @param large whether it is told in thousands or millions
     */
    private record Operand(BigDecimal number, Unit unit, boolean bare, boolean large) {}
}
