package dev.postmortem.validation.internal.text;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a number says together with its unit or noun.
 *
 * @param kind what is measured
 * @param value how much, in the unit of the kind
 * @param step the smallest difference that the way of writing can tell
 * @param noun what is counted
 * @param next the index of the lexeme behind it
 * @param inexact whether the unit has no exact size
 */
record Reading(Figure.Kind kind, BigDecimal value, BigDecimal step, Optional<String> noun, int next, boolean inexact) {

    /** Returns it with its end elsewhere, because the unit stands behind another number. */
    Reading endingAt(int index) {
        return new Reading(kind, value, step, noun, index, inexact);
    }

    /** Returns the amount in a unit of that size. */
    static Reading of(Figure.Kind kind, Amount amount, BigDecimal unit, Optional<String> noun, int next) {
        return new Reading(kind, amount.value().multiply(unit), amount.step().multiply(unit), noun, next, false);
    }

    /** Returns the number without needless zeros behind the point. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
