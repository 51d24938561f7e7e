package dev.postmortem.validation.internal.rules.timeline;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.Moment;
import dev.postmortem.model.value.Precision;
import dev.postmortem.model.value.When;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * The clock by which the timeline is told, so that a message shows times as its readers know them.
 *
 * @param offset the offset of the first event that has one, or UTC
 */
record LocalClock(ZoneOffset offset) {

    static LocalClock of(Postmortem postmortem) {
        return new LocalClock(postmortem.timeline().events().stream()
                .flatMap(event -> event.when().stream())
                .flatMap(when -> Points.of(when).stream())
                .flatMap(point -> point.offset().stream())
                .findFirst()
                .orElse(ZoneOffset.UTC));
    }

    /** Returns the minute that it showed. */
    When at(Instant instant) {
        return When.of(Moment.of(LocalDateTime.ofInstant(instant, offset), Precision.MINUTE, offset));
    }
}
