package dev.postmortem.validation.internal.rules.timeline;

import dev.postmortem.model.value.Milestone;
import dev.postmortem.validation.internal.facts.Phase;
import dev.postmortem.validation.internal.facts.Phases;
import java.util.Optional;

/** From when to when the incident went on, as far as the postmortem says. */
final class Course {

    private Course() {}

    static Optional<Phase> began(Phases phases) {
        return phases.find(Milestone.IMPACT_STARTED).or(() -> phases.findOrGuess(Milestone.DETECTED));
    }

    static Optional<Phase> ended(Phases phases) {
        return phases.findOrGuess(Milestone.RECOVERED)
                .or(() -> phases.find(Milestone.IMPACT_ENDED))
                .or(() -> phases.find(Milestone.RESOLVED));
    }
}
