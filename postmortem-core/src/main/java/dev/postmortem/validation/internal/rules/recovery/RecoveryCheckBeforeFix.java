package dev.postmortem.validation.internal.rules.recovery;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.InstantRange;
import dev.postmortem.model.value.Milestone;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.internal.facts.Leeway;
import dev.postmortem.validation.internal.facts.Phase;
import dev.postmortem.validation.internal.facts.Phases;
import dev.postmortem.validation.internal.facts.Times;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import dev.postmortem.validation.spi.RuleOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What was changed after the last check was not verified.
 *
 * <p>Recovery itself is no change: a check that is passed shortly before recovery is declared is what it was declared on.
 * What was done after recovery cleans up, and is not judged.
 */
final class RecoveryCheckBeforeFix implements PostmortemRule {

    private static final RuleOption<Duration> TOLERANCE = RuleOption.duration(
            "tolerance", Duration.ofMinutes(1), "How much earlier a check may be, for clocks that differ");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder("recovery-check-before-fix")
            .category(Category.RECOVERY)
            .severity(FindingSeverity.ERROR)
            .summary("The last check was made after the last change that brought recovery about")
            .rationale("A check speaks of the state in which it was made. If that state was changed afterwards, nothing"
                    + " verified the one in which the service was left.")
            .source("Design of this library: a check can only verify what was done before it")
            .message(
                    "The last successful check {check} was made at {checked}, before \"{change}\" at {changed}: record a"
                            + " check of the state that this left, or correct the times")
            .option(TOLERANCE)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        Postmortem postmortem = context.postmortem();
        Optional<LastCheck> check = LastCheck.in(postmortem);
        Optional<LastChange> change = LastChange.in(postmortem, at -> !isAfterRecovery(at, context));
        if (check.isEmpty() || change.isEmpty()) {
            return;
        }
        Duration leeway = Leeway.of(
                context.option(TOLERANCE), check.get().when(), change.get().when());
        Instant changed = change.get().at().earliest().minus(leeway);
        if (check.get().latest().isBefore(changed) && !LastCheck.mayBeToldFrom(changed, postmortem)) {
            findings.report()
                    .at(check.get().check())
                    .with("check", check.get().check().id())
                    .with("checked", check.get().when())
                    .with("change", change.get().words())
                    .with("changed", change.get().when())
                    .related(change.get().element(), "the last change");
        }
    }

    private static boolean isAfterRecovery(InstantRange at, RuleContext context) {
        Optional<Phase> recovered = Phases.of(context).findOrGuess(Milestone.RECOVERED);
        return recovered.isPresent() && Times.surelyBefore(recovered.get().at(), at, context.option(TOLERANCE));
    }
}
