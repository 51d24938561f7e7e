package dev.postmortem.metric;

import java.time.Duration;

/** The time that passed between two bounds, as exactly as they are known. */
final class Elapsed {

    private Elapsed() {}

    static MetricResult between(Bound from, Bound to) {
        // What does not apply outweighs what is not known: finding out would not help.
        if (from instanceof Bound.NotApplicable none) {
            return new MetricResult.NotApplicable(none.reason());
        }
        if (to instanceof Bound.NotApplicable none) {
            return new MetricResult.NotApplicable(none.reason());
        }
        if (from instanceof Bound.Unknown unknown) {
            return new MetricResult.Unknown(unknown.reason());
        }
        if (to instanceof Bound.Unknown unknown) {
            return new MetricResult.Unknown(unknown.reason());
        }
        return between((Bound.Known) from, (Bound.Known) to);
    }

    private static MetricResult between(Bound.Known from, Bound.Known to) {
        if (to.possible().latest().isBefore(from.possible().earliest())) {
            return new MetricResult.Unknown(to.name() + " (" + to.possible().earliest() + ") lies before " + from.name()
                    + " (" + from.possible().earliest() + ")");
        }
        boolean approximate = from.approximate() || to.approximate();
        Duration nearest = Duration.between(from.meant().latest(), to.meant().earliest());
        Duration most = Duration.between(from.meant().earliest(), to.meant().latest());
        if (most.isNegative()) {
            // Within one minute the point that is meant may lie before the other one; strictly they are in order.
            most = Duration.between(
                    from.possible().earliest(), to.possible().latest().plusNanos(1));
        }
        Duration least = nearest.isNegative() ? Duration.ZERO : nearest;
        return least.equals(most)
                ? new MetricResult.Value(least, approximate)
                : new MetricResult.Range(least, most, approximate);
    }
}
