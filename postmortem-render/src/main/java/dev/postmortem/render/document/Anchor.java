package dev.postmortem.render.document;

/**
 * The place where an element of the postmortem is told, so that others can link to it.
 *
 * @param id the id of the element, such as {@code RC-1}
 * @param text what the page shows at this place, most often the id itself
 * @since 0.1.0
 */
public record Anchor(String id, String text) implements Inline {

    /** Checks that id and text are there. */
    public Anchor {
        id = Require.text("Anchor.id", id);
        text = Require.text("Anchor.text", text);
    }
}
