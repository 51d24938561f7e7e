package dev.postmortem.render.internal;

import java.util.function.Predicate;

/** The beginning of a text that is too long as a whole. */
public final class TextBeginning {

    private TextBeginning() {}

    /**
     * Returns the longest beginning that has room, cut between characters as readers see them, without blanks at its end.
     * Within a character that has no room itself, it is cut between two code points.
     *
     * @param text the text
     * @param fits says whether a beginning has room; shorter ones do if longer ones do
     */
    public static String longest(String text, Predicate<String> fits) {
        int end = 0;
        int tooMany = text.length() + 1;
        while (end + 1 < tooMany) {
            int middle = (end + tooMany) >>> 1;
            if (fits.test(cut(text, middle))) {
                end = middle;
            } else {
                tooMany = middle;
            }
        }
        return cut(text, end);
    }

    private static String cut(String text, int most) {
        int end = Graphemes.boundary(text, most);
        if (end == 0 && most > 0) {
            end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        }
        return text.substring(0, end).stripTrailing();
    }
}
