package dev.postmortem.render.document;

import java.util.List;

/**
 * Running text without its marks, for formats and places that have room for words alone.
 *
 * @since 0.1.0
 */
public final class PlainText {

    private PlainText() {}

    /**
     * Returns the words of running text. Of a link they are what is linked, without the address; the end of a line is a
     * blank.
     *
     * @param content the running text
     * @return the words, not escaped for any format
     */
    public static String of(List<? extends Inline> content) {
        if (content.size() == 1 && content.get(0) instanceof Text only) {
            return only.text();
        }
        StringBuilder words = new StringBuilder();
        append(content, words);
        return words.toString();
    }

    private static void append(List<? extends Inline> content, StringBuilder words) {
        for (Inline inline : content) {
            if (inline instanceof Text text) {
                words.append(text.text());
            } else if (inline instanceof TimeRef time) {
                words.append(time.text());
            } else if (inline instanceof PersonRef person) {
                words.append(person.text());
            } else if (inline instanceof Anchor anchor) {
                words.append(anchor.text());
            } else if (inline instanceof CrossReference reference) {
                words.append(reference.text());
            } else if (inline instanceof Code code) {
                words.append(code.text());
            } else if (inline instanceof StatusBadge badge) {
                words.append(badge.label());
            } else if (inline instanceof Strong strong) {
                append(strong.content(), words);
            } else if (inline instanceof Emphasis emphasis) {
                append(emphasis.content(), words);
            } else if (inline instanceof Link link) {
                append(link.content(), words);
            } else {
                words.append(' ');
            }
        }
    }
}
