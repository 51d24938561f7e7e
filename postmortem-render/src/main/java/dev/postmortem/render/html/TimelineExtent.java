package dev.postmortem.render.html;

import dev.postmortem.render.document.Moment;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a timeline begins and ends, how many events it has, and its first lanes. */
final class TimelineExtent {

    private static final int MOST_LANES = 10;

    /** The lane of events of which it is not known what they happened to. */
    private static final String UNNAMED = "–";

    private final Map<String, LaneMarks> lanes = new LinkedHashMap<>();
    private @Nullable Instant from;
    private @Nullable Instant to;
    private int count;
    private int leftOut;

    private TimelineExtent() {}

    static TimelineExtent of(Iterable<Moment> moments) {
        TimelineExtent extent = new TimelineExtent();
        for (Moment moment : moments) {
            extent.add(moment);
        }
        return extent;
    }

    private void add(Moment moment) {
        count++;
        Instant start = moment.from();
        Instant end = moment.to().orElse(start);
        if (from == null || start.isBefore(from)) {
            from = start;
        }
        if (to == null || end.isAfter(to)) {
            to = end;
        }
        String name = moment.lane().orElse(UNNAMED);
        if (lanes.size() < MOST_LANES) {
            lanes.computeIfAbsent(name, LaneMarks::new);
        }
    }

    @Nullable
    Instant from() {
        return from;
    }

    @Nullable
    Instant to() {
        return to;
    }

    int count() {
        return count;
    }

    int leftOut() {
        return leftOut;
    }

    /** Counts an event that is left out. */
    void leaveOut() {
        leftOut++;
    }

    /** Returns the lanes in the order of their first events. */
    Collection<LaneMarks> lanes() {
        return lanes.values();
    }

    /** Says whether lanes need names: not if there is one alone, of what is not known. */
    boolean isNamed() {
        return lanes.size() > 1 || !lanes.containsKey(UNNAMED);
    }

    /** Returns the lane of an event, or null if it is one of too many. */
    @Nullable
    LaneMarks lane(Moment moment) {
        return lanes.get(moment.lane().orElse(UNNAMED));
    }
}
