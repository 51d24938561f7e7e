package dev.postmortem.metric;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** The time that passed between two bounds, as exactly as they are known. */
final class Elapsed {

    /**
     * Up to here two times count as points: postmortems are written in minutes, and 10:00 to 10:05 is five minutes to
     * everybody, although strictly it is anything between four and six.
     */
    private static final Duration POINT = Duration.ofMinutes(1);

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
        if (to.latest().isBefore(from.earliest())) {
            return new MetricResult.Unknown(
                    to.name() + " (" + to.earliest() + ") lies before " + from.name() + " (" + from.earliest() + ")");
        }
        boolean approximate = from.approximate() || to.approximate();
        Duration nominal = Duration.between(from.earliest(), to.earliest());
        if (point(from) && point(to) && !nominal.isNegative()) {
            return new MetricResult.Value(nominal, approximate);
        }
        Duration least = Duration.between(from.latest(), to.earliest());
        // A range ends with its last nanosecond; the next one is the round figure that people expect.
        Duration most = Duration.between(from.earliest(), to.latest().plusNanos(1));
        return new MetricResult.Range(least.isNegative() ? Duration.ZERO : roundUp(least), most, approximate);
    }

    private static Duration roundUp(Duration least) {
        Duration oneMore = least.plusNanos(1);
        return oneMore.equals(oneMore.truncatedTo(ChronoUnit.SECONDS)) ? oneMore : least;
    }

    private static boolean point(Bound.Known bound) {
        return Duration.between(bound.earliest(), bound.latest()).compareTo(POINT) < 0;
    }
}
