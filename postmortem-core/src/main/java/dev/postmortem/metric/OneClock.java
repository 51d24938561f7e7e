package dev.postmortem.metric;

import dev.postmortem.model.value.Moment;
import dev.postmortem.model.value.Within;
import java.time.ZoneOffset;
import java.util.Optional;

/** Times without a zone, read as if their clock had shown UTC: what is between them does not depend on where it hung. */
final class OneClock {

    private OneClock() {}

    static boolean isZoneless(Moment moment) {
        return moment.offset().isEmpty() && moment.zone().isEmpty();
    }

    /** Returns the point in UTC if it has no zone. */
    static Moment of(Moment moment) {
        return isZoneless(moment)
                ? new Moment(
                        moment.local(),
                        moment.precision(),
                        moment.approximate(),
                        Optional.of(ZoneOffset.UTC),
                        Optional.empty())
                : moment;
    }

    /** Returns both points in UTC if neither has a zone; the latest has none only if the earliest has none. */
    static Within of(Within within) {
        return isZoneless(within.latest()) ? new Within(of(within.earliest()), of(within.latest())) : within;
    }
}
