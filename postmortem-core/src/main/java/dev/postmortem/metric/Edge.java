package dev.postmortem.metric;

import dev.postmortem.model.value.Lasted;
import dev.postmortem.model.value.Moment;
import dev.postmortem.model.value.Precision;
import dev.postmortem.model.value.Time;
import dev.postmortem.model.value.Within;
import java.util.List;

/** Which end of a time is asked for. */
enum Edge {
    /** When it began. */
    START,
    /** When it ended; a point ends when it begins. */
    END,
    /**
     * When a stretch of time ended. A single point tells where the stretch began, and not that it took no time; a whole
     * day tells that it ended within the day.
     */
    END_OF_STRETCH;

    /** Returns where this end of the time may lie; nowhere if the time does not say. */
    List<Span> of(Time time) {
        if (time instanceof Moment moment) {
            return this == END_OF_STRETCH && isPoint(moment) ? List.of() : Span.of(moment);
        }
        if (time instanceof Within within) {
            return Span.of(within);
        }
        return time instanceof Lasted lasted ? of(lasted) : List.of();
    }

    private List<Span> of(Lasted lasted) {
        if (this == START) {
            return Span.of(lasted.start());
        }
        if (lasted.length().isPresent()) {
            return Span.of(lasted.start()).stream()
                    .map(span -> span.plus(lasted.length().get()))
                    .toList();
        }
        return lasted.end().map(Span::of).orElse(List.of());
    }

    private static boolean isPoint(Moment moment) {
        return moment.precision().compareTo(Precision.MINUTE) <= 0;
    }
}
