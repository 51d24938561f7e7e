package dev.postmortem.render.action;

import dev.postmortem.render.internal.Characters;

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
     * Returns the words, cut to a number of UTF-16 units, of which no tracker counts more: between two words if there is
     * a blank near the end, never within a character or what belongs to it, and with an ellipsis.
     */
    static String cut(String line, int limit) {
        if (line.length() <= limit) {
            return line;
        }
        int end = limit - 1;
        int blank = line.lastIndexOf(' ', end);
        if (blank > end * 3 / 4) {
            end = blank;
        } else {
            while (end > limit / 2 && continues(line, end)) {
                end--;
            }
        }
        return line.substring(0, end) + "\u2026";
    }

    /** Says whether what stands at a place belongs to the character before it. */
    private static boolean continues(String line, int at) {
        char before = line.charAt(at - 1);
        int next = line.codePointAt(at);
        return Character.isHighSurrogate(before)
                || before == '\u200D'
                || next == 0x200D
                || (next >= 0x1F3FB && next <= 0x1F3FF)
                || switch (Character.getType(next)) {
                    case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
                    default -> false;
                };
    }
}
