package dev.postmortem.model.internal;

import static dev.postmortem.model.value.Milestone.IMPACT_ENDED;
import static dev.postmortem.model.value.Milestone.MITIGATED;
import static dev.postmortem.model.value.Milestone.RECOVERED;
import static dev.postmortem.model.value.Milestone.RESOLVED;
import static dev.postmortem.model.value.Milestone.VALIDATED;

import dev.postmortem.model.value.Milestone;
import java.util.Set;

/** The milestones that end something: each is reached when the event that tells of it ends, and any other when it begins. */
public final class Endings {

    private static final Set<Milestone> ALL = Set.of(MITIGATED, RECOVERED, VALIDATED, IMPACT_ENDED, RESOLVED);

    private Endings() {}

    /** Says whether a milestone is one of them. */
    public static boolean isEnding(Milestone milestone) {
        return ALL.contains(milestone);
    }
}
