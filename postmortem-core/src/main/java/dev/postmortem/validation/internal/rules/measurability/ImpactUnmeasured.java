package dev.postmortem.validation.internal.rules.measurability;

import dev.postmortem.model.SectionName;
import dev.postmortem.model.value.IncidentKind;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.internal.facts.SectionContents;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleBasis;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;

/** An impact without a figure can be compared with no other, and no cost can be weighed against it. */
final class ImpactUnmeasured implements PostmortemRule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder("impact-unmeasured")
            .category(Category.MEASURABILITY)
            .severity(FindingSeverity.WARNING)
            .basis(RuleBasis.WORDS)
            .summary("The impact states at least one figure, zero and unknown included")
            .rationale("Without a figure nobody can compare the incident with others, or weigh the cost of an action"
                    + " against it. A service that was wholly down, a count of zero, and an unknown with its reason are"
                    + " figures, too; a near miss needs none.")
            .source("Founding document, section 3: use measurable facts")
            .source(
                    "Site Reliability Workbook, chapter 10: the only numerical data is the duration",
                    "https://sre.google/workbook/postmortem-culture/")
            .message("The impact tells no figure: measure the users, requests, rows or money that were affected, as a"
                    + " count or share, zero included, or as unknown with a reason")
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        if (SectionContents.of(context).tells(SectionName.IMPACT)
                && !context.postmortem().kinds().contains(IncidentKind.NEAR_MISS)
                && !ImpactFigures.of(context).areGiven()) {
            findings.report().at("/impact");
        }
    }
}
