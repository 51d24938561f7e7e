package dev.postmortem.redaction.internal;

import java.text.Normalizer;
import java.util.Locale;

/** Takes from words what does not tell them apart: case, accents, and the form of their characters. */
final class Folding {

    private Folding() {}

    /** Returns a text without accents. */
    static String plain(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** Returns a text without accents and capitals. */
    static String folded(String text) {
        return plain(text).toLowerCase(Locale.ROOT);
    }
}
