package dev.postmortem.validation.internal.rules.timeline;

import dev.postmortem.model.SectionName;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PrecisionClass;
import dev.postmortem.validation.internal.facts.PhraseHits;
import dev.postmortem.validation.internal.phrase.EnglishPhrases;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import java.util.Set;

/** A timeline tells what happened when, and judges nothing. */
final class TimelineContainsJudgement implements PostmortemRule {

    private static final String ID = "timeline-contains-judgement";

    private static final String COUNTERFACTUALS =
            "/dev/postmortem/validation/internal/rules/blamelessness/counterfactual-language";

    private static final Set<SectionName> READ = Set.of(SectionName.TIMELINE);

    private static final Set<String> OWN = Set.of("judgement", "cause");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(ID)
            .category(Category.TIMELINE)
            .severity(FindingSeverity.WARNING)
            .precision(PrecisionClass.HIGH)
            .phrases(
                    EnglishPhrases.beside(
                            TimelineContainsJudgement.class, ID, COUNTERFACTUALS, EnglishPhrases.MACHINES),
                    EnglishPhrases.LANGUAGE)
            .supersedes("counterfactual-language")
            .summary("The timeline tells what happened, without judging it")
            .rationale(
                    "Readers lean on the timeline because it holds what nobody disputes. A judgement or a cause in it"
                            + " is an argument in the wrong place; how long something took speaks for itself.")
            .source(
                    "PagerDuty postmortem documentation: avoid evaluating what should or should not have been done",
                    "https://postmortems.pagerduty.com/how_to_write/writing/")
            .source("Bergstroem, Three analytical traps in accident investigation: normative language")
            .message(
                    "judgement",
                    "\"{words}\" judges the event: say what happened, and let the time between two events speak")
            .message("counterfactual", "\"{words}\" tells what did not happen: say what did")
            .message("cause", "\"{words}\" explains the event: move it to the causes, and say here what happened")
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        for (PhraseHits.Told told : PhraseHits.of(context).of(ID, told -> told.isIn(READ))) {
            String list = told.hit().list();
            findings.report(OWN.contains(list) ? list : "counterfactual")
                    .at(told.field().pointer())
                    .span(told.hit().span())
                    .with("words", told.words());
        }
    }
}
