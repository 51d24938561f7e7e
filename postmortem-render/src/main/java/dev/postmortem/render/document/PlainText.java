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
        if (content.size() == 1) {
            return of(content.get(0));
        }
        StringBuilder words = new StringBuilder();
        for (Inline inline : content) {
            words.append(of(inline));
        }
        return words.toString();
    }

    private static String of(Inline inline) {
        if (inline instanceof Text text) {
            return text.text();
        } else if (inline instanceof TimeRef time) {
            return time.text();
        } else if (inline instanceof PersonRef person) {
            return person.text();
        } else if (inline instanceof Anchor anchor) {
            return anchor.text();
        } else if (inline instanceof CrossReference reference) {
            return reference.text();
        } else if (inline instanceof Code code) {
            return code.text();
        } else if (inline instanceof StatusBadge badge) {
            return badge.label();
        } else if (inline instanceof Strong strong) {
            return of(strong.content());
        } else if (inline instanceof Emphasis emphasis) {
            return of(emphasis.content());
        } else if (inline instanceof Link link) {
            return of(link.content());
        } else {
            return " ";
        }
    }
}
