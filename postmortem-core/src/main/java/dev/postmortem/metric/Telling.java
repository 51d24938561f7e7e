package dev.postmortem.metric;

import dev.postmortem.model.value.Lasted;
import dev.postmortem.model.value.Moment;
import dev.postmortem.model.value.Time;
import dev.postmortem.model.value.Within;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What one source says about one end of a duration.
 *
 * @param source the element that says so; another one may be equal to it
 * @param claim the number of the claim there; 0 for the time itself
 * @param time the time that is told
 * @param edge which end of it counts
 * @param spans where that end may lie, at least one
 */
record Telling(Object source, int claim, Time time, Edge edge, List<Span> spans) {

    /** Returns what several sources say together, which none of them says alone: it has no other end to belong to. */
    static Telling ofSeveral(Time time, Edge edge, Span span) {
        return new Telling(new Object(), 0, time, edge, List.of(span));
    }

    /**
     * Returns how long it may be until another end.
     *
     * @return each possibility; none if one source says two different things, which are not to be mixed
     */
    @SuppressWarnings("ReferenceEquality") // Two elements that are equal are two sources.
    List<Spread> until(Telling to) {
        if (source != to.source) {
            return between(spans, to.spans);
        }
        return claim == to.claim ? withinOneTime(to.edge) : List.of();
    }

    /** Both ends are those of one time, so they do not vary apart: a day without a zone still has 24 hours. */
    private List<Spread> withinOneTime(Edge to) {
        if (edge == to) {
            return List.of(Spread.NONE);
        }
        if (time instanceof Lasted lasted) {
            List<Spread> lengths = lengthOf(lasted);
            return edge == Edge.START
                    ? lengths
                    : lengths.stream().map(Spread::backwards).toList();
        }
        if (to != Edge.END_OF_STRETCH) {
            return List.of(Spread.NONE);
        }
        Time onOneClock = time instanceof Within within ? OneClock.of(within) : OneClock.of((Moment) time);
        return to.of(onOneClock).stream()
                .map(span -> new Spread(Duration.ZERO, span.width()))
                .toList();
    }

    /** Returns how long something may have lasted; nothing if it is still open. */
    static List<Spread> lengthOf(Lasted lasted) {
        if (lasted.length().isPresent()) {
            return List.of(Spread.exactly(lasted.length().get()));
        }
        Optional<Moment> end = lasted.end();
        if (end.isEmpty()) {
            return List.of();
        }
        // An end has no zone only if the start has none.
        return OneClock.isZoneless(end.get())
                ? between(Span.of(OneClock.of(lasted.start())), Span.of(OneClock.of(end.get())))
                : between(Span.of(lasted.start()), Span.of(end.get()));
    }

    private static List<Spread> between(List<Span> from, List<Span> to) {
        return from.stream().flatMap(first -> to.stream().map(first::until)).toList();
    }
}
