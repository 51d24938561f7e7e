package dev.postmortem.model.internal;

/** How the model's values show user text in {@code toString} and in error messages: short and on one line. */
public final class Shown {

    private static final int LONGEST = 60;

    private Shown() {}

    /** Returns the text in quotation marks, without line breaks, cut between characters where it is longer than a line. */
    public static String quote(String text) {
        int end = text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())));
        String cut = end < text.length() ? text.substring(0, end) + "…" : text;
        StringBuilder line = new StringBuilder(cut.length() + 2).append('"');
        cut.codePoints()
                .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c)
                .forEach(line::appendCodePoint);
        return line.append('"').toString();
    }
}
