package dev.postmortem.model.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Attribute;
import dev.postmortem.model.internal.ElementId;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.Shown;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.Audience;
import dev.postmortem.model.value.Evidence;
import dev.postmortem.model.value.Identified;
import dev.postmortem.model.value.Outcome;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * Something that existed to bring data or service back, and what it did when it was needed.
 *
 * @param id what others refer to the mechanism by, for example {@code RM-1}; assigned by the postmortem if it is
 *     empty
 * @param kind what kind of thing it is: a backup, a replica, a snapshot, a log
 * @param name what it is called
 * @param component the id of the service or database that it protects
 * @param outcome what it did when it was needed
 * @param dataAge how old the data was that it held
 * @param note what else is worth knowing about it, for example why it failed
 * @param evidence what backs the statement about the mechanism
 * @param audience the widest circle that may see the mechanism; everybody who may see its section if absent
 * @since 0.1.0
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record RecoveryMechanism(
        String id,
        MechanismKind kind,
        @Text String name,
        Optional<@Text String> component,
        Optional<@Valid Outcome> outcome,
        Optional<@Valid Amount> dataAge,
        Optional<@Text String> note,
        List<@Valid Evidence> evidence,
        Optional<Audience> audience)
        implements WithRecoveryMechanism, Identified {

    /** Checks what is mandatory and turns what is missing into empty. */
    public RecoveryMechanism {
        id = ElementId.checked("RecoveryMechanism.id", id);
        kind = Mandatory.given("RecoveryMechanism.kind", kind);
        name = Mandatory.text("RecoveryMechanism.name", name);
        component = Absent.ifNull(component);
        outcome = Absent.ifNull(outcome);
        dataAge = Absent.ifNull(dataAge);
        note = Absent.ifNull(note);
        evidence = Absent.listIfNull("RecoveryMechanism.evidence", evidence);
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
     * Returns a builder that holds this recovery mechanism.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Override
    public String toString() {
        return "RecoveryMechanism[" + id + " " + Shown.quote(name) + "]";
    }

    /** Builds a {@link RecoveryMechanism}. */
    public static final class Builder extends RecoveryMechanismBuilder {
        Builder() {
            id("");
        }

        /**
         * Sets how old the data was that it held.
         *
         * @param amount the amount in the text form of {@link Amount#parse}
         * @return this builder
         * @throws IllegalArgumentException if the amount is not understood
         */
        public Builder dataAge(String amount) {
            return dataAge(Attribute.read("RecoveryMechanism.dataAge", amount, Amount::parse));
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
    }
}
