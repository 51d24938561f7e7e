package dev.postmortem.validation.internal.text;

import dev.postmortem.validation.TextSpan;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A quantity that a text states.
 *
 * @param kind what is measured, and so what the value counts
 * @param span where it stands, with its unit or noun
 * @param value how much, exactly as stated
 * @param step the smallest difference that the way of writing can tell, in the same unit: 0.1 for 12.4 %, a day for 11 days
 * @param noun what is counted or what share of what is told, singular and lower case ("customer"); the currency of money;
 *     what a rate counts and per what ("query/s"); empty if the text names nothing
 * @param description what describes the noun before it, lower case ("active" of 12 % of the active customers); empty if
 *     nothing does
 * @param approximate whether the text says so ("about", "~"), gives it as the end of a range, or no exact value exists
 */
public record Figure(
        Kind kind,
        TextSpan span,
        BigDecimal value,
        BigDecimal step,
        Optional<String> noun,
        String description,
        boolean approximate) {

    /** What is measured. */
    public enum Kind {
        /** In seconds. */
        DURATION,
        /** In percent. */
        PERCENTAGE,
        /** A number of what the noun names. */
        COUNT,
        /** In the currency that the noun names. */
        MONEY,
        /** In bytes. */
        BYTES,
        /** How many per unit of time, both as the noun says. */
        RATE,
        /** Everything that the noun names; the value is 100. */
        ALL,
        /** Nothing of what the noun names, if any; the value is 0. */
        NONE
    }

    /** Says whether it counts what a folded word names, in the singular or the plural. */
    public boolean counts(String word) {
        return noun.filter(Nouns.singular(word)::equals).isPresent();
    }
}
