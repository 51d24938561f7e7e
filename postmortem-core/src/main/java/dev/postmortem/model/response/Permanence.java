package dev.postmortem.model.response;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Whether a mitigation is meant to stay.
 *
 * @since 0.1.0
 */
public enum Permanence {
    /** It is to be undone or replaced. */
    @JsonProperty("temporary")
    TEMPORARY,

    /** It stays. */
    @JsonProperty("permanent")
    PERMANENT
}
