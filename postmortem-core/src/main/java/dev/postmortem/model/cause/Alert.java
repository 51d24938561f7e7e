package dev.postmortem.model.cause;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Attribute;
import dev.postmortem.model.internal.ElementId;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.Shown;
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
 * A monitoring alert, and what it did in the incident.
 *
 * @param id what others refer to the alert by, for example {@code AL-1}; assigned by the postmortem if it is empty
 * @param name what the alert is called
 * @param fired whether it fired, fired late, or should have fired
 * @param firedAt when it fired
 * @param component the id of the service or database that it watches
 * @param condition on what condition it fires, for example {@code CPU above 90 % for 5 min}
 * @param note what else is worth knowing about it, for example who received it
 * @param evidence what backs the statement about the alert
 * @param audience the widest circle that may see the alert; everybody who may see its section if absent
 * @since 0.1.0
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Alert(
        String id,
        @Text String name,
        Firing fired,
        Optional<@Valid When> firedAt,
        Optional<@Text String> component,
        Optional<@Text String> condition,
        Optional<@Text String> note,
        List<@Valid Evidence> evidence,
        Optional<Audience> audience)
        implements WithAlert, Identified {

    /** Checks what is mandatory and turns what is missing into empty. */
    public Alert {
        id = ElementId.checked("Alert.id", id);
        name = Mandatory.text("Alert.name", name);
        fired = Mandatory.given("Alert.fired", fired);
        firedAt = Absent.ifNull(firedAt);
        component = Absent.ifNull(component);
        condition = Absent.ifNull(condition);
        note = Absent.ifNull(note);
        evidence = Absent.listIfNull("Alert.evidence", evidence);
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
     * Returns a builder that holds this alert.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Override
    public String toString() {
        return "Alert[" + id + " " + Shown.quote(name) + "]";
    }

    /** Builds an {@link Alert}. */
    public static final class Builder extends AlertBuilder {
        Builder() {
            id("");
        }

        /**
         * Sets when it fired.
         *
         * @param time the time in the text form of {@link When#parse}
         * @return this builder
         * @throws IllegalArgumentException if the time is not understood
         */
        public Builder firedAt(String time) {
            return firedAt(Attribute.read("Alert.firedAt", time, When::parse));
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
