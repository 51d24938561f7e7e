package dev.postmortem.json;

import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.Shown;
import java.util.Optional;

/**
 * One thing that is wrong in a JSON document.
 *
 * @param kind what sort of problem it is
 * @param pointer the JSON Pointer (RFC 6901) of the value that is wrong or, where something is missing, of its parent
 * @param region where it stands in the text; empty if the document was migrated from an older schema version
 * @param message what was found, what is expected and what to do
 * @since 0.1.0
 */
public record JsonProblem(Kind kind, String pointer, Optional<SourceRegion> region, String message) {

    private static final int LONGEST_POINTER = 200;

    /**
     * The sorts of problem.
     *
     * @since 0.1.0
     */
    public enum Kind {
        /** The text is not JSON; nothing behind that place was looked at. */
        SYNTAX,
        /** An object has the same property twice. */
        DUPLICATE_PROPERTY,
        /** An object has a property that its type does not know. */
        UNKNOWN_PROPERTY,
        /** A value has another JSON type than its place asks for. */
        WRONG_TYPE,
        /** A value is of the right JSON type and means nothing in its place. */
        UNREADABLE_VALUE,
        /** An object lacks a property that its type cannot do without. */
        MISSING_PROPERTY,
        /** The {@code type} of an object is none that this version knows. */
        UNKNOWN_VARIANT,
        /** The document's schema version is none that can be read. */
        UNSUPPORTED_VERSION,
        /** The document is larger, deeper or longer than the limits allow; nothing behind that place was looked at. */
        LIMIT_EXCEEDED,
        /** A list or a map has a null in it. */
        NULL_ELEMENT
    }

    /**
     * Makes a problem.
     *
     * @throws IllegalArgumentException if a component is null
     */
    public JsonProblem {
        Mandatory.given("JsonProblem.kind", kind);
        Mandatory.text("JsonProblem.pointer", pointer);
        Mandatory.given("JsonProblem.region", region);
        Mandatory.text("JsonProblem.message", message);
    }

    /**
     * The line on which it stands.
     *
     * @return the line, from 1; 0 if the place is not known
     */
    public int line() {
        return region.map(SourceRegion::startLine).orElse(0);
    }

    /**
     * The column at which it begins.
     *
     * @return the column in UTF-16 units, from 1; 0 if the place is not known
     */
    public int column() {
        return region.map(SourceRegion::startColumn).orElse(0);
    }

    /** Returns place, pointer and message on one line. */
    @Override
    public String toString() {
        String shown = Shown.cut(pointer, LONGEST_POINTER);
        String line = region.map(place -> place + ": ").orElse("") + (shown.isEmpty() ? "" : shown + ": ") + message;
        // Names and the words of migrations may have line breaks in them.
        return Shown.oneLine(line);
    }
}
