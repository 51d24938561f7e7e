package dev.postmortem.model.value;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the unit that follows a number, as people write it. */
final class UnitText {

    private static final Pattern RATE =
            Pattern.compile("(.*?) ?(?:/ ?|per )(s|second|min|minute|h|hour|d|day|wk|week)");

    private static final Map<String, Unit> WORDS = Map.of(
            "%", Unit.PERCENT,
            "percent", Unit.PERCENT,
            "per cent", Unit.PERCENT,
            "x", Unit.TIMES,
            "\u00d7", Unit.TIMES,
            "bps", Unit.rate("bit/s"),
            "kbps", Unit.rate("kbit/s"),
            "Mbps", Unit.rate("Mbit/s"),
            "Gbps", Unit.rate("Gbit/s"));

    private static final Map<String, String> TIME_UNITS = Map.of(
            "second", "s",
            "minute", "min",
            "hour", "h",
            "day", "d",
            "week", "wk");

    private UnitText() {}

    /** Returns the unit, or empty if the text is none; durations are not read here, because they have several parts. */
    static Optional<Unit> parse(String text) {
        Unit word = WORDS.get(text);
        if (word != null) {
            return Optional.of(word);
        }
        if (Unit.SIZES.contains(text)) {
            return Optional.of(Unit.bytes(text));
        }
        // "500 QPS" and "16 CPU" are no money.
        if (Currencies.isKnown(text)) {
            return Optional.of(Unit.currency(text));
        }
        Matcher rate = RATE.matcher(text);
        return rate.matches() ? rate(rate.group(1), rate.group(2)) : Optional.empty();
    }

    private static Optional<Unit> rate(String size, String time) {
        String symbol = size + "/" + TIME_UNITS.getOrDefault(time, time);
        return Unit.known(UnitKind.RATE, symbol) ? Optional.of(Unit.rate(symbol)) : Optional.empty();
    }
}
