package dev.postmortem.render.section;

import dev.postmortem.model.value.Precision;
import dev.postmortem.model.value.When;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says whether the clocks of a zone are changed between times or around one, so that a clock time could mean two. */
final class ClockChange {

    private ClockChange() {}

    static boolean isWithin(List<When> times, ZoneId zone) {
        if (zone.getRules().isFixedOffset()) {
            return false;
        }
        Instant from = null;
        Instant to = null;
        for (When when : times) {
            Optional<Instant> begun = clockStart(when);
            if (begun.isPresent()) {
                from = from == null || begun.get().isBefore(from) ? begun.get() : from;
                Instant end = when.latest().orElse(begun.get());
                to = to == null || end.isAfter(to) ? end : to;
                if (isShownTwice(begun.get(), zone) || isShownTwice(end, zone)) {
                    return true;
                }
            }
        }
        return isBetween(from, to, zone);
    }

    /** Returns the first instant that a clock time may mean; empty if there is none to show an offset beside. */
    private static Optional<Instant> clockStart(When when) {
        return TimePhrase.start(when.time())
                .filter(moment -> moment.precision().compareTo(Precision.HOUR) <= 0
                        && moment.offset().isPresent())
                .map(moment -> moment.range().earliest());
    }

    /** Whether the clocks showed the time of an instant twice, because they were put back. */
    private static boolean isShownTwice(Instant instant, ZoneId zone) {
        return zone.getRules()
                        .getValidOffsets(LocalDateTime.ofInstant(instant, zone))
                        .size()
                > 1;
    }

    private static boolean isBetween(@Nullable Instant from, @Nullable Instant to, ZoneId zone) {
        if (from == null || to == null) {
            return false;
        }
        ZoneOffsetTransition next = zone.getRules().nextTransition(from);
        return next != null && !next.getInstant().isAfter(to);
    }
}
