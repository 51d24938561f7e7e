package dev.postmortem.validation.internal.rules.blamelessness;

import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PrecisionClass;
import dev.postmortem.validation.internal.facts.PhraseHits;
import dev.postmortem.validation.internal.phrase.EnglishPhrases;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;

/** A grade is no cause. */
final class NegativeDescriptorInCause implements PostmortemRule {

    private static final String ID = "negative-descriptor-in-cause";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(ID)
            .category(Category.BLAMELESSNESS)
            .severity(FindingSeverity.INFO)
            .precision(PrecisionClass.MEDIUM)
            .phrases(EnglishPhrases.beside(NegativeDescriptorInCause.class, ID), EnglishPhrases.LANGUAGE)
            .summary("A cause says what there was, not how good it was")
            .rationale(
                    "\"Inadequate monitoring\" names a wish, and two readers will wish for different things. What was"
                            + " there, what it did, and what it did not show can be checked and changed.")
            .source("Five Rules of Causation (VA National Center for Patient Safety), rule 2: negative descriptors")
            .source("Bergstroem, Three analytical traps in accident investigation: normative language")
            .message("\"{words}\" grades without saying what was there: name the thing, what it did, and a figure")
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        Concreteness concrete = Concreteness.of(context);
        for (PhraseHits.Told told : PhraseHits.of(context)
                .of(
                        ID,
                        told -> CausesAndFactors.hold(told)
                                && !concrete.has(told.hit().sentence()))) {
            findings.report().at(told.field().pointer()).span(told.hit().span()).with("words", told.words());
        }
    }
}
