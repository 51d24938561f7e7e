package dev.postmortem.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Attribute;
import dev.postmortem.model.internal.Shown;
import dev.postmortem.model.value.When;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The incident in a few sentences, for somebody who reads nothing else.
 *
 * <pre>{@code
 * .summary(s -> s.whatHappened("A migration locked the orders table")
 *         .when("2026-03-14T10:05Z/2026-03-14T10:40Z")
 *         .affected("Customers could not place orders")
 *         .howItEnded("The migration was stopped"))
 * }</pre>
 *
 * @param whatHappened what happened
 * @param when when it happened and how long it lasted
 * @param affected who and what was affected
 * @param howItEnded how it ended
 * @since 0.1.0
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Summary(
        Optional<@Text String> whatHappened,
        Optional<@Valid When> when,
        Optional<@Text String> affected,
        Optional<@Text String> howItEnded)
        implements WithSummary {

    /** Turns what is missing into empty. */
    public Summary {
        whatHappened = Absent.ifNull(whatHappened);
        when = Absent.ifNull(when);
        affected = Absent.ifNull(affected);
        howItEnded = Absent.ifNull(howItEnded);
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

    @Override
    public String toString() {
        return "Summary[" + whatHappened.map(Shown::quote).orElse("") + "]";
    }

    /** Builds a {@link Summary}. */
    public static final class Builder extends SummaryBuilder {

        /** Starts empty. */
        public Builder() {}

        /**
         * Sets when it happened and how long it lasted.
         *
         * @param time the time in the text form of {@link When#parse}
         * @return this builder
         * @throws IllegalArgumentException if the time is not understood
         */
        public Builder when(String time) {
            return when(Attribute.read("Summary.when", time, When::parse));
        }
    }
}
