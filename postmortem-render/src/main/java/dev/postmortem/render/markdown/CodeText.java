package dev.postmortem.render.markdown;

import dev.postmortem.render.internal.Characters;

/** How code is written: nothing can be escaped in it, so the fence around it has to be longer than any run within. */
final class CodeText {

    private CodeText() {}

    /** Returns code for a span: one line, without what has no look. */
    static String inline(String code) {
        StringBuilder clean = new StringBuilder(code.length());
        clean(code, clean, false);
        return clean.toString().strip();
    }

    /** Returns code for a block: lines end with a line feed, tabs stay. */
    static String block(String code) {
        StringBuilder clean = new StringBuilder(code.length());
        clean(code, clean, true);
        return clean.toString();
    }

    private static void clean(String code, StringBuilder clean, boolean lines) {
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            switch (MarkdownText.ruleOf(c)) {
                case BLANK -> {
                    if (!lines) {
                        clean.append(' ');
                    } else if (c == '\r') {
                        clean.append('\n');
                        i += i + 1 < code.length() && code.charAt(i + 1) == '\n' ? 1 : 0;
                    } else if (c == '\t' || c == ' ' || c == '\n') {
                        clean.append(c);
                    } else {
                        clean.append('\n');
                    }
                }
                case DROP -> {}
                case REVEAL -> clean.append(Characters.revealed(c));
                case INCOMPLETE -> {
                    if (Characters.isPair(code, i)) {
                        clean.append(c).append(code.charAt(++i));
                    } else {
                        clean.append('\uFFFD');
                    }
                }
                default -> clean.append(c);
            }
        }
    }

    /** Returns the fence for a code that is at least {@code least} long. */
    static String fence(String code, int least) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < code.length(); i++) {
            run = code.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return "`".repeat(Math.max(least, longest + 1));
    }
}
