package dev.postmortem.metric;

import dev.postmortem.model.internal.Mandatory;
import java.time.Duration;

/**
 * What came of computing a duration.
 *
 * <p>A duration that cannot be computed is never zero: it says why there is none. Its text form, such as {@code about
 * 35 min} or {@code n/a: no data set is recorded as lost}, is for people who read logs. A minor version may add a leaf.
 *
 * @since 0.1.0
 */
public sealed interface MetricResult {

    /**
     * One duration.
     *
     * @param duration how long, no finer than the coarser of the two times
     * @param approximate whether one of the two times is an approximation
     * @since 0.1.0
     */
    record Value(Duration duration, boolean approximate) implements MetricResult {

        /**
         * Checks what is mandatory.
         *
         * @throws IllegalArgumentException if the duration is null
         */
        public Value {
            duration = Mandatory.given("Value.duration", duration);
        }

        @Override
        public String toString() {
            return (approximate ? "about " : "") + Durations.inUnits(duration);
        }
    }

    /**
     * A duration that lies between two others, because a time is coarse or disputed.
     *
     * @param least the shortest it can have been
     * @param most the longest it can have been
     * @param approximate whether one of the times is an approximation
     * @since 0.1.0
     */
    record Range(Duration least, Duration most, boolean approximate) implements MetricResult {

        /**
         * Checks what is mandatory.
         *
         * @throws IllegalArgumentException if one of the durations is null
         */
        public Range {
            least = Mandatory.given("Range.least", least);
            most = Mandatory.given("Range.most", most);
        }

        @Override
        public String toString() {
            String longest = Durations.inUnits(most);
            String about = approximate ? "about " : "";
            return least.isZero() ? "at most " + about + longest : about + Durations.inUnits(least) + " to " + longest;
        }
    }

    /**
     * A duration that there cannot be.
     *
     * @param reason why not
     * @since 0.1.0
     */
    record NotApplicable(String reason) implements MetricResult {

        /**
         * Checks what is mandatory.
         *
         * @throws IllegalArgumentException if the reason is null
         */
        public NotApplicable {
            reason = Mandatory.text("NotApplicable.reason", reason);
        }

        @Override
        public String toString() {
            return "n/a: " + reason;
        }
    }

    /**
     * A duration that there may be, but nobody recorded it well enough.
     *
     * @param reason what is missing or contradictory
     * @since 0.1.0
     */
    record Unknown(String reason) implements MetricResult {

        /**
         * Checks what is mandatory.
         *
         * @throws IllegalArgumentException if the reason is null
         */
        public Unknown {
            reason = Mandatory.text("Unknown.reason", reason);
        }

        @Override
        public String toString() {
            return "unknown: " + reason;
        }
    }
}
