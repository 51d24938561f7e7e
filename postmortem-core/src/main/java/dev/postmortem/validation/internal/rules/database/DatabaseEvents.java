package dev.postmortem.validation.internal.rules.database;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.Service;
import dev.postmortem.model.response.Mitigation;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.timeline.TimelineEvent;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The events of a timeline that moved databases or brought data back in production. */
final class DatabaseEvents {

    /** No attribute says what a restore was for, but its words do. */
    private static final Pattern TRIAL = Pattern.compile(
            "(?iU)\\b(?:investigat[a-z]+|analys[a-z]+|forensics?|scratch|sandbox|drill|rehears[a-z]+)\\b");

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
    static List<TimelineEvent> restores(Postmortem postmortem) {
        Set<String> trials = postmortem.mitigation().attempts().stream()
                .filter(attempt -> isTrial(attempt.what())
                        || attempt.purpose().filter(DatabaseEvents::isTrial).isPresent())
                .map(Mitigation::id)
                .collect(Collectors.toSet());
        return ofKind(EventKind.RESTORE, postmortem)
                .filter(event -> !isTrial(event.text()))
                .filter(event -> event.concerns().stream().noneMatch(trials::contains))
                .toList();
    }

    private static Stream<TimelineEvent> ofKind(EventKind kind, Postmortem postmortem) {
        return postmortem.timeline().events().stream()
                .filter(event -> event.kind().equals(kind));
    }

    private static boolean isTrial(String text) {
        return TRIAL.matcher(text).find();
    }
}
