package dev.postmortem.render.internal.card;

import dev.postmortem.render.document.Alignment;
import java.util.List;

/** What the rows of a table have in common. Two grids are never the same, however alike. */
public final class Grid {

    /**
     * A column.
     *
     * @param header its words, empty if it has none
     * @param alignment where its cells stand
     */
    public record Head(List<Run> header, Alignment alignment) {}

    private final List<Head> heads;

    Grid(List<Head> heads) {
        this.heads = List.copyOf(heads);
    }

    /** Returns the columns. */
    public List<Head> heads() {
        return heads;
    }
}
