package dev.postmortem.render.report;

import java.util.Locale;

/**
 * Text of a document made harmless for a terminal, a log or an annotation.
 *
 * <p>A control character becomes a blank, an unpaired surrogate U+FFFD, and a control that turns the direction of text is
 * written out, for example {@code [U+202E]}, so that nobody reads something else than stands there ("Trojan Source",
 * CVE-2021-42574).
 */
final class ShownText {

    private ShownText() {}

    /** Returns the text on one line. */
    static String line(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(c, shown));
        return shown.toString();
    }

    /** Returns the text with its own line breaks, each a line feed. */
    static String lines(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(c -> {
            if (c == '\n' || c == '\r') {
                shown.append('\n');
            } else {
                append(c, shown);
            }
        });
        return shown.toString();
    }

    private static void append(int c, StringBuilder shown) {
        if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029) {
            shown.append(' ');
        } else if (turnsDirection(c)) {
            shown.append(String.format(Locale.ROOT, "[U+%04X]", c));
        } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            shown.append('\uFFFD');
        } else {
            shown.appendCodePoint(c);
        }
    }

    /** The embeddings, overrides and isolates of the Unicode Bidirectional Algorithm (UAX #9, section 2). */
    private static boolean turnsDirection(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
