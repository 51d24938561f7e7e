package dev.postmortem.validation.internal.rules.recovery;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.response.Mitigation;
import dev.postmortem.model.response.Permanence;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.Identified;
import dev.postmortem.model.value.InstantRange;
import dev.postmortem.model.value.Outcome;
import dev.postmortem.model.value.When;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was done last to bring recovery about.
 *
 * @param element the event or attempt that tells of it
 * @param words what was done
 * @param when when it was done
 * @param at the instants at which it may have been finished
 */
record LastChange(Identified element, String words, When when, InstantRange at) {

    private static final Set<EventKind> CHANGES =
            Set.of(EventKind.MITIGATION, EventKind.ROLLBACK, EventKind.FAILOVER, EventKind.RESTORE);
    private static final Set<Outcome.Effect> NOTHING = Set.of(Outcome.Effect.NO_EFFECT, Outcome.Effect.NOT_APPLICABLE);

    /** Returns the last change that counts; what had no effect changed nothing. */
    static Optional<LastChange> in(Postmortem postmortem, Predicate<InstantRange> counts) {
        List<Mitigation> attempts = postmortem.mitigation().attempts();
        Set<String> idle = attempts.stream()
                .filter(LastChange::hadNoEffect)
                .map(Mitigation::id)
                .collect(Collectors.toSet());
        return Stream.concat(
                        postmortem.timeline().events().stream()
                                .filter(event -> CHANGES.contains(event.kind()))
                                .filter(event -> event.concerns().isEmpty() || !idle.containsAll(event.concerns()))
                                .flatMap(event -> of(event).stream()),
                        attempts.stream()
                                .filter(attempt -> !hadNoEffect(attempt))
                                .flatMap(attempt -> of(attempt).stream()))
                .filter(change -> counts.test(change.at()))
                .max(Comparator.comparing(change -> change.at().earliest()));
    }

    private static boolean hadNoEffect(Mitigation attempt) {
        return attempt.outcome().map(Outcome::effect).filter(NOTHING::contains).isPresent();
    }

    private static Optional<LastChange> of(TimelineEvent event) {
        return event.when().flatMap(when -> of(event, event.text(), when));
    }

    /** That a temporary mitigation was lifted is no part of the fix. */
    private static Optional<LastChange> of(Mitigation attempt) {
        boolean temporary = attempt.permanence()
                .filter(permanence -> permanence == Permanence.TEMPORARY)
                .isPresent();
        Optional<When> ended = temporary ? Optional.empty() : attempt.ended();
        return ended.or(attempt::started).flatMap(when -> of(attempt, attempt.what(), when));
    }

    private static Optional<LastChange> of(Identified element, String words, When when) {
        return when.ends().or(when::starts).map(at -> new LastChange(element, words, when, at));
    }
}
