package dev.postmortem.model.impact;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Attribute;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.value.When;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How far the repair of a data set had come at a time.
 *
 * @param state how far the repair had come
 * @param asOf the time of which the state is told
 * @param how by what means the data was or is repaired
 * @since 0.1.0
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Repair(RepairState state, Optional<@Valid When> asOf, Optional<@Text String> how) implements WithRepair {

    /** Checks what is mandatory and turns what is missing into empty. */
    public Repair {
        state = Mandatory.given("Repair.state", state);
        asOf = Absent.ifNull(asOf);
        how = Absent.ifNull(how);
    }

    /**
     * Returns the state of a repair of which nothing else is known.
     *
     * @param state how far it had come
     * @return the repair
     */
    public static Repair of(RepairState state) {
        return builder().state(state).build();
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
     * Returns a builder that holds this repair.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Override
    public String toString() {
        return "Repair[" + state + asOf.map(time -> " as of " + time).orElse("") + "]";
    }

    /** Builds a {@link Repair}. */
    public static final class Builder extends RepairBuilder {
        Builder() {}

        /**
         * Sets the time of which the state is told.
         *
         * @param time the time in the text form of {@link When#parse}
         * @return this builder
         * @throws IllegalArgumentException if the time is not understood
         */
        public Builder asOf(String time) {
            return asOf(Attribute.read("Repair.asOf", time, When::parse));
        }
    }
}
