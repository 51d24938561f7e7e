package dev.postmortem.render.html;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Writes JSON into a page so that it stays data: within a string of JSON, {@code \u003c} means the same as {@code <}, and no
 * reader of HTML sees the end of the script in it.
 *
 * <p>Source: HTML Living Standard, section 4.12.1.3, restrictions for contents of script elements.
 */
final class EmbeddedData {

    private static final Pattern JSON = Pattern.compile("application/(?:[a-z0-9.-]+\\+)?json");

    private EmbeddedData() {}

    /** Says whether data of a media type can be carried along: anything else than JSON could be run as a script. */
    static boolean isAccepted(String mediaType) {
        return JSON.matcher(mediaType).matches();
    }

    static void append(String json, StringBuilder out) {
        int copied = 0;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            boolean plain = c < 0x7F
                    ? c >= ' ' && c != '<' && c != '>' && c != '&' || c == '\n' || c == '\t'
                    : c > 0xA0 && c < 0x2000;
            if (!plain && !isPair(json, i)) {
                out.append(json, copied, i);
                special(c, out);
                copied = i + 1;
            } else if (Character.isHighSurrogate(c)) {
                i++;
            }
        }
        out.append(json, copied, json.length());
    }

    private static boolean isPair(String json, int at) {
        return Character.isHighSurrogate(json.charAt(at))
                && at + 1 < json.length()
                && Character.isLowSurrogate(json.charAt(at + 1))
                && (Character.codePointAt(json, at) & 0xFFFE) != 0xFFFE;
    }

    private static void special(char c, StringBuilder out) {
        if (c == '\r') {
            // Readers of HTML would turn it into a line feed, which is the same between the values of JSON.
            out.append('\n');
        } else if (Character.isSurrogate(c)
                || c == '<'
                || c == '>'
                || c == '&'
                || c < 0xA1
                || c == '\u2028'
                || c == '\u2029'
                || c == '\uFEFF'
                || c >= 0xFFFE
                || (c >= 0xFDD0 && c <= 0xFDEF)) {
            out.append("\\u").append(Integer.toHexString(0x10000 + c).toLowerCase(Locale.ROOT), 1, 5);
        } else {
            out.append(c);
        }
    }
}
