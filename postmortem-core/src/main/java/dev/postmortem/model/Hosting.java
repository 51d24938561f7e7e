package dev.postmortem.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Who runs a database.
 *
 * @since 0.1.0
 */
public enum Hosting {
    /** A provider runs it as a service. */
    @JsonProperty("managed")
    MANAGED,

    /** The organisation runs it itself. */
    @JsonProperty("self-run")
    SELF_RUN
}
