package dev.postmortem.validation.internal.rules.consistency;

import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.Exactness;
import dev.postmortem.model.value.InstantRange;
import dev.postmortem.model.value.When;
import java.time.Duration;
import java.util.Optional;

/**
 * A duration as somebody wrote it down.
 *
 * @param least the shortest that it may stand for
 * @param most the longest that it may stand for
 * @param approximate whether it says so itself
 * @param step the smallest difference that the way of writing can tell
 */
record StatedDuration(Duration least, Duration most, boolean approximate, Duration step) {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    /** No two times of a postmortem lie further apart, and beyond it no instant can be reckoned. */
    private static final Duration LONGEST = Duration.ofDays(3_650_000);

    static StatedDuration of(Duration duration, boolean approximate, Duration step) {
        return new StatedDuration(duration, duration, approximate, step);
    }

    /** Returns the duration that an amount states; one that is open on a side states none. */
    static Optional<StatedDuration> of(Amount amount) {
        Optional<Duration> lower = amount.lowerDuration();
        Optional<Duration> upper = amount.upperDuration();
        if (lower.isEmpty()
                || upper.isEmpty()
                || lower.get().compareTo(upper.get()) > 0
                || upper.get().compareTo(LONGEST) > 0) {
            return Optional.empty();
        }
        boolean approximate = amount.exactness()
                .filter(exactness -> exactness == Exactness.ESTIMATE)
                .isPresent();
        return Optional.of(new StatedDuration(lower.get(), upper.get(), approximate, step(upper.get())));
    }

    /** Returns how long something lasted, as its two ends tell; what has no end tells nothing. */
    static Optional<StatedDuration> of(When when) {
        Optional<InstantRange> starts = when.starts().map(DatedTimes::sharpened);
        Optional<InstantRange> ends = when.ends().map(DatedTimes::sharpened);
        if (starts.isEmpty() || ends.isEmpty() || starts.equals(ends)) {
            return Optional.empty();
        }
        Duration least = Duration.between(starts.get().latest(), ends.get().earliest());
        Duration most = Duration.between(starts.get().earliest(), ends.get().latest());
        return least.isNegative()
                ? Optional.empty()
                : Optional.of(new StatedDuration(least, most, when.approximate(), Duration.ZERO));
    }

    /** Whole hours and days are seldom exact. */
    private static Duration step(Duration duration) {
        if (duration.toSeconds() % DAY.toSeconds() == 0) {
            return DAY;
        }
        return duration.toSeconds() % HOUR.toSeconds() == 0 ? HOUR : Duration.ZERO;
    }

    /** Whether it makes no claim to the minute. */
    boolean isRounded() {
        return approximate || step.compareTo(HOUR) >= 0;
    }

    /** Returns the duration with some leeway on both sides. */
    StatedDuration widened(Duration leeway) {
        Duration shortest = least.minus(leeway);
        return new StatedDuration(
                shortest.isNegative() ? Duration.ZERO : shortest, most.plus(leeway), approximate, step);
    }

    /** Returns what a share of it comes to, in percent, but half a step if it is rounded to more than that. */
    Duration leeway(int percent) {
        Duration share = most.multipliedBy(percent).dividedBy(100);
        Duration halfStep = isRounded() ? step.dividedBy(2) : Duration.ZERO;
        return share.compareTo(halfStep) > 0 ? share : halfStep;
    }
}
