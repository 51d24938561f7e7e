package dev.postmortem.render.html;

import dev.postmortem.render.internal.Characters;

/**
 * Writes users' texts so that nothing in them is markup, and remembers whether any of it shows something or runs from
 * right to left.
 *
 * <p>Texts that need nothing, which are most, are copied at once.
 */
final class HtmlText {

    private static final int ASCII = 128;

    /** Before the first letter of a script that runs from right to left, all that needs care is below U+00A0. */
    private static final int FIRST_RIGHT_TO_LEFT = 0x590;

    private static final boolean[] PLAIN = new boolean[ASCII];

    static {
        for (int c = ' '; c < 0x7F; c++) {
            PLAIN[c] = "&<>\"'".indexOf(c) < 0;
        }
    }

    private final StringBuilder out;
    private boolean rightToLeft;
    private boolean shown;

    HtmlText(StringBuilder out) {
        this.out = out;
    }

    /** Forgets what was written so far, to learn about what follows. */
    void begin() {
        rightToLeft = false;
        shown = false;
    }

    /** Says whether anything written since then shows something. */
    boolean isShown() {
        return shown;
    }

    /** Says whether anything written since then runs from right to left. */
    boolean holdsRightToLeft() {
        return rightToLeft;
    }

    /** Writes text between tags or within the quotes of an attribute, on one line. */
    void line(String text) {
        write(text, 0, text.length(), false);
    }

    /** Writes a part of a text on one line. */
    void line(String text, int from, int to) {
        write(text, from, to, false);
    }

    /** Writes text whose line breaks and tabs count. */
    void lines(String text) {
        write(text, 0, text.length(), true);
    }

    private void write(String text, int from, int to, boolean lines) {
        shown = shown || Characters.isVisible(text, from, to);
        int copied = from;
        for (int i = from; i < to; ) {
            char c = text.charAt(i);
            if (c < ASCII ? PLAIN[c] : c >= 0xA0 && c < FIRST_RIGHT_TO_LEFT) {
                i++;
            } else {
                out.append(text, copied, i);
                i = special(text, i, to, lines);
                copied = i;
            }
        }
        if (copied == 0 && to == text.length()) {
            out.append(text);
        } else {
            out.append(text, copied, to);
        }
    }

    /** Writes what does not stand for itself, and returns where the text goes on. */
    private int special(String text, int at, int to, boolean lines) {
        char c = text.charAt(at);
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            case '\t' -> out.append(lines ? '\t' : ' ');
            case '\r' -> {
                out.append(lines ? '\n' : ' ');
                return at + 1 < to && text.charAt(at + 1) == '\n' ? at + 2 : at + 1;
            }
            case '\n', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> out.append(lines ? '\n' : ' ');
            case '\uFEFF' -> {}
            default -> {
                return Characters.isControl(c) ? at + 1 : codePoint(text, at, to);
            }
        }
        return at + 1;
    }

    private int codePoint(String text, int at, int to) {
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
        } else {
            out.append(text, at, at + length);
            byte direction = Character.getDirectionality(c);
            rightToLeft |= direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        }
        return at + length;
    }
}
