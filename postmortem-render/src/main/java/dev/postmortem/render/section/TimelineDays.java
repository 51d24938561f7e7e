package dev.postmortem.render.section;

import dev.postmortem.model.value.Lasted;
import dev.postmortem.model.value.Moment;
import dev.postmortem.model.value.Precision;
import dev.postmortem.model.value.Time;
import dev.postmortem.model.value.When;
import dev.postmortem.model.value.Within;
import java.time.Instant;
import java.time.LocalDate;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The days that a timeline spans, and whether the clocks changed within them. */
final class TimelineDays {

    private final @Nullable LocalDate only;
    private final boolean several;
    private final boolean offsetChanges;

    private TimelineDays(@Nullable LocalDate only, boolean several, boolean offsetChanges) {
        this.only = only;
        this.several = several;
        this.offsetChanges = offsetChanges;
    }

    static TimelineDays of(List<TimelineEntry> entries, SectionContext context) {
        LocalDate first = null;
        boolean several = false;
        Instant from = null;
        Instant to = null;
        for (TimelineEntry entry : entries) {
            Optional<When> when = entry.when();
            Optional<LocalDate> day = when.flatMap(context::day);
            if (day.isPresent()) {
                several = several || (first != null && !first.equals(day.get()));
                first = first == null ? day.get() : first;
            }
            Optional<Instant> begun = when.flatMap(TimelineDays::clockStart);
            if (begun.isPresent()) {
                from = from == null || begun.get().isBefore(from) ? begun.get() : from;
                Instant end = when.flatMap(When::latest).orElse(begun.get());
                to = to == null || end.isAfter(to) ? end : to;
            }
        }
        return new TimelineDays(several ? null : first, several, changes(from, to, context));
    }

    /** Returns the first instant that a clock time may mean; empty if there is none to show an offset beside. */
    private static Optional<Instant> clockStart(When when) {
        return first(when.time())
                .filter(moment -> moment.precision().compareTo(Precision.HOUR) <= 0)
                .map(moment -> moment.range().earliest());
    }

    private static Optional<Moment> first(Time time) {
        if (time instanceof Moment moment) {
            return Optional.of(moment);
        }
        if (time instanceof Lasted lasted) {
            return Optional.of(lasted.start());
        }
        return time instanceof Within within ? Optional.of(within.earliest()) : Optional.empty();
    }

    private static boolean changes(@Nullable Instant from, @Nullable Instant to, SectionContext context) {
        if (from == null || to == null) {
            return false;
        }
        ZoneOffsetTransition next = context.options().zone().getRules().nextTransition(from);
        return next != null && !next.getInstant().isAfter(to);
    }

    /** Returns the only day, which is told once above the table. */
    Optional<LocalDate> only() {
        return Optional.ofNullable(only);
    }

    boolean several() {
        return several;
    }

    boolean offsetChanges() {
        return offsetChanges;
    }
}
