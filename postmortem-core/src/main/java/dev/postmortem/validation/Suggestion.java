package dev.postmortem.validation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Mandatory;
import java.util.List;
import java.util.Optional;

/**
 * What could be done about a finding.
 *
 * @param label what it would do, in words
 * @param kind what sort of change it is
 * @param edits the change, value by value; empty if it is guidance in words alone
 * @param safe whether it can be applied without a person's judgement, because it cannot change the meaning
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Suggestion(String label, Kind kind, List<Edit> edits, boolean safe) {

    /** Checks what is mandatory and copies the edits. */
    public Suggestion {
        label = Mandatory.text("Suggestion.label", label);
        kind = Mandatory.given("Suggestion.kind", kind);
        edits = Absent.listIfNull("Suggestion.edits", edits);
    }

    /**
     * What sort of change a suggestion is.
     *
     * @since 0.1.0
     */
    public enum Kind {
        /** Says something in other words. */
        @JsonProperty("rewrite")
        REWRITE,

        /** Adds what is missing. */
        @JsonProperty("add")
        ADD,

        /** Puts something in another place. */
        @JsonProperty("move")
        MOVE,

        /** Takes something out. */
        @JsonProperty("remove")
        REMOVE
    }

    /**
     * A change of one text.
     *
     * @param pointer the JSON Pointer of the text
     * @param span the part that is replaced; the whole text if absent
     * @param replacement what comes in its place
     * @since 0.1.0
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Edit(String pointer, Optional<TextSpan> span, String replacement) {

        /** Checks what is mandatory. */
        public Edit {
            pointer = Mandatory.text("Edit.pointer", pointer);
            span = Absent.ifNull(span);
            replacement = Mandatory.text("Edit.replacement", replacement);
        }
    }
}
