package dev.postmortem.render.document;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row of a {@link Table}.
 *
 * @param cells its cells, one for each column
 * @since 0.1.0
 */
public record Row(List<Cell> cells) {

    /** Copies the cells. */
    public Row {
        cells = Require.list("Row.cells", cells);
    }

    /**
     * Returns a row.
     *
     * @param cells its cells, one for each column
     * @return the row
     */
    public static Row of(Cell... cells) {
        return new Row(Arrays.asList(cells));
    }

    /**
     * Returns a row of plain text.
     *
     * @param texts the text of each cell, one for each column
     * @return the row
     */
    public static Row of(String... texts) {
        return new Row(Stream.of(texts).map(Cell::of).toList());
    }
}
