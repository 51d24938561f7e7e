package dev.postmortem.validation;

import dev.postmortem.model.internal.Mandatory;

/**
 * Something that is wrong with how a validator was set up; it was passed over, and the rest holds.
 *
 * @param where what is wrong, for example {@code rules/action-incomplete/options/max-words}
 * @param message what is the case and what would be accepted
 * @param blocking whether something is missing because of it that could have stood in the way
 * @since 0.1.0
 */
public record ConfigurationProblem(String where, String message, boolean blocking) {

    /** Checks what is mandatory. */
    public ConfigurationProblem {
        where = Mandatory.text("ConfigurationProblem.where", where);
        message = Mandatory.text("ConfigurationProblem.message", message);
    }
}
