package dev.postmortem.validation.internal.rules.analysis;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.cause.Cause;
import dev.postmortem.model.cause.Conclusion;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PrecisionClass;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import dev.postmortem.validation.spi.RuleOption;
import java.util.List;

/** A severe incident seldom has one condition alone. */
final class SingleCauseNoFactors implements PostmortemRule {

    private static final RuleOption<Integer> MAX_RANK = RuleOption.number(
                    "max-rank", 2, "The rank of severity up to which an incident counts as severe; 1 is the worst")
            .atLeast(1);

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder("single-cause-no-factors")
            .category(Category.CAUSALITY)
            .severity(FindingSeverity.INFO)
            .precision(PrecisionClass.HIGH)
            .summary("A severe incident has more than one cause, or factors that contributed")
            .rationale("Systems that are run with care fail when several conditions meet, none of which would have"
                    + " been enough. Where one line explains a severe incident, the others were not asked for.")
            .source("Richard Cook, How Complex Systems Fail, point 3", "https://how.complexsystems.fail/")
            .source("Founding document, section 7")
            .option(MAX_RANK)
            // It says of the empty section what there is to say.
            .supersedes("section-missing")
            .message("Cause {id} (\"{text}\") alone explains an incident of severity {severity}, without a contributing"
                    + " factor: add what let it happen, spread or last, or declare with a reason that nothing did")
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        Postmortem postmortem = context.postmortem();
        List<Cause> causes = postmortem.rootCause().causes();
        boolean severe = postmortem
                .severity()
                .filter(severity -> severity.rank() <= context.option(MAX_RANK))
                .isPresent();
        boolean searching = postmortem
                .rootCause()
                .conclusion()
                .filter(conclusion -> conclusion.state() == Conclusion.State.NOT_FOUND)
                .isPresent();
        if (severe
                && !searching
                && causes.size() == 1
                && postmortem.contributingFactors().factors().isEmpty()
                && !context.isDeclaredAbsent(SectionName.CONTRIBUTING_FACTORS)) {
            Cause only = causes.get(0);
            findings.report()
                    .at("/contributingFactors")
                    .related(only, "the only cause")
                    .with("id", only.id())
                    .with("text", only.text())
                    .with("severity", postmortem.severity().orElseThrow().level());
        }
    }
}
