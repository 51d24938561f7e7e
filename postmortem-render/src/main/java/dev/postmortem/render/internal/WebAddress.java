package dev.postmortem.render.internal;

/** Finds web addresses in plain text. */
public final class WebAddress {

    private WebAddress() {}

    /** Says whether a text is a web address and nothing else. */
    public static boolean isWhole(String text) {
        return !text.isEmpty() && next(text, 0) == 0 && end(text, 0) == text.length();
    }

    /**
     * Finds the next web address in a text.
     *
     * @return where it begins, or the length of the text if there is none
     */
    public static int next(String text, int from) {
        int colon = text.indexOf("://", from);
        while (colon >= 0) {
            int start = schemeStart(text, from, colon);
            if (start >= 0 && end(text, start) > colon + 3) {
                return start;
            }
            colon = text.indexOf("://", colon + 3);
        }
        return text.length();
    }

    /** Returns where the scheme before a colon begins, or -1 if it is none of the web. */
    private static int schemeStart(String text, int from, int colon) {
        int last = colon == from ? 0 : text.charAt(colon - 1) | 0x20;
        String scheme = last == 's' ? "https" : "http";
        int start = colon - scheme.length();
        boolean stands = start >= from
                && text.regionMatches(true, start, scheme, 0, scheme.length())
                && (start == 0 || !isWord(text.charAt(start - 1)));
        return stands ? start : -1;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    /** Returns where the address that begins at {@code start} ends, without the punctuation of the sentence around it. */
    public static int end(String text, int start) {
        int end = start;
        int open = 0;
        int closed = 0;
        while (end < text.length() && isPart(text.charAt(end))) {
            open += text.charAt(end) == '(' ? 1 : 0;
            closed += text.charAt(end) == ')' ? 1 : 0;
            end++;
        }
        while (end > start && ".,;:!?'*_~)".indexOf(text.charAt(end - 1)) >= 0) {
            if (text.charAt(end - 1) == ')') {
                // A bracket that was opened within the address belongs to it.
                if (closed <= open) {
                    break;
                }
                closed--;
            }
            end--;
        }
        return end;
    }

    private static boolean isPart(char c) {
        if (c < 128) {
            return c > ' ' && c != 0x7F && "\"`|<>\\[]{}^".indexOf(c) < 0;
        }
        return Character.isLetterOrDigit(c) && !Character.isSurrogate(c);
    }
}
