package dev.postmortem.render.document;

import java.util.Arrays;
import java.util.List;

/**
 * A cell of a {@link Row}. It holds one line in most formats.
 *
 * @param content what stands in it; empty for an empty cell
 * @since 0.1.0
 */
public record Cell(List<Inline> content) {

    private static final Cell EMPTY = new Cell(List.of());

    /** Copies the content. */
    public Cell {
        content = Require.list("Cell.content", content);
    }

    /**
     * Returns a cell of plain text.
     *
     * @param text what stands in it
     * @return the cell
     */
    public static Cell of(String text) {
        return Require.present("Text.text", text).isEmpty() ? EMPTY : of(Inlines.text(text));
    }

    /**
     * Returns a cell.
     *
     * @param content what stands in it
     * @return the cell
     */
    public static Cell of(Inline... content) {
        return new Cell(Arrays.asList(content));
    }

    /**
     * Returns a cell with nothing in it.
     *
     * @return the cell
     */
    public static Cell empty() {
        return EMPTY;
    }
}
