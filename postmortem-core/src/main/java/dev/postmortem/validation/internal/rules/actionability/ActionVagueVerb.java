package dev.postmortem.validation.internal.rules.actionability;

import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.internal.facts.PhraseHits;
import dev.postmortem.validation.internal.phrase.EnglishPhrases;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import java.util.Set;

/** What begins with "improve" or "investigate" is never done. */
final class ActionVagueVerb implements PostmortemRule {

    private static final String ID = "action-vague-verb";

    private static final String ENSURE = "ensure";

    private static final Set<String> VERBS = Set.of("vague", ENSURE);

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(ID)
            .category(Category.ACTIONABILITY)
            .severity(FindingSeverity.WARNING)
            .phrases(EnglishPhrases.beside(ActionVagueVerb.class, ID), EnglishPhrases.LANGUAGE)
            .summary("Every open action begins with a verb that says what will be done")
            .rationale(
                    "Nobody can tell when something is improved, considered or looked into, so that such an action is"
                            + " closed when interest fades. A verb with an outcome, or a bound, tells when it is done.")
            .source("Lunney, Lueder and Beyer, Postmortem Action Items, ;login: 2017: actionable, specific, bounded")
            .source(
                    "PagerDuty postmortem documentation: investigate monitoring for this scenario is a poor action",
                    "https://postmortems.pagerduty.com/how_to_write/writing/")
            .source(
                    "Site Reliability Workbook, chapter 10: improve, make better",
                    "https://sre.google/workbook/postmortem-culture/")
            .source(
                    "Pilot over 39 published postmortems: the first verb tells vague actions from others",
                    "https://github.com/dfds/postmortems")
            .message(
                    "vague",
                    "Action {id} begins with \"{words}\", which is never done: say what will be different, with a figure,"
                            + " a named part or a decision by which that is seen")
            .message(
                    "judged",
                    FindingSeverity.INFO,
                    "Action {id} begins with \"{words}\", and what it is judged by stands apart: say in the action itself"
                            + " what will be different")
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        PhraseHits hits = PhraseHits.of(context);
        for (PhraseHits.Told told : hits.all(ID)) {
            if (VERBS.contains(told.hit().list())
                    && told.field().element().orElse(null) instanceof ActionItem action
                    && isFirst(told)
                    && !Actions.isClosed(action)
                    && !Bounds.hold(told, hits.in(told.field(), ID))) {
                findings.report(action.success().isPresent() ? "judged" : "vague")
                        .at(told.field().pointer())
                        .span(told.hit().span())
                        .with("id", action.id())
                        .with("words", told.words());
            }
        }
    }

    /** Says whether it begins the action, and not what the action is judged by or a later sentence. */
    private static boolean isFirst(PhraseHits.Told told) {
        return told.field().pointer().endsWith("/what")
                && told.hit().sentence().equals(told.field().prose().sentences().get(0));
    }
}
