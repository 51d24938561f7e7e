package dev.postmortem.validation.internal.rules.actionability;

import dev.postmortem.model.cause.Cause;
import dev.postmortem.model.cause.ContributingFactor;
import dev.postmortem.model.cause.ObservabilityGap;
import dev.postmortem.model.value.Identified;
import dev.postmortem.traceability.Concern;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.internal.facts.Traces;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;

/** A cause that was found and left alone will cause the next incident, unless somebody decided that it may. */
final class CauseWithoutAction implements PostmortemRule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder("cause-without-action")
            .category(Category.ACTIONABILITY)
            .severity(FindingSeverity.WARNING)
            .summary("Every cause, factor and detection gap is answered by an action, a mitigation or an acceptance")
            .rationale("To leave a cause as it is can be a good decision, but it has to be one: what is neither dealt"
                    + " with nor accepted was forgotten. A postmortem without any action is the matter of"
                    + " section-missing, and one that says why there is none has answered for all.")
            .source("Founding document, section 13: actions that prevent a recurrence")
            .source(
                    "PagerDuty postmortem guide: a decision not to act is worth documenting",
                    "https://postmortems.pagerduty.com/")
            .message(
                    "cause",
                    "Nothing is said to be done about the root cause {id} (\"{text}\"): link the action that deals with"
                            + " it or the mitigation that removed it, or state why it is accepted")
            .message(
                    "factor",
                    FindingSeverity.INFO,
                    "Nothing is said to be done about the contributing factor {id} (\"{text}\"): link the action that"
                            + " deals with it or the mitigation that removed it, or state why it is accepted")
            .message(
                    "detection-gap",
                    FindingSeverity.INFO,
                    "Nothing is said to be done about the detection gap {id} (\"{text}\"): link the action that closes"
                            + " it, or state why it is accepted")
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        if (context.postmortem().actionItems().items().isEmpty()) {
            return;
        }
        for (Concern concern : Traces.of(context).unanswered()) {
            Identified element = concern.element();
            if (element instanceof Cause cause) {
                report("cause", concern, cause.text(), findings);
            } else if (element instanceof ContributingFactor factor) {
                report("factor", concern, factor.what(), findings);
            } else if (element instanceof ObservabilityGap gap) {
                report("detection-gap", concern, gap.text(), findings);
            }
        }
    }

    private static void report(String subId, Concern concern, String text, FindingSink findings) {
        findings.report(subId)
                .at(concern.pointer())
                .with("id", concern.element().id())
                .with("text", text);
    }
}
