package dev.postmortem.render;

import java.util.Objects;

/**
 * What a format could not show as the document has it.
 *
 * @param kind what happened to the content
 * @param place where in the document it happened, such as {@code section timeline}
 * @param message what was done and why, in a sentence
 * @since 0.1.0
 */
public record RenderNote(Kind kind, String place, String message) {

    /** Checks that everything is there. */
    public RenderNote {
        Objects.requireNonNull(kind, "RenderNote.kind");
        Objects.requireNonNull(place, "RenderNote.place");
        Objects.requireNonNull(message, "RenderNote.message");
    }

    /** What happened to the content. */
    public enum Kind {
        /** The content was cut to a limit. */
        TRUNCATED,
        /** The content was distributed over several outputs. */
        SPLIT,
        /** The content is shown in a simpler form that says the same. */
        DEGRADED,
        /** The content is not shown. */
        DROPPED
    }
}
