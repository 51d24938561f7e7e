package dev.postmortem.validation.internal.rules.timeline;

import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.InstantRange;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PrecisionClass;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleBasis;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import dev.postmortem.validation.spi.RuleOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What happened once is told once. */
final class TimelineDuplicateEvent implements PostmortemRule {

    private static final RuleOption<Integer> OVERLAP = RuleOption.number(
                    "overlap", 80, "The share of words, in percent, that two events have in common if they are one")
            .atLeast(1);

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder("timeline-duplicate-event")
            .category(Category.TIMELINE)
            .severity(FindingSeverity.WARNING)
            .precision(PrecisionClass.HIGH)
            .basis(RuleBasis.WORDS)
            .summary("No event is told twice, and no component is down twice at the same time")
            .rationale(
                    "Two people write down what they both saw, and the timeline tells it twice: readers then look for"
                            + " the difference. Events of another source, component, measure or evidence are not taken for"
                            + " one, nor are texts that differ in a number or in a name such as replica-2.")
            .source("Design of this library: a timeline is merged from the notes of several people")
            .option(OVERLAP)
            .message(
                    "event",
                    "Event {id} ({when}, \"{what}\") tells the same as {other}: keep one of them, with what is known from"
                            + " both")
            .message(
                    "window",
                    "The windows {other} ({otherWhen}) and {id} ({when}) overlap, and in both of them {component} is"
                            + " down: join them, or correct the time that is wrong")
            .build();

    /** More events of one minute than this are a log, and to compare all of them would take long. */
    private static final int NEIGHBOURS = 20;

    /** What two events must share before their words are compared. */
    private record Occasion(EventKind kind, InstantRange starts, Optional<InstantRange> ends) {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        double share = context.option(OVERLAP) / 100.0;
        List<TimelineEvent> events = context.postmortem().timeline().events();
        for (List<Integer> places : byOccasion(events).values()) {
            if (places.size() > 1) {
                compare(places, events, share, findings);
            }
        }
        for (Outages.Overlapping pair :
                Outages.overlapping(context.postmortem().impact().windows())) {
            report(pair.later(), pair.earlier(), findings);
        }
    }

    private static Map<Occasion, List<Integer>> byOccasion(List<TimelineEvent> events) {
        Map<Occasion, List<Integer>> byOccasion = new LinkedHashMap<>();
        for (int i = 0; i < events.size(); i++) {
            int place = i;
            TimelineEvent event = events.get(i);
            event.when()
                    .ifPresent(when -> when.starts()
                            .map(starts -> new Occasion(event.kind(), starts, when.ends()))
                            .ifPresent(occasion -> byOccasion
                                    .computeIfAbsent(occasion, first -> new ArrayList<>())
                                    .add(place)));
        }
        return byOccasion;
    }

    private static void compare(List<Integer> places, List<TimelineEvent> events, double share, FindingSink findings) {
        List<Repetition> read =
                places.stream().map(events::get).map(Repetition::new).toList();
        for (int i = 1; i < read.size(); i++) {
            for (int j = Math.max(0, i - NEIGHBOURS); j < i; j++) {
                if (read.get(i).of(read.get(j), share)) {
                    report(places.get(i), places.get(j), events, findings);
                    break;
                }
            }
        }
    }

    private static void report(int place, int other, List<TimelineEvent> events, FindingSink findings) {
        TimelineEvent event = events.get(place);
        findings.report("event")
                .at("/timeline/events/" + place)
                .related("/timeline/events/" + other, "the event that tells the same")
                .with("id", event.id())
                .with("when", event.when().orElseThrow())
                .with("what", event.text())
                .with("other", events.get(other).id());
    }

    private static void report(Outages.Outage later, Outages.Outage earlier, FindingSink findings) {
        findings.report("window")
                .at("/impact/windows/" + later.place())
                .related("/impact/windows/" + earlier.place(), "the window that it overlaps")
                .with("id", later.window().id())
                .with("when", later.window().when())
                .with("other", earlier.window().id())
                .with("otherWhen", earlier.window().when())
                .with("component", later.window().component().orElseThrow());
    }
}
