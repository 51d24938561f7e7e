package dev.postmortem.model.impact;

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
import dev.postmortem.model.value.Bounds;
import dev.postmortem.model.value.Evidence;
import dev.postmortem.model.value.Identified;
import dev.postmortem.model.value.Quantity;
import dev.postmortem.model.value.Verdict;
import dev.postmortem.model.value.When;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * What the incident did to a data set: a line of the data impact ledger.
 *
 * @param id what others refer to the line by, for example {@code DI-1}; assigned by the postmortem if it is empty
 * @param dataSet the data set, in words, for example {@code orders of 14 March}
 * @param component the id of the database or service that holds it
 * @param rows how many rows, records or bytes were affected
 * @param effect what the incident did to it
 * @param window the time over which data was affected
 * @param recoverable whether the data can be brought back
 * @param repair how far repair has come
 * @param divergentWrites the writes that copies of the data took without each other
 * @param recoveryPoint how much data, as a time, was to be lost at most (RPO), and how much was lost
 * @param recoveryTime how long recovery was to take at most (RTO), and how long it took
 * @param causedBy the ids of the events, mitigations or decisions that caused it
 * @param evidence what backs the line
 * @param description what else there is to say about it
 * @param audience the widest circle that may see the line; everybody who may see the impact if absent
 * @since 0.1.0
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record DataImpact(
        String id,
        @Text String dataSet,
        Optional<@Text String> component,
        Optional<@Valid Amount> rows,
        DataEffect effect,
        Optional<@Valid When> window,
        Optional<@Valid Verdict> recoverable,
        Optional<@Valid Repair> repair,
        Optional<@Valid DivergentWrites> divergentWrites,
        Optional<@Valid Objective> recoveryPoint,
        Optional<@Valid Objective> recoveryTime,
        List<@Text String> causedBy,
        List<@Valid Evidence> evidence,
        Optional<@Text String> description,
        Optional<Audience> audience)
        implements WithDataImpact, Identified {

    private static final Set<DataEffect> LOSSES = Set.of(DataEffect.LOST, DataEffect.DISCARDED);
    private static final Set<DataEffect> NO_LOSSES = Set.of(
            DataEffect.CORRUPTED, DataEffect.STALE, DataEffect.DUPLICATED, DataEffect.EXPOSED, DataEffect.INTACT);
    private static final Bounds NOTHING = Bounds.exactly(BigDecimal.ZERO);

    /** Checks what is mandatory and turns what is missing into empty. */
    public DataImpact {
        id = ElementId.checked("DataImpact.id", id);
        dataSet = Mandatory.text("DataImpact.dataSet", dataSet);
        component = Absent.ifNull(component);
        rows = Absent.ifNull(rows);
        effect = Mandatory.given("DataImpact.effect", effect);
        window = Absent.ifNull(window);
        recoverable = Absent.ifNull(recoverable);
        repair = Absent.ifNull(repair);
        divergentWrites = Absent.ifNull(divergentWrites);
        recoveryPoint = Absent.ifNull(recoveryPoint);
        recoveryTime = Absent.ifNull(recoveryTime);
        causedBy = Absent.listIfNull("DataImpact.causedBy", causedBy);
        evidence = Absent.listIfNull("DataImpact.evidence", evidence);
        description = Absent.ifNull(description);
        audience = Absent.ifNull(audience);
    }

    /**
     * Returns a line that tells the effect on a data set and nothing else.
     *
     * @param dataSet the data set, in words
     * @param effect what the incident did to it
     * @return the line
     */
    public static DataImpact of(String dataSet, DataEffect effect) {
        return builder().dataSet(dataSet).effect(effect).build();
    }

    /**
     * Whether it tells of a loss: data that was lost or discarded, unless no row of it was.
     *
     * @return the answer; empty if the effect is a word of one's own, which does not say so
     */
    public Optional<Boolean> lossOfData() {
        if (LOSSES.contains(effect)) {
            return Optional.of(rows.filter(DataImpact::isZero).isEmpty());
        }
        return NO_LOSSES.contains(effect) ? Optional.of(false) : Optional.empty();
    }

    private static boolean isZero(Amount amount) {
        return amount.claims().isEmpty()
                && amount.quantity() instanceof Quantity.Measured measured
                && measured.bounds().equals(NOTHING);
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
     * Returns a builder that holds this line.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Override
    public String toString() {
        return "DataImpact[" + id + " " + effect + " " + Shown.quote(dataSet) + "]";
    }

    /** Builds a {@link DataImpact}. */
    public static final class Builder extends DataImpactBuilder implements Cloneable {
        Builder() {
            id("");
        }

        /**
         * Sets how much was affected.
         *
         * @param amount rows, records or bytes in the text form of {@link Amount#parse}
         * @return this builder
         * @throws IllegalArgumentException if the amount is not understood
         */
        public Builder rows(String amount) {
            return rows(Attribute.read("DataImpact.rows", amount, Amount::parse));
        }

        /**
         * Sets the time over which data was affected.
         *
         * @param time the time in the text form of {@link When#parse}
         * @return this builder
         * @throws IllegalArgumentException if the time is not understood
         */
        public Builder window(String time) {
            return window(Attribute.read("DataImpact.window", time, When::parse));
        }

        /**
         * Sets how far repair had come, without saying when.
         *
         * @param state how far it had come
         * @return this builder
         */
        public Builder repair(RepairState state) {
            return repair(Repair.of(state));
        }

        /**
         * Sets how far repair had come at a time.
         *
         * @param state how far it had come
         * @param asOf the time of which that is told, in the text form of {@link When#parse}
         * @return this builder
         * @throws IllegalArgumentException if the time is not understood
         */
        public Builder repair(RepairState state, String asOf) {
            return repair(Repair.builder().state(state).asOf(asOf).build());
        }

        /**
         * Sets how far repair had come at a time, and by what means.
         *
         * @param state how far it had come
         * @param asOf the time of which that is told, in the text form of {@link When#parse}
         * @param how by what means the data was or is repaired
         * @return this builder
         * @throws IllegalArgumentException if the time is not understood
         */
        public Builder repair(RepairState state, String asOf, String how) {
            return repair(Repair.builder().state(state).asOf(asOf).how(how).build());
        }

        /**
         * Sets how far repair had come at a time.
         *
         * @param state how far it had come
         * @param asOf the time of which that is told
         * @return this builder
         */
        public Builder repair(RepairState state, When asOf) {
            return repair(Repair.builder().state(state).asOf(asOf).build());
        }

        /**
         * Sets how far repair had come at a time, and by what means.
         *
         * @param state how far it had come
         * @param asOf the time of which that is told
         * @param how by what means the data was or is repaired
         * @return this builder
         */
        public Builder repair(RepairState state, When asOf, String how) {
            return repair(Repair.builder().state(state).asOf(asOf).how(how).build());
        }

        /**
         * Edits the divergent writes: what is known of them is kept.
         *
         * @param edit says what there is to say about the divergent writes
         * @return this builder
         */
        public Builder divergentWrites(Consumer<? super DivergentWrites.Builder> edit) {
            DivergentWrites.Builder divergentWrites =
                    soFar().divergentWrites().map(DivergentWrites::toBuilder).orElseGet(DivergentWrites::builder);
            edit.accept(divergentWrites);
            return divergentWrites(divergentWrites.build());
        }

        /**
         * Sets the recovery point: how much data, as a time, was to be lost at most, and how much was lost.
         *
         * @param objective the most that was to be lost, in the text form of {@link Amount#parse}
         * @param achieved what was in fact lost, likewise
         * @return this builder
         * @throws IllegalArgumentException if an amount is not understood
         */
        public Builder recoveryPoint(String objective, String achieved) {
            return recoveryPoint(Objective.of(objective, achieved));
        }

        /**
         * Sets the recovery point: how much data, as a time, was to be lost at most, and how much was lost.
         *
         * @param objective the most that was to be lost, also in words or unknown
         * @param achieved what was in fact lost, likewise
         * @return this builder
         */
        public Builder recoveryPoint(Amount objective, Amount achieved) {
            return recoveryPoint(Objective.of(objective, achieved));
        }

        /**
         * Sets the recovery time: how long recovery was to take at most, and how long it took.
         *
         * @param objective the most it was to take, in the text form of {@link Amount#parse}
         * @param achieved what it in fact took, likewise
         * @return this builder
         * @throws IllegalArgumentException if an amount is not understood
         */
        public Builder recoveryTime(String objective, String achieved) {
            return recoveryTime(Objective.of(objective, achieved));
        }

        /**
         * Sets the recovery time: how long recovery was to take at most, and how long it took.
         *
         * @param objective the most it was to take, also in words or unknown
         * @param achieved what it in fact took, likewise
         * @return this builder
         */
        public Builder recoveryTime(Amount objective, Amount achieved) {
            return recoveryTime(Objective.of(objective, achieved));
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
         * Adds what backs the line.
         *
         * @param evidence fills in the evidence
         * @return this builder
         */
        public Builder addEvidence(Consumer<? super Evidence.Builder> evidence) {
            Evidence.Builder filled = Evidence.builder();
            evidence.accept(filled);
            return addEvidence(filled.build());
        }

        /** What was said so far, with something in the place of what is mandatory and may not be said yet. */
        private DataImpact soFar() {
            return SoFar.of(Builder.class, this::clone)
                    .dataSet("")
                    .effect(DataEffect.INTACT)
                    .build();
        }
    }
}
