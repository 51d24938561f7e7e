package dev.postmortem.render.report;

import dev.postmortem.render.internal.Characters;

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
        if (Characters.isControl(c) || c == 0x2028 || c == 0x2029) {
            shown.append(' ');
        } else if (Characters.isBidiControl(c)) {
            shown.append(Characters.revealed(c));
        } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            shown.append('\uFFFD');
        } else {
            shown.appendCodePoint(c);
        }
    }
}
