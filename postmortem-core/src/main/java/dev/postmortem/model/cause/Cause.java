package dev.postmortem.model.cause;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.constraint.AttributeKey;
import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.ElementId;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.Shown;
import dev.postmortem.model.value.Acceptance;
import dev.postmortem.model.value.Audience;
import dev.postmortem.model.value.Confidence;
import dev.postmortem.model.value.Evidence;
import dev.postmortem.model.value.Identified;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * A root cause, told as a statement about the system and not about a person.
 *
 * @param id what others refer to the cause by, for example {@code RC-1}; assigned by the postmortem if it is empty
 * @param kind whether it is a technical cause, a process gap or a failed assumption
 * @param text the cause, as one statement about the system
 * @param confidence how sure the authors are
 * @param sufficiency whether it was enough to bring the incident about, alone or jointly with other causes
 * @param whys the chain of questions and answers that led to the cause, from the symptom down
 * @param evidence what backs the cause
 * @param components the ids of the services and databases in which the cause lies
 * @param episode the id of the episode that it caused
 * @param causedBy the ids of the events, mitigations or decisions that brought this cause about
 * @param acceptance why the cause stays, if nothing will be done about it
 * @param attributes the host's own data as texts, by keys that begin with a namespace, for example
 *     {@code acme.ticket}; never shown to the public
 * @param audience the widest circle that may see the cause; everybody who may see its section if absent
 * @since 0.1.0
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Cause(
        String id,
        CauseKind kind,
        @Text String text,
        Optional<Confidence> confidence,
        Optional<@Valid Sufficiency> sufficiency,
        List<@Valid Why> whys,
        List<@Valid Evidence> evidence,
        List<@Text String> components,
        Optional<@Text String> episode,
        List<@Text String> causedBy,
        Optional<@Valid Acceptance> acceptance,
        Map<@AttributeKey String, @Text String> attributes,
        Optional<Audience> audience)
        implements WithCause, Identified {

    /** Checks what is mandatory and turns what is missing into empty. */
    public Cause {
        id = ElementId.checked("Cause.id", id);
        kind = Mandatory.given("Cause.kind", kind);
        text = Mandatory.text("Cause.text", text);
        confidence = Absent.ifNull(confidence);
        sufficiency = Absent.ifNull(sufficiency);
        whys = Absent.listIfNull("Cause.whys", whys);
        evidence = Absent.listIfNull("Cause.evidence", evidence);
        components = Absent.listIfNull("Cause.components", components);
        episode = Absent.ifNull(episode);
        causedBy = Absent.listIfNull("Cause.causedBy", causedBy);
        acceptance = Absent.ifNull(acceptance);
        attributes = Absent.attributesIfNull("Cause.attributes", attributes);
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
     * Returns a builder that holds this cause.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Override
    public String toString() {
        return "Cause[" + id + " " + Shown.quote(text) + "]";
    }

    /** Builds a {@link Cause}. */
    public static final class Builder extends CauseBuilder {
        Builder() {
            id("");
        }

        /**
         * Says that the cause was enough to bring the incident about by itself.
         *
         * @return this builder
         */
        public Builder sufficientAlone() {
            return sufficiency(Sufficiency.alone());
        }

        /**
         * Says that the cause was enough only together with others, in place of those named before.
         *
         * @param cause the id of another cause
         * @param more the ids of further causes
         * @return this builder
         */
        public Builder jointlyWith(String cause, String... more) {
            return sufficiency(Sufficiency.jointlyWith(cause, more));
        }

        /**
         * Adds a question and its answer to the chain that led to the cause.
         *
         * @param question the question, for example {@code Why did writes wait?}
         * @param answer its answer
         * @return this builder
         */
        public Builder why(String question, String answer) {
            return addWhy(Why.of(question, answer));
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
         * Adds a service or database in which the cause lies.
         *
         * @param component the id of the service or database
         * @return this builder
         */
        public Builder component(String component) {
            return addComponent(component);
        }

        /**
         * Adds what brought this cause about.
         *
         * @param references the ids of events, mitigations or decisions
         * @return this builder
         */
        public Builder causedBy(String... references) {
            return addCausedBy(references);
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
