package dev.postmortem.validation.internal.rules.timeline;

import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.timeline.TimelineGap;
import dev.postmortem.model.value.ClockAnomaly;
import dev.postmortem.model.value.Moment;
import dev.postmortem.model.value.When;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PrecisionClass;
import dev.postmortem.validation.spi.FindingDraft;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A local time is one that the clocks of its zone showed, and showed once. */
final class TimelineClockAnomaly implements PostmortemRule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder("timeline-clock-anomaly")
            .category(Category.TIMELINE)
            .severity(FindingSeverity.WARNING)
            .precision(PrecisionClass.VERY_HIGH)
            .summary("Each local time is one that its zone had, and had once")
            .rationale(
                    "In the night in which clocks are put forward an hour does not exist, and in the one in which they"
                            + " are put back an hour comes twice. A time in it may be an hour off, and so is every duration"
                            + " measured from it. An offset beside the time settles which of the two hours is meant.")
            .source(
                    "RFC 9557, section 3.4: inconsistent offset and time zone",
                    "https://www.rfc-editor.org/rfc/rfc9557")
            .source("Design of this library: incidents happen at night, and so do changes of the clock")
            .message(
                    "gap",
                    "{element} (\"{what}\") has the time {time}, which the clocks in {zone} skipped as they were put"
                            + " forward: correct the time or the zone")
            .message(
                    "overlap",
                    "{element} (\"{what}\") has the time {time}, which the clocks in {zone} showed twice as they were put"
                            + " back: add the offset that is meant, {offsets}")
            .message(
                    "offset",
                    "{element} (\"{what}\") has the time {time}, but the offset in {zone} was {offsets} then: correct the"
                            + " offset or the zone")
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        List<TimelineEvent> events = context.postmortem().timeline().events();
        for (int i = 0; i < events.size(); i++) {
            TimelineEvent event = events.get(i);
            String pointer = "/timeline/events/" + i + "/when";
            event.when().ifPresent(when -> check(when, "Event " + event.id(), event.text(), pointer, findings));
        }
        List<TimelineGap> gaps = context.postmortem().timeline().gaps();
        for (int i = 0; i < gaps.size(); i++) {
            TimelineGap gap = gaps.get(i);
            String pointer = "/timeline/gaps/" + i + "/when";
            check(gap.when(), "Gap " + gap.id(), gap.explanation(), pointer, findings);
        }
    }

    /** Says one thing about a time, even if both its ends are odd. */
    private static void check(When when, String element, String what, String pointer, FindingSink findings) {
        for (Moment point : Points.of(when)) {
            Optional<String> subId = subId(point.clockAnomaly());
            if (subId.isPresent()) {
                report(subId.get(), point, element, what, pointer, findings);
                return;
            }
        }
    }

    /** That this Java runtime does not know a zone says more about the runtime than about the time. */
    private static Optional<String> subId(ClockAnomaly anomaly) {
        return switch (anomaly) {
            case GAP -> Optional.of("gap");
            case OVERLAP -> Optional.of("overlap");
            case OFFSET_NOT_OF_ZONE -> Optional.of("offset");
            case NONE, UNKNOWN_ZONE -> Optional.empty();
        };
    }

    private static void report(
            String subId, Moment point, String element, String what, String pointer, FindingSink findings) {
        FindingDraft draft = findings.report(subId)
                .at(pointer)
                .with("element", element)
                .with("what", what)
                .with("time", point)
                .with("zone", point.zone().orElseThrow());
        if (point.clockAnomaly() != ClockAnomaly.GAP) {
            draft.with("offsets", offsets(point));
        }
    }

    /** Returns the offsets that the zone had at some time of the point, the earlier one first. */
    private static String offsets(Moment point) {
        ZoneRules rules = ZoneId.of(point.zone().orElseThrow()).getRules();
        LocalDateTime last = point.local().plus(1, point.precision().unit()).minusNanos(1);
        return Stream.of(point.local(), last)
                .flatMap(local -> offsets(rules, local).stream())
                .distinct()
                .map(ZoneOffset::getId)
                .collect(Collectors.joining(" or "));
    }

    private static List<ZoneOffset> offsets(ZoneRules rules, LocalDateTime local) {
        ZoneOffsetTransition transition = rules.getTransition(local);
        return transition == null
                ? rules.getValidOffsets(local)
                : List.of(transition.getOffsetBefore(), transition.getOffsetAfter());
    }
}
