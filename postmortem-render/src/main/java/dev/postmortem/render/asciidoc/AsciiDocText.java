package dev.postmortem.render.asciidoc;

import dev.postmortem.render.internal.Characters;

/**
 * Writes users' texts so that nothing in them is markup.
 *
 * <p>A reader of AsciiDoc looks at a page again and again: for directives line by line, for blocks by what a line begins with,
 * and then for each kind of mark in running text, in the output of the kind before. A numeric character reference is no mark
 * to any of them. So what is not certain to stand for itself is written as one; what is certain, is for the sake of who reads
 * the source. Blanks are held back until something visible comes, so that none stands where it would have a meaning.
 */
final class AsciiDocText {

    private static final int ASCII = 128;

    private static final char NOTHING = '\0';

    private static final int NOWHERE = -1;

    /** Stands for itself within a line, whatever is beside it. */
    private static final boolean[] PLAIN = new boolean[ASCII];

    static {
        for (char c = 0; c < ASCII; c++) {
            PLAIN[c] = Characters.isAsciiWord(c) || "!%/?".indexOf(c) >= 0;
        }
    }

    private final StringBuilder out;
    private String lineBreak = "";
    private boolean lineStart;
    private boolean begun;
    private boolean blank;
    private int breaks;
    private int links;

    /** Where a bracket or colon stands at the end of a text, which is nothing else as long as nothing follows at once. */
    private int loose = NOWHERE;

    AsciiDocText(StringBuilder out) {
        this.out = out;
    }

    /**
     * Begins a text that may have several lines.
     *
     * @param atLineStart whether nothing stands before it on its line
     */
    void beginLines(boolean atLineStart) {
        begin(" +\n", atLineStart);
    }

    /**
     * Begins a text of a place that holds one line only.
     *
     * @param atLineStart whether nothing stands before it on its line
     */
    void beginLine(boolean atLineStart) {
        begin(" / ", atLineStart);
    }

    private void begin(String breaksBy, boolean atLineStart) {
        lineBreak = breaksBy;
        lineStart = atLineStart;
        begun = false;
        blank = false;
        breaks = 0;
        loose = NOWHERE;
    }

    /** Says whether anything visible was written since the text began. */
    boolean isBegun() {
        return begun;
    }

    /** Ends the term before the colons that mark it as one. */
    void endTerm() {
        if (endsWith(':')) {
            out.setLength(out.length() - 1);
            reference(':', out);
        }
    }

    /** Begins the words of a link, which hold what its macro would read as more than words. */
    void openLink() {
        links++;
    }

    void closeLink() {
        links--;
    }

    boolean isWithinLink() {
        return links > 0;
    }

    void lineBreak() {
        if (begun) {
            breaks++;
            blank = false;
        }
    }

    /** Writes a sign that opens a mark. Behind a bracket, it would take what the bracket holds for its role. */
    void open(String sign) {
        settle(NOTHING);
        gap();
        if (endsWith(']')) {
            out.append("{empty}");
        }
        out.append(sign);
    }

    /** Writes a sign that closes a mark. */
    void close(String sign) {
        out.append(sign);
    }

    /** Writes what is ours and visible, or stands for something visible. */
    void syntax(String signs) {
        visible(NOTHING);
        out.append(signs);
    }

    /** Says whether an address that comes next would be seen as one by itself. */
    boolean isAtBlank() {
        return links == 0 && (blank || breaks > 0 || out.isEmpty() || endsWith(' ') || endsWith('\n'));
    }

    private boolean endsWith(char c) {
        return !out.isEmpty() && out.charAt(out.length() - 1) == c;
    }

    /**
     * Escapes what stands loose, if what follows could make it a mark: anything behind a colon, and behind a bracket another
     * one or the letter of a sign.
     *
     * @param next the character that follows, or nothing for a sign of ours
     */
    private void settle(char next) {
        if (loose != NOWHERE && breaks == 0 && !blank && (out.charAt(loose) == ':' || "(CRT".indexOf(next) >= 0)) {
            char c = out.charAt(loose);
            String behind = out.substring(loose + 1);
            out.setLength(loose);
            reference(c, out);
            out.append(behind);
        }
        loose = NOWHERE;
    }

