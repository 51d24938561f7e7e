package dev.postmortem.traceability;

import dev.postmortem.model.ElementIndex.Entry;
import dev.postmortem.model.cause.Cause;
import dev.postmortem.model.cause.ContributingFactor;
import dev.postmortem.model.cause.ObservabilityGap;
import dev.postmortem.model.followup.Improvement;
import dev.postmortem.model.value.Identified;
import java.util.Optional;

/**
 * What kind of element it is that calls for an answer. A minor version may add a constant.
 *
 * @since 0.1.0
 */
public enum ConcernKind {
    /** Something that could not be seen and should have been: an {@link ObservabilityGap}. */
    DETECTION_GAP,

    /** A root cause: a {@link Cause}. */
    CAUSE,

    /** Something that made the incident worse: a {@link ContributingFactor}. */
    CONTRIBUTING_FACTOR,

    /** Something that could be improved: an {@link Improvement}. */
    IMPROVEMENT,

    /** Something that ended well by chance: an {@link Improvement}, too. */
    LUCK;

    private static final String LUCK_LIST = "/improvements/luck/";

    /** Returns the kind of an element, or empty if it calls for no answer. */
    static Optional<ConcernKind> of(Entry entry) {
        Identified element = entry.element();
        if (element instanceof ObservabilityGap) {
            return Optional.of(DETECTION_GAP);
        }
        if (element instanceof Cause) {
            return Optional.of(CAUSE);
        }
        if (element instanceof ContributingFactor) {
            return Optional.of(CONTRIBUTING_FACTOR);
        }
        if (element instanceof Improvement) {
            return Optional.of(entry.pointer().startsWith(LUCK_LIST) ? LUCK : IMPROVEMENT);
        }
        return Optional.empty();
    }
}
