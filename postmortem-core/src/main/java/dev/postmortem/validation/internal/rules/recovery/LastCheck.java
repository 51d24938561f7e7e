package dev.postmortem.validation.internal.rules.recovery;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.response.RecoveryCheck;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.Milestone;
import dev.postmortem.model.value.When;
import dev.postmortem.validation.internal.facts.CheckResults;
import dev.postmortem.validation.internal.facts.Leeway;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The successful check that was made last.
 *
 * @param check the check
 * @param when when it was made
 * @param latest the last instant at which it may have been made
 */
record LastCheck(RecoveryCheck check, When when, Instant latest) {

    /** Returns it, or empty if there is none, or if something that verified recovery has no time to compare. */
    static Optional<LastCheck> in(Postmortem postmortem) {
        Map<String, List<When>> told = toldByEvents(postmortem);
        Optional<LastCheck> last = Optional.empty();
        for (RecoveryCheck check : postmortem.recovery().checks()) {
            if (CheckResults.passed(check)) {
                Optional<LastCheck> made = made(check, told.getOrDefault(check.id(), List.of()));
                if (made.isEmpty()) {
                    return Optional.empty();
                }
                last = last.filter(other -> !made.get().latest().isAfter(other.latest()))
                        .or(() -> made);
            }
        }
        return last;
    }

    private static Optional<LastCheck> made(RecoveryCheck check, List<When> told) {
        List<When> times = check.when().map(List::of).orElse(told);
        Optional<LastCheck> last = Optional.empty();
        for (When when : times) {
            Optional<Instant> latest = when.latest();
            if (latest.isEmpty()) {
                return Optional.empty();
            }
            if (last.isEmpty() || latest.get().isAfter(last.get().latest())) {
                last = Optional.of(new LastCheck(check, when, latest.get()));
            }
        }
        return last;
    }

    private static Map<String, List<When>> toldByEvents(Postmortem postmortem) {
        Map<String, List<When>> told = new HashMap<>();
        for (TimelineEvent event : postmortem.timeline().events()) {
            event.when()
                    .ifPresent(when -> event.concerns()
                            .forEach(id -> told.computeIfAbsent(id, first -> new ArrayList<>())
                                    .add(when)));
        }
        return told;
    }

    /** Says whether an event tells of verification that may have been made at an instant or later. */
    static boolean mayBeToldFrom(Instant instant, Postmortem postmortem) {
        return postmortem.timeline().events().stream()
                .filter(LastCheck::verifies)
                .anyMatch(event -> event.when()
                        // "About 10:45" may have been a little later.
                        .flatMap(when -> when.latest().map(latest -> latest.plus(Leeway.of(Duration.ZERO, when))))
                        .map(latest -> !latest.isBefore(instant))
                        .orElse(true));
    }

    private static boolean verifies(TimelineEvent event) {
        return event.kind().equals(EventKind.VALIDATION)
                || event.milestones().stream().anyMatch(mark -> mark.milestone().equals(Milestone.VALIDATED));
    }
}
