package dev.postmortem.metric;

import dev.postmortem.model.value.ClockAnomaly;
import dev.postmortem.model.value.InstantRange;
import dev.postmortem.model.value.Moment;
import dev.postmortem.model.value.Precision;
import dev.postmortem.model.value.Within;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * The instants between which something lies, both included.
 *
 * <p>Up to a minute a time is a point: postmortems are written in minutes, and 10:00 to 10:05 is five minutes to
 * everybody, although strictly it is anything between four and six. A coarser time reaches to where the next one begins.
 */
record Span(Reading first, Reading last) {

    /** Returns where a point lies: in one span, or in one of two where clocks showed the same time twice. */
    static List<Span> of(Moment moment) {
        InstantRange range = moment.range();
        Instant end = range.latest().plusNanos(1);
        if (moment.precision().compareTo(Precision.MINUTE) > 0) {
            return List.of(new Span(Reading.exact(range.earliest()), Reading.exact(end)));
        }
        Reading first = new Reading(range.earliest(), moment.precision());
        Reading last = new Reading(end.minus(moment.precision().unit().getDuration()), moment.precision());
        boolean oneOfTwo = moment.clockAnomaly() != ClockAnomaly.NONE && !first.equals(last);
        return oneOfTwo ? List.of(new Span(first, first), new Span(last, last)) : List.of(new Span(first, last));
    }

    /** Returns where something lies that happened within two points; nowhere if they are in the wrong order. */
    static List<Span> of(Within within) {
        Within onOneClock = OneClock.of(within);
        if (!onOneClock.equals(within) && of(onOneClock).isEmpty()) {
            return List.of();
        }
        Reading first = of(within.earliest()).get(0).first;
        List<Span> latest = of(within.latest());
        Reading last = latest.get(latest.size() - 1).last;
        return last.at().isBefore(first.at()) ? List.of() : List.of(new Span(first, last));
    }

    /** Returns what holds everything that is told. */
    static Span around(List<Telling> tellings) {
        List<Span> spans =
                tellings.stream().flatMap(telling -> telling.spans().stream()).toList();
        return new Span(
                spans.stream().map(Span::first).min(Reading.BY_INSTANT).orElseThrow(),
                spans.stream().map(Span::last).max(Reading.BY_INSTANT).orElseThrow());
    }

    Span plus(Duration duration) {
        return new Span(first.plus(duration), last.plus(duration));
    }

    /** Returns the duration from this to another, which is negative if the other one lies before; no finer than both. */
    Spread until(Span later) {
        Precision shown = Collections.max(Stream.of(first, last, later.first, later.last)
                .map(Reading::precision)
                .toList());
        return new Spread(last.until(later.first, shown), first.until(later.last, shown));
    }

    /** Returns how long it takes from the first instant to the last. */
    Duration width() {
        return until(this).most();
    }
}
