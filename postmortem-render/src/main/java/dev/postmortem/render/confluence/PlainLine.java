package dev.postmortem.render.confluence;

import dev.postmortem.render.internal.Characters;

/** Texts as they are shown where there is one line and no markup, so that they can be measured or handed out. */
final class PlainLine {

    private PlainLine() {}

    /** Returns a text as plain characters: on one line, without controls, and with single blanks. */
    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            append(c, plain);
            i += Character.charCount(c);
        }
        return plain.toString().strip();
    }

    private static void append(int c, StringBuilder plain) {
        if (Character.isWhitespace(c) || c == '\u0085') {
            if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        } else if (Characters.isBidiControl(c)) {
            plain.append(Characters.revealed(c));
        } else if (Characters.isNoCharacter(c)) {
            plain.append('\uFFFD');
        } else if (c != '\uFEFF' && !Characters.isControl(c)) {
            plain.appendCodePoint(c);
        }
    }
}
