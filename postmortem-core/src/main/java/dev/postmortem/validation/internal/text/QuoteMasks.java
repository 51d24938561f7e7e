package dev.postmortem.validation.internal.text;

import java.util.ArrayList;
import java.util.List;

/** Finds what stands in double quotes, straight or curly, in one block of text. */
final class QuoteMasks {

    private final String text;
    private final char[] unmasked;
    private final int start;
    private final int end;

    private QuoteMasks(String text, char[] unmasked, int start, int end) {
        this.text = text;
        this.unmasked = unmasked;
        this.start = start;
        this.end = end;
    }

    /**
     * Returns the quotations.
     *
     * @param unmasked the text with code blanked, whose quotes open and close nothing
     */
    static List<Mask> of(String text, char[] unmasked, int start, int end) {
        return new QuoteMasks(text, unmasked, start, end).scan();
    }

    private List<Mask> scan() {
        List<Mask> masks = new ArrayList<>();
        // These only move on, so that marks without a partner cost no second look.
        int straight = start;
        int curly = start;
        int low = start;
        int i = start;
        while (i < end) {
            char c = unmasked[i];
            int closed = end;
            if (c == '"' && opens(i)) {
                straight = next('"', '"', Math.max(straight, i + 1));
                closed = straight;
            } else if (c == '“') {
                curly = next('”', '”', Math.max(curly, i + 1));
                closed = curly;
            } else if (c == '„') {
                low = next('“', '”', Math.max(low, i + 1));
                closed = low;
            }
            if (closed < end) {
                masks.add(new Mask(Mask.Kind.QUOTE, i, closed + 1));
                i = closed;
            }
            i++;
        }
        return masks;
    }

    private int next(char closing, char orClosing, int from) {
        int i = from;
        while (i < end && unmasked[i] != closing && unmasked[i] != orClosing) {
            i++;
        }
        return i;
    }

    /** A straight mark after a letter or digit closes, or is a unit of length. */
    private boolean opens(int at) {
        return (at == start || !Letters.isWordPart(text.charAt(at - 1)))
                && at + 1 < end
                && !Letters.isSpace(text.charAt(at + 1));
    }
}
