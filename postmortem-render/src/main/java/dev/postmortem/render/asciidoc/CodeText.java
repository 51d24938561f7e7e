package dev.postmortem.render.asciidoc;

import java.util.List;
import java.util.regex.Pattern;

/** How code is written: as it is, unless a reader would see more than code in it. */
final class CodeText {

    /** Signs that {@link #isActing} finds, and those of the replacements by which they are written. */
    private static final String ESCAPED = "&'(-.:<>\\";

    private static final List<String> DIRECTIVES = List.of("include::", "ifdef::", "ifndef::", "ifeval::", "endif::");

    /** A callout is a number or a dot in angle brackets at the end of a line, which may be those of a comment in XML. */
    private static final Pattern CALLOUT =
            Pattern.compile("<!?(|--)(?:[0-9]++|\\.)\\1>[ \\t]*+$", Pattern.MULTILINE | Pattern.UNIX_LINES);

    private CodeText() {}

    /** Returns how long the longest line is that holds a sign alone, blanks at its end left out; 0 if there is none. */
    static int longestLine(String code, char sign) {
        int longest = 0;
        for (int start = 0; start < code.length(); ) {
            int end = code.indexOf('\n', start);
            end = end < 0 ? code.length() : end;
            int i = start;
            while (i < end && code.charAt(i) == sign) {
                i++;
            }
            if (i > start && code.substring(i, end).isBlank()) {
                longest = Math.max(longest, i - start);
            }
            start = end + 1;
        }
        return longest;
    }

    /** Says whether a reader would act on code: on a directive, which counts even here, or on the number of a callout. */
    static boolean isActing(String code) {
        return isDirective(code, 0)
                || holdsDirective(code)
                || CALLOUT.matcher(code).find();
    }

    private static boolean holdsDirective(String code) {
        for (int end = code.indexOf('\n'); end >= 0; end = code.indexOf('\n', end + 1)) {
            if (isDirective(code, end + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDirective(String code, int lineStart) {
        int from = code.startsWith("\\", lineStart) ? lineStart + 1 : lineStart;
        for (String directive : DIRECTIVES) {
            if (code.startsWith(directive, from)) {
                return true;
            }
        }
        return false;
    }

    /** Appends code so that a reader that replaces numbers by their characters, and nothing else does, sees the code. */
    static void appendEscaped(String code, StringBuilder out) {
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (ESCAPED.indexOf(c) >= 0) {
                AsciiDocText.reference(c, out);
            } else {
                out.append(c);
            }
        }
    }
}
