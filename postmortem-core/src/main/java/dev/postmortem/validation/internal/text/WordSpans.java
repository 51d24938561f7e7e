package dev.postmortem.validation.internal.text;

import dev.postmortem.validation.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** Where the words of a text stand. */
final class WordSpans {

    private WordSpans() {}

    static List<TextSpan> of(String text) {
        List<TextSpan> spans = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (Letters.isWordPart(c)) {
                int end = end(text, i);
                spans.add(new TextSpan(i, end));
                i = end;
            } else {
                i += Character.charCount(c);
            }
        }
        return spans;
    }

    private static int end(String text, int start) {
        int i = start;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (!Letters.isWordPart(c) && !joins(text, c, i, next)) {
                return i;
            }
            i = next;
        }
        return i;
    }

    /** A point or colon between two digits belongs to the number, version or clock time. */
    private static boolean joins(String text, int c, int at, int next) {
        if (next >= text.length()) {
            return false;
        }
        if (Letters.isJoiner(c)) {
            return Letters.isWordPart(text.codePointAt(next));
        }
        return (c == '.' || c == ',' || c == ':')
                && Letters.isAsciiDigit(text.charAt(at - 1))
                && Letters.isAsciiDigit(text.charAt(next));
    }
}
