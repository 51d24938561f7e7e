package dev.postmortem.model.timeline;

import dev.postmortem.model.value.When;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Orders events by time without asking more of a time than it says. */
final class Chronology {

    /**
     * An event and where it belongs: by its own time, or by that of the last event before it in the list whose time can be
     * compared.
     */
    private record Placed(Instant earliest, Instant latest, TimelineEvent event) {}

    private static final Comparator<Placed> ORDER =
            Comparator.comparing(Placed::earliest).thenComparing(Placed::latest);

    private Chronology() {}

    static List<TimelineEvent> of(List<TimelineEvent> events) {
        List<Placed> placed = new ArrayList<>(events.size());
        Instant earliest = Instant.MIN;
        Instant latest = Instant.MIN;
        for (TimelineEvent event : events) {
            // Words such as "Thursday evening" are a time, but none that can be compared.
            Optional<Instant> begun = event.when().flatMap(When::earliest);
            if (begun.isPresent()) {
                earliest = begun.get();
                latest = event.when().flatMap(When::latest).orElse(Instant.MAX);
            }
            placed.add(new Placed(earliest, latest, event));
        }
        // The sort is stable, so equal times leave events in the order of the list.
        placed.sort(ORDER);
        List<TimelineEvent> ordered = new ArrayList<>(events.size());
        for (Placed each : placed) {
            ordered.add(each.event());
        }
        return List.copyOf(ordered);
    }
}
