package dev.postmortem.model.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Added;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.When;
import jakarta.validation.Valid;
import java.util.List;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * How recovery was brought about and confirmed: never assumed without validation.
 *
 * <pre>{@code
 * Recovery.builder()
 *     .dataVerified("No order was lost", c -> c
 *         .method("row counts against the payment ledger")
 *         .expected("0 missing")
 *         .observed("0 missing")
 *         .passed())
 *     .step("2026-03-14T10:40Z", "100 %")
 *     .build();
 * }</pre>
 *
 * @param checks what was checked, and what it showed
 * @param mechanisms the backups, replicas, snapshots and logs that existed, and what each did when it was needed
 * @param progress how far recovery had come at which time
 * @since 0.1.0
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Recovery(
        List<@Valid RecoveryCheck> checks,
        List<@Valid RecoveryMechanism> mechanisms,
        List<@Valid RecoveryStep> progress)
        implements WithRecovery {

    /** Turns what is missing into empty. */
    public Recovery {
        checks = Absent.listIfNull("Recovery.checks", checks);
        mechanisms = Absent.listIfNull("Recovery.mechanisms", mechanisms);
        progress = Absent.listIfNull("Recovery.progress", progress);
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
     * Returns this section with one more check.
     *
     * @param check the check that is put at the end
     * @return the section
     * @throws IllegalArgumentException if it is null
     */
    public Recovery plusCheck(RecoveryCheck check) {
        return withChecks(Added.to("Recovery.checks", checks, check));
    }

    /**
     * Returns this section with one more mechanism.
     *
     * @param mechanism the mechanism that is put at the end
     * @return the section
     * @throws IllegalArgumentException if it is null
     */
    public Recovery plusMechanism(RecoveryMechanism mechanism) {
        return withMechanisms(Added.to("Recovery.mechanisms", mechanisms, mechanism));
    }

    /**
     * Returns this section with one more step.
     *
     * @param step the step that is put at the end
     * @return the section
     * @throws IllegalArgumentException if it is null
     */
    public Recovery plusStep(RecoveryStep step) {
        return withProgress(Added.to("Recovery.progress", progress, step));
    }

    @Override
    public String toString() {
        return "Recovery[checks " + checks.size() + ", mechanisms " + mechanisms.size() + ", progress "
                + progress.size() + "]";
    }

    /** Builds {@link Recovery}. */
    public static final class Builder extends RecoveryBuilder {
        /** Makes an empty builder, for the builder of the postmortem. */
        public Builder() {}

        /**
         * Adds a check that data is complete and right.
         *
         * @param what what was checked, or what it showed
         * @return this builder
         */
        public Builder dataVerified(String what) {
            return dataVerified(what, check -> {});
        }

        /**
         * Adds a check that data is complete and right.
         *
         * @param what what was checked, or what it showed
         * @param details fills in the rest of the check
         * @return this builder
         */
        public Builder dataVerified(String what, Consumer<? super RecoveryCheck.Builder> details) {
            return addCheck(check ->
                    details.accept(check.family(CheckFamily.DATA_VERIFICATION).what(what)));
        }

        /**
         * Adds a check that the service is fast enough.
         *
         * @param what what was checked, or what it showed
         * @return this builder
         */
        public Builder performanceChecked(String what) {
            return performanceChecked(what, check -> {});
        }

        /**
         * Adds a check that the service is fast enough.
         *
         * @param what what was checked, or what it showed
         * @param details fills in the rest of the check
         * @return this builder
         */
        public Builder performanceChecked(String what, Consumer<? super RecoveryCheck.Builder> details) {
            return addCheck(check ->
                    details.accept(check.family(CheckFamily.PERFORMANCE).what(what)));
        }

        /**
         * Adds a check that errors are back to normal.
         *
         * @param what what was checked, or what it showed
         * @return this builder
         */
        public Builder errorRateChecked(String what) {
            return errorRateChecked(what, check -> {});
        }

        /**
         * Adds a check that errors are back to normal.
         *
         * @param what what was checked, or what it showed
         * @param details fills in the rest of the check
         * @return this builder
         */
        public Builder errorRateChecked(String what, Consumer<? super RecoveryCheck.Builder> details) {
            return addCheck(
                    check -> details.accept(check.family(CheckFamily.ERROR_RATE).what(what)));
        }

        /**
         * Adds a check.
         *
         * @param check fills in the check
         * @return this builder
         */
        public Builder addCheck(Consumer<? super RecoveryCheck.Builder> check) {
            RecoveryCheck.Builder builder = RecoveryCheck.builder();
            check.accept(builder);
            return addCheck(builder.build());
        }

        /**
         * Adds something that could bring data or service back.
         *
         * @param kind what kind of thing it is
         * @param name what it is called
         * @param details fills in the rest of the mechanism
         * @return this builder
         */
        public Builder mechanism(MechanismKind kind, String name, Consumer<? super RecoveryMechanism.Builder> details) {
            return addMechanism(mechanism -> details.accept(mechanism.kind(kind).name(name)));
        }

        /**
         * Adds a mechanism.
         *
         * @param mechanism fills in the mechanism
         * @return this builder
         */
        public Builder addMechanism(Consumer<? super RecoveryMechanism.Builder> mechanism) {
            RecoveryMechanism.Builder builder = RecoveryMechanism.builder();
            mechanism.accept(builder);
            return addMechanism(builder.build());
        }

        /**
         * Adds how far recovery had come.
         *
         * @param when the time in the text form of {@link When#parse}
         * @param reached how much was recovered, in the text form of {@link Amount#parse}, for example {@code 98 %}
         * @return this builder
         * @throws IllegalArgumentException if time or amount are not understood
         */
        public Builder step(String when, String reached) {
            return step(when, reached, step -> {});
        }

        /**
         * Adds how far recovery had come.
         *
         * @param when the time in the text form of {@link When#parse}
         * @param reached how much was recovered, in the text form of {@link Amount#parse}, for example {@code 98 %}
         * @param details fills in the rest of the step
         * @return this builder
         * @throws IllegalArgumentException if time or amount are not understood
         */
        public Builder step(String when, String reached, Consumer<? super RecoveryStep.Builder> details) {
            return addStep(step -> details.accept(step.when(when).reached(reached)));
        }

        /**
         * Adds how far recovery had come.
         *
         * @param when the time
         * @param reached how much was recovered, in the text form of {@link Amount#parse}, for example {@code 98 %}
         * @return this builder
         * @throws IllegalArgumentException if the amount is not understood
         */
        public Builder step(When when, String reached) {
            return step(when, reached, step -> {});
        }

        /**
         * Adds how far recovery had come.
         *
         * @param when the time
         * @param reached how much was recovered, in the text form of {@link Amount#parse}, for example {@code 98 %}
         * @param details fills in the rest of the step
         * @return this builder
         * @throws IllegalArgumentException if the amount is not understood
         */
        public Builder step(When when, String reached, Consumer<? super RecoveryStep.Builder> details) {
            return addStep(step -> details.accept(step.when(when).reached(reached)));
        }

        /**
         * Adds how far recovery had come.
         *
         * @param when the time
         * @param reached how much was recovered, also in words or unknown
         * @return this builder
         */
        public Builder step(When when, Amount reached) {
            return step(when, reached, step -> {});
        }

        /**
         * Adds how far recovery had come.
         *
         * @param when the time
         * @param reached how much was recovered, also in words or unknown
         * @param details fills in the rest of the step
         * @return this builder
         */
        public Builder step(When when, Amount reached, Consumer<? super RecoveryStep.Builder> details) {
            return addStep(step -> details.accept(step.when(when).reached(reached)));
        }

        /**
         * Adds a step.
         *
         * @param step fills in the step
         * @return this builder
         */
        public Builder addStep(Consumer<? super RecoveryStep.Builder> step) {
            RecoveryStep.Builder builder = RecoveryStep.builder();
            step.accept(builder);
            return addStep(builder.build());
        }
    }
}
