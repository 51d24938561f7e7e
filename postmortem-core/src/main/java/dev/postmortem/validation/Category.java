package dev.postmortem.validation;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a finding is about.
 *
 * @since 0.1.0
 */
public enum Category {
    /** A single value that does not have the shape it must have. */
    @JsonProperty("shape")
    SHAPE,

    /** Something that is missing. */
    @JsonProperty("completeness")
    COMPLETENESS,

    /** The timeline: order, gaps, precision. */
    @JsonProperty("timeline")
    TIMELINE,

    /** Sections that contradict each other. */
    @JsonProperty("consistency")
    CONSISTENCY,

    /** Something that is told but not measured. */
    @JsonProperty("measurability")
    MEASURABILITY,

    /** A guess that is told as a fact. */
    @JsonProperty("speculation")
    SPECULATION,

    /** Words that blame somebody. */
    @JsonProperty("blamelessness")
    BLAMELESSNESS,

    /** An analysis that stops too early or goes astray. */
    @JsonProperty("causality")
    CAUSALITY,

    /** An action that nobody can finish. */
    @JsonProperty("actionability")
    ACTIONABILITY,

    /** A recovery that was not verified. */
    @JsonProperty("recovery")
    RECOVERY,

    /** What becomes of a postmortem after it is written. */
    @JsonProperty("follow-up")
    FOLLOW_UP,

    /** Something that is particular to databases. */
    @JsonProperty("database")
    DATABASE,

    /** Something that must not be seen outside. */
    @JsonProperty("external")
    EXTERNAL
}
