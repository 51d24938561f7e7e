package dev.postmortem.render.internal;

/**
 * A text as it stands between the quotation marks of JSON (RFC 8259, section 7).
 *
 * <p>Controls and JavaScript's line breaks, into which JSON is pasted at times, go by their numbers. An unpaired surrogate
 * becomes U+FFFD, because UTF-8 has no bytes for it.
 */
public final class JsonString {

    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private JsonString() {}

    /** Returns what stands for a text. */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        append(text, escaped);
        return escaped.toString();
    }

    /** Appends what stands for a text. */
    public static void append(CharSequence text, StringBuilder out) {
        int copied = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                continue;
            }
            if (Characters.isPair(text, i)) {
                i++;
                continue;
            }
            out.append(text, copied, i);
            escape(c, out);
            copied = i + 1;
        }
        out.append(text, copied, text.length());
    }

    private static boolean isPlain(char c) {
        return c < 0x80
                ? c >= ' ' && c != '"' && c != '\\' && c != 0x7F
                : c >= 0xA0 && !Character.isSurrogate(c) && c != 0x2028 && c != 0x2029;
    }

    private static void escape(char c, StringBuilder out) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (Character.isSurrogate(c)) {
                    out.append('\uFFFD');
                } else {
                    byNumber(c, out);
                }
            }
        }
    }

    private static void byNumber(char c, StringBuilder out) {
        out.append("\\u").append(HEX[c >> 12]);
        out.append(HEX[c >> 8 & 0xF]).append(HEX[c >> 4 & 0xF]).append(HEX[c & 0xF]);
    }
}
