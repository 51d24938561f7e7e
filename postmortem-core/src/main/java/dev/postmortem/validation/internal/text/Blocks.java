package dev.postmortem.validation.internal.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Parts a text into blocks as Markdown does: paragraphs, headings, rows and list items; code; quotes; comments.
 *
 * <p>A quote is one block whatever it holds, and a comment ends with its sign alone, wherever it began.
 */
final class Blocks {

    enum Kind {
        PROSE,
        CODE,
        QUOTE,
        COMMENT
    }

    record Block(Kind kind, int start, int end) {}

    private static final int CODE_INDENT = 4;
    private static final int TAB = 4;

    /** Nobody nests lists deeper; what goes on is a drawing, or an attack. */
    private static final int DEEPEST = 100;

    private final String text;
    private final List<Block> blocks = new ArrayList<>();

    /** The block that the next line may continue. */
    private Kind kind = Kind.PROSE;

    private int start = -1;
    private int end = -1;

    /** Whether the last line of a quoted block is its mark alone, behind which only another mark goes on with it. */
    private boolean quoteRests;

    private char fence;
    private int fenceLength;
    private int fenceColumn;

    /** The columns at which the contents of the open list items begin, the innermost first. */
    private final Deque<Integer> items = new ArrayDeque<>();

    private boolean emptyItem;

    private Blocks(String text) {
        this.text = text;
    }

    static List<Block> of(String text) {
        Blocks blocks = new Blocks(text);
        int from = 0;
        while (from < text.length()) {
            from = blocks.line(from, lineEnd(text, from));
        }
        blocks.close();
        return blocks.blocks;
    }

