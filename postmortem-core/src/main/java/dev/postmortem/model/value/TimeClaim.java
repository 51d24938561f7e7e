package dev.postmortem.model.value;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.Shown;
import jakarta.validation.Valid;

/**
 * What another source says about the same time.
 *
 * @param when The time that the source gives.
 * @param source Who or what says so, for example {@code the summary}.
 * @since 0.1.0
 */
// Otherwise Jackson 2 and Jackson 3, told to sort, disagree on the order.
@JsonPropertyOrder({"when", "source"})
public record TimeClaim(@Valid When when, @Text String source) {

    /**
     * Makes a claim.
     *
     * @throws IllegalArgumentException if the time or the source is null
     */
    public TimeClaim {
        Mandatory.given("TimeClaim.when", when);
        Mandatory.text("TimeClaim.source", source);
    }

    @Override
    public String toString() {
        return "TimeClaim[" + when + " by " + Shown.quote(source) + "]";
    }
}
