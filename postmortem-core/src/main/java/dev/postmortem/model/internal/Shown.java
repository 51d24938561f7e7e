package dev.postmortem.model.internal;

import java.util.Locale;

/** How the library shows user text in {@code toString}, in messages and in excerpts: short and on one line. */
public final class Shown {

    private static final int LONGEST = 60;
    private static final char CUT = '…';

    private Shown() {}

    /** Returns the text in quotation marks, on one line and cut. */
    public static String quote(String text) {
        return '"' + cut(text) + '"';
    }

    /**
     * Returns the text with a blank for each control character and line break, so that nobody reads something else than
     * stands there: a control that turns the direction of text is written out, for example {@code [U+202E]} ("Trojan
     * Source", CVE-2021-42574), and half of a pair is U+FFFD.
     */
    public static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(c, line));
        return line.toString();
    }

    private static void append(int c, StringBuilder line) {
        if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029) {
            line.append(' ');
        } else if (turnsDirection(c)) {
            line.append("[U+")
                    .append(Integer.toHexString(c).toUpperCase(Locale.ROOT))
                    .append(']');
        } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            line.append('\uFFFD');
        } else {
            line.appendCodePoint(c);
        }
    }

    /** The embeddings, overrides and isolates of the Unicode Bidirectional Algorithm (UAX #9, section 2). */
    private static boolean turnsDirection(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    /** Returns the text without line breaks, cut between characters where it is longer than a line. */
    public static String cut(String text) {
        return cut(text, LONGEST);
    }

    /** Returns the text without line breaks, cut where it has more characters than that. */
    public static String cut(String text, int longest) {
        int end = end(text, longest);
        String line = oneLine(text.substring(0, end));
        return end < text.length() ? line + CUT : line;
    }

    /** Returns the text as it is, cut where it has more characters than that. */
    public static String shortened(String text, int longest) {
        int end = end(text, longest);
        return end < text.length() ? text.substring(0, end) + CUT : text;
    }

    /** Looks at no more of the text than is kept. */
    private static int end(String text, int longest) {
        if (text.length() <= longest) {
            return text.length();
        }
        int end = 0;
        for (int kept = 0; kept < longest && end < text.length(); kept++) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }
}
