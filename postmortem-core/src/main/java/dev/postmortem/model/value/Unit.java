package dev.postmortem.model.value;

import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.Shown;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The unit of a measured number.
 *
 * <p>Units are not converted: 1 GB and 1000 MB are different amounts, because the source said different things.
 *
 * @param kind What the number counts.
 * @param symbol The unit as the canonical text has it, for example {@code %}, {@code GB}, {@code /d} or {@code EUR}.
 *     Empty for a count.
 * @since 0.1.0
 */
public record Unit(UnitKind kind, String symbol) {

    static final List<String> SIZES = List.of("B", "kB", "MB", "GB", "TB", "PB", "KiB", "MiB", "GiB", "TiB", "PiB");

    private static final Map<ChronoUnit, String> PER = new EnumMap<>(Map.of(
            ChronoUnit.SECONDS, "/s",
            ChronoUnit.MINUTES, "/min",
            ChronoUnit.HOURS, "/h",
            ChronoUnit.DAYS, "/d",
            ChronoUnit.WEEKS, "/wk"));

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final Pattern RATE = Pattern.compile("(B|[kMGTP]B|[KMGTP]iB|[kMG]?bit)?/(s|min|h|d|wk)");

    /** Things; what they are is said beside the amount. */
    public static final Unit COUNT = new Unit(UnitKind.COUNT, "");

    /** Percent. */
    public static final Unit PERCENT = new Unit(UnitKind.PERCENTAGE, "%");

    /** Seconds: every duration is held in them, and written after ISO 8601. */
    public static final Unit SECONDS = new Unit(UnitKind.DURATION, "s");

    /** Times a baseline. */
    public static final Unit TIMES = new Unit(UnitKind.MULTIPLE, "x");

    /**
     * Makes a unit; the constants and factory methods read better.
     *
     * @throws IllegalArgumentException if the symbol is none of its kind
     */
    public Unit {
        kind = Mandatory.given("Unit.kind", kind);
        symbol = Mandatory.text("Unit.symbol", symbol);
        if (!known(kind, symbol)) {
            throw new IllegalArgumentException(
                    "Unit.symbol " + Shown.quote(symbol) + " is not understood: use " + accepted(kind));
        }
    }

    /**
     * A currency.
     *
     * @param code the three letters of ISO 4217, for example {@code EUR}; whether they are in use is a constraint
     * @return the unit
     * @throws IllegalArgumentException if it is not three capital letters
     */
    public static Unit currency(String code) {
        return new Unit(UnitKind.MONEY, code);
    }

    /**
     * A size of data.
     *
     * @param symbol {@code B}, a decimal unit from {@code kB} to {@code PB}, or a binary one from {@code KiB} to
     *     {@code PiB}
     * @return the unit
     * @throws IllegalArgumentException if it is another text
     */
    public static Unit bytes(String symbol) {
        return new Unit(UnitKind.BYTES, symbol);
    }

    /**
     * Things per unit of time.
     *
     * @param time seconds, minutes, hours, days or weeks
     * @return the unit, for example {@code /d}
     * @throws IllegalArgumentException if it is another unit of time
     */
    public static Unit per(ChronoUnit time) {
        String symbol = PER.get(Mandatory.given("Unit.per", time));
        if (symbol == null) {
            throw new IllegalArgumentException(
                    "Unit.per " + time + " is not understood: use seconds, minutes, hours, days or weeks");
        }
        return rate(symbol);
    }

    /**
     * Things or data per unit of time.
     *
     * @param symbol for example {@code /s}, {@code /d}, {@code MB/s} or {@code Mbit/s}
     * @return the unit
     * @throws IllegalArgumentException if it is another text
     */
    public static Unit rate(String symbol) {
        return new Unit(UnitKind.RATE, symbol);
    }

    @Override
    public String toString() {
        return kind == UnitKind.COUNT ? "count" : symbol;
    }

    static boolean known(UnitKind kind, String symbol) {
        return switch (kind) {
            case COUNT -> symbol.isEmpty();
            case PERCENTAGE -> symbol.equals("%");
            case DURATION -> symbol.equals("s");
            case MULTIPLE -> symbol.equals("x");
            case BYTES -> SIZES.contains(symbol);
            case MONEY -> CURRENCY.matcher(symbol).matches();
            case RATE -> RATE.matcher(symbol).matches();
        };
    }

    private static String accepted(UnitKind kind) {
        return switch (kind) {
            case COUNT -> "the empty text for a count";
            case PERCENTAGE -> "% for a percentage";
            case DURATION -> "s for a duration, which is held in seconds";
            case MULTIPLE -> "x for a multiple";
            case BYTES -> "B, kB, MB, GB, TB, PB, KiB, MiB, GiB, TiB or PiB for data";
            case MONEY -> "the three capital letters of ISO 4217 for money, for example EUR";
            case RATE -> "/s, /min, /h, /d or /wk for a rate, or data such as MB/s or Mbit/s";
        };
    }
}
