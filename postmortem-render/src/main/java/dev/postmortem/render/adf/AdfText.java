package dev.postmortem.render.adf;

import dev.postmortem.render.internal.Characters;

/** What of a user's text is shown. Nothing in a text can be markup here, but not every character has a look. */
final class AdfText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private AdfText() {}

    /**
     * Returns the end of the part that is copied as it is: visible characters, with single blanks between them.
     *
     * @param text the text
     * @param from where the part begins
     * @param to where the text ends
     */
    static int plainEnd(String text, int from, int to) {
        int end = from;
        while (end < to) {
            char c = text.charAt(end);
            if (isPlain(c)) {
                end++;
            } else if (c == ' ' && end > from && end + 1 < to && isPlain(text.charAt(end + 1))) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    private static boolean isPlain(char c) {
        if (c < 0x2028) {
            return c > ' ' && (c < 0x7F || c >= 0xA0);
        }
        return (c > 0x2069 && c < 0xD800)
                || (c > 0xDFFF && c < 0xFDD0)
                || (c > 0xFDEF && c < BYTE_ORDER_MARK)
                || (c > BYTE_ORDER_MARK && c < 0xFFFE);
    }

    /** Says whether a character is a blank or the end of a line. */
    static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** Says whether a character that is no blank is not shown. */
    static boolean isDropped(char c) {
        return c == BYTE_ORDER_MARK || Characters.isControl(c);
    }

    /** Says whether there is a blank before what is shown first. */
    static boolean beginsBlank(String text) {
        int at = 0;
        while (at < text.length() && !isBlank(text.charAt(at)) && isDropped(text.charAt(at))) {
            at++;
        }
        return at < text.length() && isBlank(text.charAt(at));
    }

    /** Says whether there is a blank behind what is shown last. */
    static boolean endsBlank(String text) {
        int at = text.length() - 1;
        while (at >= 0 && !isBlank(text.charAt(at)) && isDropped(text.charAt(at))) {
            at--;
        }
        return at >= 0 && isBlank(text.charAt(at));
    }

    /**
     * Appends a character that is neither blank nor dropped.
     *
     * @return where the text goes on
     */
    static int append(String text, int at, int to, StringBuilder out) {
        int c = text.codePointAt(at);
        int next = at + Character.charCount(c);
        if (next > to) {
            c = text.charAt(at);
            next = at + 1;
        }
        if (Characters.isBidiControl(c)) {
            out.append(Characters.revealed(c));
        } else {
            out.appendCodePoint(Characters.isNoCharacter(c) ? 0xFFFD : c);
        }
        return next;
    }

    /** Returns a text for a place that holds one line: without blanks at its ends, and with one for several. */
    static String line(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean blank = false;
        for (int at = 0; at < text.length(); ) {
            char c = text.charAt(at);
            if (isBlank(c)) {
                blank = true;
                at++;
            } else if (isDropped(c)) {
                at++;
            } else {
                if (blank && !out.isEmpty()) {
                    out.append(' ');
                }
                blank = false;
                at = append(text, at, text.length(), out);
            }
        }
        return out.toString();
    }

    /** Returns code within a line: each end of a line is a blank, and all blanks stay but those at its ends. */
    static String code(String text) {
        return code(text, ' ', ' ').strip();
    }

    /** Returns code on lines of its own: tabs stay, lines end with a line feed, but for the last. */
    static String lines(String text) {
        String lines = code(text, '\t', '\n');
        return lines.endsWith("\n") ? lines.substring(0, lines.length() - 1) : lines;
    }

    private static String code(String text, char tab, char lineEnd) {
        StringBuilder out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int end = plainEnd(text, at, text.length());
            if (end > at) {
                out.append(text, at, end);
                at = end;
                continue;
            }
            char c = text.charAt(at);
            if (c == ' ' || c == '\t') {
                out.append(c == ' ' ? ' ' : tab);
                at++;
            } else if (isBlank(c)) {
                out.append(lineEnd);
                at += text.startsWith("\r\n", at) ? 2 : 1;
            } else {
                at = isDropped(c) ? at + 1 : append(text, at, text.length(), out);
            }
        }
        return out.toString();
    }
}
