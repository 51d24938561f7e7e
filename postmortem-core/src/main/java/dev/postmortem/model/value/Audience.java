package dev.postmortem.model.value;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Who may see an element, from the narrowest circle to the widest.
 *
 * @since 0.1.0
 */
public enum Audience {
    /** Those who wrote the postmortem. */
    @JsonProperty("team")
    TEAM,

    /** Everybody inside the organisation. */
    @JsonProperty("organisation")
    ORGANISATION,

    /** Customers who were affected. */
    @JsonProperty("customers")
    CUSTOMERS,

    /** Everybody. */
    @JsonProperty("public")
    PUBLIC
}