    private static int lineEnd(String text, int from) {
        int i = from;
        while (i < text.length() && !Letters.isLineEnd(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Reads one line and returns where the next begins. */
    private int line(int from, int to) {
        int next = text.startsWith("\r\n", to) ? to + 2 : to + 1;
        int first = afterSpace(from, to);
        int indent = column(from, first, 0);
        if (fenceLength > 0 && (first == to || indent >= fenceColumn)) {
            fenced(first, to, indent);
        } else if (first == to) {
            blank();
        } else {
            endFence();
            emptyItem = false;
            if (text.startsWith("<!--", first) && !isCode(indent)) {
                leaveItems(itemColumn(indent));
                close();
                int closed = text.indexOf("-->", first + "<!--".length());
                next = closed < 0 ? text.length() : closed + "-->".length();
                blocks.add(new Block(Kind.COMMENT, first, next));
            } else {
                block(first, to, indent);
            }
        }
        return next;
    }

    /** A list item that holds nothing yet ends as well. */
    private void blank() {
        close();
        if (emptyItem) {
            items.pop();
            emptyItem = false;
        }
    }

    private void fenced(int first, int to, int indent) {
        end = to;
        if (indent - fenceColumn < CODE_INDENT && closesFence(first, to)) {
            endFence();
        }
    }

    /** Code ends with its fence, or with the list item that holds it. */
    private void endFence() {
        if (fenceLength > 0) {
            fenceLength = 0;
            close();
        }
    }

    private void block(int first, int to, int indent) {
        int column = itemColumn(indent);
        if (isCode(indent)) {
            begin(Kind.CODE, first, to, column);
            close();
        } else if (indent - column >= CODE_INDENT) {
            end = to;
        } else if (fenceRun(first, to) > 0) {
            begin(Kind.CODE, first, to, column);
            fence = text.charAt(first);
            fenceLength = fenceRun(first, to);
            fenceColumn = column;
        } else if (isQuote(first, to)) {
            leaveItems(column);
            continueOrOpen(Kind.QUOTE, first, to);
            quoteRests = isBlank(first + 1, to);
        } else if (isRuler(first, to, column)) {
            leaveItems(column);
            close();
        } else if (isListItem(first, to, column)) {
            item(first, to, indent, column);
        } else if (isAlone(first, to)) {
            begin(Kind.PROSE, behindMarker(first, to), to, column);
            close();
        } else if (start >= 0 && !(kind == Kind.QUOTE && quoteRests)) {
            end = to;
        } else {
            begin(Kind.PROSE, first, to, column);
        }
    }

    /** What follows the mark of a list item is a block of its own. */
    private void item(int first, int to, int indent, int column) {
        leaveItems(column);
        close();
        int marker = first;
        while (marker < to && !Letters.isSpace(text.charAt(marker))) {
            marker++;
        }
        int content = afterSpace(marker, to);
        int behind = column(first, marker, indent);
        int inside = column(marker, content, behind);
        boolean startsWithCode = content == to || inside - behind > CODE_INDENT;
        if (items.size() == DEEPEST) {
            open(Kind.PROSE, content, to);
            return;
        }
        items.push(startsWithCode ? behind + 1 : inside);
        emptyItem = content == to;
        if (!emptyItem) {
            block(content, to, inside);
        }
    }

    private int afterSpace(int from, int to) {
        int i = from;
        while (i < to && Letters.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Returns the column that is reached at the end of some characters which begin at a column. */
    private int column(int from, int to, int begin) {
        int column = begin;
        for (int i = from; i < to; i++) {
            column += text.charAt(i) == '\t' ? TAB - column % TAB : 1;
        }
        return column;
    }

    /** Returns where the contents of the innermost item begin that a line with this indentation belongs to. */
    private int itemColumn(int indent) {
        for (int column : items) {
            if (column <= indent) {
                return column;
            }
        }
        return 0;
    }

    private void leaveItems(int column) {
        while (!items.isEmpty() && items.peek() > column) {
            items.pop();
        }
    }

    /** Says whether the line stands under another one of the author's paragraph, and not of an item that it has left. */
    private boolean isInParagraph(int column) {
        return start >= 0 && kind == Kind.PROSE && (items.isEmpty() || items.peek() <= column);
    }

    /** What is indented so far is code, unless it goes on with a paragraph. */
    private boolean isCode(int indent) {
        return start < 0 && indent - itemColumn(indent) >= CODE_INDENT;
    }

    private void begin(Kind next, int from, int to, int column) {
        leaveItems(column);
        open(next, from, to);
    }

    private void continueOrOpen(Kind next, int from, int to) {
        if (start < 0 || kind != next) {
            open(next, from, to);
        } else {
            end = to;
        }
    }

    private void open(Kind next, int from, int to) {
        close();
        kind = next;
        start = from;
        end = to;
    }

    private void close() {
        if (start >= 0) {
            blocks.add(new Block(kind, start, end));
        }
        start = -1;
    }

    /** Returns how many marks open a block of code here; 0 if none does. */
    private int fenceRun(int first, int to) {
        char mark = text.charAt(first);
        if (mark != '`' && mark != '~') {
            return 0;
        }
        int run = run(first, to, mark);
        boolean inline = mark == '`' && text.substring(first + run, to).contains("`");
        return run < 3 || inline ? 0 : run;
    }

    private boolean closesFence(int first, int to) {
        int run = run(first, to, fence);
        return run >= fenceLength && isBlank(first + run, to);
    }

    /** A number after the mark is compared with, as in "> 300 users", unless it is a clock time of a quoted chat. */
    private boolean isQuote(int first, int to) {
        if (text.charAt(first) != '>') {
            return false;
        }
        int i = afterSpace(first + 1, to);
        int digits = i;
        while (i < to && Letters.isAsciiDigit(text.charAt(i))) {
            i++;
        }
        boolean compared = i > digits && (i == to || (text.charAt(i) != ':' && text.charAt(i) != '-'));
        return !compared || (start >= 0 && kind == Kind.QUOTE);
    }

    private boolean isListItem(int first, int to, int column) {
        char mark = text.charAt(first);
        if (mark == '-' || mark == '*' || mark == '+' || mark == '•') {
            return isSpaceOrEnd(first + 1, to);
        }
        int i = first;
        while (i < to && i - first < 9 && Letters.isAsciiDigit(text.charAt(i))) {
            i++;
        }
        boolean numbered =
                i > first && i < to && (text.charAt(i) == '.' || text.charAt(i) == ')') && isSpaceOrEnd(i + 1, to);
        // A wrapped line may begin with the last word of a sentence, as "in\n2026. Then".
        boolean interrupts = !isInParagraph(column) || (mark == '1' && i == first + 1);
        return numbered && interrupts;
    }

    /** The marks of a heading or row are no part of its sentence. */
    private int behindMarker(int first, int to) {
        return afterSpace(first + run(first, to, text.charAt(first)), to);
    }

    /** A heading or the row of a table. */
    private boolean isAlone(int first, int to) {
        char mark = text.charAt(first);
        return mark == '|' || (mark == '#' && isSpaceOrEnd(first + run(first, to, '#'), to));
    }

    /** A line across the page, which may be of equals signs too, or one under a heading, which may be as short as its mark. */
    private boolean isRuler(int first, int to, int column) {
        char mark = text.charAt(first);
        if ("-=*_".indexOf(mark) < 0) {
            return false;
        }
        boolean underline =
                isInParagraph(column) && (mark == '-' || mark == '=') && isBlank(first + run(first, to, mark), to);
        return underline || isRow(first, to, mark);
    }

    /** Whether the line holds nothing but three marks or more, as in "- - -". */
    private boolean isRow(int first, int to, char mark) {
        int marks = 0;
        for (int i = first; i < to; i++) {
            if (text.charAt(i) == mark) {
                marks++;
            } else if (!Letters.isSpace(text.charAt(i))) {
                return false;
            }
        }
        return marks >= 3;
    }

    private int run(int from, int to, char mark) {
        int i = from;
        while (i < to && text.charAt(i) == mark) {
            i++;
        }
        return i - from;
    }

    private boolean isBlank(int from, int to) {
        return text.substring(from, to).isBlank();
    }

    private boolean isSpaceOrEnd(int at, int to) {
        return at >= to || Letters.isSpace(text.charAt(at));
    }
}
