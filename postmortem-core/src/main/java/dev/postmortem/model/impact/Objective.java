package dev.postmortem.model.impact;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Attribute;
import dev.postmortem.model.value.Amount;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was aimed for in a recovery, and what was achieved: a recovery point objective or a recovery time objective.
 *
 * @param objective the most that was to be lost or waited for, for example {@code 5 min}
 * @param achieved what was in fact lost or waited for
 * @since 0.1.0
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Objective(Optional<@Valid Amount> objective, Optional<@Valid Amount> achieved) implements WithObjective {

    /** Turns what is missing into empty. */
    public Objective {
        objective = Absent.ifNull(objective);
        achieved = Absent.ifNull(achieved);
    }

    /**
     * Returns an objective with what was achieved.
     *
     * @param objective the most that was to be lost or waited for, in the text form of {@link Amount#parse}
     * @param achieved what was in fact lost or waited for, likewise
     * @return the objective
     * @throws IllegalArgumentException if an amount is not understood
     */
    public static Objective of(String objective, String achieved) {
        return builder().objective(objective).achieved(achieved).build();
    }

    /**
     * Returns an objective with what was achieved.
     *
     * @param objective the most that was to be lost or waited for, also in words or unknown
     * @param achieved what was in fact lost or waited for, likewise
     * @return the objective
     */
    public static Objective of(Amount objective, Amount achieved) {
        return builder().objective(objective).achieved(achieved).build();
    }

    /**
     * Returns an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that holds this objective.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Override
    public String toString() {
        return "Objective[" + objective.map(Amount::toString).orElse("none") + ", achieved "
                + achieved.map(Amount::toString).orElse("not recorded") + "]";
    }

    /** Builds an {@link Objective}. */
    public static final class Builder extends ObjectiveBuilder {
        Builder() {}

        /**
         * Sets what was aimed for.
         *
         * @param amount the most that was to be lost or waited for, in the text form of {@link Amount#parse}
         * @return this builder
         * @throws IllegalArgumentException if the amount is not understood
         */
        public Builder objective(String amount) {
            return objective(Attribute.read("Objective.objective", amount, Amount::parse));
        }

        /**
         * Sets what was achieved.
         *
         * @param amount what was in fact lost or waited for, in the text form of {@link Amount#parse}
         * @return this builder
         * @throws IllegalArgumentException if the amount is not understood
         */
        public Builder achieved(String amount) {
            return achieved(Attribute.read("Objective.achieved", amount, Amount::parse));
        }
    }
}
