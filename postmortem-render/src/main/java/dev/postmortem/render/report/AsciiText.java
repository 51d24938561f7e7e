package dev.postmortem.render.report;

import java.util.Map;

/** Text in ASCII alone. */
final class AsciiText {

    private static final Map<Integer, String> PLAIN = Map.of(
            0xA0, " ", 0x2018, "'", 0x2019, "'", 0x201C, "\"", 0x201D, "\"", 0x2013, "-", 0x2014, "-", 0x2026, "...");

    private AsciiText() {}

    /** Returns the text with plain forms of common signs, and codes for all other characters beyond ASCII. */
    static String of(String text) {
        StringBuilder ascii = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c < 0x80) {
                ascii.append((char) c);
            } else {
                ascii.append(PLAIN.getOrDefault(c, "\\u{" + Integer.toHexString(c) + "}"));
            }
        });
        return ascii.toString();
    }
}
