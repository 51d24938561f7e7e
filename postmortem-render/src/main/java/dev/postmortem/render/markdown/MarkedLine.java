package dev.postmortem.render.markdown;

import dev.postmortem.render.internal.Characters;
import dev.postmortem.render.markdown.MarkdownText.Rule;

/**
 * The line or paragraph that is being written, with its blanks and marks.
 *
 * <p>Blanks and the marks of emphasis and links are held back until a visible character comes. So none stands at the
 * start or end of a line, several become one, {@code ** x **} (which is not bold) becomes {@code **x**} with the blanks
 * outside, and marks around nothing vanish.
 */
final class MarkedLine {

    private enum Gap {
        NONE,
        BLANK,
        LINE
    }

    private final StringBuilder out;
    private final Dialect dialect;
    private final MarkStack marks = new MarkStack();
    private Gap gap = Gap.NONE;
    private int start;
    private String lineBreak = " / ";

    // Positions in the output after which something needs care, or -1.
    private int afterCall = -1;
    private int afterClosing = -1;
    private Mark lastClosed = Mark.NONE;
    private boolean guarded;

    MarkedLine(StringBuilder out, Dialect dialect) {
        this.out = out;
        this.dialect = dialect;
    }

    /**
     * Begins a line.
     *
     * @param separator what stands for a line break: a hard break with the indentation of the next line, or words for a
     *     place that holds one line only
     */
    void begin(String separator) {
        marks.clear();
        gap = Gap.NONE;
        lineBreak = separator;
        start = out.length();
        afterCall = -1;
        afterClosing = -1;
        guarded = false;
    }

    /** Returns where the line begins in the output. */
    int start() {
        return start;
    }

    /** Returns how much was written; it grows with each visible character. */
    int length() {
        return out.length();
    }

    /** Says whether nothing visible was written since the beginning. */
    boolean isBlank() {
        return out.length() == start;
    }

    void blank() {
        if (gap == Gap.NONE && out.length() > start) {
            gap = Gap.BLANK;
        }
    }

    /** Forgets a blank that is held back, so that what comes follows directly. */
    void glue() {
        gap = Gap.NONE;
    }

    void lineBreak() {
        if (out.length() > start) {
            gap = Gap.LINE;
        }
    }

    void openStrong() {
        marks.push(marks.holds(Mark.STRONG) ? Mark.NONE : Mark.STRONG);
    }

    void openEmphasis() {
        marks.push(marks.holds(Mark.EMPHASIS) ? Mark.NONE : Mark.EMPHASIS);
    }

    void openLink() {
        marks.push(Mark.LINK);
    }

    boolean isWithinLink() {
        return marks.holds(Mark.LINK);
    }

    /** Says whether something visible was written since the innermost mark was opened. */
    boolean isOpen() {
        return !marks.isAnyHeldBack();
    }

    /** Closes the innermost mark. A link is closed without its address: see {@link InlineWriter#linkTo}. */
    void close() {
        Mark mark = marks.pop();
        if (mark == Mark.NONE) {
            return;
        }
        if (mark == Mark.LINK) {
            out.append(']');
            return;
        }
        int last = out.codePointBefore(out.length());
        if (Character.isSpaceChar(last)) {
            // A mark beside a blank is no mark, and a no-break blank counts as one.
            replaceLast(last);
            last = ';';
        }
        out.append(mark.sign());
        // After ")**" a letter would keep the mark from closing; and "_" never closes before a letter.
        guarded = mark == Mark.EMPHASIS || !Character.isLetterOrDigit(last);
        afterClosing = out.length();
        lastClosed = mark;
    }

    /** Says that what was written last would call the name behind it, which has to be parted from it then. */
    void calls() {
        afterCall = out.length();
    }

    /** Says whether something is held back, or has to be looked after, before what comes next. */
    private boolean isUnsettled() {
        return gap != Gap.NONE
                || marks.isAnyHeldBack()
                || out.length() == start
                || out.length() == afterCall
                || out.length() == afterClosing;
    }

    /**
     * Writes what was held back before the character at {@code at} of {@code text}.
     *
     * @return the number of characters of the text that were written as well
     */
    int settle(String text, int at) {
        return isUnsettled() ? settled(text, at) : 0;
    }

    private int settled(String text, int at) {
        int codePoint = text.codePointAt(at);
        boolean adjacent = gap == Gap.NONE && out.length() > start;
        writeGap();
        if (adjacent && out.length() == afterCall && Character.isLetterOrDigit(codePoint)) {
            out.append(MarkdownText.PARTING);
        }
        boolean guard = adjacent && guarded && out.length() == afterClosing;
        boolean opening = false;
        while (marks.isAnyHeldBack()) {
            Mark mark = marks.write();
            boolean besideText = adjacent && !opening;
            if (mark == Mark.LINK) {
                preventImage();
            } else if (mark != Mark.NONE && besideText) {
                if (out.length() == afterClosing && lastClosed == mark) {
                    // "**a****b**" is not what it looks like: go on in the mark that was just closed.
                    out.setLength(out.length() - mark.sign().length());
                    guard = !Character.isLetterOrDigit(out.codePointBefore(out.length()));
                    continue;
                }
                boolean beforeLetter = Character.isLetterOrDigit(codePoint) && marks.isRestBare();
                if (mark == Mark.EMPHASIS || !beforeLetter) {
                    letOpen();
                }
            }
            out.append(mark.sign());
            opening |= mark != Mark.NONE;
        }
        if (!opening && guard && !isAsciiPunctuation(codePoint)) {
            return entity(text, at, codePoint);
        }
        if (Character.isSpaceChar(codePoint) && (opening || out.length() == start)) {
            // A no-break blank beside a mark or at the start of a line would not survive as such.
            return entity(text, at, codePoint);
        }
        return 0;
    }

    private void writeGap() {
        if (gap == Gap.BLANK) {
            out.append(' ');
        } else if (gap == Gap.LINE) {
            out.append(lineBreak);
            start = lineBreak.charAt(0) == '\\' ? out.length() : start;
        }
        gap = Gap.NONE;
    }

    /** "![" would be an image. */
    private void preventImage() {
        if (out.length() > start && out.charAt(out.length() - 1) == '!') {
            out.setLength(out.length() - 1);
            out.append("\\!");
        }
    }

    /** "a**(" opens nothing and "a_b" neither, but a mark after an entity does. */
    private void letOpen() {
        int last = out.codePointBefore(out.length());
        if (!isAsciiPunctuation(last)) {
            replaceLast(last);
        }
    }

    private int entity(String text, int at, int codePoint) {
        Rule rule = dialect.ruleOf(text.charAt(at));
        if (rule == Rule.REVEAL) {
            return 0;
        }
        if (rule == Rule.INCOMPLETE && !Characters.isPair(text, at)) {
            out.append("&#65533;");
            return 1;
        }
        out.append("&#").append(codePoint).append(';');
        return Character.charCount(codePoint);
    }

    private void replaceLast(int codePoint) {
        out.setLength(out.length() - Character.charCount(codePoint));
        int end = out.length();
        if (end - start >= 2 && out.charAt(end - 1) == '_' && Characters.isAsciiWord(out.charAt(end - 2))) {
            // It stood between two letters, and now no longer does.
            out.setLength(end - 1);
            out.append("\\_");
        }
        out.append("&#").append(codePoint).append(';');
    }

    private static boolean isAsciiPunctuation(int c) {
        return c > ' ' && c < 0x7F && !Characters.isAsciiWord((char) c);
    }
}
