package dev.postmortem.render.section;

import static dev.postmortem.model.value.Milestone.DETECTED;
import static dev.postmortem.model.value.Milestone.IMPACT_STARTED;
import static dev.postmortem.model.value.Milestone.MITIGATED;
import static dev.postmortem.model.value.Milestone.RECOVERED;

import dev.postmortem.metric.Metric;
import dev.postmortem.metric.MetricDefinition;
import dev.postmortem.metric.Metrics;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.Lasted;
import dev.postmortem.model.value.Milestone;
import dev.postmortem.model.value.Moment;
import dev.postmortem.model.value.Precision;
import dev.postmortem.model.value.Time;
import dev.postmortem.model.value.When;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The milestones of the whole incident that are known to the instant, as the metrics find them. */
final class IncidentClock {

    /** The milestones that part the phases, in the order in which they are reached. */
    static final List<Milestone> ORDER = List.of(IMPACT_STARTED, DETECTED, MITIGATED, RECOVERED);

    private static final Metrics PAIRS = Metrics.of(List.of(
            MetricDefinition.of("first half", IMPACT_STARTED, DETECTED),
            MetricDefinition.of("second half", MITIGATED, RECOVERED)));

    private final Map<Milestone, When> times = new LinkedHashMap<>();

    private IncidentClock(Postmortem postmortem) {
        List<Metric> pairs = PAIRS.measure(postmortem).stream()
                .filter(metric -> metric.scope().isEmpty())
                .toList();
        for (Milestone milestone : ORDER) {
            List<When> found = pairs.stream()
                    .flatMap(metric -> metric.inputs().stream())
                    .filter(input -> input.name().equals(milestone.code()))
                    .map(input -> input.when())
                    .distinct()
                    .toList();
            // Two answers are none: a drawing has no way to show the doubt.
            if (found.size() == 1 && found.get(0).claims().isEmpty()) {
                When when = found.get(0);
                instantOf(when, milestone).ifPresent(instant -> times.put(milestone, when));
            }
        }
    }

    static IncidentClock of(Postmortem postmortem) {
        return new IncidentClock(postmortem);
    }

    /** Returns the instant of a milestone, if it is known to the minute. */
    Optional<Instant> instant(Milestone milestone) {
        return Optional.ofNullable(times.get(milestone)).flatMap(when -> instantOf(when, milestone));
    }

    /** Returns the start of the impact, from which the timeline counts. */
    Optional<When> zero() {
        return Optional.ofNullable(times.get(IMPACT_STARTED));
    }

    private static Optional<Instant> instantOf(When when, Milestone milestone) {
        boolean atEnd = milestone.equals(MITIGATED) || milestone.equals(RECOVERED);
        if (atEnd && when.time() instanceof Lasted lasted) {
            return lasted.end().flatMap(IncidentClock::exact);
        }
        return start(when);
    }

    /** Returns the instant at which something began, if it is known to the minute. */
    static Optional<Instant> start(When when) {
        return point(when).flatMap(IncidentClock::exact);
    }

    /** Returns the precision of the instant at which something began. */
    static Optional<Precision> precision(When when) {
        return point(when).map(Moment::precision);
    }

    private static Optional<Moment> point(When when) {
        Time time = when.time();
        if (time instanceof Moment moment) {
            return Optional.of(moment);
        }
        return time instanceof Lasted lasted ? Optional.of(lasted.start()) : Optional.empty();
    }

    /** Returns the instant of a point, if it is known to the minute. */
    static Optional<Instant> exact(Moment moment) {
        return moment.precision().compareTo(Precision.MINUTE) <= 0
                ? moment.offset().map(offset -> moment.local().toInstant(offset))
                : Optional.empty();
    }
}
