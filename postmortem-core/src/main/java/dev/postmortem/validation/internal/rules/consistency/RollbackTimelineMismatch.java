package dev.postmortem.validation.internal.rules.consistency;

import dev.postmortem.model.Absence;
import dev.postmortem.model.AbsenceState;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.SectionPart;
import dev.postmortem.model.response.RollbackDecision;
import dev.postmortem.model.response.RollbackUse;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.internal.phrase.EnglishPhrases;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A rollback that was used has its event, and one that was not used has none. */
final class RollbackTimelineMismatch implements PostmortemRule {

    private static final String ID = "rollback-timeline-mismatch";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(ID)
            .category(Category.CONSISTENCY)
            .severity(FindingSeverity.ERROR)
            .alsoReads(EnglishPhrases.beside(RollbackTimelineMismatch.class, ID), EnglishPhrases.LANGUAGE)
            .summary("The rollback decisions and the timeline tell the same story")
            .rationale("Whether a change was rolled back is the first question of the next reader with the same change"
                    + " in hand, and two answers are none.")
            .source("Founding document, section 9")
            .message(
                    "used-without-event",
                    "Decision {id} says that rollback was {use}, and no event of the timeline tells of it: add the"
                            + " rollback with its time, or name {id} in the event that tells of it")
            .message(
                    "event-not-declared",
                    FindingSeverity.WARNING,
                    "Event {event} (\"{text}\") tells of a rollback, and {declared}: record the decision to roll back,"
                            + " or name in the event what else it concerns")
            .build();

    private static final Set<RollbackUse> USED = Set.of(RollbackUse.USED, RollbackUse.PARTLY_USED);
    private static final Set<RollbackUse> UNUSED = Set.of(RollbackUse.NOT_USED, RollbackUse.NOT_APPLICABLE);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        Postmortem postmortem = context.postmortem();
        if (postmortem.timeline().events().isEmpty()) {
            return;
        }
        List<RollbackDecision> decisions = postmortem.rollback().decisions();
        RollbackEvents events = RollbackEvents.of(context, ID);
        for (RollbackDecision decision : decisions) {
            if (USED.contains(decision.use()) && !events.tellOf(decision)) {
                findings.report("used-without-event")
                        .at(decision)
                        .with("id", decision.id())
                        .with("use", RollbackUses.words(decision.use()));
            }
        }
        if (decisions.isEmpty()) {
            checkAbsence(postmortem, findings);
        } else if (decisions.stream().allMatch(decision -> UNUSED.contains(decision.use()))) {
            for (TimelineEvent event : events.rollbacks()) {
                decisions.stream()
                        .filter(decision -> RollbackEvents.mayBeAbout(event, decision))
                        .findFirst()
                        .ifPresent(decision -> findings.report("event-not-declared")
                                .at(event)
                                .related(decision, "the decision")
                                .with("event", event.id())
                                .with("text", event.text())
                                .with(
                                        "declared",
                                        "decision " + decision.id() + " says " + RollbackUses.words(decision.use())));
            }
        }
    }

    private static void checkAbsence(Postmortem postmortem, FindingSink findings) {
        List<Absence> absences = postmortem.absences();
        IntStream.range(0, absences.size())
                .filter(i -> absences.get(i).section().equals(SectionPart.of(SectionName.ROLLBACK)))
                .filter(i -> absences.get(i).state() == AbsenceState.NOT_APPLICABLE)
                .findFirst()
                .ifPresent(i -> postmortem.timeline().events().stream()
                        .filter(event -> event.kind().equals(EventKind.ROLLBACK))
                        .forEach(event -> findings.report("event-not-declared")
                                .at(event)
                                .related("/absences/" + i, "the declared absence")
                                .with("event", event.id())
                                .with("text", event.text())
                                .with("declared", "the rollback section is declared not applicable")));
    }
}
