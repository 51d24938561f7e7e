package dev.postmortem.render.internal.card;

import dev.postmortem.render.internal.Graphemes;

/** Finds the best place to cut a text: behind a line, behind a sentence, between words, or at least between characters. */
final class TextBreaks {

    private TextBreaks() {}

    /**
     * Returns where to cut a text.
     *
     * @param most how many characters there is room for
     * @return a place between 0 and {@code most}; what stands before it has no blank at its end
     */
    static int last(String text, int most) {
        if (most >= text.length()) {
            return text.length();
        }
        int place = behindLine(text, most);
        if (place < 0) {
            place = behindSentence(text, most);
        }
        if (place < 0) {
            place = behindWord(text, most);
        }
        return place < 0 ? Graphemes.boundary(text, most) : place;
    }

    /** Returns where the text goes on behind a place where it was cut. */
    static int next(String text, int place) {
        int next = place;
        while (next < text.length() && isBlank(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private static int behindLine(String text, int most) {
        int place = text.lastIndexOf('\n', most);
        return place > most / 2 ? place : -1;
    }

    private static int behindSentence(String text, int most) {
        for (int i = most; i > most / 2; i--) {
            char before = text.charAt(i - 1);
            boolean wide = before == '\u3002' || before == '\uFF01' || before == '\uFF1F';
            boolean narrow = (before == '.' || before == '!' || before == '?') && isBlank(text.charAt(i));
            if ((wide || narrow) && Graphemes.boundary(text, i) == i) {
                return i;
            }
        }
        return -1;
    }

    private static int behindWord(String text, int most) {
        for (int i = most; i > most / 2; i--) {
            if (isBlank(text.charAt(i)) && !isBlank(text.charAt(i - 1)) && Graphemes.boundary(text, i) == i) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t';
    }
}
