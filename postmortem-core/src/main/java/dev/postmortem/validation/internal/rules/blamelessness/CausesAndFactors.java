package dev.postmortem.validation.internal.rules.blamelessness;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.cause.Cause;
import dev.postmortem.model.cause.ContributingFactor;
import dev.postmortem.model.value.Identified;
import dev.postmortem.validation.internal.facts.PhraseHits;
import dev.postmortem.validation.internal.facts.TextField;
import dev.postmortem.validation.internal.facts.TextFields;
import dev.postmortem.validation.spi.RuleContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The texts that say what led to the incident. */
final class CausesAndFactors {

    private static final Set<SectionName> SECTIONS = Set.of(SectionName.ROOT_CAUSE, SectionName.CONTRIBUTING_FACTORS);

    private CausesAndFactors() {}

    /** Returns what causes and factors say themselves, without the questions and doubts around them. */
    static List<TextField> in(RuleContext context) {
        return TextFields.of(context).sentencesIn(SECTIONS).stream()
                .filter(field -> field.element()
                        .filter(element -> element instanceof Cause || element instanceof ContributingFactor)
                        .isPresent())
                .filter(field ->
                        field.pointer().endsWith("/text") || field.pointer().endsWith("/what"))
                .toList();
    }

    /** Says whether something is told of what led to the incident, and not of what was ruled out. */
    static boolean hold(PhraseHits.Told told) {
        return told.isIn(SECTIONS) && !isRuledOut(told.field());
    }

    /** Says whether a text tells of a cause that was ruled out. */
    static boolean isRuledOut(TextField field) {
        return field.pointer().startsWith("/rootCause/ruledOut/");
    }

    /** Says whether the cause or factor that a text belongs to is led back to something: by whys, or by an element. */
    static boolean isExplained(RuleContext context, TextField field) {
        Optional<Identified> element = field.element();
        if (element.isPresent() && element.get() instanceof Cause cause) {
            return !cause.whys().isEmpty()
                    || !cause.causedBy().isEmpty()
                    || isInteractedWith(context.postmortem(), cause.id());
        }
        return element.isPresent()
                && element.get() instanceof ContributingFactor factor
                && !factor.interactedWith().isEmpty();
    }

    private static boolean isInteractedWith(Postmortem postmortem, String cause) {
        return postmortem.contributingFactors().factors().stream()
                .anyMatch(factor -> factor.interactedWith().contains(cause));
    }
}
