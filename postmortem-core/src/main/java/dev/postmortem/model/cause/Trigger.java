package dev.postmortem.model.cause;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Attribute;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.Shown;
import dev.postmortem.model.internal.SoFar;
import dev.postmortem.model.value.Audience;
import dev.postmortem.model.value.Evidence;
import dev.postmortem.model.value.SchemaChange;
import dev.postmortem.model.value.When;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * What set the incident off: the last thing that happened before it.
 *
 * <p>Where something was done to another target than intended, both targets are named.
 *
 * @param text what happened
 * @param when when it happened, if no event of the timeline says so
 * @param event the id of the event in the timeline that tells of it
 * @param intendedTarget what it was meant to act on, for example {@code standby db2}
 * @param actualTarget what it did act on, for example {@code primary db1}
 * @param schemaChange the change to a schema that it was
 * @param evidence what backs the statement
 * @param audience the widest circle that may see the trigger; everybody who may see its section if absent
 * @since 0.1.0
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Trigger(
        @Text String text,
        Optional<@Valid When> when,
        Optional<@Text String> event,
        Optional<@Text String> intendedTarget,
        Optional<@Text String> actualTarget,
        Optional<@Valid SchemaChange> schemaChange,
        List<@Valid Evidence> evidence,
        Optional<Audience> audience)
        implements WithTrigger {

    /** Checks what is mandatory and turns what is missing into empty. */
    public Trigger {
        text = Mandatory.text("Trigger.text", text);
        when = Absent.ifNull(when);
        event = Absent.ifNull(event);
        intendedTarget = Absent.ifNull(intendedTarget);
        actualTarget = Absent.ifNull(actualTarget);
        schemaChange = Absent.ifNull(schemaChange);
        evidence = Absent.listIfNull("Trigger.evidence", evidence);
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
     * Returns a builder that holds this trigger.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Override
    public String toString() {
        return "Trigger[" + Shown.quote(text) + "]";
    }

    /** Builds a {@link Trigger}. */
    public static final class Builder extends TriggerBuilder implements Cloneable {
        Builder() {}

        /**
         * Sets when it happened.
         *
         * @param time the time in the text form of {@link When#parse}
         * @return this builder
         * @throws IllegalArgumentException if the time is not understood
         */
        public Builder when(String time) {
            return when(Attribute.read("Trigger.when", time, When::parse));
        }

        /**
         * Edits the schema change: what is known of it is kept.
         *
         * @param edit says what there is to say about the schema change
         * @return this builder
         */
        public Builder schemaChange(Consumer<? super SchemaChange.Builder> edit) {
            SchemaChange.Builder schemaChange =
                    soFar().schemaChange().map(SchemaChange::toBuilder).orElseGet(SchemaChange::builder);
            edit.accept(schemaChange);
            return schemaChange(schemaChange.build());
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

        /** What was said so far, with something in the place of what is mandatory and may not be said yet. */
        private Trigger soFar() {
            return SoFar.of(Builder.class, this::clone).text("").build();
        }
    }
}
