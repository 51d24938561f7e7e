package dev.postmortem.render.text;

import dev.postmortem.render.internal.DisplayWidth;
import java.util.Locale;

/** What should be seen of a user's text: the normalisation that {@link TextWriter} documents, written anew. */
public final class TextSeen {

    private TextSeen() {}

    /** Returns what should be seen of a text, blanks left out. */
    public static String of(String written) {
        StringBuilder visible = new StringBuilder();
        written.codePoints().forEach(c -> {
            if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)) {
                visible.append("[U+")
                        .append(Integer.toHexString(c).toUpperCase(Locale.ROOT))
                        .append(']');
            } else if ((c >= 0xD800 && c <= 0xDFFF) || (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF)) {
                visible.append('\uFFFD');
            } else if (!Character.isISOControl(c) && c != 0xAD && c != 0xFEFF) {
                visible.appendCodePoint(c);
            }
        });
        return withoutBlanks(visible.toString());
    }

    /** Returns a text without blanks. */
    public static String withoutBlanks(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }

    /** Says whether a character could steer a terminal or hide what is there. */
    public static boolean isHarmful(int c) {
        return Character.isISOControl(c)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || (c >= 0xD800 && c <= 0xDFFF)
                || c == 0x2028
                || c == 0x2029;
    }

    /** Returns how many columns of a terminal a line takes. */
    public static int columns(String line) {
        return DisplayWidth.columns(line);
    }
}
