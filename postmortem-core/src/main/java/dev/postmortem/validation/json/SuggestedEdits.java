package dev.postmortem.validation.json;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.validation.Suggestion;

/**
 * Makes the edits that a finding suggests.
 *
 * <pre>{@code
 * Postmortem better = SuggestedEdits.apply(finding.suggestions().get(0), postmortem);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class SuggestedEdits {

    private SuggestedEdits() {}

    /**
     * Returns a postmortem with all edits of a suggestion made, one after the other.
     *
     * @param suggestion the suggestion
     * @param postmortem the postmortem that the finding is about
     * @return another postmortem, or an equal one if there are no edits
     * @throws IllegalArgumentException if an edit speaks of a place that the postmortem does not have, or of the whole, or
     *     takes away what a postmortem must have
     */
    public static Postmortem apply(Suggestion suggestion, Postmortem postmortem) {
        return Edits.apply(
                Mandatory.given("SuggestedEdits.suggestion", suggestion).edits(),
                Mandatory.given("SuggestedEdits.postmortem", postmortem));
    }
}
