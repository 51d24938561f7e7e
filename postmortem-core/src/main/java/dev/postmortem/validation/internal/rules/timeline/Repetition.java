package dev.postmortem.validation.internal.rules.timeline;

import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.validation.internal.text.Overlap;
import dev.postmortem.validation.internal.text.Prose;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether one event of a timeline says what another one says. */
final class Repetition {

    private final TimelineEvent event;
    private final Prose prose;
    private final Set<String> names;

    Repetition(TimelineEvent event) {
        this.event = event;
        this.prose = Prose.of(event.text());
        this.names = prose.words().stream()
                .filter(word -> !word.codePoints().allMatch(Character::isLetter))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Says so if at least that share of their words is the same, and nothing that is told apart differs. */
    boolean of(Repetition other, double share) {
        // A number, or a name such as replica-2, may be the one word in which two events differ for good.
        return names.equals(other.names)
                && !differ(event.source(), other.event.source())
                && !differ(event.episode(), other.event.episode())
                && !differ(event.schemaChange(), other.event.schemaChange())
                && !differ(event.components(), other.event.components())
                && !differ(event.measures(), other.event.measures())
                && !differ(event.evidence(), other.event.evidence())
                && !differ(event.concerns(), other.event.concerns())
                && Overlap.jaccard(prose, other.prose) >= share;
    }

    private static boolean differ(Optional<?> a, Optional<?> b) {
        return a.isPresent() && b.isPresent() && !a.equals(b);
    }

    private static boolean differ(List<?> a, List<?> b) {
        return !a.isEmpty() && !b.isEmpty() && !a.equals(b);
    }
}
