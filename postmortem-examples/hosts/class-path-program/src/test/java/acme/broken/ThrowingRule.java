package acme.broken;

import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;

/** A rule with a fault. */
public final class ThrowingRule implements PostmortemRule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder("broken:throwing")
            .category(Category.FOLLOW_UP)
            .severity(FindingSeverity.ERROR)
            .summary("The ticket system knows the incident")
            .message("The ticket system does not know the incident: open a ticket")
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        throw new IllegalStateException("The ticket system does not answer");
    }
}
