package dev.postmortem.validation.internal.rules.blamelessness;

import dev.postmortem.model.SectionName;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PrecisionClass;
import dev.postmortem.validation.internal.facts.PhraseHits;
import dev.postmortem.validation.internal.phrase.EnglishPhrases;
import dev.postmortem.validation.internal.phrase.Hit;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import java.util.Optional;
import java.util.Set;

/** What did not happen explains nothing that did. */
final class CounterfactualLanguage implements PostmortemRule {

    private static final String ID = "counterfactual-language";

    private static final String MODAL = "modal";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(ID)
            .category(Category.BLAMELESSNESS)
            .severity(FindingSeverity.WARNING)
            .precision(PrecisionClass.HIGH)
            .phrases(
                    EnglishPhrases.beside(CounterfactualLanguage.class, ID, EnglishPhrases.MACHINES),
                    EnglishPhrases.LANGUAGE)
            .summary("The postmortem tells what happened, not what should have happened")
            .rationale("A sentence about a past that did not happen tells nothing of why people did what made sense to"
                    + " them, and it reads as blame. What was seen, known and possible at that time explains more.")
            .source("Dekker, The Field Guide to Understanding Human Error, chapter 5: counterfactuals")
            .source(
                    "PagerDuty postmortem documentation: avoid what should or should not have been done",
                    "https://postmortems.pagerduty.com/how_to_write/writing/")
            .source(
                    "Pilot over 39 published postmortems: a participle after the auxiliary, and a person as the subject",
                    "https://github.com/dfds/postmortems")
            .message(
                    MODAL,
                    "\"{words}\" tells of a past that did not happen: say what happened, and what made it likely")
            .message(
                    "failed-to",
                    "\"{words}\" measures people by what they left undone: say what they saw and did, and what the"
                            + " system made hard")
            .message(
                    "did-not",
                    "\"{words}\" measures people by what they left undone: say what was visible then, and what would"
                            + " have shown more")
            .message(
                    "if-only",
                    "\"{words}\" tells of a past that did not happen: say what happened, and what made it likely")
            .build();

    /** What could be better, and what is to be done, is told in sections of their own. */
    private static final Set<SectionName> EXEMPT = Set.of(SectionName.IMPROVEMENTS, SectionName.ACTION_ITEMS);

    /** Where options are weighed, it is told what each of them would have done. */
    private static final Set<String> WEIGHING = Set.of("would", "wouldn't", "would've");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        for (PhraseHits.Told told : PhraseHits.of(context).of(ID, told -> !isExempt(told))) {
            findings.report(told.hit().list())
                    .at(told.field().pointer())
                    .span(told.hit().span())
                    .with("words", told.words());
        }
    }

    private static boolean isExempt(PhraseHits.Told told) {
        Hit hit = told.hit();
        boolean weighed = told.field().section().equals(Optional.of(SectionName.ROLLBACK))
                && WEIGHING.contains(hit.words().get(0));
        boolean inversion = hit.words().get(0).equals("had");
        return weighed
                || told.isIn(EXEMPT)
                // "We had engineers paged" is no wish; "had we paged" begins its clause.
                || (inversion && !hit.sentence().tokens().get(hit.from()).clauseBreak());
    }
}
