package dev.postmortem.render.document;

/**
 * A column of a {@link Table}.
 *
 * @param id what the column is known by in every language, such as {@code due}, so that filters and writers find it
 * @param header what stands above it
 * @param alignment to which side its cells lean
 * @since 0.1.0
 */
public record Column(String id, String header, Alignment alignment) {

    /** Checks that id, header and alignment are there. */
    public Column {
        id = Require.text("Column.id", id);
        Require.present("Column.header", header);
        Require.present("Column.alignment", alignment);
    }

    /**
     * Returns a column of words.
     *
     * @param id what the column is known by
     * @param header what stands above it
     * @return the column
     */
    public static Column of(String id, String header) {
        return new Column(id, header, Alignment.START);
    }

    /**
     * Returns a column of numbers or durations.
     *
     * @param id what the column is known by
     * @param header what stands above it
     * @return the column
     */
    public static Column numeric(String id, String header) {
        return new Column(id, header, Alignment.END);
    }
}
