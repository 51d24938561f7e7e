package dev.postmortem.render.section;

import dev.postmortem.model.timeline.Timeline;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.timeline.TimelineGap;
import dev.postmortem.model.value.When;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a row of the timeline tells: an event, or why there is none for a while. */
sealed interface TimelineEntry {

    Optional<When> when();

    /** An event. */
    record OfEvent(TimelineEvent event) implements TimelineEntry {
        @Override
        public Optional<When> when() {
            return event.when();
        }
    }

    /** A gap. */
    record OfGap(TimelineGap gap) implements TimelineEntry {
        @Override
        public Optional<When> when() {
            return Optional.of(gap.when());
        }
    }

    /** Returns the events by time, and each gap after the last event that did not begin after it. */
    static List<TimelineEntry> of(Timeline timeline) {
        List<TimelineGap> gaps = timeline.gaps().stream()
                .sorted(Comparator.comparing(TimelineGap::when, When.order()))
                .toList();
        List<TimelineEntry> entries = new ArrayList<>(timeline.events().size() + gaps.size());
        int next = 0;
        for (TimelineEvent event : timeline.chronological()) {
            Optional<Instant> begun = event.when().flatMap(When::earliest);
            while (next < gaps.size() && begun.isPresent() && isBefore(gaps.get(next), begun.get())) {
                entries.add(new OfGap(gaps.get(next++)));
            }
            entries.add(new OfEvent(event));
        }
        gaps.subList(next, gaps.size()).forEach(gap -> entries.add(new OfGap(gap)));
        return List.copyOf(entries);
    }

    private static boolean isBefore(TimelineGap gap, Instant instant) {
        return gap.when().earliest().filter(start -> start.isBefore(instant)).isPresent();
    }
}
