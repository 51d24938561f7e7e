package dev.postmortem.model.followup;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Whether an action belongs to this incident or to those that may come.
 *
 * @since 0.1.0
 */
public enum ActionScope {
    /** Deals with what this incident left behind. */
    @JsonProperty("this-incident")
    THIS_INCIDENT,

    /** Deals with incidents that may come. */
    @JsonProperty("future")
    FUTURE
}
