package dev.postmortem.render.document;

import java.util.Iterator;

/** Checks each row when it is handed out, because a table with ragged rows is refused or cut by several formats. */
record RowsOfWidth(Sequence<Row> rows, int width) implements Sequence<Row> {

    static Sequence<Row> of(Sequence<Row> rows, int width) {
        if (rows instanceof RowsOfWidth checked && checked.width == width) {
            return rows;
        }
        if (rows instanceof ListedSequence<Row> listed) {
            listed.elements().forEach(row -> check(row, width));
            return rows;
        }
        return new RowsOfWidth(rows, width);
    }

    @Override
    public Iterator<Row> iterator() {
        return rows.map(row -> check(row, width)).iterator();
    }

    private static Row check(Row row, int width) {
        if (row.cells().size() != width) {
            throw new IllegalArgumentException(
                    "A row has " + row.cells().size() + " cells: give one for each of the " + width + " columns");
        }
        return row;
    }
}
