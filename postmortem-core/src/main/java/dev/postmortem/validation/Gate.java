package dev.postmortem.validation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/**
 * Which findings stand in the way under a profile.
 *
 * @since 0.1.0
 */
public enum Gate {
    /** None: the report is advice. */
    @JsonProperty("nothing")
    NOTHING,

    /** Errors of constraints and of rules that read structure, which nobody has to argue about. */
    @JsonProperty("structural-errors")
    STRUCTURAL_ERRORS,

    /** Every error. */
    @JsonProperty("errors")
    ERRORS,

    /** Every error and every warning. */
    @JsonProperty("warnings")
    WARNINGS;

    /** Returns the word as configurations write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
