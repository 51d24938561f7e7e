package dev.postmortem.validation.internal.rules.recovery;

import dev.postmortem.model.response.RecoveryCheck;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.internal.facts.CheckResults;
import dev.postmortem.validation.spi.FindingDraft;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import java.util.List;
import java.util.Optional;

/**
 * A check without a result, or a result without what was seen, verifies nothing.
 *
 * <p>A result that is unknown with a reason is an honest answer, and so is one that was passed in part.
 */
final class RecoveryCheckInconclusive implements PostmortemRule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder("recovery-check-inconclusive")
            .category(Category.RECOVERY)
            .severity(FindingSeverity.WARNING)
            .summary("Every recovery check has a result, and tells what was seen")
            .rationale("A check is worth what it showed. Without a result it may never have run, and without a value or"
                    + " evidence nobody can tell later what it was worth.")
            .source("Founding document, section 10: never assume recovery without validation")
            .source(
                    "Design of this library: a check that can be read in one way only needs a result and an observation")
            .message(
                    "without-result",
                    "Check {id} (\"{what}\") has no result, while the incident counts as recovered ({told}): record"
                            + " whether it was passed, or why that is not known")
            .message(
                    "failed",
                    "Check {id} (\"{what}\") was not passed, while the incident counts as recovered ({told}): record the"
                            + " later check that was, or what remains to be done")
            .message(
                    "without-evidence",
                    "Check {id} (\"{what}\") was passed, but what it showed is not told: record the observed value, or"
                            + " what backs the result")
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        List<RecoveryCheck> checks = context.postmortem().recovery().checks();
        Optional<Recovered> recovered = Recovered.in(context.postmortem());
        PassedChecks passed = new PassedChecks(checks);
        for (int i = 0; i < checks.size(); i++) {
            RecoveryCheck check = checks.get(i);
            if (recovered.isPresent() && check.result().isEmpty()) {
                report("without-result", check, recovered.get(), findings);
            } else if (recovered.isPresent() && CheckResults.failed(check) && !passed.makeGood(check, i)) {
                report("failed", check, recovered.get(), findings);
            } else if (CheckResults.passed(check) && !CheckResults.tellsWhatItShowed(check)) {
                report("without-evidence", check, findings);
            }
        }
    }

    private static void report(String subId, RecoveryCheck check, Recovered recovered, FindingSink findings) {
        report(subId, check, findings)
                .with("told", recovered.words())
                .related(recovered.pointer(), "says that it recovered");
    }

    private static FindingDraft report(String subId, RecoveryCheck check, FindingSink findings) {
        return findings.report(subId).at(check).with("id", check.id()).with("what", check.what());
    }
}
