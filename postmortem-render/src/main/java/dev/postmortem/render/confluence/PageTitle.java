package dev.postmortem.render.confluence;

import dev.postmortem.render.document.DocumentMeta;
import dev.postmortem.render.internal.Characters;

/** The id and the title of a document, as one line. */
final class PageTitle {

    private static final String MORE = "…";

    private PageTitle() {}

    /** Returns the line as users wrote it. */
    static String of(DocumentMeta meta) {
        return meta.id().map(id -> id + ": ").orElse("") + meta.title();
    }

    /** Returns the beginning of a text, cut between characters. */
    static String beginning(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - MORE.length();
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + MORE;
    }

    /** Returns a text as plain characters: on one line, without controls, and with single blanks. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(c -> {
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
        });
        return plain.toString().strip();
    }
}
