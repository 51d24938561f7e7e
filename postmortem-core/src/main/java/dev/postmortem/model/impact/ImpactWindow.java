package dev.postmortem.model.impact;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Attribute;
import dev.postmortem.model.internal.ElementId;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.Audience;
import dev.postmortem.model.value.Evidence;
import dev.postmortem.model.value.Identified;
import dev.postmortem.model.value.When;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * A time in which customers felt the incident. Windows of several components or levels may overlap.
 *
 * <p>How long the team worked on it is another matter: {@link Impact#responseWindow}.
 *
 * @param id what others refer to the window by, for example {@code IW-1}; assigned by the postmortem if it is empty
 * @param when from when to when customers felt it
 * @param level how much of the service was left
 * @param component the id of the service or database that was affected
 * @param episode the id of the episode to which the window belongs
 * @param description what customers felt
 * @param share the share of customers, requests or data that was affected
 * @param causedBy the ids of the events, mitigations or decisions that caused it
 * @param evidence what backs the window
 * @param audience the widest circle that may see the window; everybody who may see the impact if absent
 * @since 0.1.0
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ImpactWindow(
        String id,
        @Valid When when,
        Optional<ServiceLevel> level,
        Optional<@Text String> component,
        Optional<@Text String> episode,
        Optional<@Text String> description,
        Optional<@Valid Amount> share,
        List<@Text String> causedBy,
        List<@Valid Evidence> evidence,
        Optional<Audience> audience)
        implements WithImpactWindow, Identified {

    /** Checks what is mandatory and turns what is missing into empty. */
    public ImpactWindow {
        id = ElementId.checked("ImpactWindow.id", id);
        when = Mandatory.given("ImpactWindow.when", when);
        level = Absent.ifNull(level);
        component = Absent.ifNull(component);
        episode = Absent.ifNull(episode);
        description = Absent.ifNull(description);
        share = Absent.ifNull(share);
        causedBy = Absent.listIfNull("ImpactWindow.causedBy", causedBy);
        evidence = Absent.listIfNull("ImpactWindow.evidence", evidence);
        audience = Absent.ifNull(audience);
    }

    /**
     * Returns a window of which time and level are known.
     *
     * @param when from when to when customers felt it, in the text form of {@link When#parse}
     * @param level how much of the service was left
     * @return the window
     * @throws IllegalArgumentException if the time is not understood
     */
    public static ImpactWindow of(String when, ServiceLevel level) {
        return builder().when(when).level(level).build();
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
     * Returns a builder that holds this window.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Override
    public String toString() {
        return "ImpactWindow[" + id + " " + when + level.map(left -> " " + left).orElse("") + "]";
    }

    /** Builds an {@link ImpactWindow}. */
    public static final class Builder extends ImpactWindowBuilder {
        Builder() {
            id("");
        }

        /**
         * Sets from when to when customers felt it.
         *
         * @param time the time in the text form of {@link When#parse}, for example {@code 2026-03-14T10:05Z/PT35M}
         * @return this builder
         * @throws IllegalArgumentException if the time is not understood
         */
        public Builder when(String time) {
            return when(Attribute.read("ImpactWindow.when", time, When::parse));
        }

        /**
         * Sets the share of customers, requests or data that was affected.
         *
         * @param amount the share in the text form of {@link Amount#parse}
         * @return this builder
         * @throws IllegalArgumentException if the share is not understood
         */
        public Builder share(String amount) {
            return share(Attribute.read("ImpactWindow.share", amount, Amount::parse));
        }

        /**
         * Adds an event, mitigation or decision that caused it.
         *
         * @param reference its id
         * @return this builder
         */
        public Builder causedBy(String reference) {
            return addCausedBy(reference);
        }

        /**
         * Adds evidence that can be looked at.
         *
         * @param label what it is, in words
         * @param url where it can be seen
         * @return this builder
         */
        public Builder evidence(String label, String url) {
            return addEvidence(Evidence.link(label, url));
        }

        /**
         * Adds what backs the window.
         *
         * @param evidence fills in the evidence
         * @return this builder
         */
        public Builder addEvidence(Consumer<? super Evidence.Builder> evidence) {
            Evidence.Builder filled = Evidence.builder();
            evidence.accept(filled);
            return addEvidence(filled.build());
        }
    }
}
