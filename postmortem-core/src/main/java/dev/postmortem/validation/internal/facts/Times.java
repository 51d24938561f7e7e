package dev.postmortem.validation.internal.facts;

import dev.postmortem.model.value.InstantRange;
import java.time.Duration;
import java.time.Instant;

/** Compares times that are known more or less precisely: nothing is said that a more precise time could refute. */
public final class Times {

    private Times() {}

    /** Says whether a range lies before another one, by more than the tolerance. */
    public static boolean surelyBefore(InstantRange a, InstantRange b, Duration tolerance) {
        return a.latest().plus(tolerance).isBefore(b.earliest());
    }

    /** Says whether a range lies before an instant, by more than the tolerance. */
    public static boolean surelyBefore(InstantRange a, Instant b, Duration tolerance) {
        return a.latest().plus(tolerance).isBefore(b);
    }

    /** Says whether a range lies after an instant, by more than the tolerance. */
    public static boolean surelyAfter(InstantRange a, Instant b, Duration tolerance) {
        return a.earliest().minus(tolerance).isAfter(b);
    }

    /** Says whether two ranges lie further apart than the tolerance, wherever both truly lie. */
    public static boolean surelyApart(InstantRange a, InstantRange b, Duration tolerance) {
        return surelyBefore(a, b, tolerance) || surelyBefore(b, a, tolerance);
    }
}
