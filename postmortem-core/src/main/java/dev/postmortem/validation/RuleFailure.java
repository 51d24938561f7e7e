package dev.postmortem.validation;

import dev.postmortem.model.internal.Mandatory;

/**
 * A check that did not run to its end.
 *
 * @param ruleId the rule that failed
 * @param message what went wrong, on one line: the class of the exception and what it said, or that the rule reported more
 *     than is kept
 * @param blocking whether the rule could have found something that stands in the way
 * @since 0.1.0
 */
public record RuleFailure(String ruleId, String message, boolean blocking) {

    /** Checks what is mandatory. */
    public RuleFailure {
        ruleId = Mandatory.text("RuleFailure.ruleId", ruleId);
        message = Mandatory.text("RuleFailure.message", message);
    }
}
