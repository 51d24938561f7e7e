package dev.postmortem.validation.internal.rules.consistency;

import dev.postmortem.model.cause.Detection;
import dev.postmortem.model.cause.DetectionMethod;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.InstantRange;
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
import java.util.List;
import java.util.Optional;

/** The detection section and the timeline tell of one moment. */
final class DetectionTimeMismatch implements PostmortemRule {

    private static final RuleOption<Duration> TOLERANCE = RuleOption.duration(
            "tolerance", Duration.ofMinutes(2), "How far the detection may lie from its event on the timeline");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder("detection-time-mismatch")
            .category(Category.CONSISTENCY)
            .severity(FindingSeverity.WARNING)
            .precision(PrecisionClass.HIGH)
            .summary("The detection section tells the same moment as the timeline")
            .rationale("The time to detect is read off this moment. Where two are told, it is often measured from a"
                    + " later alert than the first, and looks shorter or longer than it was.")
            .source("Founding document, section 5")
            .source(
                    "Pilot over 39 published postmortems: one time to detect is measured from the second of two alerts",
                    "https://github.com/dfds/postmortems")
            .option(TOLERANCE)
            .message(
                    "time",
                    "The detection section says {section}, and the {what} on the timeline, {id}, says {event}: correct"
                            + " the one that is wrong, or let the detection name the event that it means")
            .message(
                    "event",
                    "The detection section names {named} ({namedTime}), and {marked} ({markedTime}) is marked as the"
                            + " detection: mark the event that the section names, or name the one that is marked")
            .message(
                    "no-alert",
                    "The incident was detected by an alert, and the timeline has none: add the alert with its time, or"
                            + " let the detection name the event that tells of it")
            .build();

    /** An event that tells when the incident was detected, and why it does. */
    private record Reference(TimelineEvent event, String what) {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        Detection detection = context.postmortem().detection();
        Optional<TimelineEvent> named = named(context);
        Optional<TimelineEvent> marked = Phases.of(context)
                .find(Milestone.DETECTED)
                .flatMap(Phase::event)
                .filter(DetectionTimeMismatch::isMarked);
        Duration tolerance = context.option(TOLERANCE);
        if (named.isPresent() && marked.isPresent() && !isMarked(named.get())) {
            checkEvents(named.get(), marked.get(), tolerance, findings);
        }
        Optional<Reference> reference = named.map(event -> new Reference(event, "event that it names"))
                .or(() -> marked.map(event -> new Reference(event, "event that is marked as the detection")))
                .or(() -> byKind(context));
        if (reference.isPresent()) {
            checkTime(detection, reference.get(), tolerance, findings);
        } else if (isByAlert(detection)
                && detection.event().isEmpty()
                && !context.postmortem().timeline().events().isEmpty()
                && !tellsOfDetection(context)) {
            findings.report("no-alert").at("/detection/method");
        }
    }

    private static void checkEvents(
            TimelineEvent named, TimelineEvent marked, Duration tolerance, FindingSink findings) {
        if (apart(named.when(), marked.when(), tolerance)) {
            findings.report("event")
                    .at("/detection/event")
                    .related(marked, "the event that is marked as the detection")
                    .with("named", named.id())
                    .with("namedTime", named.when().orElseThrow())
                    .with("marked", marked.id())
                    .with("markedTime", marked.when().orElseThrow());
        }
    }

    private static void checkTime(Detection detection, Reference reference, Duration tolerance, FindingSink findings) {
        TimelineEvent event = reference.event();
        if (apart(detection.when(), event.when(), tolerance)) {
            findings.report("time")
                    .at("/detection/when")
                    .related(event, "the " + reference.what())
                    .with("section", detection.when().orElseThrow())
                    .with("what", reference.what())
                    .with("id", event.id())
                    .with("event", event.when().orElseThrow());
        }
    }

    private static boolean apart(Optional<When> a, Optional<When> b, Duration tolerance) {
        Optional<InstantRange> first = a.flatMap(When::starts);
        Optional<InstantRange> second = b.flatMap(When::starts);
        return first.isPresent()
                && second.isPresent()
                && Times.surelyApart(first.get(), second.get(), Leeway.of(tolerance, a.orElseThrow(), b.orElseThrow()));
    }

    private static Optional<TimelineEvent> named(RuleContext context) {
        return context.postmortem()
                .detection()
                .event()
                .flatMap(context.elements()::find)
                .filter(entry -> entry.element() instanceof TimelineEvent)
                .map(entry -> (TimelineEvent) entry.element());
    }

    private static boolean isMarked(TimelineEvent event) {
        return event.milestones().stream().anyMatch(mark -> mark.milestone().equals(Milestone.DETECTED));
    }

    private static Optional<Reference> byKind(RuleContext context) {
        List<TimelineEvent> events = context.postmortem().timeline().events();
        return first(events, EventKind.DETECTION)
                .map(event -> new Reference(event, "first event of kind detection"))
                .or(() -> isByAlert(context.postmortem().detection())
                        ? first(events, EventKind.ALERT).map(event -> new Reference(event, "first alert"))
                        : Optional.empty());
    }

    private static Optional<TimelineEvent> first(List<TimelineEvent> events, EventKind kind) {
        return events.stream()
                .filter(event -> event.kind().equals(kind))
                .filter(event -> event.when().flatMap(When::earliest).isPresent())
                .min(Comparator.comparing(event -> event.when().orElseThrow(), When.order()));
    }

    private static boolean isByAlert(Detection detection) {
        return detection.method().filter(DetectionMethod.ALERT::equals).isPresent();
    }

    /** An event without a time, or one that is marked for a part of the incident, tells of it as well. */
    private static boolean tellsOfDetection(RuleContext context) {
        return context.postmortem().timeline().events().stream()
                .anyMatch(event -> event.kind().equals(EventKind.ALERT)
                        || event.kind().equals(EventKind.DETECTION)
                        || isMarked(event));
    }
}
