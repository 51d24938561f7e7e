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
     * A change of one value in the document.
     *
     * @since 0.1.0
     */
    public sealed interface Edit {

        /**
         * The JSON Pointer of what is changed.
         *
         * @return the pointer
         */
        String pointer();
    }

    /**
     * Puts other words in the place of a text, or of a part of it.
     *
     * @param pointer the JSON Pointer of the text
     * @param span the part that is replaced; the whole text if absent
     * @param replacement what comes in its place
     * @since 0.1.0
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record ReplaceText(String pointer, Optional<TextSpan> span, String replacement) implements Edit {

        /** Checks what is mandatory. */
        public ReplaceText {
            pointer = Mandatory.text("ReplaceText.pointer", pointer);
            span = Absent.ifNull(span);
            replacement = Mandatory.text("ReplaceText.replacement", replacement);
        }
    }

    /**
     * Moves an element to another place in its list.
     *
     * @param pointer the JSON Pointer of the element
     * @param index where it stands afterwards, counted from 0
     * @since 0.1.0
     */
    public record MoveElement(String pointer, int index) implements Edit {

        /** Checks what is mandatory. */
        public MoveElement {
            pointer = Mandatory.text("MoveElement.pointer", pointer);
        }
    }

    /**
     * Takes a value out.
     *
     * @param pointer the JSON Pointer of the value: an element of a list, or a property that can be left out
     * @since 0.1.0
     */
    public record RemoveValue(String pointer) implements Edit {

        /** Checks what is mandatory. */
        public RemoveValue {
            pointer = Mandatory.text("RemoveValue.pointer", pointer);
        }
    }
}
