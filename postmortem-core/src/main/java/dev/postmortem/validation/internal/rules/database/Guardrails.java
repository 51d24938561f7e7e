package dev.postmortem.validation.internal.rules.database;

import dev.postmortem.model.SectionName;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.model.followup.ActionState;
import dev.postmortem.validation.internal.facts.PhraseHits;
import dev.postmortem.validation.internal.facts.TextField;
import dev.postmortem.validation.internal.facts.TextFields;
import dev.postmortem.validation.spi.Phrases;
import dev.postmortem.validation.spi.RuleContext;
import java.util.List;
import java.util.Set;

/** Knows whether an action puts something between people and statements that destroy data. */
final class Guardrails {

    private static final String WORDS = "guardrail";

    private Guardrails() {}

    /** Says whether an action that is not declined names one, in words or in code such as {@code REVOKE}. */
    static boolean in(RuleContext context, String rule, Phrases phrases) {
        List<String> words = phrases.wordClasses().getOrDefault(WORDS, List.of());
        return PhraseHits.of(context).all(rule).stream()
                        .filter(told -> told.hit().list().equals(WORDS))
                        .anyMatch(told -> belongsToAction(told.field()))
                || TextFields.of(context).sentencesIn(Set.of(SectionName.ACTION_ITEMS)).stream()
                        .filter(Guardrails::belongsToAction)
                        .anyMatch(field -> field.prose().words().stream().anyMatch(words::contains));
    }

    private static boolean belongsToAction(TextField field) {
        return field.element().orElse(null) instanceof ActionItem action
                && action.status()
                        .filter(status -> status.state().equals(ActionState.DECLINED))
                        .isEmpty();
    }
}
