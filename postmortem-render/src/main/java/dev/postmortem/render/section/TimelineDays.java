package dev.postmortem.render.section;

import dev.postmortem.model.value.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The days that a timeline spans, and whether the clocks changed within them. */
final class TimelineDays {

    private final List<LocalDate> days;
    private final boolean offsetChanges;

    private TimelineDays(List<LocalDate> days, boolean offsetChanges) {
        this.days = days;
        this.offsetChanges = offsetChanges;
    }

    static TimelineDays of(List<TimelineEntry> entries, SectionContext context) {
        List<When> times =
                entries.stream().flatMap(entry -> entry.when().stream()).toList();
        List<LocalDate> days = times.stream()
                .flatMap(when -> context.day(when).stream())
                .distinct()
                .limit(2)
                .toList();
        return new TimelineDays(
                days, ClockChange.isWithin(times, context.options().zone()));
    }

    /** Returns the only day, which is told once above the table. */
    Optional<LocalDate> only() {
        return several() ? Optional.empty() : days.stream().findFirst();
    }

    boolean several() {
        return days.size() > 1;
    }

    boolean offsetChanges() {
        return offsetChanges;
    }
}
