package dev.postmortem.validation.internal.rules.database;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.Service;
import dev.postmortem.model.response.Mitigation;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.validation.internal.facts.Telling;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The events of a timeline that moved databases or brought data back in production. */
final class DatabaseEvents {

    /** No attribute says what a restore was for, but its words do: the list of those that tell of a trial. */
    private static final String TRIAL = "trial";

    private DatabaseEvents() {}

    /** Returns the failovers, apart from those of services alone. */
    static List<TimelineEvent> failovers(Postmortem postmortem) {
        Set<String> services =
                postmortem.systems().services().stream().map(Service::id).collect(Collectors.toSet());
        return ofKind(EventKind.FAILOVER, postmortem)
                .filter(event -> event.components().isEmpty() || !services.containsAll(event.components()))
                .toList();
    }

    /** Returns the restores, apart from those into a copy that was made to look at or to practise on. */
    static List<TimelineEvent> restores(Postmortem postmortem, Telling telling) {
        Set<String> trials = postmortem.mitigation().attempts().stream()
                .filter(attempt -> telling.is(TRIAL, attempt.what())
                        || attempt.purpose()
                                .filter(purpose -> telling.is(TRIAL, purpose))
                                .isPresent())
                .map(Mitigation::id)
                .collect(Collectors.toSet());
        return ofKind(EventKind.RESTORE, postmortem)
                .filter(event -> !telling.is(TRIAL, event.text()))
                .filter(event -> event.concerns().stream().noneMatch(trials::contains))
                .toList();
    }

    private static Stream<TimelineEvent> ofKind(EventKind kind, Postmortem postmortem) {
        return postmortem.timeline().events().stream()
                .filter(event -> event.kind().equals(kind));
    }
}
