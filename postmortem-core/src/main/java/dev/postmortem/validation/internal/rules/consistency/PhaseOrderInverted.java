package dev.postmortem.validation.internal.rules.consistency;

import static dev.postmortem.model.value.Milestone.DETECTED;
import static dev.postmortem.model.value.Milestone.IMPACT_STARTED;
import static dev.postmortem.model.value.Milestone.MITIGATED;
import static dev.postmortem.model.value.Milestone.RECOVERED;
import static dev.postmortem.model.value.Milestone.VALIDATED;

import dev.postmortem.model.cause.DetectionMethod;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.Automation;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** An incident cannot be over before it was noticed. */
final class PhaseOrderInverted implements PostmortemRule {

    private static final RuleOption<Duration> TOLERANCE = RuleOption.duration(
            "tolerance", Duration.ofMinutes(1), "How far a milestone may lie before one that comes first");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder("phase-order-inverted")
            .category(Category.CONSISTENCY)
            .severity(FindingSeverity.ERROR)
            .summary("Impact, detection, mitigation, recovery and validation follow each other")
            .rationale("Every duration of the incident is computed from these times, and a reader cannot tell which of"
                    + " two that contradict each other is wrong.")
            .source("Founding document, sections 4, 5, 8 and 10")
            .source("Design of this library: durations are computed from milestones, never written by hand")
            .option(TOLERANCE)
            .message("The {later} at {laterTime} ({laterSource}) lies before the {earlier} at {earlierTime}"
                    + " ({earlierSource}): correct the time or the milestone that is wrong")
            .build();

    private static final List<Milestone> ORDER = List.of(IMPACT_STARTED, DETECTED, MITIGATED, RECOVERED, VALIDATED);

    /** What a monitor sees may announce an impact that is still to come. */
    private static final Set<DetectionMethod> EARLY_WARNINGS =
            Set.of(DetectionMethod.ALERT, DetectionMethod.LOG_OR_DASHBOARD);

    /** Two milestones that contradict each other, by their places among those that are known. */
    private record Pair(int earlier, int later) {

        boolean holds(Pair other) {
            return earlier <= other.earlier && other.later <= later;
        }
    }

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        Phases phases = Phases.of(context);
        check(context, phases::find, Optional.empty(), findings);
        for (String scope : phases.scopes()) {
            check(context, milestone -> phases.find(milestone, scope), Optional.of(scope), findings);
        }
    }

    private static void check(
            RuleContext context,
            Function<Milestone, Optional<Phase>> find,
            Optional<String> scope,
            FindingSink findings) {
        List<Phase> known = ORDER.stream().map(find).flatMap(Optional::stream).toList();
        for (Pair pair : inverted(known, context)) {
            Phase earlier = known.get(pair.earlier());
            Phase later = known.get(pair.later());
            findings.report()
                    .at(later.pointer())
                    .related(earlier.pointer(), "what comes first")
                    .with("later", PhaseWords.name(later, scope))
                    .with("laterTime", PhaseWords.time(later))
                    .with("laterSource", PhaseWords.source(later))
                    .with("earlier", PhaseWords.name(earlier, scope))
                    .with("earlierTime", PhaseWords.time(earlier))
                    .with("earlierSource", PhaseWords.source(earlier));
        }
    }

    /** Returns the closest pairs: what lies further apart is wrong for the same reason as the pairs between. */
    private static List<Pair> inverted(List<Phase> known, RuleContext context) {
        List<Pair> inverted = new ArrayList<>();
        for (int distance = 1; distance < known.size(); distance++) {
            for (int earlier = 0; earlier + distance < known.size(); earlier++) {
                Pair pair = new Pair(earlier, earlier + distance);
                if (inverted.stream().noneMatch(pair::holds)
                        && isInverted(known.get(pair.earlier()), known.get(pair.later()), context)) {
                    inverted.add(pair);
                }
            }
        }
        return inverted;
    }

    private static boolean isInverted(Phase earlier, Phase later, RuleContext context) {
        Duration leeway = Leeway.of(context.option(TOLERANCE), earlier.when(), later.when());
        return Times.surelyBefore(later.at(), earlier.at(), leeway) && !mayComeFirst(later, earlier, context);
    }

    private static boolean mayComeFirst(Phase later, Phase earlier, RuleContext context) {
        if (later.milestone().equals(DETECTED)) {
            return context.postmortem()
                    .detection()
                    .method()
                    .filter(EARLY_WARNINGS::contains)
                    .isPresent();
        }
        return earlier.milestone().equals(DETECTED) && !later.milestone().equals(VALIDATED) && isAutomatic(later);
    }

    /** What automation does takes effect whether or not anybody has noticed. */
    private static boolean isAutomatic(Phase phase) {
        return phase.event()
                .flatMap(TimelineEvent::automation)
                .filter(how -> how == Automation.AUTOMATIC)
                .isPresent();
    }
}
