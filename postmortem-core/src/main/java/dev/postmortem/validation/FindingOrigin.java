package dev.postmortem.validation;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Where a finding comes from.
 *
 * @since 0.1.0
 */
public enum FindingOrigin {
    /** A rule, which looks at meaning across values. */
    @JsonProperty("rule")
    RULE,

    /** A constraint, which looks at the shape of one value. */
    @JsonProperty("constraint")
    CONSTRAINT
}
