package dev.postmortem.validation.internal.rules.timeline;

import dev.postmortem.model.Correction;
import dev.postmortem.model.DocumentStatus;
import dev.postmortem.model.Postmortem;
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
import dev.postmortem.validation.spi.FindingDraft;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import dev.postmortem.validation.spi.RuleOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An event lies neither in the future nor in another year than its incident. */
final class TimelineEventOutsideWindow implements PostmortemRule {

    private static final RuleOption<Integer> DAYS = RuleOption.number(
                    "days",
                    30,
                    "How many days before the impact began an event may lie that is no change or background")
            .atLeast(1);

    private static final RuleOption<Duration> TOLERANCE = RuleOption.duration(
            "tolerance", Duration.ofMinutes(1), "How far an event may lie after the present or after the publication");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder("timeline-event-outside-window")
            .category(Category.TIMELINE)
            .severity(FindingSeverity.ERROR)
            .precision(PrecisionClass.VERY_HIGH)
            .summary("No event lies in the future, after the publication or long before the incident")
            .rationale(
                    "A wrong year or month makes every duration wrong that is computed from it, and nobody sees it in a"
                            + " list of clock times. What was changed long ago, or explains as background, may lie as far back"
                            + " as it likes.")
            .source("Design of this library: such a time is nearly always mistyped, and every duration inherits it")
            .option(DAYS)
            .option(TOLERANCE)
            .message(
                    "future",
                    "Event {id} (\"{what}\") is dated {when}, which lies in the future (now is {now}): correct its time")
            .message(
                    "after-publication",
                    "Event {id} (\"{what}\") is dated {when}, after the publication of the postmortem ({published}):"
                            + " correct its time, or add a correction that tells when the event was added")
            .message(
                    "long-before",
                    "Event {id} (\"{what}\") is dated {when}, which is {length} before the impact began at {start}:"
                            + " correct its time, or make it a change or background")
            .build();

    private static final Set<EventKind> MAY_LIE_FAR_BACK = Set.of(EventKind.BACKGROUND, EventKind.CHANGE);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        Duration tolerance = context.option(TOLERANCE);
        Duration far = Duration.ofDays(context.option(DAYS));
        Optional<Instant> now = context.clock().map(Clock::instant);
        Optional<When> published = context.postmortem().status().publishedAt();
        List<InstantRange> writing = lastWritten(context.postmortem());
        Optional<Phase> began = Phases.of(context).find(Milestone.IMPACT_STARTED);
        LocalClock clock = LocalClock.of(context.postmortem());
        List<TimelineEvent> events = context.postmortem().timeline().events();
        for (int i = 0; i < events.size(); i++) {
            TimelineEvent event = events.get(i);
            String pointer = "/timeline/events/" + i;
            Duration leeway =
                    event.when().map(when -> Leeway.of(tolerance, when)).orElse(tolerance);
            List<InstantRange> ends = event.when().stream()
                    .flatMap(when -> Stream.concat(when.starts().stream(), when.ends().stream()))
                    .toList();
            if (now.isPresent() && ends.stream().anyMatch(end -> Times.surelyAfter(end, now.get(), leeway))) {
                report("future", event, pointer, findings).with("now", clock.at(now.get()));
            } else if (!writing.isEmpty() && ends.stream().anyMatch(end -> isAfterAll(writing, end, leeway))) {
                report("after-publication", event, pointer, findings).with("published", published.orElseThrow());
            } else if (began.isPresent() && isLongBefore(event, began.get().at(), far)) {
                InstantRange end = event.when().flatMap(When::ends).orElseThrow();
                report("long-before", event, pointer, findings)
                        .with(
                                "length",
                                Duration.ofDays(Duration.between(
                                                end.latest(), began.get().at().earliest())
                                        .toDays()))
                        .with("start", clock.at(began.get().at().earliest()));
            }
        }
    }

    /** Returns when the postmortem was written on, if it was published and all of that can be compared. */
    private static List<InstantRange> lastWritten(Postmortem postmortem) {
        DocumentStatus status = postmortem.status();
        if (status.publishedAt().isEmpty()) {
            return List.of();
        }
        List<When> written = Stream.of(
                        status.publishedAt().stream(),
                        status.closedAt().stream(),
                        postmortem.corrections().stream().map(Correction::when))
                .flatMap(times -> times)
                .toList();
        List<InstantRange> comparable =
                written.stream().flatMap(when -> when.starts().stream()).toList();
        return comparable.size() == written.size() ? comparable : List.of();
    }

    private static boolean isAfterAll(List<InstantRange> written, InstantRange end, Duration tolerance) {
        return written.stream().allMatch(range -> Times.surelyBefore(range, end, tolerance));
    }

    /** An episode may be an incident of its own, long before the one that the postmortem is called after. */
    private static boolean isLongBefore(TimelineEvent event, InstantRange began, Duration far) {
        return !MAY_LIE_FAR_BACK.contains(event.kind())
                && event.episode().isEmpty()
                && event.when()
                        .flatMap(When::ends)
                        .filter(end -> Times.surelyBefore(end, began, far))
                        .isPresent();
    }

    private static FindingDraft report(String subId, TimelineEvent event, String pointer, FindingSink findings) {
        return findings.report(subId)
                .at(pointer + "/when")
                .with("id", event.id())
                .with("what", event.text())
                .with("when", event.when().orElseThrow());
    }
}
