package dev.postmortem.render.section;

import dev.postmortem.model.value.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The days that a timeline spans, and whether the clocks changed within them. */
final class TimelineDays {

    private final List<LocalDate> days;
    private final Optional<LocalDate> only;
    private final boolean offsetChanges;

    private TimelineDays(List<LocalDate> days, boolean offsetChanges) {
        this.days = days;
        this.only = days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
        this.offsetChanges = offsetChanges;
    }

    static TimelineDays of(List<TimelineEntry> entries, SectionContext context) {
        List<When> times = new ArrayList<>(entries.size());
        Set<LocalDate> days = new LinkedHashSet<>();
        for (TimelineEntry entry : entries) {
            entry.when().ifPresent(when -> {
                times.add(when);
                context.day(when).ifPresent(days::add);
            });
        }
        return new TimelineDays(
                List.copyOf(days), ClockChange.isWithin(times, context.options().zone()));
    }

    /** Returns the only day, which is told once above the table. */
    Optional<LocalDate> only() {
        return only;
    }

    boolean several() {
        return days.size() > 1;
    }

    boolean offsetChanges() {
        return offsetChanges;
    }
}
