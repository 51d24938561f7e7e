package dev.postmortem.model.impact;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How far a repair has come.
 *
 * @since 0.1.0
 */
public enum RepairState {
    /** Nothing was repaired. */
    @JsonProperty("none")
    NONE,

    /** Repair goes on. */
    @JsonProperty("running")
    RUNNING,

    /** Repair has ended, and something remains damaged. */
    @JsonProperty("partial")
    PARTIAL,

    /** Everything was repaired. */
    @JsonProperty("complete")
    COMPLETE
}
