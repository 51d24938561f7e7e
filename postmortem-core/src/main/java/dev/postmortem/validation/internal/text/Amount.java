package dev.postmortem.validation.internal.text;

import java.math.BigDecimal;

/**
 * A number in a text, in digits or words, before its unit.
 *
 * @param value the number
 * @param step the smallest difference that the way of writing can tell
 * @param next the index of the lexeme behind it
 */
record Amount(BigDecimal value, BigDecimal step, int next) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Returns it with a factor such as thousand behind it. */
    Amount times(BigDecimal factor, int behind) {
        return new Amount(value.multiply(factor), step.multiply(factor), behind);
    }

    /** Returns it with "and a half" behind it. */
    Amount andAHalf(int behind) {
        return new Amount(value.add(HALF), HALF, behind);
    }
}
