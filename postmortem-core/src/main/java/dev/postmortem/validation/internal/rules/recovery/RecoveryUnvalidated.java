package dev.postmortem.validation.internal.rules.recovery;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.response.CheckFamily;
import dev.postmortem.model.response.RecoveryCheck;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.internal.facts.Absences;
import dev.postmortem.validation.internal.facts.Listing;
import dev.postmortem.validation.spi.FindingDraft;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Recovery is never assumed: data, performance and error rate are checked.
 *
 * <p>Where there is no check of any of the three, that is told once and not once for each family. A check that has no
 * result yet is left to {@link RecoveryCheckInconclusive}, which names it.
 */
final class RecoveryUnvalidated implements PostmortemRule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder("recovery-unvalidated")
            .category(Category.RECOVERY)
            .severity(FindingSeverity.ERROR)
            .summary("A recovery that is told was checked for data, performance and errors")
            .rationale("A service that answers again may answer slowly, with errors, or from damaged data. Only a check"
                    + " that was made and recorded tells recovery from the hope of it.")
            .source("Founding document, section 10: never assume recovery without validation")
            .message(
                    "none",
                    "The incident counts as recovered ({told}), but no check of {families} is recorded: say what showed"
                            + " that they were back to normal, or declare with a reason what does not apply")
            .message(
                    "data",
                    "The incident counts as recovered ({told}), but no check of the data is recorded: compare row counts,"
                            + " checksums or a ledger, or declare recovery/data-verification not applicable or unknown"
                            + " with a reason")
            .message(
                    "performance",
                    "The incident counts as recovered ({told}), but no check of performance is recorded: compare a"
                            + " latency or load with its normal level, or declare recovery/performance not applicable"
                            + " or unknown with a reason")
            .message(
                    "error-rate",
                    "The incident counts as recovered ({told}), but no check of the error rate is recorded: compare it"
                            + " with its normal level, or declare recovery/error-rate not applicable or unknown with a"
                            + " reason")
            .supersedes("section-missing")
            .build();

    /** A family of checks that every recovery needs, with its message and its name in a sentence. */
    private record Family(CheckFamily family, String subId, String words) {}

    private static final List<Family> NEEDED = List.of(
            new Family(CheckFamily.DATA_VERIFICATION, "data", "data"),
            new Family(CheckFamily.PERFORMANCE, "performance", "performance"),
            new Family(CheckFamily.ERROR_RATE, "error-rate", "error rate"));

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        Postmortem postmortem = context.postmortem();
        Optional<Recovered> recovered = Recovered.in(postmortem);
        if (recovered.isEmpty()) {
            return;
        }
        List<RecoveryCheck> checks = postmortem.recovery().checks();
        Set<CheckFamily> checked = checks.stream().map(RecoveryCheck::family).collect(Collectors.toSet());
        List<Family> missing = NEEDED.stream()
                .filter(needed -> !checked.contains(needed.family()))
                .filter(needed -> !Absences.declared(context, needed.family()))
                .filter(needed -> context.reports(needed.subId()))
                .toList();
        boolean atAll = NEEDED.stream().map(Family::family).anyMatch(checked::contains);
        if (!atAll && missing.size() > 1 && context.reports("none")) {
            report("none", recovered.get(), findings)
                    .with(
                            "families",
                            Listing.words(missing.stream().map(Family::words).toList(), "or"));
        } else {
            missing.forEach(each -> report(each.subId(), recovered.get(), findings));
        }
    }

    private static FindingDraft report(String subId, Recovered recovered, FindingSink findings) {
        return findings.report(subId)
                .at("/recovery")
                .with("told", recovered.words())
                .related(recovered.pointer(), "says that it recovered");
    }
}
