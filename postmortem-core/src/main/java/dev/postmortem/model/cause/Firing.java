package dev.postmortem.model.cause;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What an alert did.
 *
 * @since 0.1.0
 */
public enum Firing {
    /** It fired. */
    @JsonProperty("fired")
    FIRED,

    /** It fired, but later than it should have. */
    @JsonProperty("fired-late")
    FIRED_LATE,

    /** It exists and did not fire, or does not exist and should. */
    @JsonProperty("should-have-fired")
    SHOULD_HAVE_FIRED
}
