package dev.postmortem.validation.internal.rules.consistency;

import static dev.postmortem.model.value.Milestone.DETECTED;
import static dev.postmortem.model.value.Milestone.IMPACT_STARTED;
import static dev.postmortem.model.value.Milestone.MITIGATED;
import static dev.postmortem.model.value.Milestone.RECOVERED;
import static dev.postmortem.model.value.Milestone.VALIDATED;

import dev.postmortem.model.value.Milestone;
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

    /** Returns the time as it is written; of a window, which has two ends, the one that is meant. */
    static Object time(Phase phase) {
        return isToldByWindow(phase) ? phase.at().earliest() : phase.when();
    }

    static String source(Phase phase) {
        return phase.event()
                .map(event -> "event " + event.id())
                .orElse(isToldByWindow(phase) ? "the impact windows" : "the detection section");
    }

    private static boolean isToldByWindow(Phase phase) {
        return phase.pointer().startsWith("/impact/windows/");
    }
}
