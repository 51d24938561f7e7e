package dev.postmortem.render.text;

import dev.postmortem.render.internal.DisplayWidth;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines: at blanks, and between wide characters, which are written without blanks.
 *
 * <p>A line does not begin with what closes and does not end with what opens (kinsoku; JIS X 4051). Everything else
 * stays together, names with a hyphen or a slash too, so that it can be copied.
 */
final class LineBreaker {

    /** What becomes of a word that is longer than a line. */
    enum LongWord {
        /** It stays whole and stands out. */
        KEEP,
        /** It is broken anywhere, except a web address, which could not be clicked then. */
        KEEP_ADDRESS,
        /** It is broken anywhere. */
        BREAK
    }

    private static final String NOT_FIRST =
            ")]}>.,:;!?%’”»›…‐–‥・ー々〻ゝゞヽヾ、。，．：；？！）」』】〉》〕〗〙〟］｝〜～｠％‼⁇⁈⁉" + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ";
    private static final String NOT_LAST = "([{<‘“«‹（「『【〈《〔〖〘〝［｛｟￥＄￡$£¥#＃";

    private final String text;
    private final int width;
    private final LongWord longWord;
    private final List<String> lines = new ArrayList<>();

    private LineBreaker(String text, int width, LongWord longWord) {
        this.text = text;
        this.width = width;
        this.longWord = longWord;
    }

    /**
     * Breaks a text.
     *
     * @param text the text; a line feed in it always ends a line
     * @param width the columns of a line
     * @param longWord what becomes of a word that is longer than that
     * @return the lines without a blank at their end; none for an empty text
     */
    static List<String> lines(String text, int width, LongWord longWord) {
        if (isLine(text, width)) {
            return List.of(text);
        }
        List<String> lines = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            lines.addAll(new LineBreaker(text.substring(start, end), width, longWord).lines());
            start = end + 1;
        }
        return lines;
    }

    /** Says whether a text is one line as it is, which most cells of a table are. */
    private static boolean isLine(String text, int width) {
        return !text.isEmpty()
                && text.length() <= width
                && text.indexOf('\n') < 0
                && !Shown.isAnyBlank(text.charAt(text.length() - 1))
                && DisplayWidth.isPlain(text);
    }

    /** Returns the columns of the longest line of a text, broken only where it breaks itself. */
    static int widest(String text) {
        if (text.indexOf('\n') < 0) {
            return DisplayWidth.columns(text);
        }
        return text.lines().mapToInt(DisplayWidth::columns).max().orElse(0);
    }

    /** Returns the columns of the longest piece of a text that stays together. */
    static int longestWord(String text) {
        if (DisplayWidth.isPlain(text)) {
            return longestPlainWord(text);
        }
        return lines(text, 1, LongWord.KEEP).stream()
                .mapToInt(DisplayWidth::columns)
                .max()
                .orElse(0);
    }

    /** Where no character is wide, a text is broken at blanks alone; of a blank that does not break, none ends a line. */
    private static int longestPlainWord(String text) {
        int longest = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n') {
                start = i + 1;
            } else if (!Shown.isAnyBlank(c)) {
                longest = Math.max(longest, i + 1 - start);
            }
        }
        return longest;
    }

    private List<String> lines() {
        int lineStart = 0;
        int columns = 0; // Of the line so far.
        int breakEnd = -1; // Where the line could end, where the next would begin then, and the columns up to there.
        int breakNext = -1;
        int breakColumns = 0;
        int addressStart = nextAddress(0);
        int addressEnd = 0;
        int before = -1;
        for (int i = 0; i < text.length(); ) {
            if (i == addressStart) {
                addressEnd = addressEnd(i);
            }
            boolean withinAddress = i > addressStart && i < addressEnd;
            int end = DisplayWidth.characterEnd(text, i);
            int own = DisplayWidth.columns(text, i, end);
            if (text.charAt(i) == ' ' && end == i + 1) {
                breakEnd = i;
                breakNext = end;
                columns += own;
                breakColumns = columns;
            } else {
                if (before >= 0 && !withinAddress && isBreakable(before, i, own)) {
                    breakEnd = i;
                    breakNext = i;
                    breakColumns = columns;
                }
                if (columns + own > width && i > lineStart) {
                    if (breakEnd > lineStart) {
                        add(lineStart, breakEnd);
                        lineStart = breakNext;
                        columns -= breakColumns;
                        breakEnd = -1;
                        continue;
                    } else if (longWord == LongWord.BREAK || (longWord == LongWord.KEEP_ADDRESS && !withinAddress)) {
                        add(lineStart, i);
                        lineStart = i;
                        columns = 0;
                    }
                }
                columns += own;
            }
            before = i;
            i = end;
            if (i >= addressEnd && i > addressStart) {
                addressStart = nextAddress(i);
            }
        }
        add(lineStart, text.length());
        return lines;
    }

    private void add(int start, int end) {
        int visible = end;
        while (visible > start && Shown.isAnyBlank(text.charAt(visible - 1))) {
            visible--;
        }
        lines.add(text.substring(start, visible));
    }

    /** Says whether a line may end before the character at {@code i}, with no blank there. */
    private boolean isBreakable(int before, int i, int own) {
        if (text.charAt(before) == ' ' && before + 1 == i) {
            return false;
        }
        boolean wide = own == 2 || DisplayWidth.columns(text, before, i) == 2;
        return wide
                && NOT_FIRST.indexOf(text.codePointAt(i)) < 0
                && NOT_LAST.indexOf(text.codePointAt(before)) < 0
                && !Shown.isAnyBlank(text.charAt(i))
                && !Shown.isAnyBlank(text.charAt(before));
    }

    /** Finds the next web address; the bracket before it belongs to it. */
    private int nextAddress(int from) {
        for (int colon = text.indexOf("://", from); colon >= 0; colon = text.indexOf("://", colon + 3)) {
            int start = isBehind("https", colon) ? colon - 5 : isBehind("http", colon) ? colon - 4 : -1;
            if (start >= from) {
                return start > from && text.charAt(start - 1) == '<' ? start - 1 : start;
            }
        }
        return text.length();
    }

    private boolean isBehind(String scheme, int colon) {
        return text.regionMatches(true, colon - scheme.length(), scheme, 0, scheme.length());
    }

    /** The punctuation behind an address stays with it: it must not stand on a line of its own. */
    private int addressEnd(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) < 0x7F) {
            end++;
        }
        return end;
    }
}
