package dev.postmortem.validation.internal.rules.recovery;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.response.RecoveryCheck;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.Identified;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PrecisionClass;
import dev.postmortem.validation.internal.facts.PhraseHits;
import dev.postmortem.validation.internal.facts.TextField;
import dev.postmortem.validation.internal.phrase.EnglishPhrases;
import dev.postmortem.validation.internal.text.Prose;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import java.util.Optional;
import java.util.Set;

/** What looked fine was looked at, and with what result is worth more than the look. */
final class RecoveryAssumedLanguage implements PostmortemRule {

    private static final String ID = "recovery-assumed-language";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(ID)
            .category(Category.RECOVERY)
            .severity(FindingSeverity.WARNING)
            .precision(PrecisionClass.HIGH)
            .phrases(EnglishPhrases.beside(RecoveryAssumedLanguage.class, ID), EnglishPhrases.LANGUAGE)
            .summary("A recovery is told by what was measured, not by how it looked")
            .rationale("\"Everything looked fine\" tells that somebody looked, and not at what. A value, and what it is"
                    + " usually, lets a reader judge, and lets the next responder check the same.")
            .source("Founding document, section 10: never assume recovery without validation")
            .source(
                    "Pilot over 39 published postmortems: all seemed fine, checked everything seemed ok",
                    "https://github.com/dfds/postmortems")
            .message("\"{words}\" takes the recovery for granted: say what was checked, with the value that it showed")
            .build();

    /** The list of what may tell of a moment. */
    private static final String MILESTONE = "milestone";

    private static final Set<EventKind> KINDS = Set.of(EventKind.RECOVERY, EventKind.VALIDATION);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        for (PhraseHits.Told told : PhraseHits.of(context).of(ID, told -> isAssumed(told, context.postmortem()))) {
            findings.report().at(told.field().pointer()).span(told.hit().span()).with("words", told.words());
        }
    }

    private static boolean isAssumed(PhraseHits.Told told, Postmortem postmortem) {
        return tellsOfRecovery(told.field())
                && !CheckValues.follow(told)
                && !isMeasuredElsewhere(told.field())
                && !isCheckedMilestone(told, postmortem);
    }

    private static boolean tellsOfRecovery(TextField field) {
        return field.section().equals(Optional.of(SectionName.RECOVERY))
                || field.element()
                        .filter(element -> element instanceof TimelineEvent event && KINDS.contains(event.kind()))
                        .isPresent();
    }

    /** Says whether the check or the event that the words belong to holds a value in a component of its own. */
    private static boolean isMeasuredElsewhere(TextField field) {
        Optional<Identified> element = field.element();
        if (element.isPresent() && element.get() instanceof RecoveryCheck check) {
            return hasValue(check);
        }
        return element.isPresent()
                && element.get() instanceof TimelineEvent event
                && !event.measures().isEmpty();
    }

    /** "The database was back" tells of a moment in the timeline, and with what result it was checked stands elsewhere. */
    private static boolean isCheckedMilestone(PhraseHits.Told told, Postmortem postmortem) {
        return told.hit().list().equals(MILESTONE)
                && told.field().section().equals(Optional.of(SectionName.TIMELINE))
                && postmortem.recovery().checks().stream().anyMatch(RecoveryAssumedLanguage::hasValue);
    }

    private static boolean hasValue(RecoveryCheck check) {
        return check.observed().map(Prose::of).filter(CheckValues::in).isPresent();
    }
}
