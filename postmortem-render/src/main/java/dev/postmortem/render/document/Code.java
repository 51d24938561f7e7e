package dev.postmortem.render.document;

/**
 * A short piece of code, such as a table name or a statement, within running text.
 *
 * @param text the code; a line break counts as a blank
 * @since 0.1.0
 */
public record Code(String text) implements Inline {

    /** Checks that the code is there; it may be blank. */
    public Code {
        Require.present("Code.text", text);
    }
}
