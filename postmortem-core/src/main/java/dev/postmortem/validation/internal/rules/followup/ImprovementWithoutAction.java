package dev.postmortem.validation.internal.rules.followup;

import dev.postmortem.model.followup.Improvement;
import dev.postmortem.traceability.Concern;
import dev.postmortem.traceability.ConcernKind;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PrecisionClass;
import dev.postmortem.validation.internal.facts.Traces;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;

/** What could be improved is improved by somebody's doing something. */
final class ImprovementWithoutAction implements PostmortemRule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder("improvement-without-action")
            .category(Category.FOLLOW_UP)
            .severity(FindingSeverity.INFO)
            .precision(PrecisionClass.HIGH)
            .summary("Every improvement and every stroke of luck leads to an action, or says why to none")
            .rationale("The section on what could be improved is the one that drives change, and an improvement that"
                    + " nobody takes up changes nothing. Luck does not come twice.")
            .source("Founding document, section 12: this section drives change")
            .source(
                    "Site Reliability Workbook, chapter 10: where we got lucky",
                    "https://sre.google/workbook/postmortem-culture/")
            .message(
                    "improvement",
                    "No action brings about the improvement {id} (\"{text}\"): link the one that does, or give the"
                            + " reason why there is none")
            .message(
                    "luck",
                    "No action makes the luck of {id} (\"{text}\") needless: link the one that does, or give the"
                            + " reason why there is none")
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
            // Where an action is named that does not exist, the reference is what is to be mended.
            if (concern.element() instanceof Improvement improvement
                    && concern.dangling().isEmpty()) {
                findings.report(concern.kind() == ConcernKind.LUCK ? "luck" : "improvement")
                        .at(concern.pointer())
                        .with("id", improvement.id())
                        .with("text", improvement.text());
            }
        }
    }
}
