package dev.postmortem.model.value;

import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.Shown;
import java.util.Optional;

/**
 * A time as far as it is known: a point, an interval, words, or a stated absence.
 *
 * <p>A minor version may add a leaf. {@link When} is what the model holds: a time and where it came from.
 *
 * @since 0.1.0
 */
public sealed interface Time {

    /**
     * The instants at which it may have started; for everything but {@link Lasted} the ones of {@link #ends()}.
     *
     * <p>An approximate time is as wide here as its precision: how far off it is, nobody wrote down.
     *
     * @return the range, or empty if the time is not known as a date, or contradicts itself
     */
    Optional<InstantRange> starts();

    /**
     * The instants at which it may have ended.
     *
     * @return the range, or empty if the time is not known as a date, contradicts itself, or is still open
     */
    Optional<InstantRange> ends();

    /**
     * Whether any part of the time is marked as approximate.
     *
     * @return true for {@code ~17:20}
     */
    boolean approximate();

    /**
     * A time that has dates, and therefore a canonical text, which {@code toString} returns.
     *
     * @since 0.1.0
     */
    sealed interface Dated extends Time permits Moment, Lasted, Within {

        /**
         * The same time, marked as approximate.
         *
         * @return a copy in which every point is approximate
         */
        Dated approximately();
    }

    /**
     * A time that has no date.
     *
     * @since 0.1.0
     */
    sealed interface Undated extends Time permits Described, Unknown, NotApplicable {

        /**
         * The words that stand in for the date.
         *
         * @return the description, or the reason why there is none
         */
        String words();

        @Override
        default Optional<InstantRange> starts() {
            return Optional.empty();
        }

        @Override
        default Optional<InstantRange> ends() {
            return Optional.empty();
        }

        @Override
        default boolean approximate() {
            return false;
        }
    }

    /**
     * A time of which only words are known.
     *
     * @param text The words, for example {@code Thursday evening}.
     * @since 0.1.0
     */
    record Described(@Text String text) implements Undated {

        /**
         * Makes a time from words.
         *
         * @throws IllegalArgumentException if the text is null
         */
        public Described {
            Mandatory.text("Described.text", text);
        }

        @Override
        public String words() {
            return text;
        }

        @Override
        public String toString() {
            return Shown.quote(text);
        }
    }

    /**
     * A time that nobody knows.
     *
     * @param reason Why it is not known.
     * @since 0.1.0
     */
    record Unknown(@Text String reason) implements Undated {

        /**
         * Makes an unknown time.
         *
         * @throws IllegalArgumentException if the reason is null
         */
        public Unknown {
            Mandatory.text("Unknown.reason", reason);
        }

        @Override
        public String words() {
            return reason;
        }

        @Override
        public String toString() {
            return "unknown " + Shown.quote(reason);
        }
    }

    /**
     * A time that does not exist.
     *
     * @param reason Why there is none.
     * @since 0.1.0
     */
    record NotApplicable(@Text String reason) implements Undated {

        /**
         * Makes a time that does not apply.
         *
         * @throws IllegalArgumentException if the reason is null
         */
        public NotApplicable {
            Mandatory.text("NotApplicable.reason", reason);
        }

        @Override
        public String words() {
            return reason;
        }

        @Override
        public String toString() {
            return "not applicable " + Shown.quote(reason);
        }
    }
}
