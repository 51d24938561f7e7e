package dev.postmortem.metric;

import static dev.postmortem.model.value.Milestone.ACKNOWLEDGED;
import static dev.postmortem.model.value.Milestone.DECLARED;
import static dev.postmortem.model.value.Milestone.DETECTED;
import static dev.postmortem.model.value.Milestone.IMPACT_STARTED;

import dev.postmortem.model.value.Milestone;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The time that passed between two bounds, as exactly as they are known. */
final class Elapsed {

    /** What can come before the impact without anybody having made a mistake. */
    private static final Set<String> AHEAD_OF_IMPACT =
            Stream.of(DETECTED, ACKNOWLEDGED, DECLARED).map(Milestone::code).collect(Collectors.toUnmodifiableSet());

    /** Whoever marks more events with one milestone gets a range that is wider than it had to be, but gets it at once. */
    private static final int MOST_PAIRS = 10_000;

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
        Optional<Spread> possible =
                (long) from.tellings().size() * to.tellings().size() > MOST_PAIRS
                        ? widest(from, to)
                        : pairs(from, to)
                                .filter(spread -> !spread.contradictory())
                                .map(Spread::forwards)
                                .reduce(Spread::and);
        if (possible.isEmpty()) {
            return backwards(from, to);
        }
        Spread spread = possible.get();
        boolean approximate = from.approximate() || to.approximate();
        return spread.least().equals(spread.most())
                ? new MetricResult.Value(spread.least(), approximate)
                : new MetricResult.Range(spread.least(), spread.most(), approximate);
    }

    private static Stream<Spread> pairs(Bound.Known from, Bound.Known to) {
        return from.tellings().stream()
                .flatMap(first -> to.tellings().stream().flatMap(last -> first.until(last).stream()));
    }

    /** Returns what holds all pairs, without looking at each. */
    private static Optional<Spread> widest(Bound.Known from, Bound.Known to) {
        Span start = Span.around(from.tellings());
        Span end = Span.around(to.tellings());
        return Optional.of(new Spread(Duration.ZERO, start.until(end).most()))
                .filter(spread -> !spread.contradictory());
    }

    private static MetricResult backwards(Bound.Known from, Bound.Known to) {
        String order = to + " lies before " + from;
        return from.name().equals(IMPACT_STARTED.code()) && AHEAD_OF_IMPACT.contains(to.name())
                ? new MetricResult.NotApplicable(order)
                : new MetricResult.Unknown(order);
    }
}
