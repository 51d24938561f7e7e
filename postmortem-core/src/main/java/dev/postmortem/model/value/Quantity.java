package dev.postmortem.model.value;

import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.Shown;

/**
 * How much: a measured number, words only, or the reason why there is no number.
 *
 * <p>An absent number is never zero: it is a type of its own.
 *
 * @since 0.1.0
 */
public sealed interface Quantity {

    /**
     * The quantity as one text, in English and the same in every locale.
     *
     * @return for a measured number the canonical text, for example {@code ~5000} or {@code 12.5 %}
     */
    String text();

    /**
     * A measured or estimated number.
     *
     * @param unit The unit of the number.
     * @param bounds The number, or the two numbers that it lies between, in the unit; seconds for a duration.
     * @since 0.1.0
     */
    record Measured(Unit unit, Bounds bounds) implements Quantity {

        /**
         * Makes a measured quantity.
         *
         * @throws IllegalArgumentException if a part is null, or a duration is finer than a nanosecond or longer than
         *     {@link java.time.Duration} holds
         */
        public Measured {
            unit = Mandatory.given("Quantity.unit", unit);
            bounds = Mandatory.given("Quantity.bounds", bounds);
            if (unit.kind() == UnitKind.DURATION) {
                bounds.lower().ifPresent(DurationText::duration);
                bounds.upper().ifPresent(DurationText::duration);
            }
        }

        @Override
        public String text() {
            return AmountWriter.text(unit, bounds);
        }

        @Override
        public String toString() {
            return "Measured[" + text() + "]";
        }
    }

    /**
     * An amount that the source gives in words only.
     *
     * @param text The amount in words, for example {@code almost all}.
     * @since 0.1.0
     */
    record Words(@Text String text) implements Quantity {

        /**
         * Makes a quantity in words.
         *
         * @throws IllegalArgumentException if the text is null
         */
        public Words {
            text = Mandatory.text("Amount.words", text);
        }

        @Override
        public String toString() {
            return "Words[" + Shown.quote(text) + "]";
        }
    }

    /**
     * An amount that nobody knows.
     *
     * @param reason Why the amount is not known.
     * @since 0.1.0
     */
    record Unknown(@Text String reason) implements Quantity {

        /**
         * Makes an unknown quantity.
         *
         * @throws IllegalArgumentException if the reason is null
         */
        public Unknown {
            reason = Mandatory.text("Amount.unknown", reason);
        }

        @Override
        public String text() {
            return "unknown: " + reason;
        }

        @Override
        public String toString() {
            return "Unknown[" + Shown.quote(reason) + "]";
        }
    }

    /**
     * An amount that does not arise.
     *
     * @param reason Why the amount does not arise.
     * @since 0.1.0
     */
    record NotApplicable(@Text String reason) implements Quantity {

        /**
         * Makes a quantity that does not arise.
         *
         * @throws IllegalArgumentException if the reason is null
         */
        public NotApplicable {
            reason = Mandatory.text("Amount.notApplicable", reason);
        }

        @Override
        public String text() {
            return "not applicable: " + reason;
        }

        @Override
        public String toString() {
            return "NotApplicable[" + Shown.quote(reason) + "]";
        }
    }
}