    private void gap() {
        if (breaks > 0) {
            out.append(lineBreak);
            for (int i = 1; i < breaks; i++) {
                // A line of nothing but the sign for a break would be a sign for something else.
                out.append("{empty}").append(lineBreak);
            }
            lineStart = lineBreak.endsWith("\n");
        } else if (blank) {
            out.append(' ');
        }
        breaks = 0;
        blank = false;
    }

    private void visible(char next) {
        settle(next);
        gap();
        begun = true;
        lineStart = false;
    }

    void words(String text) {
        words(text, 0, text.length());
    }

    void words(String text, int from, int to) {
        int i = from;
        while (i < to) {
            int end = plainEnd(text, i, to);
            if (end == i) {
                i = special(text, i, from, to);
            } else if (isAtLineStart()) {
                i = lineStart(text, i, to);
            } else {
                visible(text.charAt(i));
                out.append(text, i, end);
                i = end;
            }
        }
    }

    /** Returns where the first character of a text stands that is neither blank nor left out, or its length. */
    static int visibleFrom(String text) {
        int i = 0;
        while (i < text.length() && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Returns where what is blank or left out at the end of a text begins. */
    static int visibleTo(String text, int from) {
        int end = text.length();
        while (end > from && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Characters.isControl(c) || c == '\uFEFF';
    }

    private boolean isAtLineStart() {
        return breaks > 0 ? lineBreak.endsWith("\n") : lineStart;
    }

    /** Returns where a run of characters ends that stand for themselves; single blanks within belong to it. */
    private static int plainEnd(String text, int from, int to) {
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (!isPlain(c) && !(c == ' ' && i > from && i + 1 < to && isPlain(text.charAt(i + 1)))) {
                return i;
            }
            i++;
        }
        return i;
    }

    private static boolean isPlain(char c) {
        // The bullet U+2022 begins an item of a list.
        return c < ASCII ? PLAIN[c] : (c >= 0xA0 && c < 0x2022) || (c > 0x206F && c < Character.MIN_SURROGATE);
    }

    /** Writes the beginning of a line, which could say what the line is: {@code 1.}, {@code a.}, {@code ii)}, {@code NOTE:}. */
    private int lineStart(String text, int from, int to) {
        int end = from;
        while (end < to && Characters.isAsciiWord(text.charAt(end))) {
            end++;
        }
        visible(text.charAt(from));
        if (end == from) {
            return character(text, from, to);
        }
        out.append(text, from, end);
        if (end < to && isMarker(text, from, end) && !(end + 1 < to && Characters.isAsciiWord(text.charAt(end + 1)))) {
            reference(text.charAt(end), out);
            return end + 1;
        }
        return end;
    }

    private static boolean isMarker(String text, int from, int end) {
        return switch (text.charAt(end)) {
            case '.' -> end == from + 1 || isAll(text, from, end, '0', '9');
            case ')' -> true;
            case ':' -> isAll(text, from, end, 'A', 'Z');
            default -> false;
        };
    }

    private static boolean isAll(String text, int from, int end, char least, char most) {
        for (int i = from; i < end; i++) {
            if (text.charAt(i) < least || text.charAt(i) > most) {
                return false;
            }
        }
        return true;
    }

    /** Writes a character that does not always stand for itself, and returns where the text goes on. */
    private int special(String text, int at, int from, int to) {
        char c = text.charAt(at);
        switch (c) {
            case ' ', '\t', '\n', '\u000B', '\f', '\r', '\u0085', '\u2028', '\u2029' ->
                blank |= begun && breaks == 0 && !lineStart;
            case '\uFEFF' -> {}
            default -> {
                if (Characters.isControl(c)) {
                    return at + 1;
                }
                boolean atStart = isAtLineStart();
                visible(c);
                if (c >= ASCII && !(c == '\u2022' && atStart)) {
                    return character(text, at, to);
                }
                punctuation(text, at, from, to, atStart);
            }
        }
        return at + 1;
    }

    private void punctuation(String text, int at, int from, int to, boolean atStart) {
        char c = text.charAt(at);
        char before = at > from ? text.charAt(at - 1) : NOTHING;
        char after = at + 1 < to ? text.charAt(at + 1) : NOTHING;
        if (c == '\'' && links == 0 && Characters.isAsciiWord(before) && isAsciiLetter(after)) {
            // Else readers would make it a curved one.
            out.append("\\'");
        } else if (!atStart && isHarmless(c, before, after)) {
            loose = after == NOTHING && (c == ':' || c == '(') ? out.length() : NOWHERE;
            out.append(c);
        } else {
            reference(c, out);
        }
    }

    /**
     * Says whether a punctuation mark stands for itself between two characters.
     *
     * @param before the character before it in the same text, or nothing
     * @param after the character behind it in the same text, or nothing
     */
    private boolean isHarmless(char c, char before, char after) {
        return switch (c) {
            case ',' -> links == 0;
            case '.' -> isBehind(before) && !endsWith('.') && after != '.';
            case ';' -> isBehind(before) && !endsWith(';') && after == ' ';
            case '-' -> !endsWith('-') && (Characters.isAsciiWord(after) || (after == ' ' && links == 0));
            case '_', '+' -> Characters.isAsciiWord(before) && Characters.isAsciiWord(after);
            case ':' ->
                (isBehind(before) && !endsWith(':') && (after == ' ' || isLoose(after)))
                        || (Characters.isAsciiDigit(before) && Characters.isAsciiDigit(after));
            case '(' -> !endsWith('(') && (isLoose(after) || (isSeen(after) && "(CRT".indexOf(after) < 0));
            case ')' -> isBehind(before);
            case '=' -> links == 0 && isSeen(before) && before != '=' && Characters.isAsciiWord(after);
            case '"' -> links == 0 && isSeenOrBlank(before) && isSeenOrBlank(after);
            case '\'' -> links == 0 && isQuote(before, after);
            case '$' -> !endsWith('$') && Characters.isAsciiWord(after);
            default -> false;
        };
    }

    /** Says whether what comes is behind a character of the same text, or of another if that does not begin the line. */
    private boolean isBehind(char before) {
        return isSeen(before) || (before == NOTHING && isWithinLine());
    }

    private boolean isWithinLine() {
        int i = out.length() - 1;
        while (i >= 0 && Characters.isAsciiWord(out.charAt(i))) {
            i--;
        }
        return i >= 0 && out.charAt(i) != '\n';
    }

    private boolean isLoose(char after) {
        return after == NOTHING && links == 0;
    }

    /** An apostrophe is curved between letters only, of whatever script. */
    private static boolean isQuote(char before, char after) {
        return isSeenOrBlank(before) && isSeenOrBlank(after) && (isNoLetter(before) || isNoLetter(after));
    }

    private static boolean isNoLetter(char c) {
        return c < ASCII && !Characters.isAsciiWord(c);
    }

    private static boolean isAsciiLetter(char c) {
        return Characters.isAsciiWord(c) && !Characters.isAsciiDigit(c);
    }

    /** Says whether a character is certain to be written, so that nothing else comes to stand in its place. */
    private static boolean isSeen(char c) {
        return c < ASCII ? c > ' ' && c < 0x7F : Character.isLetterOrDigit(c);
    }

    private static boolean isSeenOrBlank(char c) {
        return c == ' ' || isSeen(c);
    }

    /** Writes a character that is no ASCII, and returns where the text goes on. */
    private int character(String text, int at, int to) {
        int c = text.codePointAt(at);
        int length = Character.charCount(c);
        if (at + length > to) {
            c = text.charAt(at);
            length = 1;
        }
        if (c < ASCII) {
            reference(c, out);
        } else if (Characters.isBidiControl(c)) {
            Characters.revealed(c).chars().forEach(sign -> {
                if (Characters.isAsciiWord((char) sign)) {
                    out.append((char) sign);
                } else {
                    reference(sign, out);
                }
            });
        } else if (Characters.isNoCharacter(c)) {
            out.append('\uFFFD');
        } else {
            out.append(text, at, at + length);
        }
        return at + length;
    }

    /** Appends a character by its number, by which no reader takes it for a mark. */
    static void reference(int c, StringBuilder out) {
        out.append("&#").append(c).append(';');
    }
}
