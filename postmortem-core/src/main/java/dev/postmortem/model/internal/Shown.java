package dev.postmortem.model.internal;

/** How the library shows user text in {@code toString}, in messages and in excerpts: short and on one line. */
public final class Shown {

    private static final int LONGEST = 60;

    private Shown() {}

    /** Returns the text in quotation marks, on one line and cut. */
    public static String quote(String text) {
        return '"' + cut(text) + '"';
    }

    /** Returns the text with a blank for each control character and line break. */
    public static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c)
                .forEach(line::appendCodePoint);
        return line.toString();
    }

    /** Returns the text without line breaks, cut between characters where it is longer than a line. */
    public static String cut(String text) {
        return cut(text, LONGEST);
    }

    /** Returns the text without line breaks, cut where it has more characters than that. */
    public static String cut(String text, int longest) {
        int end = text.offsetByCodePoints(0, Math.min(longest, text.codePointCount(0, text.length())));
        String line = oneLine(text.substring(0, end));
        return end < text.length() ? line + '…' : line;
    }
}
