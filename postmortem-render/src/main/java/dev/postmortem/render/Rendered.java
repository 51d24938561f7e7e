package dev.postmortem.render;

import java.util.List;
import java.util.Objects;

/**
 * A written document and what could not be shown in it as it is.
 *
 * @param text the document in its format
 * @param notes what was cut, split, simplified or left out, in the order in which it was: by filters and the limit of rows
 *     first, then by the writer, which goes through the document once and tells about parts at the end; empty if nothing was
 * @since 0.1.0
 */
public record Rendered(String text, List<RenderNote> notes) {

    /** Checks that text and notes are there, and copies the notes. */
    public Rendered {
        Objects.requireNonNull(text, "Rendered.text");
        notes = List.copyOf(Objects.requireNonNull(notes, "Rendered.notes"));
    }
}
