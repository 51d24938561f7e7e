package dev.postmortem.model.cause;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.ElementId;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.Shown;
import dev.postmortem.model.value.Acceptance;
import dev.postmortem.model.value.Audience;
import dev.postmortem.model.value.Evidence;
import dev.postmortem.model.value.Identified;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * Something that made the incident worse without being its root cause.
 *
 * @param id what others refer to the factor by, for example {@code CF-1}; assigned by the postmortem if it is empty
 * @param what the factor
 * @param effect how it made things worse
 * @param interactedWith the ids of the causes and factors that it interacted with
 * @param evidence what backs the factor
 * @param components the ids of the services and databases that the factor concerns
 * @param acceptance why the factor stays, if nothing will be done about it
 * @param audience the widest circle that may see the factor; everybody who may see its section if absent
 * @since 0.1.0
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ContributingFactor(
        String id,
        @Text String what,
        Optional<@Text String> effect,
        List<@Text String> interactedWith,
        List<@Valid Evidence> evidence,
        List<@Text String> components,
        Optional<@Valid Acceptance> acceptance,
        Optional<Audience> audience)
        implements WithContributingFactor, Identified {

    /** Checks what is mandatory and turns what is missing into empty. */
    public ContributingFactor {
        id = ElementId.checked("ContributingFactor.id", id);
        what = Mandatory.text("ContributingFactor.what", what);
        effect = Absent.ifNull(effect);
        interactedWith = Absent.listIfNull("ContributingFactor.interactedWith", interactedWith);
        evidence = Absent.listIfNull("ContributingFactor.evidence", evidence);
        components = Absent.listIfNull("ContributingFactor.components", components);
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
     * Returns a builder that holds this contributing factor.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Override
    public String toString() {
        return "ContributingFactor[" + id + " " + Shown.quote(what) + "]";
    }

    /** Builds a {@link ContributingFactor}. */
    public static final class Builder extends ContributingFactorBuilder {
        Builder() {
            id("");
        }

        /**
         * Adds what the factor interacted with.
         *
         * @param references the ids of causes and factors
         * @return this builder
         */
        public Builder interactedWith(String... references) {
            return addInteractedWith(references);
        }

        /**
         * Adds evidence that can be looked at.
         *
         * @param label what it is, in words
         * @param url an absolute http, https or mailto address
         * @return this builder
         */
        public Builder evidence(String label, String url) {
            return addEvidence(Evidence.link(label, url));
        }

        /**
         * Adds what backs it.
         *
         * @param evidence fills in the evidence
         * @return this builder
         */
        public Builder addEvidence(Consumer<? super Evidence.Builder> evidence) {
            Evidence.Builder builder = Evidence.builder();
            evidence.accept(builder);
            return addEvidence(builder.build());
        }

        /**
         * Adds a service or database that the factor concerns.
         *
         * @param component the id of the service or database
         * @return this builder
         */
        public Builder component(String component) {
            return addComponent(component);
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
