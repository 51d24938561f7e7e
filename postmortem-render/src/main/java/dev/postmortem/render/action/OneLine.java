package dev.postmortem.render.action;

import dev.postmortem.render.internal.Characters;
import dev.postmortem.render.internal.Graphemes;

/** A text in one line, as the title of something. */
final class OneLine {

    private static final char NEXT_LINE = 0x85;

    private OneLine() {}

    /**
     * Returns the words with one blank where there were blanks and ends of lines, and without other controls. What is no
     * character becomes U+FFFD, and what turns the text around is made visible.
     */
    static String of(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean blank = false;
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (Character.isWhitespace(c) || c == NEXT_LINE) {
                blank = true;
                continue;
            }
            if (Character.isISOControl(c) || c == 0xFEFF) {
                continue;
            }
            if (blank && !line.isEmpty()) {
                line.append(' ');
            }
            blank = false;
            if (Characters.isBidiControl(c)) {
                line.append(Characters.revealed(c));
            } else {
                line.appendCodePoint(Characters.isNoCharacter(c) ? 0xFFFD : c);
            }
        }
        return line.toString();
    }

    /**
     * Returns the words, cut to a number of UTF-16 units, of which no tracker counts more, with an ellipsis: between two
     * words if there is a blank near the end, else between two characters as readers see them. What is longer than half of
     * the limit is no character but a heap of marks, and is cut between two of these.
     */
    static String cut(String line, int limit) {
        if (line.length() <= limit) {
            return line;
        }
        return line.substring(0, end(line, limit - 1)) + "\u2026";
    }

    private static int end(String line, int most) {
        int blank = line.lastIndexOf(' ', most);
        if (blank > most * 3 / 4) {
            return blank;
        }
        int character = Graphemes.boundary(line, most);
        if (character >= most / 2) {
            return character;
        }
        return Character.isLowSurrogate(line.charAt(most)) ? most - 1 : most;
    }
}
