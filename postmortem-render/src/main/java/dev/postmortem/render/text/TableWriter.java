package dev.postmortem.render.text;

import dev.postmortem.render.document.Cell;
import dev.postmortem.render.document.Column;
import dev.postmortem.render.document.Row;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.internal.DisplayWidth;
import dev.postmortem.render.text.LineBreaker.LongWord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Writes a table whose rows may be made on demand: the first of them decide about the layout and are all that is held.
 *
 * <p>A later cell that does not fit into its column as they made it is told below its row.
 */
final class TableWriter {

    /** How many rows decide about the layout. */
    static final int LOOK_AHEAD = 500;

    private final Page page;
    private final RunningText running;
    private final List<Column> columns;
    private final Iterator<Row> rows;
    private final List<String> headers;

    TableWriter(Page page, RunningText running, Table table) {
        this.page = page;
        this.running = running;
        this.columns = table.columns();
        this.rows = table.rows().iterator();
        this.headers = columns.stream()
                .map(column -> RunningText.line(column.header()))
                .toList();
    }

    void write() throws IOException {
        List<List<String>> first = new ArrayList<>();
        while (rows.hasNext() && first.size() < LOOK_AHEAD) {
            first.add(cells(rows.next()));
        }
        TableLayout layout = TableLayout.of(headers, first, page.columns());
        Grid grid = new Grid(layout.beside().stream()
                .map(column ->
                        new Grid.Lane(layout.width(column), columns.get(column).alignment()))
                .toList());
        header(layout, grid);
        boolean tall = false;
        boolean begun = false;
        boolean roomy = first.stream().anyMatch(row -> isTall(row, layout));
        Iterator<List<String>> decided = first.iterator();
        while (decided.hasNext() || rows.hasNext()) {
            List<String> row = decided.hasNext() ? decided.next() : cells(rows.next());
            boolean tallBefore = tall;
            tall = isTall(row, layout);
            if (begun && (roomy || tall || tallBefore)) {
                page.part();
            }
            begun = true;
            row(row, layout, grid);
        }
    }

    private List<String> cells(Row row) {
        return row.cells().stream().map(Cell::content).map(running::lines).toList();
    }

    private void header(TableLayout layout, Grid grid) throws IOException {
        List<List<String>> cells = layout.beside().stream()
                .map(column -> LineBreaker.lines(headers.get(column), layout.width(column), LongWord.BREAK))
                .toList();
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        if (height == 0) {
            return;
        }
        page.lines(grid.lines(
                cells.stream().map(lines -> atTheBottom(lines, height)).toList()));
        page.lines(grid.lines(grid.lanes().stream()
                .map(lane -> List.of("-".repeat(lane.width())))
                .toList()));
    }

    private static List<String> atTheBottom(List<String> lines, int height) {
        List<String> filled = new ArrayList<>();
        for (int i = lines.size(); i < height; i++) {
            filled.add("");
        }
        filled.addAll(lines);
        return filled;
    }

    /** Says whether a row takes more than a line, so that only an empty line shows where the next begins. */
    private boolean isTall(List<String> row, TableLayout layout) {
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            boolean fits = layout.isBeside(column)
                    && cell.indexOf('\n') < 0
                    && DisplayWidth.columns(cell) <= layout.width(column);
            if (!fits && !cell.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private void row(List<String> row, TableLayout layout, Grid grid) throws IOException {
        List<List<String>> beside = new ArrayList<>();
        List<Integer> below = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            if (!layout.isBeside(column)) {
                below.add(column);
                continue;
            }
            int width = layout.width(column);
            List<String> lines = LineBreaker.lines(row.get(column), width, LongWord.KEEP);
            boolean fits = TableLayout.isFitting(lines, width);
            beside.add(fits ? lines : List.of());
            if (!fits) {
                below.add(column);
            }
        }
        page.lines(grid.lines(beside));
        for (int column : below) {
            below(headers.get(column), row.get(column));
        }
    }

    private void below(String header, String cell) throws IOException {
        if (cell.isEmpty()) {
            return;
        }
        String outer = page.margin();
        String inner = outer + " ".repeat(TableLayout.BELOW_INDENT);
        String words = header.isEmpty() ? cell : header + ": " + cell;
        page.margin(inner + "  ");
        page.marker(inner);
        page.lines(LineBreaker.lines(words, page.columns(), LongWord.KEEP_ADDRESS));
        page.margin(outer);
    }
}
