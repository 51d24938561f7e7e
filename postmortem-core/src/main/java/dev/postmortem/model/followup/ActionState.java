package dev.postmortem.model.followup;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How far an action has come.
 *
 * @since 0.1.0
 */
public enum ActionState {
    /** Not begun. */
    @JsonProperty("open")
    OPEN,

    /** Begun. */
    @JsonProperty("in-progress")
    IN_PROGRESS,

    /** Finished. */
    @JsonProperty("done")
    DONE,

    /** Will not be done, for a reason. */
    @JsonProperty("declined")
    DECLINED
}
