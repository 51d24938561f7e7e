package dev.postmortem.validation;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How much a finding matters, worst first.
 *
 * @since 0.1.0
 */
public enum FindingSeverity {
    /** The postmortem is wrong or says nothing where it has to. */
    @JsonProperty("error")
    ERROR,

    /** An experienced reviewer would ask for a change. */
    @JsonProperty("warning")
    WARNING,

    /** Worth a thought. */
    @JsonProperty("info")
    INFO
}
