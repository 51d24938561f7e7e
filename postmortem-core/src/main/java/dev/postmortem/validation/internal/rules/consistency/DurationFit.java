package dev.postmortem.validation.internal.rules.consistency;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Grades how well stated durations agree with the times that are told.
 *
 * @param derived the durations that are derived from the times, by name
 * @param tolerance how far a duration may be off without a word
 * @param percent by how many percent it may be off before it is a mismatch
 * @param aboutPercent the same for one that is said to be approximate
 */
record DurationFit(DerivedDurations derived, Duration tolerance, int percent, int aboutPercent) {

    /** How well a stated duration agrees. */
    enum Grade {
        /** It is one of the durations between two times, or there is nothing to compare it with. */
        GOOD,
        /** It is a little off. */
        SLIP,
        /** It is none of them. */
        NONE
    }

    /** Grades a duration of which one or several claims are made; one that holds is enough. */
    Grade of(List<StatedDuration> claims, DatedTimes times) {
        StatedDuration first = claims.get(0);
        Optional<DerivedDurations.Derived> nearest = derived.nearest(first);
        if (nearest.isEmpty() || claims.stream().anyMatch(claim -> times.lieApart(claim.widened(leeway(claim))))) {
            return Grade.GOOD;
        }
        Duration small = longer(tolerance, first.leeway(percent));
        if (!times.lieApart(first.widened(small))) {
            return Grade.NONE;
        }
        return nearest.get().distance(first).compareTo(small) <= 0 ? Grade.SLIP : Grade.GOOD;
    }

    /** Says whether one of some other durations says the same. */
    boolean isAmong(List<StatedDuration> others, StatedDuration stated) {
        StatedDuration wide = stated.widened(longer(leeway(stated), stated.leeway(percent)));
        return others.stream()
                .anyMatch(other -> other.least().compareTo(wide.most()) <= 0
                        && other.most().compareTo(wide.least()) >= 0);
    }

    /** Returns the derived duration that is nearest to one that is not good. */
    DerivedDurations.Derived nearest(StatedDuration stated) {
        return derived.nearestOther(stated).orElseThrow();
    }

    private Duration leeway(StatedDuration stated) {
        return stated.isRounded()
                ? longer(tolerance, stated.leeway(stated.approximate() ? aboutPercent : percent))
                : tolerance;
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }
}
