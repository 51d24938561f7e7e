package dev.postmortem.model.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Attribute;
import dev.postmortem.model.internal.ElementId;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.Shown;
import dev.postmortem.model.internal.SoFar;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.Audience;
import dev.postmortem.model.value.Evidence;
import dev.postmortem.model.value.Identified;
import dev.postmortem.model.value.Outcome;
import dev.postmortem.model.value.SchemaChange;
import dev.postmortem.model.value.Verdict;
import dev.postmortem.model.value.When;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * A decision about rolling back, as it was taken at its time.
 *
 * @param id what others refer to the decision by, for example {@code RD-1}; assigned by the postmortem if it is
 *     empty
 * @param when when it was taken
 * @param use what was decided
 * @param rationale why it was decided so
 * @param subject what would have been rolled back: the id of an element, or words
 * @param options the ways out that were weighed
 * @param knownThen what was known when the decision was taken
 * @param reversible whether the change could be undone
 * @param pointOfNoReturn what made the change irreversible, for example {@code the old column was dropped}
 * @param pointOfNoReturnAt when the change became irreversible
 * @param writesSinceChange how much was written since the change, which a rollback would have lost or had to carry
 *     over
 * @param outcome how the decision turned out
 * @param schemaChange the change to a schema that was to be rolled back
 * @param evidence what backs the decision
 * @param audience the widest circle that may see the decision; everybody who may see its section if absent
 * @since 0.1.0
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record RollbackDecision(
        String id,
        Optional<@Valid When> when,
        RollbackUse use,
        Optional<@Text String> rationale,
        Optional<@Text String> subject,
        List<@Valid RollbackOption> options,
        Optional<@Text String> knownThen,
        Optional<@Valid Verdict> reversible,
        Optional<@Text String> pointOfNoReturn,
        Optional<@Valid When> pointOfNoReturnAt,
        Optional<@Valid Amount> writesSinceChange,
        Optional<@Valid Outcome> outcome,
        Optional<@Valid SchemaChange> schemaChange,
        List<@Valid Evidence> evidence,
        Optional<Audience> audience)
        implements WithRollbackDecision, Identified {

    /** Checks what is mandatory and turns what is missing into empty. */
    public RollbackDecision {
        id = ElementId.checked("RollbackDecision.id", id);
        when = Absent.ifNull(when);
        use = Mandatory.given("RollbackDecision.use", use);
        rationale = Absent.ifNull(rationale);
        subject = Absent.ifNull(subject);
        options = Absent.listIfNull("RollbackDecision.options", options);
        knownThen = Absent.ifNull(knownThen);
        reversible = Absent.ifNull(reversible);
        pointOfNoReturn = Absent.ifNull(pointOfNoReturn);
        pointOfNoReturnAt = Absent.ifNull(pointOfNoReturnAt);
        writesSinceChange = Absent.ifNull(writesSinceChange);
        outcome = Absent.ifNull(outcome);
        schemaChange = Absent.ifNull(schemaChange);
        evidence = Absent.listIfNull("RollbackDecision.evidence", evidence);
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
     * Returns a builder that holds this rollback decision.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Override
    public String toString() {
        return "RollbackDecision[" + id + " " + use
                + rationale.map(why -> " " + Shown.quote(why)).orElse("") + "]";
    }

    /** Builds a {@link RollbackDecision}. */
    public static final class Builder extends RollbackDecisionBuilder implements Cloneable {
        Builder() {
            id("");
        }

        /**
         * Sets when it was taken.
         *
         * @param time the time in the text form of {@link When#parse}
         * @return this builder
         * @throws IllegalArgumentException if the time is not understood
         */
        public Builder when(String time) {
            return when(Attribute.read("RollbackDecision.when", time, When::parse));
        }

        /**
         * Adds a way out that was taken.
         *
         * @param kind which way out
         * @param why why
         * @return this builder
         */
        public Builder chose(OptionKind kind, String why) {
            return addOption(option -> option.kind(kind).choice(Choice.CHOSEN).why(why));
        }

        /**
         * Adds a way out that was not taken.
         *
         * @param kind which way out
         * @param why why
         * @return this builder
         */
        public Builder rejected(OptionKind kind, String why) {
            return addOption(option -> option.kind(kind).choice(Choice.REJECTED).why(why));
        }

        /**
         * Adds a way out that was begun and given up.
         *
         * @param kind which way out
         * @param why why
         * @return this builder
         */
        public Builder abandoned(OptionKind kind, String why) {
            return addOption(
                    option -> option.kind(kind).choice(Choice.ABANDONED).why(why));
        }

        /**
         * Adds an option.
         *
         * @param option fills in the option
         * @return this builder
         */
        public Builder addOption(Consumer<? super RollbackOption.Builder> option) {
            RollbackOption.Builder builder = RollbackOption.builder();
            option.accept(builder);
            return addOption(builder.build());
        }

        /**
         * Sets when the change became irreversible.
         *
         * @param time the time in the text form of {@link When#parse}
         * @return this builder
         * @throws IllegalArgumentException if the time is not understood
         */
        public Builder pointOfNoReturnAt(String time) {
            return pointOfNoReturnAt(Attribute.read("RollbackDecision.pointOfNoReturnAt", time, When::parse));
        }

        /**
         * Sets how much was written since the change.
         *
         * @param amount the amount in the text form of {@link Amount#parse}
         * @return this builder
         * @throws IllegalArgumentException if the amount is not understood
         */
        public Builder writesSinceChange(String amount) {
            return writesSinceChange(Attribute.read("RollbackDecision.writesSinceChange", amount, Amount::parse));
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
        private RollbackDecision soFar() {
            return SoFar.of(Builder.class, this::clone)
                    .use(RollbackUse.NOT_APPLICABLE)
                    .build();
        }
    }
}
