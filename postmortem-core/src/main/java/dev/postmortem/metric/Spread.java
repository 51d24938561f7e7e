package dev.postmortem.metric;

import java.time.Duration;

/**
 * How long something may have taken.
 *
 * @param least the shortest, which is negative if its end may lie before its start
 * @param most the longest
 */
record Spread(Duration least, Duration most) {

    static final Spread NONE = exactly(Duration.ZERO);

    static Spread exactly(Duration duration) {
        return new Spread(duration, duration);
    }

    /** Returns the way from the end to the start. */
    Spread backwards() {
        return new Spread(most.negated(), least.negated());
    }

    /** Says whether the end cannot but lie before the start. */
    boolean contradictory() {
        return most.isNegative();
    }

    /** Returns this without what would be negative: time does not run backwards. */
    Spread forwards() {
        return least.isNegative() ? new Spread(Duration.ZERO, most) : this;
    }

    /** Returns a spread that holds both. */
    Spread and(Spread other) {
        return new Spread(
                least.compareTo(other.least) < 0 ? least : other.least,
                most.compareTo(other.most) > 0 ? most : other.most);
    }
}
