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

/** A rule that was broken had a reason to be broken. */
final class ProcedureViolationAsCause implements PostmortemRule {

    private static final String ID = "procedure-violation-as-cause";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(ID)
            .category(Category.CAUSALITY)
            .severity(FindingSeverity.WARNING)
            .precision(PrecisionClass.HIGH)
            .phrases(EnglishPhrases.beside(ProcedureViolationAsCause.class, ID), EnglishPhrases.LANGUAGE)
            .summary("A cause that tells of a rule that was broken tells why it was broken")
            .rationale("People leave a procedure where it does not fit the work at hand. The procedure, or what stood"
                    + " against it, is the cause that can be changed.")
            .source("Five Rules of Causation (VA National Center for Patient Safety), rules 4 and 5")
            .source("Dekker, The Field Guide to Understanding Human Error, chapter 8: procedural adaptations")
            .message("\"{words}\" says that a rule was broken, and not why that made sense: add what stood against it")
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        for (PhraseHits.Told told : PhraseHits.of(context)
                .of(
                        ID,
                        told -> CausesAndFactors.hold(told)
                                && !CausesAndFactors.isExplained(context, told.field())
                                && !Reasons.areGiven(told))) {
            findings.report().at(told.field().pointer()).span(told.hit().span()).with("words", told.words());
        }
    }
}
