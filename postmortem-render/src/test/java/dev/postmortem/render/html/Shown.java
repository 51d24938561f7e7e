package dev.postmortem.render.html;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a reader should see of a user's text: the normalisation that {@link HtmlWriter} documents, written anew. */
public final class Shown {

    private static final Pattern BLANKS = Pattern.compile("[ \\t\\n\\u000B\\f\\r\\u0085\\u2028\\u2029]+");
    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n|[\\u000B\\f\\r\\u0085\\u2028\\u2029]");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\uFEFF]");
    private static final Pattern CONTROLS_IN_LINES = Pattern.compile("[\\p{Cc}\\uFEFF&&[^\\n\\t]]");

    private Shown() {}

    /** Running text: blanks are one, as a browser shows them, and none at the ends. */
    public static String line(String written) {
        String blanks = BLANKS.matcher(visible(written)).replaceAll(" ");
        return BLANKS.matcher(CONTROLS.matcher(blanks).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    public static String lines(String written) {
        String lines = LINE_ENDS.matcher(visible(written)).replaceAll("\n");
        return CONTROLS_IN_LINES.matcher(lines).replaceAll("");
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(c -> {
            if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)) {
                visible.append("[U+")
                        .append(Integer.toHexString(c).toUpperCase(Locale.ROOT))
                        .append(']');
            } else if ((c >= 0xD800 && c <= 0xDFFF) || (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF)) {
                visible.append('\uFFFD');
            } else {
                visible.appendCodePoint(c);
            }
        });
        return visible.toString();
    }
}
