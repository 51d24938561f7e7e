package dev.postmortem.validation.internal.rules.consistency;

import dev.postmortem.model.value.InstantRange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Many stretches of time in one order, so that asking whether one of them touches another costs no walk over all. */
final class Stretches {

    private final List<Instant> begins = new ArrayList<>();

    /** Up to when any of the stretches lasts that begin no later than the one at the same place. */
    private final List<Instant> lasting = new ArrayList<>();

    Stretches(List<InstantRange> stretches) {
        Instant last = Instant.MIN;
        for (InstantRange stretch : stretches.stream()
                .sorted(Comparator.comparing(InstantRange::earliest))
                .toList()) {
            last = stretch.latest().isAfter(last) ? stretch.latest() : last;
            begins.add(stretch.earliest());
            lasting.add(last);
        }
    }

    /** Says whether any of the stretches has an instant in common with the one between two instants, both included. */
    boolean touch(Instant from, Instant to) {
        int found = Collections.binarySearch(begins, to.plusNanos(1));
        int after = found < 0 ? -found - 1 : firstOf(begins.get(found), found);
        return after > 0 && !lasting.get(after - 1).isBefore(from);
    }

    /** Equal instants are found at any of their places. */
    private int firstOf(Instant instant, int found) {
        int first = found;
        while (first > 0 && begins.get(first - 1).equals(instant)) {
            first--;
        }
        return first;
    }
}
