package dev.postmortem.examples.cookbook;

import dev.postmortem.model.value.Severity;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;

// tag::rule[]
/** The gravest incidents lead to their entry on the status page. */
public final class StatusPageMissing implements PostmortemRule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder("acme:status-page-missing")
            .category(Category.EXTERNAL)
            .severity(FindingSeverity.ERROR)
            .summary("The gravest incidents lead to their entry on the status page")
            .message("A {level} has no link to the status page: add the entry that customers read")
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        Severity severity = context.postmortem().severity().orElse(Severity.SEV_5);
        boolean linked = context.postmortem().links().stream()
                .anyMatch(link -> link.url().startsWith("https://status.acme.example/"));
        if (severity.rank() == 1 && !linked) {
            findings.report().at("/severity").with("level", severity.level());
        }
    }
}
// end::rule[]
