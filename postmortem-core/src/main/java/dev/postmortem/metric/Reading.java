package dev.postmortem.metric;

import dev.postmortem.model.value.Precision;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;

/**
 * An instant as somebody read it off a clock.
 *
 * @param at the instant
 * @param precision how finely it was read, at most to the minute; a boundary, such as that of an hour, is exact
 */
record Reading(Instant at, Precision precision) {

    static final Comparator<Reading> BY_INSTANT = Comparator.comparing(Reading::at);

    static Reading exact(Instant at) {
        return new Reading(at, Precision.NANOSECOND);
    }

    Reading plus(Duration duration) {
        return new Reading(at.plus(duration), precision);
    }

    /** Returns the duration between what both clocks show at a precision. */
    Duration until(Reading later, Precision shown) {
        return Duration.between(at.truncatedTo(shown.unit()), later.at.truncatedTo(shown.unit()));
    }
}
