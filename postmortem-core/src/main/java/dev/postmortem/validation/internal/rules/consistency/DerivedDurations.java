package dev.postmortem.validation.internal.rules.consistency;

import dev.postmortem.metric.Durations;
import dev.postmortem.metric.Metric;
import dev.postmortem.metric.MetricResult;
import dev.postmortem.model.impact.ImpactWindow;
import dev.postmortem.validation.spi.RuleContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The durations that this library derives, by the names that a reader knows them by. */
final class DerivedDurations {

    /**
     * A duration with its name.
     *
     * @param source its name with a verb, as a message tells it
     * @param value how long it is, as a message tells it
     */
    record Derived(String source, String value, Duration least, Duration most) {

        /** Returns how far off a stated duration is; zero if it may be the same. */
        Duration distance(StatedDuration stated) {
            if (stated.most().compareTo(least) < 0) {
                return least.minus(stated.most());
            }
            return stated.least().compareTo(most) > 0 ? stated.least().minus(most) : Duration.ZERO;
        }
    }

    private final List<Derived> all = new ArrayList<>();

    private DerivedDurations() {}

    /** Returns the metrics and the impact windows. */
    static DerivedDurations of(RuleContext context) {
        DerivedDurations derived = new DerivedDurations();
        context.metrics().forEach(derived::add);
        context.postmortem().impact().windows().forEach(derived::add);
        return derived;
    }

    private void add(Metric metric) {
        String source = "the " + metric.name()
                + metric.scope().map(scope -> " of " + scope).orElse("") + " is";
        String value = metric.result().toString();
        if (metric.result() instanceof MetricResult.Value exact) {
            all.add(new Derived(source, value, exact.duration(), exact.duration()));
        } else if (metric.result() instanceof MetricResult.Range range) {
            all.add(new Derived(source, value, range.least(), range.most()));
        }
    }

    private void add(ImpactWindow window) {
        StatedDuration.of(window.when())
                .ifPresent(lasted -> all.add(new Derived(
                        "impact window " + window.id() + " lasted",
                        Durations.inUnits(lasted.most()),
                        lasted.least(),
                        lasted.most())));
    }

    /** Returns the one that is nearest to a stated duration. */
    Optional<Derived> nearest(StatedDuration stated) {
        return all.stream().min(Comparator.comparing(derived -> derived.distance(stated)));
    }

    /** Returns the nearest that is another, as a window that is doubted does not bear itself out. */
    Optional<Derived> nearestOther(StatedDuration stated) {
        return all.stream()
                .filter(derived -> !derived.distance(stated).isZero())
                .min(Comparator.comparing(derived -> derived.distance(stated)))
                .or(() -> nearest(stated));
    }
}
