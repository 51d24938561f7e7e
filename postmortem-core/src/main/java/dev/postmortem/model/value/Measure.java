package dev.postmortem.model.value;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Attribute;
import dev.postmortem.model.internal.ElementId;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.Shown;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * Something that was measured: so much of this.
 *
 * <pre>{@code
 * Measure.of("12.5 %", "of customers could not place orders");
 * }</pre>
 *
 * @param id what others refer to the measure by, for example {@code ME-1}; assigned by the postmortem if it is empty
 * @param kind what the measure counts
 * @param noun what there was so much of, so that amount and noun read as one: {@code failed checkout requests}
 * @param amount how much
 * @param scope of what or where, in words, for example {@code shard 4}
 * @param component the id of the service or database that was measured
 * @param episode the id of the episode to which the measure belongs
 * @param during the time over which or at which it was measured
 * @param evidence what backs the measure
 * @param causedBy the ids of the events, mitigations or decisions that caused it
 * @param audience the widest circle that may see the measure; everybody who may see its section if absent
 * @since 0.1.0
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Measure(
        String id,
        Optional<MeasureKind> kind,
        @Text String noun,
        @Valid Amount amount,
        Optional<@Text String> scope,
        Optional<@Text String> component,
        Optional<@Text String> episode,
        Optional<@Valid When> during,
        List<@Valid Evidence> evidence,
        List<@Text String> causedBy,
        Optional<Audience> audience)
        implements WithMeasure, Identified {

    /** Checks what is mandatory and turns what is missing into empty. */
    public Measure {
        id = ElementId.checked("Measure.id", id);
        kind = Absent.ifNull(kind);
        noun = Mandatory.text("Measure.noun", noun);
        amount = Mandatory.given("Measure.amount", amount);
        scope = Absent.ifNull(scope);
        component = Absent.ifNull(component);
        episode = Absent.ifNull(episode);
        during = Absent.ifNull(during);
        evidence = Absent.listIfNull("Measure.evidence", evidence);
        causedBy = Absent.listIfNull("Measure.causedBy", causedBy);
        audience = Absent.ifNull(audience);
    }

    /**
     * Returns a measure that gives amount and noun alone.
     *
     * @param amount how much, in the text form of {@link Amount#parse}
     * @param noun of what
     * @return the measure
     * @throws IllegalArgumentException if the amount is not understood
     */
    public static Measure of(String amount, String noun) {
        return builder().amount(amount).noun(noun).build();
    }

    /**
     * Returns a measure that gives amount and noun alone.
     *
     * @param amount how much, also in words or unknown
     * @param noun of what
     * @return the measure
     */
    public static Measure of(Amount amount, String noun) {
        return builder().amount(amount).noun(noun).build();
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
     * Returns a builder that holds this measure.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Override
    public String toString() {
        return "Measure[" + (id.isEmpty() ? "" : id + " ") + amount + " " + Shown.quote(noun) + "]";
    }

    /** Builds a {@link Measure}. */
    public static final class Builder extends MeasureBuilder {
        Builder() {
            id("");
        }

        /**
         * Sets how much it was.
         *
         * @param amount the amount in the text form of {@link Amount#parse}
         * @return this builder
         * @throws IllegalArgumentException if the amount is not understood
         */
        public Builder amount(String amount) {
            return amount(Attribute.read("Measure.amount", amount, Amount::parse));
        }

        /**
         * Sets the time over which or at which it was measured.
         *
         * @param time the time in the text form of {@link When#parse}
         * @return this builder
         * @throws IllegalArgumentException if the time is not understood
         */
        public Builder during(String time) {
            return during(Attribute.read("Measure.during", time, When::parse));
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
         * @param url an absolute http, https or mailto address
         * @return this builder
         */
        public Builder evidence(String label, String url) {
            return addEvidence(Evidence.link(label, url));
        }

        /**
         * Adds what backs the measure.
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
