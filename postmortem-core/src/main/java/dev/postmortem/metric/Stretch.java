package dev.postmortem.metric;

import dev.postmortem.model.value.InstantRange;
import dev.postmortem.model.value.Moment;
import dev.postmortem.model.value.Time;
import java.util.Optional;

/** How a time is read where a stretch of time is asked for. */
final class Stretch {

    private Stretch() {}

    /**
     * The instants at which a stretch may have ended. A single point tells where it began, and not that it took no time;
     * a whole day tells that it ended within the day.
     */
    static Optional<InstantRange> ends(Time time) {
        return time.ends().filter(range -> !(time instanceof Moment && Bound.point(range)));
    }
}
