package dev.postmortem.render.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A table. It should not hold a column in which every cell is empty.
 *
 * @param caption what the table shows, in a few words; absent if the heading above it says it
 * @param columns its columns, at least one
 * @param rows its rows, which may be made on demand; each has a cell for each column
 * @since 0.1.0
 */
public record Table(Optional<String> caption, List<Column> columns, Sequence<Row> rows) implements Block {

    /** Checks the columns and the width of the rows; of rows made on demand, each when it is handed out. */
    public Table {
        caption = Require.orEmpty(caption);
        columns = Require.someOf("Table.columns", columns);
        rows = RowsOfWidth.of(Require.present("Table.rows", rows), columns.size());
    }

    /**
     * Returns a builder of a table.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns this table with each row changed when it is handed out.
     *
     * @param change makes the new row
     * @return the table
     */
    public Table mapRows(UnaryOperator<Row> change) {
        return new Table(caption, columns, rows.map(change));
    }

    /** Builds a {@link Table}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String caption;
        private final List<Column> columns = new ArrayList<>();
        private final List<Row> listed = new ArrayList<>();
        private @Nullable Sequence<Row> onDemand;

        private Builder() {}

        /**
         * Says what the table shows.
         *
         * @param words a few words
         * @return this builder
         */
        public Builder caption(String words) {
            caption = words;
            return this;
        }

        /**
         * Adds a column of words.
         *
         * @param id what the column is known by
         * @param header what stands above it
         * @return this builder
         */
        public Builder column(String id, String header) {
            columns.add(Column.of(id, header));
            return this;
        }

        /**
         * Adds a column of numbers or durations.
         *
         * @param id what the column is known by
         * @param header what stands above it
         * @return this builder
         */
        public Builder numericColumn(String id, String header) {
            columns.add(Column.numeric(id, header));
            return this;
        }

        /**
         * Adds a row.
         *
         * @param cells its cells, one for each column
         * @return this builder
         */
        public Builder row(Cell... cells) {
            listed.add(Row.of(cells));
            return this;
        }

        /**
         * Adds a row of plain text.
         *
         * @param texts the text of each cell, one for each column
         * @return this builder
         */
        public Builder row(String... texts) {
            listed.add(Row.of(texts));
            return this;
        }

        /**
         * Gives all rows at once, to be made on demand.
         *
         * @param rows the rows
         * @return this builder
         */
        public Builder rows(Sequence<Row> rows) {
            onDemand = rows;
            return this;
        }

        /**
         * Builds the table.
         *
         * @return the table
         * @throws IllegalArgumentException if there is no column, a row has another number of cells, or rows were given
         *     both one by one and at once
         */
        public Table build() {
            if (onDemand != null && !listed.isEmpty()) {
                throw new IllegalArgumentException("Table.rows were given one by one and at once: choose one way");
            }
            return new Table(Optional.ofNullable(caption), columns, onDemand != null ? onDemand : Sequence.of(listed));
        }
    }
}
