package dev.postmortem.model.value;

import java.math.BigDecimal;

/** Writes the canonical text of a measured amount, which {@link AmountParser} reads back as an equal one. */
final class AmountWriter {

    private AmountWriter() {}

    static String text(Unit unit, Bounds bounds) {
        String about = bounds.approximate() ? "~" : "";
        return switch (bounds.exactness()) {
            case EXACT, ESTIMATE -> about + one(unit, bounds.lower().orElseThrow());
            case AT_LEAST -> ">=" + about + one(unit, bounds.lower().orElseThrow());
            case AT_MOST -> "<=" + about + one(unit, bounds.upper().orElseThrow());
            case RANGE ->
                about + range(unit, bounds.lower().orElseThrow(), bounds.upper().orElseThrow());
        };
    }

    private static String one(Unit unit, BigDecimal number) {
        return inUnit(unit, number(unit, number));
    }

    private static String range(Unit unit, BigDecimal lower, BigDecimal upper) {
        return inUnit(unit, number(unit, lower) + ".." + number(unit, upper));
    }

    private static String number(Unit unit, BigDecimal number) {
        return unit.kind() == UnitKind.DURATION ? DurationText.text(number) : number.toPlainString();
    }

    private static String inUnit(Unit unit, String numbers) {
        return switch (unit.kind()) {
            case COUNT, DURATION -> numbers;
            case MONEY -> unit.symbol() + " " + numbers;
            case PERCENTAGE, BYTES, MULTIPLE -> numbers + " " + unit.symbol();
            case RATE -> unit.symbol().startsWith("/") ? numbers + unit.symbol() : numbers + " " + unit.symbol();
        };
    }
}
