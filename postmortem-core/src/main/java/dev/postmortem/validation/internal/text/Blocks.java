package dev.postmortem.validation.internal.text;

import java.util.ArrayList;
import java.util.List;

/** Parts a text into blocks as Markdown does: paragraphs, headings, rows and list items; code; quotes; comments. */
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

    private final String text;
    private final List<Block> blocks = new ArrayList<>();

    /** The block that the next line may continue. */
    private Kind kind = Kind.PROSE;

    private int start = -1;
    private int end = -1;

    private char fence;
    private int fenceLength;
    private boolean inList;

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
        int first = from;
        int indent = 0;
        while (first < to && Letters.isSpace(text.charAt(first))) {
            indent += text.charAt(first) == '\t' ? TAB : 1;
            first++;
        }
        if (fenceLength > 0) {
            end = to;
            if (closesFence(first, to)) {
                fenceLength = 0;
                close();
            }
        } else if (first == to) {
            close();
        } else if (text.startsWith("<!--", first) && !continuesCode(indent)) {
            close();
            int closed = text.indexOf("-->", first + "<!--".length());
            next = closed < 0 ? text.length() : closed + "-->".length();
            blocks.add(new Block(Kind.COMMENT, first, next));
        } else {
            prose(from, first, to, indent);
        }
        return next;
    }

    private void prose(int from, int first, int to, int indent) {
        int run = fenceRun(first, to);
        if (run > 0) {
            open(Kind.CODE, first, to);
            fence = text.charAt(first);
            fenceLength = run;
        } else if (continuesCode(indent)) {
            open(Kind.CODE, first, to);
            close();
        } else if (isQuote(first, to)) {
            continueOrOpen(Kind.QUOTE, first, to);
        } else if (isListItem(first, to)) {
            open(Kind.PROSE, behindMarker(first, to), to);
            inList = true;
        } else if (isRuler(first, to)) {
            close();
            inList &= indent > 0;
        } else if (isAlone(first, to)) {
            open(Kind.PROSE, behindMarker(first, to), to);
            close();
            inList &= indent > 0;
        } else {
            inList &= start >= 0 || indent > 0;
            continueOrOpen(start >= 0 ? kind : Kind.PROSE, start >= 0 ? from : first, to);
        }
    }

    private boolean continuesCode(int indent) {
        return indent >= CODE_INDENT && start < 0 && !inList;
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
        boolean inline = mark == '`' && contains(first + run, to, '`');
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
        int i = first + 1;
        while (i < to && Letters.isSpace(text.charAt(i))) {
            i++;
        }
        int digits = i;
        while (i < to && Letters.isAsciiDigit(text.charAt(i))) {
            i++;
        }
        boolean compared = i > digits && (i == to || (text.charAt(i) != ':' && text.charAt(i) != '-'));
        return !compared || (start >= 0 && kind == Kind.QUOTE);
    }

    private boolean isListItem(int first, int to) {
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
        boolean interrupts = start < 0 || inList || (mark == '1' && i == first + 1);
        return numbered && interrupts;
    }

    /** The marks of a list item, heading or row are no part of its sentence. */
    private int behindMarker(int first, int to) {
        int i = first + 1;
        while (text.charAt(first) != '|' && i < to && !Letters.isSpace(text.charAt(i))) {
            i++;
        }
        while (i < to && Letters.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** A heading or the row of a table. */
    private boolean isAlone(int first, int to) {
        char mark = text.charAt(first);
        return mark == '|' || (mark == '#' && isSpaceOrEnd(first + run(first, to, '#'), to));
    }

    private boolean isRuler(int first, int to) {
        char mark = text.charAt(first);
        int run = run(first, to, mark);
        return (mark == '-' || mark == '=' || mark == '*' || mark == '_') && run >= 3 && isBlank(first + run, to);
    }

    private int run(int from, int to, char mark) {
        int i = from;
        while (i < to && text.charAt(i) == mark) {
            i++;
        }
        return i - from;
    }

    private boolean contains(int from, int to, char mark) {
        return text.substring(from, to).indexOf(mark) >= 0;
    }

    private boolean isBlank(int from, int to) {
        return text.substring(from, to).isBlank();
    }

    private boolean isSpaceOrEnd(int at, int to) {
        return at >= to || Letters.isSpace(text.charAt(at));
    }
}
