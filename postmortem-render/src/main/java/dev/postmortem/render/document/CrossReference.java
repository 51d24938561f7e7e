package dev.postmortem.render.document;

/**
 * A mention of an element that is told elsewhere in the document, at its {@link Anchor}.
 *
 * @param id the id of the element, such as {@code RC-1}
 * @param text what the page shows, most often the id itself
 * @since 0.1.0
 */
public record CrossReference(String id, String text) implements Inline {

    /** Checks that id and text are there. */
    public CrossReference {
        id = Require.text("CrossReference.id", id);
        text = Require.text("CrossReference.text", text);
    }
}
