package dev.postmortem.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How far an incident has come, apart from how far its postmortem has come.
 *
 * @since 0.1.0
 */
public enum IncidentState {
    /** It goes on. */
    @JsonProperty("ongoing")
    ONGOING,

    /** Its worst effect was stopped, but it is not over. */
    @JsonProperty("mitigated")
    MITIGATED,

    /** It is over. */
    @JsonProperty("resolved")
    RESOLVED
}
