package dev.postmortem.render.text;

import java.util.List;

/** What there is to be laid out in a table, in columns of the terminal. */
final class TableMeasures {

    /** A column is as wide as its longest word, up to here; a longer word goes below its row. */
    private static final int LONGEST_WORD = 28;

    /** The least width of a column whose text is longer than that. */
    private static final int LEAST_WIDTH = 8;

    private final int[] header;

    /** The widths of the cells of each row. */
    private final int[][] widths;

    /** The longest words in the cells of each row. */
    private final int[][] words;

    // Of each column, because every layout that is tried asks for them.
    private final int[] widest;
    private final int[] longestWord;
    private final long[] amount;

    private TableMeasures(List<String> headers, List<List<String>> rows) {
        int count = headers.size();
        header = new int[count];
        widths = new int[rows.size()][count];
        words = new int[rows.size()][count];
        widest = new int[count];
        longestWord = new int[count];
        amount = new long[count];
        for (int column = 0; column < count; column++) {
            header[column] = LineBreaker.widest(headers.get(column));
            widest[column] = header[column];
            longestWord[column] = Math.min(LineBreaker.longestWord(headers.get(column)), LONGEST_WORD);
            amount[column] = header[column];
        }
        for (int row = 0; row < widths.length; row++) {
            for (int column = 0; column < count; column++) {
                measure(rows.get(row).get(column), row, column);
            }
        }
    }

    private void measure(String cell, int row, int column) {
        int width = LineBreaker.widest(cell);
        int word = LineBreaker.longestWord(cell);
        widths[row][column] = width;
        words[row][column] = word;
        widest[column] = Math.max(widest[column], width);
        longestWord[column] = Math.max(longestWord[column], word <= LONGEST_WORD ? word : 0);
        amount[column] += width;
    }

    static TableMeasures of(List<String> headers, List<List<String>> rows) {
        return new TableMeasures(headers, rows);
    }

    int count() {
        return header.length;
    }

    int rows() {
        return widths.length;
    }

    int width(int row, int column) {
        return widths[row][column];
    }

    int word(int row, int column) {
        return words[row][column];
    }

    int header(int column) {
        return header[column];
    }

    /** Returns the width that keeps every text of a column in one line. */
    int widest(int column) {
        return Math.max(widest[column], 1);
    }

    /** Returns the width that breaks no word of a column, unless it is very long. */
    int least(int column, int available) {
        return Math.min(Math.max(longestWord[column], Math.min(widest(column), LEAST_WIDTH)), available);
    }

    /** Returns how much text there is in a column. */
    long amount(int column) {
        return amount[column];
    }
}
