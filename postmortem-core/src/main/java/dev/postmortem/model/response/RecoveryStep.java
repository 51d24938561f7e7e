package dev.postmortem.model.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Attribute;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.Audience;
import dev.postmortem.model.value.When;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How far recovery had come at a time.
 *
 * @param when when this much was recovered
 * @param reached how much was recovered
 * @param scope of what, in words, for example {@code workspaces}
 * @param note what else is worth knowing about the step
 * @param audience the widest circle that may see the step; everybody who may see its section if absent
 * @since 0.1.0
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record RecoveryStep(
        @Valid When when,
        @Valid Amount reached,
        Optional<@Text String> scope,
        Optional<@Text String> note,
        Optional<Audience> audience)
        implements WithRecoveryStep {

    /** Checks what is mandatory and turns what is missing into empty. */
    public RecoveryStep {
        when = Mandatory.given("RecoveryStep.when", when);
        reached = Mandatory.given("RecoveryStep.reached", reached);
        scope = Absent.ifNull(scope);
        note = Absent.ifNull(note);
        audience = Absent.ifNull(audience);
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
     * Returns a builder that holds this recovery step.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Override
    public String toString() {
        return "RecoveryStep[" + when + " " + reached + "]";
    }

    /** Builds a {@link RecoveryStep}. */
    public static final class Builder extends RecoveryStepBuilder {
        Builder() {}

        /**
         * Sets when this much was recovered.
         *
         * @param time the time in the text form of {@link When#parse}
         * @return this builder
         * @throws IllegalArgumentException if the time is not understood
         */
        public Builder when(String time) {
            return when(Attribute.read("RecoveryStep.when", time, When::parse));
        }

        /**
         * Sets how much was recovered.
         *
         * @param amount the amount in the text form of {@link Amount#parse}
         * @return this builder
         * @throws IllegalArgumentException if the amount is not understood
         */
        public Builder reached(String amount) {
            return reached(Attribute.read("RecoveryStep.reached", amount, Amount::parse));
        }
    }
}
