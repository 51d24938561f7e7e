package dev.postmortem.validation.internal.rules.followup;

import dev.postmortem.model.DocumentStatus;
import dev.postmortem.model.value.InstantRange;
import dev.postmortem.model.value.Milestone;
import dev.postmortem.model.value.When;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.internal.facts.Phase;
import dev.postmortem.validation.internal.facts.Phases;
import dev.postmortem.validation.internal.facts.Times;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import dev.postmortem.validation.spi.RuleOption;
import java.time.Duration;
import java.util.Optional;

/** What is written down late is written from memory. */
final class PublishedLate implements PostmortemRule {

    private static final RuleOption<Duration> WITHIN = RuleOption.duration(
            "within", Duration.ofDays(2), "How long after recovery the first draft is due at the latest");
    private static final RuleOption<Duration> SOFT = RuleOption.duration(
            "soft", Duration.ofDays(1), "How long after recovery the first draft had better be there");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder("published-late")
            .category(Category.FOLLOW_UP)
            .severity(FindingSeverity.WARNING)
            .summary("The first draft is written within two days of recovery")
            .rationale("After two days people remember an incident as they told it, not as it was. The draft counts and"
                    + " not its last polish; the publication counts only where no draft is dated. A date without a"
                    + " clock time counts as late once no hour of that day would be in time.")
            .source("Founding document: written within 24 to 48 hours")
            .source(
                    "Site Reliability Workbook, chapter 10: delayed publication",
                    "https://sre.google/workbook/postmortem-culture/")
            .option(WITHIN)
            .option(SOFT)
            .message(
                    "late",
                    "The {step} is dated {when}, more than {limit} after recovery ({recovered}): give the date of an"
                            + " earlier draft if there was one, or accept the delay with a reason")
            .message(
                    "soft",
                    FindingSeverity.INFO,
                    "The {step} is dated {when}, more than {limit} after recovery ({recovered}): the sooner it is"
                            + " written, the less is forgotten")
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        DocumentStatus status = context.postmortem().status();
        boolean drafted = status.draftedAt().isPresent();
        Optional<When> written = drafted ? status.draftedAt() : status.publishedAt();
        Optional<InstantRange> at = written.flatMap(When::starts);
        Optional<Phase> recovered = Phases.of(context).findOrGuess(Milestone.RECOVERED);
        if (at.isEmpty() || recovered.isEmpty()) {
            return;
        }
        Duration within = context.option(WITHIN);
        Duration soft = context.option(SOFT);
        boolean late = isAfter(recovered.get(), at.get(), within);
        if (late || isAfter(recovered.get(), at.get(), soft)) {
            findings.report(late ? "late" : "soft")
                    .at(drafted ? "/status/draftedAt" : "/status/publishedAt")
                    .with("step", drafted ? "first draft" : "publication")
                    .with("when", written.orElseThrow())
                    .with("limit", late ? within : soft)
                    .with("recovered", recovered.get().when())
                    .related(recovered.get().pointer(), "the recovery");
        }
    }

    private static boolean isAfter(Phase recovered, InstantRange written, Duration limit) {
        return Times.surelyBefore(recovered.at(), written, limit);
    }
}
