package dev.postmortem.metric;

import dev.postmortem.model.value.InstantRange;
import dev.postmortem.model.value.Time;
import dev.postmortem.model.value.TimeClaim;
import dev.postmortem.model.value.When;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One end of a duration: the instants that it can mean, or why there is none. */
sealed interface Bound {

    /**
     * An end that is known, as exactly as it is.
     *
     * @param name what it is, for messages
     */
    record Known(String name, Instant earliest, Instant latest, boolean approximate) implements Bound {}

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
        Instant earliest = ranges.stream()
                .map(InstantRange::earliest)
                .min(Instant::compareTo)
                .orElseThrow();
        Instant latest = ranges.stream()
                .map(InstantRange::latest)
                .max(Instant::compareTo)
                .orElseThrow();
        return new Known(name, earliest, latest, claimed.stream().anyMatch(Time::approximate));
    }

    private static Bound without(String name, Time time) {
        if (time instanceof Time.NotApplicable none) {
            return new NotApplicable(name + " does not apply: " + none.reason());
        }
        if (time instanceof Time.Undated undated) {
            return new Unknown("the time of " + name + " is not known: " + undated.words());
        }
        return new Unknown(name + " has no end yet");
    }
}
