package dev.postmortem.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Why a section holds nothing.
 *
 * @since 0.1.0
 */
public enum AbsenceState {
    /** There is something to say, but nobody knows it. */
    @JsonProperty("unknown")
    UNKNOWN,

    /** There is nothing to say. */
    @JsonProperty("not-applicable")
    NOT_APPLICABLE
}
