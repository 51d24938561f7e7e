package dev.postmortem.model.value;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Who chose the id of an element.
 *
 * @since 0.1.0
 */
public enum IdOrigin {
    /** The author or the host, who answers for it that the element keeps it. */
    @JsonProperty("given")
    GIVEN,

    /** The library, by counting: it may go to another element when the document is generated afresh. */
    @JsonProperty("assigned")
    ASSIGNED
}
