package dev.postmortem.model.value;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The stretch of local time that a point of some precision may lie in, seen through the rules of its zone. */
final class LocalSpan {

    /** No place on earth is further ahead of, or further behind, UTC. */
    private static final List<ZoneOffset> ANYWHERE = List.of(ZoneOffset.ofHours(14), ZoneOffset.ofHours(-12));

    private final LocalDateTime first;
    private final LocalDateTime last;
    private final @Nullable ZoneRules rules;

    /**
     * Makes the span of a point.
     *
     * @param first the first local time that the point may stand for, as a moment has it
     * @param precision how exact the point is
     * @param rules those of its zone, or null if it has none or one that is not known
     */
    LocalSpan(LocalDateTime first, Precision precision, @Nullable ZoneRules rules) {
        this.first = first;
        this.last = precision.lastFrom(first);
        this.rules = rules;
    }

    static LocalSpan of(Moment moment) {
        ZoneRules rules =
                moment.zone().flatMap(ZoneName::known).map(ZoneId::getRules).orElse(null);
        return new LocalSpan(moment.local(), moment.precision(), rules);
    }

    /** Returns the one offset that the zone had throughout a span of clock time, if there is one. */
    Optional<ZoneOffset> onlyOffset() {
        Set<ZoneOffset> offsets = offsets();
        boolean clock = first.plusHours(1).isAfter(last);
        return clock && offsets.size() == 1 && !inGap()
                ? Optional.of(offsets.iterator().next())
                : Optional.empty();
    }

    InstantRange range(Optional<ZoneOffset> offset, Precision precision) {
        // A day or month may begin and end at different offsets: then the zone knows better than the one written.
        boolean zoneDecides = rules != null
                && (offset.isEmpty() || (!precision.hasClock() && offsets().contains(offset.orElseThrow())));
        if (offset.isPresent() && !zoneDecides) {
            return new InstantRange(first.toInstant(offset.orElseThrow()), last.toInstant(offset.orElseThrow()));
        }
        return new InstantRange(earliest(possibleAt(first)), latest(possibleAt(last)));
    }

    ClockAnomaly anomaly(Optional<ZoneOffset> offset, Precision precision) {
        if (inGap()) {
            return ClockAnomaly.GAP;
        }
        if (offset.isPresent()) {
            return offsets().contains(offset.orElseThrow()) ? ClockAnomaly.NONE : ClockAnomaly.OFFSET_NOT_OF_ZONE;
        }
        return precision.hasClock() && inOverlap() ? ClockAnomaly.OVERLAP : ClockAnomaly.NONE;
    }

    private Instant earliest(List<ZoneOffset> offsets) {
        return offsets.stream().map(first::toInstant).min(Instant::compareTo).orElseThrow();
    }

    private Instant latest(List<ZoneOffset> offsets) {
        return offsets.stream().map(last::toInstant).max(Instant::compareTo).orElseThrow();
    }

    /** The offsets at a local time: one, both in an overlap, those before and after in a gap. */
    private List<ZoneOffset> possibleAt(LocalDateTime local) {
        if (rules == null) {
            return ANYWHERE;
        }
        ZoneOffsetTransition transition = rules.getTransition(local);
        return transition == null
                ? rules.getValidOffsets(local)
                : List.of(transition.getOffsetBefore(), transition.getOffsetAfter());
    }

    /** Every offset that the zone had at some time of the span. */
    private Set<ZoneOffset> offsets() {
        if (rules == null) {
            return Set.of();
        }
        Set<ZoneOffset> offsets = new LinkedHashSet<>(possibleAt(first));
        Instant until = latest(possibleAt(last));
        ZoneOffsetTransition next = rules.nextTransition(earliest(possibleAt(first)));
        while (next != null && !next.getInstant().isAfter(until)) {
            offsets.add(next.getOffsetAfter());
            next = rules.nextTransition(next.getInstant());
        }
        offsets.addAll(possibleAt(last));
        return offsets;
    }

    private boolean inGap() {
        if (rules == null) {
            return false;
        }
        ZoneOffsetTransition transition = rules.getTransition(first);
        return transition != null && transition.isGap() && transition.equals(rules.getTransition(last));
    }

    private boolean inOverlap() {
        return rules != null
                && (rules.getValidOffsets(first).size() > 1
                        || rules.getValidOffsets(last).size() > 1);
    }
}
