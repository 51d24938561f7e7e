package dev.postmortem.model.value;

import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.Shown;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;

/** Decimal numbers of bounded size, in one normal form, independent of any locale. */
final class Numbers {

    /** The digits before the decimal point that any real incident needs, with room to spare. */
    private static final int WHOLE_DIGITS = 30;

    /** Durations have nine; money and percentages fewer. */
    private static final int DECIMALS = 15;

    static final String UNSIGNED = "[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?";

    /** Without a plus sign, which mostly says that something grew by so much. */
    static final String SHAPE = "-?" + UNSIGNED;

    /** A double holds no more digits for certain: 100.0 / 30 ends in 35. */
    private static final MathContext DIGITS_OF_A_DOUBLE = new MathContext(15);

    private static final Pattern NUMBER = Pattern.compile(SHAPE);

    /** A hostile text must not cost more than its length. */
    private static final int LONGEST = 60;

    private Numbers() {}

    /** Returns the number without trailing zeros or exponent, so that equal numbers are equal values. */
    static BigDecimal normalised(String attribute, BigDecimal number) {
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        // Before the exponent is written out, because 1E+999999999 would fill the memory.
        if ((long) number.precision() - number.scale() > WHOLE_DIGITS) {
            throw tooLong(attribute, number);
        }
        BigDecimal stripped = number.stripTrailingZeros();
        if (stripped.scale() > DECIMALS) {
            throw tooLong(attribute, number);
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** Reads {@code 12.5}, {@code -3} or {@code 1E+3}. */
    static BigDecimal parse(String attribute, String text) {
        String number = Mandatory.text(attribute, text);
        if (number.length() > LONGEST) {
            throw tooLong(attribute, number);
        }
        if (!isNumber(number)) {
            throw new IllegalArgumentException(attribute + " " + Shown.quote(number)
                    + " is not a number: use digits and a decimal point, without thousands separators, for example"
                    + " 5000 or 12.5");
        }
        try {
            return normalised(attribute, new BigDecimal(number));
        } catch (NumberFormatException e) {
            throw tooLong(attribute, number);
        }
    }

    static BigDecimal ofDouble(String attribute, double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException(attribute + " " + number + " is not a number: use a finite one");
        }
        BigDecimal digits = BigDecimal.valueOf(number).round(DIGITS_OF_A_DOUBLE);
        BigDecimal rounded =
                digits.scale() > DECIMALS ? digits.setScale(DECIMALS, DIGITS_OF_A_DOUBLE.getRoundingMode()) : digits;
        // What is not zero must not become zero.
        return normalised(attribute, rounded.signum() == digits.signum() ? rounded : digits);
    }

    private static IllegalArgumentException tooLong(String attribute, Object number) {
        return new IllegalArgumentException(attribute + " " + Shown.quote(number.toString()) + " is too long: at most "
                + WHOLE_DIGITS + " digits before and " + DECIMALS + " after the decimal point are accepted");
    }
}
