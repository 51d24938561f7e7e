package dev.postmortem.validation.internal.rules.timeline;

import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.InstantRange;
import java.time.Duration;
import java.util.Optional;

/** When an event may have begun; a time that is only approximate is given some leeway, because nobody wrote down how much. */
final class EventRange {

    private static final Duration LEEWAY = Duration.ofMinutes(30);

    private EventRange() {}

    static Optional<InstantRange> of(TimelineEvent event) {
        return event.when()
                .flatMap(when -> when.starts()
                        .map(range -> when.approximate()
                                ? new InstantRange(
                                        range.earliest().minus(LEEWAY),
                                        range.latest().plus(LEEWAY))
                                : range));
    }
}
