package dev.postmortem.render.document;

/**
 * Plain text, as a user wrote it.
 *
 * @param text the text; nothing in it is markup, and a line break counts as a blank
 * @since 0.1.0
 */
public record Text(String text) implements Inline {

    /** Checks that the text is there; it may be blank. */
    public Text {
        Require.present("Text.text", text);
    }
}
