package dev.postmortem.render.text;

import dev.postmortem.render.internal.DisplayWidth;
import dev.postmortem.render.text.LineBreaker.LongWord;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which columns of a table stand side by side, how wide each is, and which are told below each row.
 *
 * <p>Of all the layouts that come of taking away one column after the other, it is the one whose table is the shortest:
 * a column of long texts squeezed in between others makes it long, and so does a line of its own for a short word.
 */
final class TableLayout {

    /** How far what is told below a row is indented. */
    static final int BELOW_INDENT = 4;

    /** A cell of more lines is told below its row, where lines are long. */
    private static final int TALLEST = 3;

    /** Lines count four times, so that a line of its own can count for a little more than a line. */
    private static final int LINE = 4;

    /** What a cell counts besides its lines if it is told below although its column is beside: readers look there. */
    private static final int STRAY = LINE;

    private final int[] widths;
    private final List<Integer> beside;
    private final long height;

    private TableLayout(int[] widths, List<Integer> beside, long height) {
        this.widths = widths;
        this.beside = beside;
        this.height = height;
    }

    /**
     * Chooses a layout.
     *
     * @param headers the headers as they are shown
     * @param rows the rows that decide
     * @param available the columns of the terminal
     */
    static TableLayout of(List<String> headers, List<List<String>> rows, int available) {
        TableMeasures measures = TableMeasures.of(headers, rows);
        TableLayout best = beside(IntStream.range(0, headers.size()).boxed().toList(), measures, available);
        for (TableLayout last = best; last.beside.size() > 1; ) {
            List<Integer> before = last.beside;
            // The first column says what a row is about and stays; of two that are as good to take, it is the later.
            last = IntStream.rangeClosed(1, before.size() - 1)
                    .mapToObj(i -> before.get(before.size() - i))
                    .map(column -> beside(without(column, before), measures, available))
                    .min(Comparator.comparingLong(layout -> layout.height))
                    .orElseThrow();
            best = last.height < best.height ? last : best;
        }
        best.tighten(headers, rows);
        return best;
    }

    /** Makes each column as narrow as what stays in it, which changes no line. */
    private void tighten(List<String> headers, List<List<String>> rows) {
        for (int column : beside) {
            int width = widths[column];
            int used = widest(LineBreaker.lines(headers.get(column), width, LongWord.BREAK));
            for (List<String> row : rows) {
                List<String> lines = LineBreaker.lines(row.get(column), width, LongWord.KEEP);
                used = Math.max(used, isFitting(lines, width) ? widest(lines) : 0);
            }
            widths[column] = Math.max(used, 1);
        }
    }

    /** Says whether the lines of a cell may stand in a column, or are better told below the row. */
    static boolean isFitting(List<String> lines, int width) {
        return lines.size() <= TALLEST && widest(lines) <= width;
    }

    private static int widest(List<String> lines) {
        int widest = 0;
        for (String line : lines) {
            widest = Math.max(widest, DisplayWidth.columns(line));
        }
        return widest;
    }

    int width(int column) {
        return widths[column];
    }

    /** Returns the columns that stand side by side, in their order. */
    List<Integer> beside() {
        return beside;
    }

    boolean isBeside(int column) {
        return widths[column] > 0;
    }

    private static List<Integer> without(int column, List<Integer> columns) {
        return columns.stream().filter(other -> other != column).toList();
    }

    private static TableLayout beside(List<Integer> columns, TableMeasures measures, int available) {
        int[] widths = new int[measures.count()];
        int free = available - Grid.GAP * (columns.size() - 1);
        for (int column : columns) {
            widths[column] = measures.least(column, available);
            free -= widths[column];
        }
        if (free < 0 && columns.size() > 1) {
            return new TableLayout(widths, columns, Long.MAX_VALUE - measures.count() + columns.size());
        }
        widen(widths, columns, measures, free);
        return new TableLayout(widths, columns, height(widths, measures, available));
    }

    /** Gives what is free to the columns, the narrowest first, so that short texts stay in a line. */
    private static void widen(int[] widths, List<Integer> columns, TableMeasures measures, int free) {
        List<Integer> order = columns.stream()
                .sorted(Comparator.comparingInt(measures::widest))
                .toList();
        long amount = order.stream().mapToLong(measures::amount).sum();
        int left = free;
        for (int column : order) {
            int wish = measures.widest(column) - widths[column];
            // Of what is left, a column gets as much as it has of the text that is left.
            long share = amount == 0 ? left : left * measures.amount(column) / amount;
            int more = (int) Math.min(wish, Math.max(share, Math.min(left / 2, wish)));
            widths[column] += Math.max(more, 0);
            left -= Math.max(more, 0);
            amount -= measures.amount(column);
        }
    }

    /** Returns how long the table becomes. */
    private static long height(int[] widths, TableMeasures measures, int available) {
        long height = 0;
        boolean tall = false;
        for (int row = 0; row < measures.rows(); row++) {
            int beside = 1;
            int below = 0;
            for (int column = 0; column < widths.length; column++) {
                int text = measures.width(row, column);
                int width = widths[column];
                if (width > 0 && measures.word(row, column) <= width && lines(text, width) <= TALLEST) {
                    beside = Math.max(beside, lines(text, width));
                } else if (text > 0) {
                    int line = available - BELOW_INDENT;
                    below += LINE * lines(measures.header(column) + 2 + text, line) + (width > 0 ? STRAY : 1);
                }
            }
            tall |= beside > 1 || below > 0;
            height += LINE * beside + below;
        }
        return height + (tall ? LINE * (long) measures.rows() : 0);
    }

    /** About how many lines a text takes: words seldom fill a line. */
    private static int lines(int text, int width) {
        return text <= width ? 1 : 1 + (text * 10 - 1) / (width * 9);
    }
}
