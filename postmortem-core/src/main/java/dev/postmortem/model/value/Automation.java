package dev.postmortem.model.value;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Whether something happened by itself or by hand.
 *
 * @since 0.1.0
 */
public enum Automation {
    /** It happened by itself. */
    @JsonProperty("automatic")
    AUTOMATIC,

    /** Somebody did it. */
    @JsonProperty("manual")
    MANUAL
}
