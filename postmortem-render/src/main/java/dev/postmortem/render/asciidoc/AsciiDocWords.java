package dev.postmortem.render.asciidoc;

import java.util.Objects;

/**
 * The words that a reader of AsciiDoc puts before a callout, in the language of the document.
 *
 * @param note something worth knowing
 * @param important something that a reader must not miss
 * @param warning something that is wrong or missing
 * @since 0.1.0
 */
public record AsciiDocWords(String note, String important, String warning) {

    private static final AsciiDocWords ENGLISH = new AsciiDocWords("Note", "Important", "Warning");

    /** Checks that every word is there. */
    public AsciiDocWords {
        Objects.requireNonNull(note, "AsciiDocWords.note");
        Objects.requireNonNull(important, "AsciiDocWords.important");
        Objects.requireNonNull(warning, "AsciiDocWords.warning");
    }

    /**
     * Returns the English words, which are those that a reader has by itself.
     *
     * @return the words
     */
    public static AsciiDocWords english() {
        return ENGLISH;
    }
}
