package dev.postmortem.render.markdown;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a reader should see of a user's text: the normalisation that {@link MarkdownWriter} documents, written anew.
 *
 * @param before a blank, if the text begins with one and has more
 * @param text the text without blanks at its ends
 * @param after a blank, if the text ends with one
 */
public record Shown(String before, String text, String after) {

    private static final Pattern BLANKS = Pattern.compile("[ \\t\\n\\u000B\\f\\r\\u0085\\u2028\\u2029]");
    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n|[\\u000B\\f\\r\\u0085\\u2028\\u2029]");
    private static final Pattern CONTROLS_IN_LINES = Pattern.compile("[\\p{Cc}\\uFEFF&&[^\\n\\t]]");
    private static final Pattern BLANK_LINES = Pattern.compile("^[ \\t]+$", Pattern.MULTILINE | Pattern.UNIX_LINES);
    private static final Pattern SPACES = Pattern.compile("  +");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\uFEFF]");

    public static Shown of(String written) {
        String oneLine = SPACES.matcher(line(written)).replaceAll(" ");
        boolean before = oneLine.startsWith(" ");
        boolean after = oneLine.length() > 1 && oneLine.endsWith(" ");
        String text = oneLine.substring(before ? 1 : 0, oneLine.length() - (after ? 1 : 0));
        return new Shown(before ? " " : "", text, after ? " " : "");
    }

    public static String codeSpan(String written) {
        return line(written).strip();
    }

    private static String line(String written) {
        return CONTROLS.matcher(BLANKS.matcher(visible(written)).replaceAll(" "))
                .replaceAll("");
    }

    public static String codeBlock(String written) {
        String lines = LINE_ENDS.matcher(visible(written)).replaceAll("\n");
        String code = CONTROLS_IN_LINES.matcher(lines).replaceAll("");
        String visible = BLANK_LINES.matcher(code).replaceAll("");
        return code.isEmpty() || code.endsWith("\n") ? visible : visible + "\n";
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    /** The text if there is one, wrapped, between its outer blanks; else the one blank that is left of it, if any. */
    String within(String open, String close) {
        return isBlank() ? before : before + open + text + close + after;
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c < 0x2000) {
                visible.append((char) c);
            } else {
                visible.append(visible(c));
            }
        });
        return visible.toString();
    }

    private static String visible(int c) {
        if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)) {
            return "[U+" + Integer.toHexString(c).toUpperCase(Locale.ROOT) + "]";
        }
        return (c >= 0xD800 && c <= 0xDFFF) || c == 0xFFFE || c == 0xFFFF ? "\uFFFD" : Character.toString(c);
    }

    /** Takes out the zero-width spaces: those of the writer and, on both sides alike, those of the user. */
    public static String withoutParting(String text) {
        return text.replace("\u200B", "");
    }
}
