package dev.postmortem.validation.spi;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a rule reads.
 *
 * @since 0.1.0
 */
public enum RuleBasis {
    /** Facts that the postmortem holds as data; the same facts always give the same findings. */
    @JsonProperty("structure")
    STRUCTURE,

    /** Prose, whose meaning has to be guessed. */
    @JsonProperty("words")
    WORDS
}
