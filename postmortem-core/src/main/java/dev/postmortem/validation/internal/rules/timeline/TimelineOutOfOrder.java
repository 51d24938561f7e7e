package dev.postmortem.validation.internal.rules.timeline;

import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.InstantRange;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PrecisionClass;
import dev.postmortem.validation.Suggestion;
import dev.postmortem.validation.internal.facts.Times;
import dev.postmortem.validation.spi.FindingDraft;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import dev.postmortem.validation.spi.RuleOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A timeline is read from top to bottom. */
final class TimelineOutOfOrder implements PostmortemRule {

    private static final RuleOption<Duration> TOLERANCE = RuleOption.duration(
            "tolerance", Duration.ZERO, "How much earlier than the event before it in the list an event may lie");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder("timeline-out-of-order")
            .category(Category.TIMELINE)
            .severity(FindingSeverity.WARNING)
            .precision(PrecisionClass.VERY_HIGH)
            .summary("Events are told in the order in which they happened")
            .rationale("Readers take the order of the list for the order of the incident, and an event out of place"
                    + " makes an effect look like a cause. It is often the sign of a mistyped time. Only instants are"
                    + " compared, and only where neither imprecision nor a missing zone leaves a doubt.")
            .source("Founding document, section 4: a timeline in chronological order")
            .source(
                    "Pilot over the postmortems of dfds: 2 of 38 timelines have events out of order",
                    "https://github.com/dfds/postmortems")
            .option(TOLERANCE)
            .message(
                    "event",
                    "Event {id} ({when}, \"{what}\") is told after {other} ({otherWhen}), but happened before it:"
                            + " move it to its place, or correct the time that is wrong")
            .message(
                    "reversed",
                    "The timeline is told backwards, from {first} to {last}: tell it in the order in which the events"
                            + " happened")
            .build();

    private static final String EVENTS = "/timeline/events";

    /** An event, and one that stands before it in the list but happened after it. */
    private record Inversion(int event, int other) {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        List<TimelineEvent> events = context.postmortem().timeline().events();
        List<Optional<InstantRange>> ranges =
                events.stream().map(EventRange::of).toList();
        List<Inversion> inversions = inversions(ranges, context.option(TOLERANCE));
        if (inversions.isEmpty()) {
            return;
        }
        List<FindingDraft> drafts = new ArrayList<>();
        if (isReversed(inversions, ranges)) {
            int first = inversions.get(0).other();
            int last = inversions.get(inversions.size() - 1).event();
            drafts.add(findings.report("reversed")
                    .at(EVENTS)
                    .with("first", events.get(first).when().orElseThrow())
                    .with("last", events.get(last).when().orElseThrow()));
        } else {
            inversions.forEach(inversion -> drafts.add(report(inversion, events, findings)));
        }
        // The moves sort the whole list, and could not be made a second time: they are offered once.
        List<Suggestion.Edit> moves = Moves.into(CertainOrder.of(ranges), EVENTS);
        if (!moves.isEmpty()) {
            drafts.get(0)
                    .suggest(new Suggestion(
                            "Tell the events in the order in which they happened", Suggestion.Kind.MOVE, moves, true));
        }
    }

    private static FindingDraft report(Inversion inversion, List<TimelineEvent> events, FindingSink findings) {
        TimelineEvent event = events.get(inversion.event());
        TimelineEvent other = events.get(inversion.other());
        return findings.report("event")
                .at(EVENTS + "/" + inversion.event())
                .related(EVENTS + "/" + inversion.other(), "the event that is told before it")
                .with("id", event.id())
                .with("when", event.when().orElseThrow())
                .with("what", event.text())
                .with("other", other.id())
                .with("otherWhen", other.when().orElseThrow());
    }

    /** Finds where the list falls back in time; after that it is measured by the event that fell back. */
    private static List<Inversion> inversions(List<Optional<InstantRange>> ranges, Duration tolerance) {
        List<Inversion> inversions = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < ranges.size(); i++) {
            if (ranges.get(i).isEmpty()) {
                continue;
            }
            InstantRange range = ranges.get(i).get();
            if (last >= 0 && Times.surelyBefore(range, ranges.get(last).orElseThrow(), tolerance)) {
                inversions.add(new Inversion(i, last));
                last = i;
            } else if (last < 0
                    || !range.earliest().isBefore(ranges.get(last).orElseThrow().earliest())) {
                last = i;
            }
        }
        return inversions;
    }

    /** Whether each event lies before the one that is told before it, and there are more than two. */
    private static boolean isReversed(List<Inversion> inversions, List<Optional<InstantRange>> ranges) {
        long comparable = ranges.stream().filter(Optional::isPresent).count();
        return inversions.size() > 1 && inversions.size() == comparable - 1;
    }
}
