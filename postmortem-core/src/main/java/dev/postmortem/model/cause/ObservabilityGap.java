package dev.postmortem.model.cause;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.ElementId;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.Shown;
import dev.postmortem.model.value.Acceptance;
import dev.postmortem.model.value.Audience;
import dev.postmortem.model.value.Identified;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that could not be seen and should have been.
 *
 * @param id what others refer to the gap by, for example {@code OG-1}; assigned by the postmortem if it is empty
 * @param text what could not be seen and should have been
 * @param component the id of the service or database that could not be seen into
 * @param acceptance why the gap stays, if nothing will be done about it
 * @param audience the widest circle that may see the gap; everybody who may see its section if absent
 * @since 0.1.0
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ObservabilityGap(
        String id,
        @Text String text,
        Optional<@Text String> component,
        Optional<@Valid Acceptance> acceptance,
        Optional<Audience> audience)
        implements WithObservabilityGap, Identified {

    /** Checks what is mandatory and turns what is missing into empty. */
    public ObservabilityGap {
        id = ElementId.checked("ObservabilityGap.id", id);
        text = Mandatory.text("ObservabilityGap.text", text);
        component = Absent.ifNull(component);
        acceptance = Absent.ifNull(acceptance);
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
     * Returns a builder that holds this observability gap.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Override
    public String toString() {
        return "ObservabilityGap[" + id + " " + Shown.quote(text) + "]";
    }

    /** Builds an {@link ObservabilityGap}. */
    public static final class Builder extends ObservabilityGapBuilder {
        Builder() {
            id("");
        }

        /**
         * States that the risk is known and accepted.
         *
         * @param reason why nothing will be done about it
         * @return this builder
         */
        public Builder acceptedBecause(String reason) {
            return acceptance(Acceptance.because(reason));
        }
    }
}
