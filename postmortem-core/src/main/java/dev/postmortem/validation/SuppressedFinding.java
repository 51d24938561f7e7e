package dev.postmortem.validation;

import dev.postmortem.model.Suppression;
import dev.postmortem.model.internal.Mandatory;

/**
 * A finding that the authors accept, with the suppression in which they say why.
 *
 * @param finding the finding
 * @param suppression the suppression that covers it
 * @since 0.1.0
 */
public record SuppressedFinding(Finding finding, Suppression suppression) {

    /** Checks that both are there. */
    public SuppressedFinding {
        finding = Mandatory.given("SuppressedFinding.finding", finding);
        suppression = Mandatory.given("SuppressedFinding.suppression", suppression);
    }
}
