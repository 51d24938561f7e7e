package dev.postmortem.render;

import java.util.List;

/**
 * A written document and what could not be shown in it as it is.
 *
 * @param text the document in its format
 * @param notes what was cut, split, simplified or left out, in the order of the document; empty if nothing was
 * @since 0.1.0
 */
public record Rendered(String text, List<RenderNote> notes) {

    /** Copies the notes. */
    public Rendered {
        notes = List.copyOf(notes);
    }
}
