package dev.postmortem.validation;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How often a finding of a rule is right, as measured or expected.
 *
 * @since 0.1.0
 */
public enum PrecisionClass {
    /** At least 95 of 100 findings are right. */
    @JsonProperty("very-high")
    VERY_HIGH,

    /** At least 80 of 100 findings are right. */
    @JsonProperty("high")
    HIGH,

    /** At least 60 of 100 findings are right. */
    @JsonProperty("medium")
    MEDIUM,

    /** Fewer than 60 of 100 findings are right. */
    @JsonProperty("low")
    LOW
}
