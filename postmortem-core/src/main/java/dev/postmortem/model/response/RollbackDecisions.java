package dev.postmortem.model.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Added;
import jakarta.validation.Valid;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * Why a rollback was or was not used: the decisions, each as it was taken at its time.
 *
 * <pre>{@code
 * RollbackDecisions.builder()
 *     .notUsed("Dropping the half-built index was faster than restoring", d -> d
 *         .when("2026-03-14T10:12Z")
 *         .rejected(OptionKind.RESTORE, "The last backup was six hours old")
 *         .chose(OptionKind.WAIT, "The drop needed two minutes"))
 *     .build();
 * }</pre>
 *
 * @param decisions the decisions, in the order in which they were taken
 * @since 0.1.0
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record RollbackDecisions(List<@Valid RollbackDecision> decisions) implements WithRollbackDecisions {

    /** Turns what is missing into empty. */
    public RollbackDecisions {
        decisions = Absent.listIfNull("RollbackDecisions.decisions", decisions);
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
     * Returns a builder that holds this section.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns whether a rollback was used in the whole incident: the furthest that any decision went.
     *
     * <p>Decisions are revised while an incident goes on, and their order does not matter here: what was not rolled back
     * at 10:12 and was at 10:40 was rolled back. Hence the first of these that some decision says: used, partly used,
     * not used, not possible, not applicable. A rollback that was possible for some time and not done counts as not
     * used, even if it had become impossible later.
     *
     * @return the answer, or empty if no decision is recorded
     */
    public Optional<RollbackUse> answer() {
        // The constants of RollbackUse are declared from the furthest to the least.
        return decisions.stream().map(RollbackDecision::use).min(Comparator.naturalOrder());
    }

    /**
     * Returns this section with one more decision.
     *
     * @param decision the decision that is put at the end
     * @return the section
     * @throws IllegalArgumentException if it is null
     */
    public RollbackDecisions plusDecision(RollbackDecision decision) {
        return withDecisions(Added.to("RollbackDecisions.decisions", decisions, decision));
    }

    @Override
    public String toString() {
        return "RollbackDecisions[decisions " + decisions.size() + "]";
    }

    /** Builds {@link RollbackDecisions}. */
    public static final class Builder extends RollbackDecisionsBuilder {
        /** Makes an empty builder, for the builder of the postmortem. */
        public Builder() {}

        /**
         * Adds the decision to roll back.
         *
         * @param rationale why it was done
         * @return this builder
         */
        public Builder used(String rationale) {
            return used(rationale, decision -> {});
        }

        /**
         * Adds the decision to roll back.
         *
         * @param rationale why it was done
         * @param details fills in the rest of the decision
         * @return this builder
         */
        public Builder used(String rationale, Consumer<? super RollbackDecision.Builder> details) {
            return addDecision(
                    decision -> details.accept(decision.use(RollbackUse.USED).rationale(rationale)));
        }

        /**
         * Adds the decision to roll back a part.
         *
         * @param rationale why this part, and not all
         * @return this builder
         */
        public Builder partlyUsed(String rationale) {
            return partlyUsed(rationale, decision -> {});
        }

        /**
         * Adds the decision to roll back a part.
         *
         * @param rationale why this part, and not all
         * @param details fills in the rest of the decision
         * @return this builder
         */
        public Builder partlyUsed(String rationale, Consumer<? super RollbackDecision.Builder> details) {
            return addDecision(decision ->
                    details.accept(decision.use(RollbackUse.PARTLY_USED).rationale(rationale)));
        }

        /**
         * Adds the decision not to roll back although it was possible.
         *
         * @param rationale why it was not done
         * @return this builder
         */
        public Builder notUsed(String rationale) {
            return notUsed(rationale, decision -> {});
        }

        /**
         * Adds the decision not to roll back although it was possible.
         *
         * @param rationale why it was not done
         * @param details fills in the rest of the decision
         * @return this builder
         */
        public Builder notUsed(String rationale, Consumer<? super RollbackDecision.Builder> details) {
            return addDecision(decision ->
                    details.accept(decision.use(RollbackUse.NOT_USED).rationale(rationale)));
        }

        /**
         * Adds the finding that a rollback could not be done.
         *
         * @param rationale why it could not be done
         * @return this builder
         */
        public Builder notPossible(String rationale) {
            return notPossible(rationale, decision -> {});
        }

        /**
         * Adds the finding that a rollback could not be done.
         *
         * @param rationale why it could not be done
         * @param details fills in the rest of the decision
         * @return this builder
         */
        public Builder notPossible(String rationale, Consumer<? super RollbackDecision.Builder> details) {
            return addDecision(decision ->
                    details.accept(decision.use(RollbackUse.NOT_POSSIBLE).rationale(rationale)));
        }

        /**
         * Adds the statement that there was nothing to roll back.
         *
         * @param rationale why the question does not arise
         * @return this builder
         */
        public Builder notApplicable(String rationale) {
            return notApplicable(rationale, decision -> {});
        }

        /**
         * Adds the statement that there was nothing to roll back, and tells which other ways out were weighed.
         *
         * @param rationale why the question does not arise
         * @param details fills in the rest of the decision
         * @return this builder
         */
        public Builder notApplicable(String rationale, Consumer<? super RollbackDecision.Builder> details) {
            return addDecision(decision ->
                    details.accept(decision.use(RollbackUse.NOT_APPLICABLE).rationale(rationale)));
        }

        /**
         * Adds a decision.
         *
         * @param decision fills in the decision
         * @return this builder
         */
        public Builder addDecision(Consumer<? super RollbackDecision.Builder> decision) {
            RollbackDecision.Builder builder = RollbackDecision.builder();
            decision.accept(builder);
            return addDecision(builder.build());
        }
    }
}
