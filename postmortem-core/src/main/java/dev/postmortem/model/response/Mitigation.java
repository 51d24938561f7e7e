package dev.postmortem.model.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Attribute;
import dev.postmortem.model.internal.ElementId;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.Shown;
import dev.postmortem.model.value.Audience;
import dev.postmortem.model.value.Automation;
import dev.postmortem.model.value.Evidence;
import dev.postmortem.model.value.Identified;
import dev.postmortem.model.value.Outcome;
import dev.postmortem.model.value.StepsInOrder;
import dev.postmortem.model.value.When;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * An attempt to stabilise production: what was done, and what came of it.
 *
 * @param id what others refer to the attempt by, for example {@code MI-1}; assigned by the postmortem if it is empty
 * @param what what was done
 * @param started when it began
 * @param ended when it was over; absent while it goes on
 * @param purpose what it was meant to achieve
 * @param outcome whether it worked, partly worked, had no effect or made it worse
 * @param automation whether it happened by itself or by hand
 * @param permanence whether it is meant to stay
 * @param inForceUntil the id of the action item with which a temporary mitigation ends
 * @param addresses the ids of what it removed for good, such as a cause or a gap that was fixed on the spot
 * @param components the ids of the services and databases that it acted on
 * @param episode the id of the episode to which it belongs
 * @param evidence what backs the attempt
 * @param audience the widest circle that may see the attempt; everybody who may see its section if absent
 * @since 0.1.0
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@StepsInOrder(
        value = {"started", "ended"},
        message = "must not lie before the attempt started")
public record Mitigation(
        String id,
        @Text String what,
        Optional<@Valid When> started,
        Optional<@Valid When> ended,
        Optional<@Text String> purpose,
        Optional<@Valid Outcome> outcome,
        Optional<Automation> automation,
        Optional<Permanence> permanence,
        Optional<@Text String> inForceUntil,
        List<@Text String> addresses,
        List<@Text String> components,
        Optional<@Text String> episode,
        List<@Valid Evidence> evidence,
        Optional<Audience> audience)
        implements WithMitigation, Identified {

    /** Checks what is mandatory and turns what is missing into empty. */
    public Mitigation {
        id = ElementId.checked("Mitigation.id", id);
        what = Mandatory.text("Mitigation.what", what);
        started = Absent.ifNull(started);
        ended = Absent.ifNull(ended);
        purpose = Absent.ifNull(purpose);
        outcome = Absent.ifNull(outcome);
        automation = Absent.ifNull(automation);
        permanence = Absent.ifNull(permanence);
        inForceUntil = Absent.ifNull(inForceUntil);
        addresses = Absent.listIfNull("Mitigation.addresses", addresses);
        components = Absent.listIfNull("Mitigation.components", components);
        episode = Absent.ifNull(episode);
        evidence = Absent.listIfNull("Mitigation.evidence", evidence);
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
     * Returns a builder that holds this mitigation.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Override
    public String toString() {
        return "Mitigation[" + id + " " + Shown.quote(what) + "]";
    }

    /** Builds a {@link Mitigation}. */
    public static final class Builder extends MitigationBuilder {
        Builder() {
            id("");
        }

        /**
         * Sets when it began.
         *
         * @param time the time in the text form of {@link When#parse}
         * @return this builder
         * @throws IllegalArgumentException if the time is not understood
         */
        public Builder started(String time) {
            return started(Attribute.read("Mitigation.started", time, When::parse));
        }

        /**
         * Sets when it was over.
         *
         * @param time the time in the text form of {@link When#parse}
         * @return this builder
         * @throws IllegalArgumentException if the time is not understood
         */
        public Builder ended(String time) {
            return ended(Attribute.read("Mitigation.ended", time, When::parse));
        }

        /**
         * Says what it removed for good, beside what was said before.
         *
         * @param ids the ids of causes, factors, gaps and the like
         * @return this builder
         */
        public Builder addresses(String... ids) {
            return addAddresses(ids);
        }

        /**
         * Adds a service or database that it acted on.
         *
         * @param component the id of the service or database
         * @return this builder
         */
        public Builder component(String component) {
            return addComponent(component);
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
         * States that it happened by itself.
         *
         * @return this builder
         */
        public Builder automatic() {
            return automation(Automation.AUTOMATIC);
        }

        /**
         * States that somebody did it.
         *
         * @return this builder
         */
        public Builder byHand() {
            return automation(Automation.MANUAL);
        }
    }
}
