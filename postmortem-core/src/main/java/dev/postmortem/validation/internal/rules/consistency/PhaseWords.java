package dev.postmortem.validation.internal.rules.consistency;

import static dev.postmortem.model.value.Milestone.DETECTED;
import static dev.postmortem.model.value.Milestone.IMPACT_STARTED;
import static dev.postmortem.model.value.Milestone.MITIGATED;
import static dev.postmortem.model.value.Milestone.RECOVERED;
import static dev.postmortem.model.value.Milestone.VALIDATED;

import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.Milestone;
import dev.postmortem.model.value.When;
import dev.postmortem.validation.internal.facts.Phase;
import java.util.Map;
import java.util.Optional;

/** How a milestone, its time and its source read in a message. */
final class PhaseWords {

    private static final Map<Milestone, String> NAMES = Map.of(
            IMPACT_STARTED, "start of the impact",
            DETECTED, "detection",
            MITIGATED, "mitigation",
            RECOVERED, "recovery",
            VALIDATED, "validation");

    private PhaseWords() {}

    static String name(Phase phase, Optional<String> scope) {
        String name = NAMES.getOrDefault(phase.milestone(), phase.milestone().code());
        return name + scope.map(part -> " of " + part).orElse("");
    }

    /** Returns the time as the event tells it, or the first instant that a section gives. */
    static Object time(Phase phase) {
        Optional<When> told = when(phase);
        return told.isPresent() ? told.get() : phase.at().earliest();
    }

    static Optional<When> when(Phase phase) {
        return phase.event().flatMap(TimelineEvent::when);
    }

    static String source(Phase phase) {
        return phase.event()
                .map(event -> "event " + event.id())
                .orElse(phase.pointer().startsWith("/detection") ? "the detection section" : "the impact windows");
    }
}
