package dev.postmortem.model.timeline;

import dev.postmortem.model.value.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Orders events by time without asking more of a time than it says. */
final class Chronology {

    /** An event whose time can be compared, and the events after it in the list whose times cannot. */
    private record Stretch(When when, List<TimelineEvent> events) {}

    private Chronology() {}

    static List<TimelineEvent> of(List<TimelineEvent> events) {
        List<TimelineEvent> head = new ArrayList<>();
        List<Stretch> stretches = new ArrayList<>();
        List<TimelineEvent> current = head;
        for (TimelineEvent event : events) {
            // Words such as "Thursday evening" are a time, but none that can be compared.
            if (event.when().flatMap(When::earliest).isPresent()) {
                current = new ArrayList<>();
                stretches.add(new Stretch(event.when().orElseThrow(), current));
            }
            current.add(event);
        }
        // The sort is stable, so equal times leave stretches in the order of the list.
        Stream<TimelineEvent> timed = stretches.stream()
                .sorted(Comparator.comparing(Stretch::when, When.order()))
                .flatMap(stretch -> stretch.events().stream());
        return Stream.concat(head.stream(), timed).toList();
    }
}
