package dev.postmortem.model.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Added;
import jakarta.validation.Valid;
import java.util.List;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * What was done to stabilise production: every attempt, whether it helped or not.
 *
 * <pre>{@code
 * Mitigations.builder()
 *     .attempt("Stopped the migration", a -> a.started("2026-03-14T10:15Z").outcome(Outcome.worked()))
 *     .build();
 * }</pre>
 *
 * @param attempts the attempts, in the order in which they began
 * @since 0.1.0
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Mitigations(List<@Valid Mitigation> attempts) implements WithMitigations {

    /** Turns what is missing into empty. */
    public Mitigations {
        attempts = Absent.listIfNull("Mitigations.attempts", attempts);
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
     * Returns this section with one more attempt.
     *
     * @param attempt the attempt that is put at the end
     * @return the section
     * @throws IllegalArgumentException if it is null
     */
    public Mitigations plusAttempt(Mitigation attempt) {
        return withAttempts(Added.to("Mitigations.attempts", attempts, attempt));
    }

    @Override
    public String toString() {
        return "Mitigations[attempts " + attempts.size() + "]";
    }

    /** Builds {@link Mitigations}. */
    public static final class Builder extends MitigationsBuilder {
        /** Makes an empty builder, for the builder of the postmortem. */
        public Builder() {}

        /**
         * Adds an attempt.
         *
         * @param what what was done
         * @return this builder
         */
        public Builder attempt(String what) {
            return attempt(what, attempt -> {});
        }

        /**
         * Adds an attempt.
         *
         * @param what what was done
         * @param details fills in the rest of the attempt
         * @return this builder
         */
        public Builder attempt(String what, Consumer<? super Mitigation.Builder> details) {
            return addAttempt(attempt -> details.accept(attempt.what(what)));
        }

        /**
         * Adds an attempt.
         *
         * @param attempt fills in the attempt
         * @return this builder
         */
        public Builder addAttempt(Consumer<? super Mitigation.Builder> attempt) {
            Mitigation.Builder builder = Mitigation.builder();
            attempt.accept(builder);
            return addAttempt(builder.build());
        }
    }
}
