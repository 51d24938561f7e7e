package dev.postmortem.validation.internal.rules.consistency;

import dev.postmortem.model.response.Mitigation;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.InstantRange;
import dev.postmortem.model.value.When;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PrecisionClass;
import dev.postmortem.validation.internal.facts.Leeway;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import dev.postmortem.validation.spi.RuleOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was done has its place on the timeline. */
final class MitigationNotOnTimeline implements PostmortemRule {

    private static final RuleOption<Duration> TOLERANCE = RuleOption.duration(
            "tolerance",
            Duration.ofMinutes(5),
            "How far an event may lie from the start or the end of a mitigation that it does not name");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder("mitigation-not-on-timeline")
            .category(Category.CONSISTENCY)
            .severity(FindingSeverity.WARNING)
            .precision(PrecisionClass.HIGH)
            .summary("Every mitigation is told on the timeline")
            .rationale("A reader follows the timeline to see what each attempt changed. An attempt that has no event"
                    + " cannot be told apart from the recovery that came by itself.")
            .source("Founding document, section 8")
            .option(TOLERANCE)
            .message("Mitigation {id} (\"{what}\") is on no event of the timeline: add an event with its time, or name"
                    + " {id} in the event that tells of it")
            .build();

    /** What happens to an incident may be told as something done to it, and the other way round. */
    private static final Set<EventKind> DEEDS = Set.of(
            EventKind.MITIGATION,
            EventKind.ROLLBACK,
            EventKind.FAILOVER,
            EventKind.RESTORE,
            EventKind.CHANGE,
            EventKind.RECOVERY);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        List<Mitigation> attempts = context.postmortem().mitigation().attempts();
        List<TimelineEvent> events = context.postmortem().timeline().events();
        if (attempts.isEmpty() || events.isEmpty()) {
            return;
        }
        Set<String> named =
                events.stream().flatMap(event -> event.concerns().stream()).collect(Collectors.toUnmodifiableSet());
        Set<String> ids = attempts.stream().map(Mitigation::id).collect(Collectors.toUnmodifiableSet());
        List<TimelineEvent> deeds =
                events.stream().filter(event -> DEEDS.contains(event.kind())).toList();
        boolean free = deeds.stream().anyMatch(event -> mayTellOfAnything(event, ids));
        Stretches stretches = new Stretches(deeds.stream()
                .flatMap(event -> event.when().stream())
                .flatMap(when -> extent(when).stream())
                .toList());
        for (Mitigation attempt : attempts) {
            if (!named.contains(attempt.id()) && !isTold(attempt, stretches, free, context.option(TOLERANCE))) {
                findings.report().at(attempt).with("id", attempt.id()).with("what", attempt.what());
            }
        }
    }

    /** An attempt without a time may be any deed that names no other. */
    private static boolean isTold(Mitigation attempt, Stretches stretches, boolean free, Duration tolerance) {
        List<InstantRange> edges = Stream.concat(
                        attempt.started().flatMap(when -> widened(when.starts(), when, tolerance)).stream(),
                        attempt.ended().flatMap(when -> widened(when.ends(), when, tolerance)).stream())
                .toList();
        return edges.isEmpty()
                ? free
                : edges.stream().anyMatch(edge -> stretches.touch(edge.earliest(), edge.latest()));
    }

    private static boolean mayTellOfAnything(TimelineEvent event, Set<String> attempts) {
        return !event.kind().equals(EventKind.CHANGE)
                && !event.kind().equals(EventKind.RECOVERY)
                && event.concerns().stream().noneMatch(attempts::contains);
    }

    /** From the first to the last instant; what has no end yet is taken for its start. */
    private static Optional<InstantRange> extent(When when) {
        Optional<InstantRange> extent = when.starts()
                .map(starts -> new InstantRange(
                        starts.earliest(),
                        when.latest()
                                .filter(latest -> !latest.isBefore(starts.earliest()))
                                .orElse(starts.latest())));
        return widened(extent, when, Duration.ZERO);
    }

    /** Returns a part of a time with the tolerance on both sides, or with more if the time is only approximate. */
    private static Optional<InstantRange> widened(Optional<InstantRange> part, When when, Duration tolerance) {
        Duration leeway = Leeway.of(tolerance, when);
        return part.map(range ->
                new InstantRange(range.earliest().minus(leeway), range.latest().plus(leeway)));
    }
}
