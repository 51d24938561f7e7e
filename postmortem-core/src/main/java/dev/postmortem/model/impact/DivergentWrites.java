package dev.postmortem.model.impact;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Attribute;
import dev.postmortem.model.value.Amount;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Writes that copies of a data set took without each other, so that they had to be brought together again.
 *
 * @param amount how many writes there were, or over how long
 * @param places the copies that took writes the others did not have, for example {@code US East primary}
 * @param reconciliation how the copies were or are brought together
 * @param reconciled how far that has come
 * @since 0.1.0
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record DivergentWrites(
        Optional<@Valid Amount> amount,
        List<@Text String> places,
        Optional<@Text String> reconciliation,
        Optional<RepairState> reconciled)
        implements WithDivergentWrites {

    /** Turns what is missing into empty. */
    public DivergentWrites {
        amount = Absent.ifNull(amount);
        places = Absent.listIfNull("DivergentWrites.places", places);
        reconciliation = Absent.ifNull(reconciliation);
        reconciled = Absent.ifNull(reconciled);
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
     * Returns a builder that holds these writes.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Override
    public String toString() {
        return "DivergentWrites[" + amount.map(Amount::toString).orElse("amount not recorded") + ", places "
                + places.size() + "]";
    }

    /** Builds {@link DivergentWrites}. */
    public static final class Builder extends DivergentWritesBuilder {
        Builder() {}

        /**
         * Sets how many writes there were, or over how long.
         *
         * @param amount the amount in the text form of {@link Amount#parse}
         * @return this builder
         * @throws IllegalArgumentException if the amount is not understood
         */
        public Builder amount(String amount) {
            return amount(Attribute.read("DivergentWrites.amount", amount, Amount::parse));
        }

        /**
         * Adds a copy that took writes the others did not have.
         *
         * @param name the copy, in words
         * @return this builder
         */
        public Builder place(String name) {
            return addPlace(name);
        }
    }
}
