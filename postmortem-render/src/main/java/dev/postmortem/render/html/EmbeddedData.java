package dev.postmortem.render.html;

import dev.postmortem.render.internal.Characters;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Writes JSON into a page so that it stays data: within a string of JSON, a character by its number means the same as the
 * character itself, and no reader of HTML sees the end of the script in it.
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
        for (int i = 0; i < json.length(); ) {
            int c = json.codePointAt(i);
            int length = Character.charCount(c);
            if (!isPlain(c)) {
                out.append(json, copied, i);
                for (int at = i; at < i + length; at++) {
                    byNumber(json.charAt(at), out);
                }
                copied = i + length;
            }
            i += length;
        }
        out.append(json, copied, json.length());
    }

    /** Says whether a character stands for itself. A carriage return does not: readers of HTML make a line feed of it. */
    private static boolean isPlain(int c) {
        return switch (c) {
            case '<', '>', '&', '\u2028', '\u2029', '\uFEFF' -> false;
            case '\n', '\t' -> true;
            default -> !Characters.isControl(c) && !Characters.isNoCharacter(c);
        };
    }

    private static void byNumber(char c, StringBuilder out) {
        if (c == '\r') {
            // It can only stand between values, where numbers cannot.
            out.append('\n');
        } else {
            out.append("\\u").append(Integer.toHexString(0x10000 + c).toLowerCase(Locale.ROOT), 1, 5);
        }
    }
}
