package dev.postmortem.model.response;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What became of an option that was weighed.
 *
 * @since 0.1.0
 */
public enum Choice {
    /** It was done. */
    @JsonProperty("chosen")
    CHOSEN,

    /** It was not done. */
    @JsonProperty("rejected")
    REJECTED,

    /** It was begun and given up. */
    @JsonProperty("abandoned")
    ABANDONED
}
