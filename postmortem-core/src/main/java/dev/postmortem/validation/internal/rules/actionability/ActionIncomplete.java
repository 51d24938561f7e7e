package dev.postmortem.validation.internal.rules.actionability;

import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;

/** An action that nobody owns, ranks or dates is a wish. */
final class ActionIncomplete implements PostmortemRule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder("action-incomplete")
            .category(Category.ACTIONABILITY)
            .severity(FindingSeverity.ERROR)
            .summary("Every action has an owner, a priority and a target date")
            .rationale("An action without an owner is done by nobody, one without a priority loses against every other"
                    + " work, and one without a date is never late.")
            .source("Founding document, section 13: owner, priority and target date")
            .source(
                    "Site Reliability Workbook, chapter 10: missing ownership",
                    "https://sre.google/workbook/postmortem-culture/")
            .message("owner", "Action {id} (\"{what}\") has no owner: name the team or role that answers for it")
            .message("priority", "Action {id} (\"{what}\") has no priority: rank it against the others")
            .message("due-date", "Action {id} (\"{what}\") has no target date: say by when it will be done")
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        for (ActionItem action :
                Actions.withoutDeclined(context.postmortem().actionItems().items())) {
            if (action.owner().isEmpty()) {
                report("owner", action, findings);
            }
            if (action.priority().isEmpty()) {
                report("priority", action, findings);
            }
            if (action.due().isEmpty() && !Actions.isClosed(action)) {
                report("due-date", action, findings);
            }
        }
    }

    private static void report(String subId, ActionItem action, FindingSink findings) {
        findings.report(subId).at(action).with("id", action.id()).with("what", action.what());
    }
}
