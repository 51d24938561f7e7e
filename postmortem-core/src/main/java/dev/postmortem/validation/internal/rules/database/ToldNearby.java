package dev.postmortem.validation.internal.rules.database;

import dev.postmortem.model.ElementIndex;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.validation.spi.RuleContext;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Knows around which events something is told. */
final class ToldNearby {

    private final Set<TimelineEvent> events = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> concerned = new HashSet<>();

    private ToldNearby() {}

    /** Looks for texts that tell it in all events, and in the mitigations, decisions and checks of which they tell. */
    static ToldNearby in(RuleContext context, Predicate<String> tells) {
        ToldNearby told = new ToldNearby();
        List<TimelineEvent> events = context.postmortem().timeline().events();
        for (int i = 0; i < events.size(); i++) {
            if (TextsOf.event(events.get(i)).anyMatch(tells)) {
                told.events.addAll(events.subList(Math.max(0, i - 1), Math.min(events.size(), i + 2)));
                told.concerned.addAll(events.get(i).concerns());
            }
        }
        context.elements().entries().stream()
                .map(ElementIndex.Entry::element)
                .filter(element -> TextsOf.concerned(element).anyMatch(tells))
                .forEach(element -> told.concerned.add(element.id()));
        return told;
    }

    /** Says whether the event, one next to it, or something that concerns the same tells of it. */
    boolean around(TimelineEvent event) {
        return events.contains(event) || event.concerns().stream().anyMatch(concerned::contains);
    }
}
