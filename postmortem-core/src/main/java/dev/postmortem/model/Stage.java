package dev.postmortem.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How far a postmortem has come.
 *
 * @since 0.1.0
 */
public enum Stage {
    /** It is being written. */
    @JsonProperty("draft")
    DRAFT,

    /** It is being reviewed. */
    @JsonProperty("in-review")
    IN_REVIEW,

    /** It can be read by its audience. */
    @JsonProperty("published")
    PUBLISHED,

    /** It is published and every action is finished or declined. */
    @JsonProperty("closed")
    CLOSED
}
