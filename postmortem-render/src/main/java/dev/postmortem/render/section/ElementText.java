package dev.postmortem.render.section;

import dev.postmortem.model.cause.Cause;
import dev.postmortem.model.cause.ContributingFactor;
import dev.postmortem.model.cause.ObservabilityGap;
import dev.postmortem.model.followup.Improvement;
import dev.postmortem.model.value.Audience;
import dev.postmortem.model.value.Identified;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import java.util.List;
import java.util.Optional;

/**
 * What somebody wrote about an element that an action can deal with.
 *
 * @param text the words
 * @param audience the widest circle that may see them
 */
record ElementText(String text, Optional<Audience> audience) {

    /** Returns the text; empty if an element of its kind is no finding. */
    static Optional<ElementText> of(Identified element) {
        if (element instanceof Cause cause) {
            return Optional.of(new ElementText(cause.text(), cause.audience()));
        }
        if (element instanceof ContributingFactor factor) {
            return Optional.of(new ElementText(factor.what(), factor.audience()));
        }
        if (element instanceof ObservabilityGap gap) {
            return Optional.of(new ElementText(gap.text(), gap.audience()));
        }
        return element instanceof Improvement improvement
                ? Optional.of(new ElementText(improvement.text(), improvement.audience()))
                : Optional.empty();
    }

    /** Returns the lines with the note who may see them. */
    List<Inline> noted(SectionContext context) {
        return noted(text, context);
    }

    /** Returns a part of the text with the note who may see it. */
    List<Inline> noted(String part, SectionContext context) {
        return Phrases.concat(List.of(Inlines.lines(part), context.onlyFor(audience)));
    }
}
