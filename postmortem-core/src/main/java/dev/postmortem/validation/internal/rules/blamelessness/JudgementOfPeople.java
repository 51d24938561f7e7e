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

/** A judgement of people says more about who judges than about what happened. */
final class JudgementOfPeople implements PostmortemRule {

    private static final String ID = "judgement-of-people";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(ID)
            .category(Category.BLAMELESSNESS)
            .severity(FindingSeverity.WARNING)
            .precision(PrecisionClass.HIGH)
            .phrases(
                    EnglishPhrases.beside(JudgementOfPeople.class, ID, EnglishPhrases.MACHINES),
                    EnglishPhrases.LANGUAGE)
            .summary("What people did is told, not graded")
            .rationale("Carelessness is what an action looks like once its outcome is known. Whoever reads that others"
                    + " were graded tells less the next time.")
            .source("Bergstroem, Three analytical traps in accident investigation: normative language")
            .source(
                    "Site Reliability Workbook, chapter 10: careless ignorance",
                    "https://sre.google/workbook/postmortem-culture/")
            .source("Five Rules of Causation (VA National Center for Patient Safety), rule 2")
            .message("judgement", "\"{words}\" judges people: say what was done, and what the system allowed")
            .message("adverb", "\"{words}\" makes light of what somebody did: say what was done")
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        for (PhraseHits.Told told : PhraseHits.of(context).of(ID)) {
            findings.report(told.hit().list())
                    .at(told.field().pointer())
                    .span(told.hit().span())
                    .with("words", told.words());
        }
    }
}
