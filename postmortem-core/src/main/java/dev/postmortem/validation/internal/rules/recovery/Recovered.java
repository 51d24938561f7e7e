package dev.postmortem.validation.internal.rules.recovery;

import dev.postmortem.model.IncidentState;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.Milestone;
import dev.postmortem.model.value.MilestoneMark;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The statement that the whole incident was over, and where it stands.
 *
 * @param words the statement
 * @param pointer the JSON Pointer of its place
 */
record Recovered(String words, String pointer) {

    private static final Set<Milestone> OVER = Set.of(Milestone.RECOVERED, Milestone.VALIDATED, Milestone.RESOLVED);

    /** Returns the statement, or empty if nothing in the postmortem makes it. */
    static Optional<Recovered> in(Postmortem postmortem) {
        return byEvent(postmortem, Recovered::milestone)
                .or(() -> byState(postmortem))
                .or(() -> byEvent(postmortem, event -> kind(postmortem, event)));
    }

    private static Optional<Recovered> byEvent(
            Postmortem postmortem, Function<TimelineEvent, Optional<String>> statement) {
        List<TimelineEvent> events = postmortem.timeline().events();
        for (int i = 0; i < events.size(); i++) {
            Optional<String> words = statement.apply(events.get(i));
            if (words.isPresent()) {
                return Optional.of(new Recovered(words.get(), "/timeline/events/" + i));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> milestone(TimelineEvent event) {
        return event.milestones().stream()
                .filter(mark -> mark.scope().isEmpty())
                .map(MilestoneMark::milestone)
                .filter(OVER::contains)
                .findFirst()
                .map(milestone -> "event " + event.id() + " marks it " + milestone);
    }

    private static Optional<Recovered> byState(Postmortem postmortem) {
        return postmortem
                .state()
                .filter(state -> state == IncidentState.RESOLVED)
                .map(state -> new Recovered("its state is resolved", "/state"));
    }

    /** Service may come back in part first, so that a stated state has the last word. */
    private static Optional<String> kind(Postmortem postmortem, TimelineEvent event) {
        return postmortem.state().isEmpty() && event.kind().equals(EventKind.RECOVERY)
                ? Optional.of("event " + event.id() + " tells of recovery")
                : Optional.empty();
    }
}
