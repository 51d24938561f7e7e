package dev.postmortem.render.section;

import dev.postmortem.model.cause.Cause;
import dev.postmortem.model.cause.ContributingFactor;
import dev.postmortem.model.cause.ObservabilityGap;
import dev.postmortem.model.followup.Improvement;
import dev.postmortem.model.value.Identified;
import java.util.Optional;

/** What somebody wrote about an element that an action can deal with. */
final class ElementText {

    private ElementText() {}

    /** Returns the text; empty if an element of its kind is no finding. */
    static Optional<String> of(Identified element) {
        if (element instanceof Cause cause) {
            return Optional.of(cause.text());
        }
        if (element instanceof ContributingFactor factor) {
            return Optional.of(factor.what());
        }
        if (element instanceof ObservabilityGap gap) {
            return Optional.of(gap.text());
        }
        return element instanceof Improvement improvement ? Optional.of(improvement.text()) : Optional.empty();
    }
}
