package dev.postmortem.render.section;

import dev.postmortem.model.Postmortem;
import dev.postmortem.render.document.Actions;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.BulletList;
import dev.postmortem.render.document.Callout;
import dev.postmortem.render.document.CalloutKind;
import dev.postmortem.render.document.Cell;
import dev.postmortem.render.document.Column;
import dev.postmortem.render.document.Heading;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.OrderedList;
import dev.postmortem.render.document.Row;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.TaskList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A section as a producer made it, with short ways to ask what it says. */
record Produced(Optional<Section> section) {

    /** Returns what a producer makes of a postmortem that has a title and what the edit adds. */
    static Produced by(SectionProducer producer, Consumer<Postmortem.Builder> edit) {
        return by(producer, GapPolicy.SHOW, edit);
    }

    static Produced by(SectionProducer producer, GapPolicy gaps, Consumer<Postmortem.Builder> edit) {
        Postmortem.Builder builder = Postmortem.builder().title("Orders database: writes stall");
        edit.accept(builder);
        Postmortem postmortem = builder.build();
        return new Produced(producer.produce(postmortem, Contexts.of(postmortem, gaps)));
    }

    boolean isOmitted() {
        return section.isEmpty();
    }

    /** Returns everything that the section says, in one text. */
    String text() {
        return Told.text(blocks());
    }

    /** Returns the blocks as a reader sees them. */
    List<Block> blocks() {
        return section.orElseThrow().blocks().stream()
                .flatMap(block -> block instanceof Actions actions ? actions.shown().stream() : Stream.of(block))
                .toList();
    }

    /** Returns what kind of callouts there are. */
    List<CalloutKind> callouts() {
        return all(Callout.class).map(Callout::kind).toList();
    }

    List<String> headings() {
        return all(Heading.class).map(Told::text).toList();
    }

    /** Returns the tasks with their boxes. */
    List<String> tasks() {
        return all(TaskList.class)
                .flatMap(list -> list.items().stream())
                .map(task -> (task.done() ? "[x] " : "[ ] ") + Told.text(task.content()))
                .toList();
    }

    /** Returns the items of all lists that stand in the section itself, with what is below each. */
    List<String> items() {
        List<ListItem> items = new ArrayList<>();
        all(BulletList.class).forEach(list -> items.addAll(list.items()));
        all(OrderedList.class).forEach(list -> items.addAll(list.items()));
        return items.stream().map(Told::text).toList();
    }

    /** Returns the headers of the first table. */
    List<String> columns() {
        return table(0).columns().stream().map(Column::id).toList();
    }

    /** Returns the cells of a column in the first table that has it. */
    List<String> cells(String column) {
        return all(Table.class)
                .filter(table -> index(table, column) >= 0)
                .findFirst()
                .map(table -> cells(table, index(table, column)))
                .orElseThrow(() -> new AssertionError("No column " + column + " in " + blocks()));
    }

    /** Returns all tables as rows of texts. */
    List<List<List<String>>> tables() {
        return all(Table.class).map(Produced::rows).toList();
    }

    private Table table(int index) {
        return all(Table.class).toList().get(index);
    }

    private static int index(Table table, String column) {
        return table.columns().stream().map(Column::id).toList().indexOf(column);
    }

    private static List<String> cells(Table table, int column) {
        return rows(table).stream().map(row -> row.get(column)).toList();
    }

    private static List<List<String>> rows(Table table) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            rows.add(row.cells().stream().map(Cell::content).map(Told::text).toList());
        }
        return rows;
    }

    private <B extends Block> Stream<B> all(Class<B> kind) {
        return blocks().stream().filter(kind::isInstance).map(kind::cast);
    }
}
