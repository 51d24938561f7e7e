package dev.postmortem.model.value;

import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.Shown;
import jakarta.validation.Valid;

/**
 * What another source says about the same fact.
 *
 * @param amount The amount that the source gives.
 * @param source Who or what says so, for example {@code the summary}.
 * @since 0.1.0
 */
public record AmountClaim(@Valid Amount amount, @Text String source) {

    /**
     * Makes a claim.
     *
     * @throws IllegalArgumentException if a part is null
     */
    public AmountClaim {
        amount = Mandatory.given("AmountClaim.amount", amount);
        source = Mandatory.text("AmountClaim.source", source);
    }

    @Override
    public String toString() {
        return "AmountClaim[" + amount + " by " + Shown.quote(source) + "]";
    }
}
