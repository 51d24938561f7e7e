package dev.postmortem.validation.internal.rules.timeline;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.cause.Trigger;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.InstantRange;
import dev.postmortem.model.value.Milestone;
import dev.postmortem.model.value.MilestoneMark;
import dev.postmortem.model.value.When;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PrecisionClass;
import dev.postmortem.validation.internal.facts.Phase;
import dev.postmortem.validation.internal.facts.Phases;
import dev.postmortem.validation.internal.facts.Times;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import dev.postmortem.validation.spi.RuleOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** An incident begins before anybody notices it. */
final class TimelineStartsAtDetection implements PostmortemRule {

    private static final RuleOption<Duration> TOLERANCE = RuleOption.duration(
            "tolerance", Duration.ofMinutes(1), "How much earlier than the detection an incident may have begun");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder("timeline-starts-at-detection")
            .category(Category.TIMELINE)
            .severity(FindingSeverity.INFO)
            .precision(PrecisionClass.HIGH)
            .summary("The timeline begins before the incident was noticed")
            .rationale(
                    "What led to an incident lies before its alert: the change that set it off, the first symptom that"
                            + " nobody saw. A timeline that begins with the alert hides how long that took.")
            .source(
                    "PagerDuty, Postmortem documentation: start your timeline at a point before the incident",
                    "https://postmortems.pagerduty.com/how_to_write/writing/")
            .source("Founding document, section 4: the example begins with the change")
            .option(TOLERANCE)
            .message(
                    "impact",
                    "The timeline begins with the detection at {when}, though the impact began at {start}: tell what"
                            + " happened before it was noticed")
            .message(
                    "trigger",
                    "The timeline begins with the detection at {when} and does not tell of the trigger (\"{trigger}\"):"
                            + " add when that happened")
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        Postmortem postmortem = context.postmortem();
        List<TimelineEvent> events = postmortem.timeline().chronological();
        if (events.isEmpty() || !isDetectionOnly(events.get(0), postmortem)) {
            return;
        }
        TimelineEvent first = events.get(0);
        Optional<InstantRange> noticed = first.when().flatMap(When::starts);
        if (noticed.isEmpty()) {
            return;
        }
        Duration tolerance = context.option(TOLERANCE);
        Optional<Phase> started = Phases.of(context)
                .find(Milestone.IMPACT_STARTED)
                .filter(start -> Times.surelyBefore(start.at(), noticed.get(), tolerance));
        Optional<Trigger> trigger =
                postmortem.rootCause().trigger().filter(told -> isUntold(told, noticed.get(), tolerance));
        if (started.isPresent()) {
            findings.report("impact")
                    .at(first)
                    .related(started.get().pointer(), "when the impact began")
                    .with("when", first.when().get())
                    .with(
                            "start",
                            LocalClock.of(postmortem).at(started.get().at().earliest()));
        } else if (trigger.isPresent()) {
            findings.report("trigger")
                    .at(first)
                    .related("/rootCause/trigger", "the trigger")
                    .with("when", first.when().get())
                    .with("trigger", trigger.get().text());
        }
    }

    /** Whether the event tells how the incident was noticed, and does not say that it began at the same time. */
    private static boolean isDetectionOnly(TimelineEvent event, Postmortem postmortem) {
        List<Milestone> reached =
                event.milestones().stream().map(MilestoneMark::milestone).toList();
        boolean detection = event.kind().equals(EventKind.DETECTION)
                || event.kind().equals(EventKind.ALERT)
                || reached.contains(Milestone.DETECTED)
                || postmortem.detection().event().equals(Optional.of(event.id()));
        return detection && !reached.contains(Milestone.IMPACT_STARTED);
    }

    /** Whether the trigger has no event, and its own time, if there is one, lies before the detection. */
    private static boolean isUntold(Trigger trigger, InstantRange noticed, Duration tolerance) {
        return trigger.event().isEmpty()
                && trigger.when()
                        .map(when -> when.starts()
                                .filter(start -> Times.surelyBefore(start, noticed, tolerance))
                                .isPresent())
                        .orElse(true);
    }
}
