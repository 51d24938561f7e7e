package dev.postmortem.metric;

import dev.postmortem.model.value.Lasted;
import dev.postmortem.model.value.Moment;
import dev.postmortem.model.value.Time;
import dev.postmortem.model.value.TimeClaim;
import dev.postmortem.model.value.When;
import java.util.ArrayList;
import java.util.List;

/** One end of a duration: what is told about it, or why there is none. */
sealed interface Bound {

    /**
     * An end that is known, as exactly as it is.
     *
     * @param name what it is, for messages
     * @param shown the time that is given for it, or the first of them, for messages
     * @param tellings everything that is said about it, of which each may be so
     * @param approximate whether a part of it is marked as approximate
     */
    record Known(String name, Time shown, List<Telling> tellings, boolean approximate) implements Bound {

        /** The end and its time, for messages. */
        @Override
        public String toString() {
            return name + " (" + shown + ")";
        }
    }

    /** An end that there cannot be. */
    record NotApplicable(String reason) implements Bound {}

    /** An end that is not known. */
    record Unknown(String reason) implements Bound {}

    /**
     * Covers everything that is said about one end. A source that cannot say when it was leaves the end unknown, whatever
     * the others say: nobody can tell whether it would agree. Claims beside a time count if they say when.
     *
     * @param name what the end is, for messages
     * @param givens the times that are given for it, at least one
     * @param edge which end of them counts
     */
    static Bound told(String name, List<Given> givens, Edge edge) {
        List<Telling> tellings = new ArrayList<>();
        for (Given given : givens) {
            Time time = given.input().when().time();
            List<Telling> said = tellings(given, edge);
            if (said.isEmpty() || said.get(0).claim() > 0 || isBackwards(time)) {
                return without(name, time);
            }
            tellings.addAll(said);
        }
        return new Known(name, tellings.get(0).time(), tellings, isApproximate(tellings));
    }

    static boolean isApproximate(List<Telling> tellings) {
        return tellings.stream().anyMatch(telling -> telling.time().approximate());
    }

    /** Returns what a time and the claims beside it say, as far as they say when. */
    static List<Telling> tellings(Given given, Edge edge) {
        When when = given.input().when();
        List<Time> times = new ArrayList<>();
        times.add(when.time());
        for (TimeClaim claim : when.claims()) {
            times.add(claim.when().time());
        }
        List<Telling> tellings = new ArrayList<>();
        for (int claim = 0; claim < times.size(); claim++) {
            List<Span> spans = edge.of(times.get(claim));
            if (!spans.isEmpty()) {
                tellings.add(new Telling(given.element(), claim, times.get(claim), edge, spans));
            }
        }
        return tellings;
    }

    private static boolean isBackwards(Time time) {
        if (!(time instanceof Lasted lasted)) {
            return false;
        }
        List<Spread> lengths = Telling.lengthOf(lasted);
        return !lengths.isEmpty() && lengths.stream().allMatch(Spread::contradictory);
    }

    private static Bound without(String name, Time time) {
        if (time instanceof Time.NotApplicable none) {
            return new NotApplicable(name + " does not apply: " + none.reason());
        }
        if (time instanceof Time.Undated undated) {
            return new Unknown("the time of " + name + " is not known: " + undated.words());
        }
        if (time instanceof Lasted lasted && lasted.open()) {
            return new Unknown(name + " has no end yet: " + time);
        }
        return time instanceof Moment
                ? new Unknown(name + " is not told, only a point in time: " + time)
                : new Unknown("the time of " + name + " contradicts itself: " + time);
    }
}
