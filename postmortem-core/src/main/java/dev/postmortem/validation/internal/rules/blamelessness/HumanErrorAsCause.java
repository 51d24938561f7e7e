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

/** An analysis that ends with a person has ended too soon. */
final class HumanErrorAsCause implements PostmortemRule {

    private static final String ID = "human-error-as-cause";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(ID)
            .category(Category.BLAMELESSNESS)
            .severity(FindingSeverity.WARNING)
            .precision(PrecisionClass.VERY_HIGH)
            .phrases(
                    EnglishPhrases.beside(HumanErrorAsCause.class, ID, EnglishPhrases.MACHINES),
                    EnglishPhrases.LANGUAGE)
            .summary("No cause is called a human error")
            .rationale("People make mistakes at every hour, and only some of them become incidents. What let this one"
                    + " through can be changed; that people err cannot.")
            .source(
                    "PagerDuty postmortem documentation: do not stop at human error",
                    "https://postmortems.pagerduty.com/culture/blameless/")
            .source("Five Rules of Causation (VA National Center for Patient Safety), rule 3")
            .source("Dekker, The Field Guide to Understanding Human Error, chapter 1")
            .message(
                    "cause",
                    "The analysis ends at \"{words}\": say what in the system invited it, and what let it through")
            .message(
                    "told",
                    FindingSeverity.INFO,
                    "\"{words}\" explains nothing: say what in the system invited it, and what let it through")
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        for (PhraseHits.Told told : PhraseHits.of(context).of(ID, told -> !CausesAndFactors.isRuledOut(told.field()))) {
            findings.report(CausesAndFactors.hold(told) ? "cause" : "told")
                    .at(told.field().pointer())
                    .span(told.hit().span())
                    .with("words", told.words());
        }
    }
}
