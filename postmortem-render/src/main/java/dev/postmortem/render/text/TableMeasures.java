package dev.postmortem.render.text;

import java.util.List;
import java.util.function.ToIntFunction;

/** What there is to be laid out in a table, in columns of the terminal. */
final class TableMeasures {

    /** A column is as wide as its longest word, up to here; a longer word goes below its row. */
    private static final int LONGEST_WORD = 28;

    /** The least width of a column whose text is longer than that. */
    private static final int LEAST_WIDTH = 8;

    private final int[] header;
    private final int[] headerWord;

    /** The widths of the cells of each row. */
    private final int[][] widths;

    /** The longest words in the cells of each row. */
    private final int[][] words;

    private TableMeasures(int[] header, int[] headerWord, int[][] widths, int[][] words) {
        this.header = header;
        this.headerWord = headerWord;
        this.widths = widths;
        this.words = words;
    }

    static TableMeasures of(List<String> headers, List<List<String>> rows) {
        return new TableMeasures(
                headers.stream().mapToInt(LineBreaker::widest).toArray(),
                headers.stream().mapToInt(LineBreaker::longestWord).toArray(),
                measured(rows, LineBreaker::widest),
                measured(rows, LineBreaker::longestWord));
    }

    private static int[][] measured(List<List<String>> rows, ToIntFunction<String> measure) {
        return rows.stream()
                .map(row -> row.stream().mapToInt(measure).toArray())
                .toArray(int[][]::new);
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
        int widest = header[column];
        for (int[] row : widths) {
            widest = Math.max(widest, row[column]);
        }
        return Math.max(widest, 1);
    }

    /** Returns the width that breaks no word of a column, unless it is very long. */
    int least(int column, int available) {
        int least = Math.min(headerWord[column], LONGEST_WORD);
        for (int[] row : words) {
            least = Math.max(least, row[column] <= LONGEST_WORD ? row[column] : 0);
        }
        return Math.min(Math.max(least, Math.min(widest(column), LEAST_WIDTH)), available);
    }

    /** Returns how much text there is in a column. */
    long amount(int column) {
        long amount = header[column];
        for (int[] row : widths) {
            amount += row[column];
        }
        return amount;
    }
}
