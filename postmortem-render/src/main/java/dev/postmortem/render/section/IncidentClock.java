package dev.postmortem.render.section;

import static dev.postmortem.model.value.Milestone.DETECTED;
import static dev.postmortem.model.value.Milestone.IMPACT_STARTED;
import static dev.postmortem.model.value.Milestone.MITIGATED;
import static dev.postmortem.model.value.Milestone.RECOVERED;

import dev.postmortem.metric.Metric;
import dev.postmortem.metric.MetricDefinition;
import dev.postmortem.metric.MetricInput;
import dev.postmortem.metric.MetricResult;
import dev.postmortem.metric.Metrics;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.Lasted;
import dev.postmortem.model.value.Milestone;
import dev.postmortem.model.value.Moment;
import dev.postmortem.model.value.Precision;
import dev.postmortem.model.value.Time;
import dev.postmortem.model.value.When;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The milestones of the whole incident that are known to the instant, as the metrics find them. */
final class IncidentClock {

    /** The milestones that part the phases, in the order in which they are reached. */
    static final List<Milestone> ORDER = List.of(IMPACT_STARTED, DETECTED, MITIGATED, RECOVERED);

    /** From each milestone to itself, because only a duration says whether a milestone applies. */
    private static final Metrics EACH = Metrics.of(ORDER.stream()
            .map(milestone -> MetricDefinition.of(milestone.code(), milestone, milestone))
            .toList());

    private final Map<Milestone, Moment> points = new LinkedHashMap<>();
    private final Set<Milestone> disputed = new HashSet<>();
    private final Set<Milestone> notApplicable = new HashSet<>();

    private IncidentClock(Postmortem postmortem) {
        // Those of the whole incident come first.
        List<Metric> each = EACH.measure(postmortem);
        for (int i = 0; i < ORDER.size(); i++) {
            Milestone milestone = ORDER.get(i);
            List<When> found = each.get(i).inputs().stream()
                    .map(MetricInput::when)
                    .distinct()
                    .toList();
            if (each.get(i).result() instanceof MetricResult.NotApplicable) {
                notApplicable.add(milestone);
            }
            if (found.size() == 1) {
                point(found.get(0), milestone)
                        .filter(moment -> exact(moment).isPresent())
                        .ifPresent(moment -> points.put(milestone, moment));
            }
            if (found.size() > 1
                    || found.stream().anyMatch(when -> !when.claims().isEmpty())) {
                disputed.add(milestone);
            }
        }
    }

    static IncidentClock of(Postmortem postmortem) {
        return new IncidentClock(postmortem);
    }

    /** Returns the point at which a milestone was reached, if it is known to the minute and nobody says otherwise. */
    Optional<Moment> point(Milestone milestone) {
        return disputed.contains(milestone) ? Optional.empty() : Optional.ofNullable(points.get(milestone));
    }

    /** Says whether a milestone was not reached because there was nothing to reach. */
    boolean isNotApplicable(Milestone milestone) {
        return notApplicable.contains(milestone);
    }

    /** Returns the start of the impact, from which the timeline counts. */
    Optional<When> zero() {
        return Optional.ofNullable(points.get(IMPACT_STARTED)).map(When::of);
    }

    private static Optional<Moment> point(When when, Milestone milestone) {
        boolean atEnd = milestone.equals(MITIGATED) || milestone.equals(RECOVERED);
        return atEnd && when.time() instanceof Lasted lasted ? lasted.end() : point(when);
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
