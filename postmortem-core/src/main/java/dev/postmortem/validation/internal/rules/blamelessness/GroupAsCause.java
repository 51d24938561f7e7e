package dev.postmortem.validation.internal.rules.blamelessness;

import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PrecisionClass;
import dev.postmortem.validation.internal.facts.PhraseHits;
import dev.postmortem.validation.internal.facts.TextField;
import dev.postmortem.validation.internal.phrase.EnglishPhrases;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;

/** A cause that begins with a team is about the team. */
final class GroupAsCause implements PostmortemRule {

    private static final String ID = "group-as-cause";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(ID)
            .category(Category.BLAMELESSNESS)
            .severity(FindingSeverity.WARNING)
            .precision(PrecisionClass.MEDIUM)
            .phrases(EnglishPhrases.beside(GroupAsCause.class, ID, EnglishPhrases.MACHINES), EnglishPhrases.LANGUAGE)
            .summary("No cause has a team as its subject")
            .rationale("What a sentence begins with is what it is about. A cause that begins with a team blames all of"
                    + " its members; one that begins with a part of the system can be acted on.")
            .source("Vesel, Agentive language in accident investigation (2020)")
            .source(
                    "Site Reliability Workbook, chapter 10: the entire team is blamed",
                    "https://sre.google/workbook/postmortem-culture/")
            .message("\"{words}\" makes a group the cause: begin with the part of the system that allowed it")
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        PhraseHits hits = PhraseHits.of(context);
        DeclaredTeams teams = DeclaredTeams.of(context);
        for (TextField field : CausesAndFactors.in(context)) {
            hits.firstSentence(field, ID)
                    .map(told -> told.hit().span())
                    .or(() -> teams.actingAtTheStartOf(field.prose()))
                    .ifPresent(span -> findings.report()
                            .at(field.pointer())
                            .span(span)
                            .with("words", field.text().substring(span.start(), span.end())));
        }
    }
}
