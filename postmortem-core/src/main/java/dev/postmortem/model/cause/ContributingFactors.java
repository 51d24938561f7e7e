package dev.postmortem.model.cause;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Added;
import jakarta.validation.Valid;
import java.util.List;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * What made the incident worse without being its root cause.
 *
 * <pre>{@code
 * ContributingFactors.builder()
 *     .factor("Two replicas were already behind", "Reads moved to the primary, which was waiting for the lock")
 *     .build();
 * }</pre>
 *
 * @param factors the factors
 * @since 0.1.0
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ContributingFactors(List<@Valid ContributingFactor> factors) implements WithContributingFactors {

    /** Turns what is missing into empty. */
    public ContributingFactors {
        factors = Absent.listIfNull("ContributingFactors.factors", factors);
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
     * Returns this section with one more factor.
     *
     * @param factor the factor that is put at the end
     * @return the section
     * @throws IllegalArgumentException if it is null
     */
    public ContributingFactors plusFactor(ContributingFactor factor) {
        return withFactors(Added.to("ContributingFactors.factors", factors, factor));
    }

    @Override
    public String toString() {
        return "ContributingFactors[factors " + factors.size() + "]";
    }

    /** Builds {@link ContributingFactors}. */
    public static final class Builder extends ContributingFactorsBuilder {
        /** Makes an empty builder, for the builder of the postmortem. */
        public Builder() {}

        /**
         * Adds a factor whose effect is not told.
         *
         * @param what the factor
         * @return this builder
         */
        public Builder factor(String what) {
            return addFactor(factor -> factor.what(what));
        }

        /**
         * Adds a factor.
         *
         * @param what the factor
         * @param effect how it made things worse
         * @return this builder
         */
        public Builder factor(String what, String effect) {
            return factor(what, effect, factor -> {});
        }

        /**
         * Adds a factor whose effect is not told.
         *
         * @param what the factor
         * @param details fills in the rest of the factor
         * @return this builder
         */
        public Builder factor(String what, Consumer<? super ContributingFactor.Builder> details) {
            return addFactor(factor -> details.accept(factor.what(what)));
        }

        /**
         * Adds a factor.
         *
         * @param what the factor
         * @param effect how it made things worse
         * @param details fills in the rest of the factor
         * @return this builder
         */
        public Builder factor(String what, String effect, Consumer<? super ContributingFactor.Builder> details) {
            return addFactor(factor -> details.accept(factor.what(what).effect(effect)));
        }

        /**
         * Adds a factor.
         *
         * @param factor fills in the factor
         * @return this builder
         */
        public Builder addFactor(Consumer<? super ContributingFactor.Builder> factor) {
            ContributingFactor.Builder builder = ContributingFactor.builder();
            factor.accept(builder);
            return addFactor(builder.build());
        }
    }
}
