package dev.postmortem.render.confluence;

import dev.postmortem.render.internal.Characters;

/**
 * Writes users' texts so that nothing in them is markup, and so that every character is one of XML 1.0: Confluence refuses
 * the whole page for a single one that is not.
 *
 * <p>Texts that need nothing, which are most, are copied at once. Source: Extensible Markup Language 1.0, sections 2.2, 2.4
 * and 2.7.
 */
final class StorageText {

    private static final int ASCII = 128;

    /** Below this and above the controls, all stands for itself: U+2028 is the first that does not. */
    private static final int FIRST_SPECIAL = 0x2028;

    /** Above the controls of direction, all stands for itself up to the first half of a pair. */
    private static final int LAST_DIRECTION = 0x2069;

    private static final boolean[] PLAIN = new boolean[ASCII];
    private static final boolean[] PLAIN_IN_CDATA = new boolean[ASCII];

    static {
        for (int c = ' '; c < 0x7F; c++) {
            PLAIN[c] = "&<>\"".indexOf(c) < 0;
            PLAIN_IN_CDATA[c] = c != '>';
        }
    }

    private final StringBuilder out;

    StorageText(StringBuilder out) {
        this.out = out;
    }

    /** Writes text between tags or within the quotes of an attribute, on one line. */
    void line(String text) {
        line(text, 0, text.length());
    }

    /** Writes a part of a text on one line. */
    void line(String text, int from, int to) {
        int copied = from;
        for (int i = from; i < to; ) {
            if (isPlain(text.charAt(i), PLAIN)) {
                i++;
            } else {
                out.append(text, copied, i);
                i = special(text, i, to);
                copied = i;
            }
        }
        out.append(text, copied, to);
    }

    /** Writes a text whose line breaks and tabs count, as a section of CDATA, in which there is nothing but its end. */
    void cdata(String text) {
        out.append("<![CDATA[");
        int copied = 0;
        int length = text.length();
        for (int i = 0; i < length; ) {
            if (isPlain(text.charAt(i), PLAIN_IN_CDATA)) {
                i++;
            } else {
                out.append(text, copied, i);
                i = specialInCdata(text, i);
                copied = i;
            }
        }
        out.append(text, copied, length).append("]]>");
    }

    private static boolean isPlain(char c, boolean[] ascii) {
        return c < ASCII ? ascii[c] : c >= 0xA0 && (c < FIRST_SPECIAL || (c > LAST_DIRECTION && c < 0xD800));
    }

    /** Writes what does not stand for itself, and returns where the text goes on. */
    private int special(String text, int at, int to) {
        char c = text.charAt(at);
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\r' -> {
                out.append(' ');
                return at + 1 < to && text.charAt(at + 1) == '\n' ? at + 2 : at + 1;
            }
            case '\t', '\n', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> out.append(' ');
            default -> {
                return any(text, at, to);
            }
        }
        return at + 1;
    }

    private int specialInCdata(String text, int at) {
        char c = text.charAt(at);
        switch (c) {
            case '>' -> {
                // What is written counts, not what the user wrote: a control within "]]>" is gone by now.
                if (endsWithBrackets()) {
                    out.append("]]><![CDATA[");
                }
                out.append('>');
            }
            case '\t' -> out.append('\t');
            case '\r' -> {
                out.append('\n');
                return at + 1 < text.length() && text.charAt(at + 1) == '\n' ? at + 2 : at + 1;
            }
            case '\n', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> out.append('\n');
            default -> {
                return any(text, at, text.length());
            }
        }
        return at + 1;
    }

    private boolean endsWithBrackets() {
        int length = out.length();
        return out.charAt(length - 1) == ']' && out.charAt(length - 2) == ']';
    }

    /** Drops controls, reveals what turns the direction of text, and replaces what is no character. */
    private int any(String text, int at, int to) {
        int c = text.codePointAt(at);
        int length = Character.charCount(c);
        if (at + length > to) {
            c = text.charAt(at);
            length = 1;
        }
        if (Characters.isBidiControl(c)) {
            out.append(Characters.revealed(c));
        } else if (Characters.isNoCharacter(c)) {
            out.append('\uFFFD');
        } else if (c != '\uFEFF' && !Characters.isControl(c)) {
            out.append(text, at, at + length);
        }
        return at + length;
    }
}
