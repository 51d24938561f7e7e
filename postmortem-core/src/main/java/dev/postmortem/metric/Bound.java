package dev.postmortem.metric;

import dev.postmortem.model.value.InstantRange;
import dev.postmortem.model.value.Lasted;
import dev.postmortem.model.value.Moment;
import dev.postmortem.model.value.Time;
import dev.postmortem.model.value.TimeClaim;
import dev.postmortem.model.value.When;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One end of a duration: the instants that it can mean, or why there is none. */
sealed interface Bound {

    /** Shorter than this, a time is a point. */
    Duration POINT = Duration.ofMinutes(1);

    /**
     * An end that is known, as exactly as it is.
     *
     * @param name what it is, for messages
     * @param possible the instants that it can mean, strictly
     * @param meant the same as people mean it, with round ends: see {@link #asMeant}
     */
    record Known(String name, InstantRange possible, InstantRange meant, boolean approximate) implements Bound {}

    /** An end that there cannot be. */
    record NotApplicable(String reason) implements Bound {}

    /** An end that is not known. */
    record Unknown(String reason) implements Bound {}

    /**
     * Covers everything that is said about one end.
     *
     * @param name what the end is, for messages
     * @param times the times that are given for it, at least one
     * @param which whether their starts or their ends count
     */
    static Bound covering(String name, List<When> times, Function<Time, Optional<InstantRange>> which) {
        List<Time> claimed = new ArrayList<>();
        for (When when : times) {
            claimed.add(when.time());
            for (TimeClaim claim : when.claims()) {
                claimed.add(claim.when().time());
            }
        }
        List<InstantRange> ranges =
                claimed.stream().map(which).flatMap(Optional::stream).toList();
        if (ranges.isEmpty()) {
            return without(name, claimed.get(0));
        }
        return new Known(
                name,
                around(ranges),
                around(ranges.stream().map(Bound::asMeant).toList()),
                claimed.stream().anyMatch(Time::approximate));
    }

    private static InstantRange around(List<InstantRange> ranges) {
        return new InstantRange(
                ranges.stream()
                        .map(InstantRange::earliest)
                        .min(Instant::compareTo)
                        .orElseThrow(),
                ranges.stream()
                        .map(InstantRange::latest)
                        .max(Instant::compareTo)
                        .orElseThrow());
    }

    /**
     * Up to a minute a time is a point: postmortems are written in minutes, and 10:00 to 10:05 is five minutes to
     * everybody, although strictly it is anything between four and six. A coarser time ends where the next one begins
     * and not a nanosecond earlier.
     */
    private static InstantRange asMeant(InstantRange strict) {
        return point(strict)
                ? new InstantRange(strict.earliest(), strict.earliest())
                : new InstantRange(strict.earliest(), strict.latest().plusNanos(1));
    }

    /** Whether everything that the range can mean lies within a minute. */
    static boolean point(InstantRange range) {
        return Duration.between(range.earliest(), range.latest()).compareTo(POINT) < 0;
    }

    private static Bound without(String name, Time time) {
        if (time instanceof Time.NotApplicable none) {
            return new NotApplicable(name + " does not apply: " + none.reason());
        }
        if (time instanceof Time.Undated undated) {
            return new Unknown("the time of " + name + " is not known: " + undated.words());
        }
        if (time instanceof Lasted lasted && lasted.open()) {
            return new Unknown(name + " has no end yet: " + time);
        }
        return time instanceof Moment
                ? new Unknown(name + " is not told, only a point in time: " + time)
                : new Unknown("the time of " + name + " contradicts itself: " + time);
    }
}
