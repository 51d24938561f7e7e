package dev.postmortem.render.section;

import dev.postmortem.render.document.Alignment;
import dev.postmortem.render.document.Cell;
import dev.postmortem.render.document.Column;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Row;
import dev.postmortem.render.document.Sequence;
import dev.postmortem.render.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes a table of elements, one row each, without the columns that would be empty in all rows.
 *
 * <p>A row is made when it is asked for, so a long list is never a tree in memory.
 *
 * @param <T> what a row tells of
 */
final class Columns<T> {

    private record Filled<T>(Column column, Function<? super T, List<Inline>> cell) {}

    private final List<T> elements;
    private final List<Filled<T>> columns = new ArrayList<>();

    private Columns(List<T> elements) {
        this.elements = elements;
    }

    static <T> Columns<T> of(List<T> elements) {
        return new Columns<>(elements);
    }

    /** Adds a column of words, unless it would be empty in all rows. */
    Columns<T> column(String id, String header, Function<? super T, List<Inline>> cell) {
        return add(id, header, Alignment.START, cell);
    }

    /** Adds a column of numbers or durations, unless it would be empty in all rows. */
    Columns<T> numeric(String id, String header, Function<? super T, List<Inline>> cell) {
        return add(id, header, Alignment.END, cell);
    }

    private Columns<T> add(String id, String header, Alignment alignment, Function<? super T, List<Inline>> cell) {
        for (T element : elements) {
            if (!cell.apply(element).isEmpty()) {
                columns.add(new Filled<>(new Column(id, header, alignment), cell));
                break;
            }
        }
        return this;
    }

    /** Returns the table. There must be an element, and a column that is not empty. */
    Table table(Optional<String> caption) {
        List<Filled<T>> shown = List.copyOf(columns);
        return new Table(
                caption,
                shown.stream().map(Filled::column).toList(),
                Sequence.from(elements, element -> row(element, shown)));
    }

    private static <T> Row row(T element, List<Filled<T>> columns) {
        Cell[] cells = new Cell[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            List<Inline> content = columns.get(i).cell().apply(element);
            cells[i] = content.isEmpty() ? Cell.empty() : new Cell(content);
        }
        return Row.of(cells);
    }

    Table table() {
        return table(Optional.empty());
    }
}
