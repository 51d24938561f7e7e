package dev.postmortem.validation.internal.rules.consistency;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.cause.Trigger;
import dev.postmortem.model.response.Mitigation;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.Automation;
import dev.postmortem.model.value.Identified;
import dev.postmortem.model.value.Milestone;
import dev.postmortem.model.value.When;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PrecisionClass;
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
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Nobody mitigates by hand what nobody has noticed. */
final class MitigationBeforeDetection implements PostmortemRule {

    private static final RuleOption<Duration> TOLERANCE = RuleOption.duration(
            "tolerance", Duration.ofMinutes(1), "How far the first mitigation may lie before the detection");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder("mitigation-before-detection")
            .category(Category.CONSISTENCY)
            .severity(FindingSeverity.WARNING)
            .precision(PrecisionClass.HIGH)
            .summary("No mitigation by hand begins before the incident is detected")
            .rationale("Whoever acts has noticed something. Either the incident was detected earlier than the"
                    + " postmortem says, or automation acted, which is worth telling.")
            .source("Design of this library: an action by hand has somebody who noticed")
            .option(TOLERANCE)
            .message("{what} began at {time}, before the incident was detected at {detected} ({source}): correct the"
                    + " time that is wrong, or mark the mitigation as automatic")
            .build();

    private static final Set<EventKind> MITIGATING =
            Set.of(EventKind.MITIGATION, EventKind.ROLLBACK, EventKind.FAILOVER, EventKind.RESTORE);

    /** Something that was done, and when it began. */
    private record Deed(Identified element, String what, When when) {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        Phases phases = Phases.of(context);
        Optional<Phase> detected = detected(phases);
        Optional<Deed> first = deeds(context.postmortem(), phases)
                .filter(deed -> deed.when().starts().isPresent())
                .min(Comparator.comparing(Deed::when, When.order()));
        if (detected.isPresent() && first.isPresent()) {
            check(first.get(), detected.get(), context.option(TOLERANCE), findings);
        }
    }

    private static void check(Deed first, Phase detected, Duration tolerance, FindingSink findings) {
        Duration leeway = Leeway.of(tolerance, first.when(), detected.when());
        if (Times.surelyBefore(first.when().starts().orElseThrow(), detected.at(), leeway)) {
            findings.report()
                    .at(first.element())
                    .related(detected.pointer(), "the detection")
                    .with("what", first.what())
                    .with("time", first.when())
                    .with("detected", PhaseWords.time(detected))
                    .with("source", PhaseWords.source(detected));
        }
    }

    /** An alert alone says no more than that a monitor fired: people may have noticed before it did. */
    private static Optional<Phase> detected(Phases phases) {
        return phases.find(Milestone.DETECTED)
                .or(() -> phases.findOrGuess(Milestone.DETECTED)
                        .filter(guess -> guess.event()
                                .filter(event -> event.kind().equals(EventKind.DETECTION))
                                .isPresent()));
    }

    private static Stream<Deed> deeds(Postmortem postmortem, Phases phases) {
        Stream<Deed> attempts = postmortem.mitigation().attempts().stream()
                .filter(attempt -> !isAutomatic(attempt.automation()))
                .flatMap(attempt -> attempt.started().stream()
                        .map(started -> new Deed(attempt, "Mitigation " + attempt.id(), started)));
        Set<String> automatic = postmortem.mitigation().attempts().stream()
                .filter(attempt -> isAutomatic(attempt.automation()))
                .map(Mitigation::id)
                .collect(Collectors.toUnmodifiableSet());
        Optional<Phase> impact = phases.find(Milestone.IMPACT_STARTED);
        Optional<String> trigger = postmortem.rootCause().trigger().flatMap(Trigger::event);
        Stream<Deed> events = postmortem.timeline().events().stream()
                .filter(event -> MITIGATING.contains(event.kind()))
                .filter(event -> !isAutomatic(event.automation()))
                .filter(event -> event.concerns().stream().noneMatch(automatic::contains))
                .filter(event -> !trigger.equals(Optional.of(event.id())))
                .filter(event -> !startedWith(impact, event))
                .flatMap(event -> event.when().stream()
                        .map(when -> new Deed(event, "The " + event.kind() + " of event " + event.id(), when)));
        return Stream.concat(attempts, events);
    }

    private static boolean isAutomatic(Optional<Automation> automation) {
        return automation.filter(how -> how == Automation.AUTOMATIC).isPresent();
    }

    /** A failover or a rollback with which the impact began, or that lies before it, was no answer to it. */
    private static boolean startedWith(Optional<Phase> impact, TimelineEvent event) {
        return impact.isPresent()
                && event.when()
                        .flatMap(When::starts)
                        .filter(starts ->
                                !starts.earliest().isAfter(impact.get().at().latest()))
                        .isPresent();
    }
}
