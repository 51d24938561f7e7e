package dev.postmortem.validation.internal.facts;

import dev.postmortem.model.value.Measure;

/** Knows what a measure speaks of: the whole incident, or a part of it. */
public final class MeasuredExtent {

    private MeasuredExtent() {}

    /** Says whether it speaks of all systems, and of no component, region or tenant alone, at whatever time. */
    public static boolean isOfAllSystems(Measure measure) {
        return measure.scope().isEmpty() && measure.component().isEmpty();
    }

    /** Says whether it speaks of all systems, and of all of the time that the incident lasted. */
    public static boolean isWhole(Measure measure) {
        return isOfAllSystems(measure)
                && measure.episode().isEmpty()
                && measure.during().isEmpty();
    }
}
