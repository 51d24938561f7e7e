package dev.postmortem.model.value;

import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.Shown;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Decimal numbers of bounded size, in one normal form, independent of any locale. */
final class Numbers {

    /** The digits before the decimal point that any real incident needs, with room to spare. */
    private static final int WHOLE_DIGITS = 30;

    /** Durations have nine; money and percentages fewer. */
    private static final int DECIMALS = 15;

    static final String UNSIGNED = "[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?";
    static final String SHAPE = "[+-]?" + UNSIGNED;

    private static final Pattern NUMBER = Pattern.compile(SHAPE);

    /** A hostile text must not cost more than its length. */
    private static final int LONGEST = 60;

    private Numbers() {}

    /** Returns the number without trailing zeros or exponent, so that equal numbers are equal values. */
    static BigDecimal normalised(BigDecimal number) {
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        // Before the exponent is written out, because 1E+999999999 would fill the memory.
        if ((long) number.precision() - number.scale() > WHOLE_DIGITS) {
            throw tooLong();
        }
        BigDecimal stripped = number.stripTrailingZeros();
        if (stripped.scale() > DECIMALS) {
            throw tooLong();
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Reads {@code 12.5}, {@code -3} or {@code 1E+3}. */
    static BigDecimal parse(String attribute, String text) {
        String number = Mandatory.text(attribute, text);
        if (number.length() > LONGEST) {
            throw tooLong();
        }
        if (!NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException(attribute + " " + Shown.quote(number)
                    + " is not a number: use digits and a decimal point, without thousands separators, for example"
                    + " 5000 or 12.5");
        }
        try {
            return normalised(new BigDecimal(number));
        } catch (NumberFormatException e) {
            throw tooLong();
        }
    }

    static BigDecimal ofDouble(String attribute, double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException(attribute + " " + number + " is not a number: use a finite one");
        }
        return normalised(BigDecimal.valueOf(number));
    }

    private static IllegalArgumentException tooLong() {
        return new IllegalArgumentException("The number is too long: at most " + WHOLE_DIGITS + " digits before and "
                + DECIMALS + " after the decimal point are accepted");
    }
}
