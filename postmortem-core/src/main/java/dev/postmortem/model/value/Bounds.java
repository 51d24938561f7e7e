package dev.postmortem.model.value;

import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Mandatory;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Between which two numbers a measured number lies, and whether they are exact.
 *
 * <p>An exact number has itself as both bounds. Numbers are normalised, so that 12.5 equals 12.50. A lower bound above
 * the upper one is a constraint violation of the amount, not an error here.
 *
 * @param lower The smallest possible number, absent for "at most".
 * @param upper The greatest possible number, absent for "at least".
 * @param approximate True if the numbers themselves are estimates.
 * @since 0.1.0
 */
public record Bounds(Optional<BigDecimal> lower, Optional<BigDecimal> upper, boolean approximate) {

    /**
     * Makes bounds; the factory methods read better.
     *
     * @throws IllegalArgumentException if both bounds are absent, or a number has more than 30 digits before or 15
     *     after the point
     */
    public Bounds {
        lower = Absent.ifNull(lower).map(number -> Numbers.normalised("Bounds.lower", number));
        upper = Absent.ifNull(upper).map(number -> Numbers.normalised("Bounds.upper", number));
        if (lower.isEmpty() && upper.isEmpty()) {
            throw new IllegalArgumentException("Bounds has no number: give lower, upper or both");
        }
    }

    /**
     * One exact number.
     *
     * @param number the number
     * @return the bounds
     */
    public static Bounds exactly(BigDecimal number) {
        return between(number, number);
    }

    /**
     * Two numbers.
     *
     * @param lower the smaller one
     * @param upper the greater one
     * @return the bounds
     */
    public static Bounds between(BigDecimal lower, BigDecimal upper) {
        return new Bounds(
                Optional.of(Mandatory.given("Bounds.lower", lower)),
                Optional.of(Mandatory.given("Bounds.upper", upper)),
                false);
    }

    /**
     * A number or more.
     *
     * @param lower the number
     * @return the bounds
     */
    public static Bounds atLeast(BigDecimal lower) {
        return new Bounds(Optional.of(Mandatory.given("Bounds.lower", lower)), Optional.empty(), false);
    }

    /**
     * A number or less.
     *
     * @param upper the number
     * @return the bounds
     */
    public static Bounds atMost(BigDecimal upper) {
        return new Bounds(Optional.empty(), Optional.of(Mandatory.given("Bounds.upper", upper)), false);
    }

    /**
     * The same numbers as an estimate.
     *
     * @return a copy
     */
    public Bounds approximately() {
        return new Bounds(lower, upper, true);
    }

    /**
     * How much the bounds commit themselves to; a range is a range whether or not its ends are estimates.
     *
     * @return exact, estimate, range, at least or at most
     */
    public Exactness exactness() {
        if (upper.isEmpty()) {
            return Exactness.AT_LEAST;
        }
        if (lower.isEmpty()) {
            return Exactness.AT_MOST;
        }
        if (!lower.equals(upper)) {
            return Exactness.RANGE;
        }
        return approximate ? Exactness.ESTIMATE : Exactness.EXACT;
    }
}
