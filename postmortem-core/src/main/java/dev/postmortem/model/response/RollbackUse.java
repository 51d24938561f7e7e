package dev.postmortem.model.response;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Whether a rollback was used.
 *
 * @since 0.1.0
 */
public enum RollbackUse {
    /** The change was rolled back. */
    @JsonProperty("used")
    USED,

    /** A part of the change was rolled back. */
    @JsonProperty("partly-used")
    PARTLY_USED,

    /** It was possible, and not done. */
    @JsonProperty("not-used")
    NOT_USED,

    /** It could not be done. */
    @JsonProperty("not-possible")
    NOT_POSSIBLE,

    /** There was nothing to roll back. */
    @JsonProperty("not-applicable")
    NOT_APPLICABLE
}
