package acme.incidents;

import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import org.springframework.stereotype.Component;

/** A house rule: every postmortem leads to the runbook of what broke. */
@Component
class RunbookLinked implements PostmortemRule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder("acme:runbook-linked")
            .category(Category.FOLLOW_UP)
            .severity(FindingSeverity.WARNING)
            .summary("A postmortem leads to the runbook of what broke")
            .message("No link leads to a runbook: add the one that was followed")
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        boolean linked = context.postmortem().links().stream()
                .anyMatch(link -> link.url().contains("/runbooks/"));
        if (!linked) {
            findings.report().at("/links");
        }
    }
}
