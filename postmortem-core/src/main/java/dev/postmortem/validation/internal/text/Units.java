package dev.postmortem.validation.internal.text;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The units that stand behind numbers. Units of one letter, and those of bytes, are read with their case. */
final class Units {

    private static final Map<String, BigDecimal> SECONDS = seconds();
    private static final Map<String, BigDecimal> BYTES = bytes();

    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("€", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("$", "$"),
            Map.entry("¥", "¥"),
            Map.entry("EUR", "EUR"),
            Map.entry("euro", "EUR"),
            Map.entry("euros", "EUR"),
            Map.entry("USD", "USD"),
            Map.entry("dollar", "$"),
            Map.entry("dollars", "$"),
            Map.entry("GBP", "GBP"),
            Map.entry("CHF", "CHF"),
            Map.entry("JPY", "JPY"),
            Map.entry("CNY", "CNY"),
            Map.entry("INR", "INR"),
            Map.entry("SEK", "SEK"),
            Map.entry("NOK", "NOK"),
            Map.entry("DKK", "DKK"),
            Map.entry("PLN", "PLN"),
            Map.entry("CZK", "CZK"),
            Map.entry("AUD", "AUD"),
            Map.entry("CAD", "CAD"),
            Map.entry("BRL", "BRL"));

    private static final Map<String, String> RATES = Map.of(
            "qps", "query/s",
            "rps", "request/s",
            "tps", "transaction/s",
            "iops", "operation/s",
            "bps", "bit/s",
            "kbps", "kbit/s",
            "mbps", "mbit/s",
            "gbps", "gbit/s");

    private static final Map<String, String> PERIODS = Map.ofEntries(
            Map.entry("s", "s"),
            Map.entry("sec", "s"),
            Map.entry("second", "s"),
            Map.entry("min", "min"),
            Map.entry("minute", "min"),
            Map.entry("h", "h"),
            Map.entry("hr", "h"),
            Map.entry("hour", "h"),
            Map.entry("d", "d"),
            Map.entry("day", "d"),
            Map.entry("week", "week"),
            Map.entry("month", "month"),
            Map.entry("year", "year"));

    private Units() {}

    /** Returns how many seconds a unit of time has. */
    static Optional<BigDecimal> seconds(Lexeme unit) {
        return Optional.ofNullable(SECONDS.get(key(unit)));
    }

    /** Whether the unit has no exact length, as months have. */
    static boolean isInexact(Lexeme unit) {
        return unit.word().startsWith("month") || unit.word().startsWith("year");
    }

    static Optional<BigDecimal> bytes(Lexeme unit) {
        return Optional.ofNullable(BYTES.get(unit.text().length() > 3 ? unit.word() : unit.text()));
    }

    static Optional<String> currency(Lexeme unit) {
        return Optional.ofNullable(CURRENCIES.get(unit.text().length() == 3 ? unit.text() : unit.word()));
    }

    /** Returns what an abbreviation such as qps counts, and per what. */
    static Optional<String> rate(Lexeme unit) {
        return Optional.ofNullable(RATES.get(unit.word()));
    }

    /** Returns the short name of a unit of time that something happens per. */
    static Optional<String> period(Lexeme unit) {
        return Optional.ofNullable(PERIODS.get(key(unit)));
    }

    /** Returns the factor of a letter behind a number: k, M or bn. */
    static Optional<BigDecimal> factor(Lexeme letter) {
        return switch (letter.text()) {
            case "k", "K" -> Optional.of(new BigDecimal(1_000));
            case "M", "mn" -> Optional.of(new BigDecimal(1_000_000));
            case "bn" -> Optional.of(new BigDecimal(1_000_000_000));
            default -> Optional.empty();
        };
    }

    private static String key(Lexeme unit) {
        return unit.text().length() == 1 ? unit.text() : unit.word();
    }

    private static Map<String, BigDecimal> seconds() {
        Map<String, BigDecimal> seconds = new HashMap<>();
        put(seconds, "0.000001", "µs", "μs", "us", "microsecond", "microseconds");
        put(seconds, "0.001", "ms", "msec", "millisecond", "milliseconds");
        put(seconds, "1", "s", "sec", "secs", "second", "seconds");
        put(seconds, "60", "m", "min", "mins", "minute", "minutes");
        put(seconds, "3600", "h", "hr", "hrs", "hour", "hours");
        put(seconds, "86400", "d", "day", "days");
        put(seconds, "604800", "w", "week", "weeks");
        put(seconds, "2592000", "month", "months");
        put(seconds, "31536000", "year", "years");
        return Map.copyOf(seconds);
    }

    private static Map<String, BigDecimal> bytes() {
        Map<String, BigDecimal> bytes = new HashMap<>();
        put(bytes, "1", "B", "byte", "bytes");
        String[] prefixes = {"k", "M", "G", "T", "P"};
        String[] names = {"kilo", "mega", "giga", "tera", "peta"};
        for (int i = 0; i < prefixes.length; i++) {
            String decimal = new BigDecimal(1000).pow(i + 1).toString();
            String binary = new BigDecimal(1024).pow(i + 1).toString();
            put(bytes, decimal, prefixes[i] + "B", names[i] + "byte", names[i] + "bytes");
            put(bytes, binary, prefixes[i].toUpperCase(Locale.ROOT) + "iB");
        }
        put(bytes, "1000", "KB");
        return Map.copyOf(bytes);
    }

    private static void put(Map<String, BigDecimal> units, String size, String... names) {
        for (String name : names) {
            units.put(name, new BigDecimal(size));
        }
    }
}
