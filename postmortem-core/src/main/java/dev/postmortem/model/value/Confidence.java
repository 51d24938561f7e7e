package dev.postmortem.model.value;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How sure the authors are.
 *
 * @since 0.1.0
 */
public enum Confidence {
    /** Shown by evidence, for example reproduced. */
    @JsonProperty("confirmed")
    CONFIRMED,

    /** The best explanation of what is known. */
    @JsonProperty("probable")
    PROBABLE,

    /** Possible, and not yet examined. */
    @JsonProperty("suspected")
    SUSPECTED,

    /** Nobody can say. */
    @JsonProperty("unknown")
    UNKNOWN
}
