package dev.postmortem.examples.validation;

import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;

// tag::rule[]
/** Every action has a ticket. */
public final class TrackerMissing implements PostmortemRule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder("acme:tracker-missing")
            .category(Category.ACTIONABILITY)
            .severity(FindingSeverity.WARNING)
            .summary("Every action has a ticket")
            .message("Action {id} has no ticket: link the one in which the team plans it")
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        for (ActionItem action : context.postmortem().actionItems().items()) {
            if (action.tracker().isEmpty()) {
                findings.report().at(action).with("id", action.id());
            }
        }
    }
}
// end::rule[]
