package dev.postmortem.render.generated;

import dev.postmortem.render.document.Callout;
import dev.postmortem.render.document.Cell;
import dev.postmortem.render.document.Column;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Fact;
import dev.postmortem.render.document.FactList;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Paragraph;
import dev.postmortem.render.document.Row;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.TaskList;
import dev.postmortem.render.label.Label;
import dev.postmortem.render.label.Labels;
import dev.postmortem.render.markdown.Flavour;
import dev.postmortem.render.markdown.Shown;
import java.util.List;

/** What a reader of Markdown should see of a document. */
final class MarkdownOutline extends TreeOutline {

    private final boolean platform;
    private final Labels labels;

    MarkdownOutline(Flavour flavour, Labels labels) {
        this.platform = flavour != Flavour.COMMONMARK;
        this.labels = labels;
    }

    @Override
    void title(Document document) {
        String id = document.meta().id().map(known -> known + ": ").orElse("");
        wrapped("h1", () -> add(text(id) + text(document.meta().title())));
    }

    @Override
    void facts(FactList facts) {
        if (!platform) {
            wrapped("ul", () -> facts.facts().forEach(this::named));
            return;
        }
        row(List.of(text(facts.factHeader()), text(facts.valueHeader())));
        for (Fact fact : facts.facts()) {
            wrapped("row", () -> {
                wrapped("cell", () -> add(text(fact.label())));
                wrapped("cell", () -> inlines(fact.value(), SLASH, true));
            });
        }
    }

    private void named(Fact fact) {
        wrapped("li", () -> named(fact.label(), fact.value()));
    }

    private void named(String name, List<Inline> value) {
        String shown = Shown.of(name).text();
        add(Shown.withoutParting(shown).isEmpty() ? shown : shown + ": ");
        inlines(value, SLASH, false);
    }

    @Override
    void table(Table table) {
        table.caption().ifPresent(caption -> wrapped("p", () -> add(text(caption))));
        if (platform) {
            row(table.columns().stream().map(column -> text(column.header())).toList());
            for (Row row : table.rows()) {
                wrapped(
                        "row",
                        () -> row.cells().forEach(cell -> wrapped("cell", () -> inlines(cell.content(), SLASH, true))));
            }
        } else {
            wrapped("ul", () -> {
                if (table.rows().isEmpty()) {
                    row(
                            table.columns(),
                            table.columns().stream().map(column -> Cell.empty()).toList(),
                            true);
                }
                for (Row row : table.rows()) {
                    row(table.columns(), row.cells(), false);
                }
            });
        }
    }

    private void row(List<String> cells) {
        wrapped("row", () -> cells.forEach(cell -> wrapped("cell", () -> add(cell))));
    }

    /** A line for each cell that shows something. */
    private void row(List<Column> columns, List<Cell> cells, boolean always) {
        wrapped("li", () -> {
            for (int i = 0; i < cells.size(); i++) {
                List<Inline> content = cells.get(i).content();
                if (always
                        || !added(() -> inlines(content, " ", false))
                                .replace(" ", "")
                                .isEmpty()) {
                    add(BREAK);
                    named(columns.get(i).header(), content);
                }
            }
        });
    }

    @Override
    void tasks(TaskList tasks) {
        wrapped(
                "ul",
                () -> tasks.items()
                        .forEach(task -> wrapped("li", () -> {
                            String box = task.done() ? "\u2611 " : "\u2610 ";
                            String sign = task.done() ? "\u2039x\u203A" : "\u2039o\u203A";
                            add(platform ? sign : box);
                            inlines(task.content(), BREAK, false);
                        })));
    }

    @Override
    void callout(Callout callout) {
        wrapped("quote", () -> {
            wrapped("p", () -> add(platform ? "[!" + alert(callout) + "]" : name(callout)));
            callout.title().ifPresent(title -> wrapped("p", () -> add(text(title))));
            blocks(callout.blocks());
        });
    }

    private static String alert(Callout callout) {
        return switch (callout.kind()) {
            case GAP, WARNING -> "WARNING";
            case NOTE -> "NOTE";
            case IMPORTANT -> "IMPORTANT";
        };
    }

    private String name(Callout callout) {
        return switch (callout.kind()) {
            case GAP -> labels.text(Label.GAP_CALLOUT);
            case WARNING -> labels.text(Label.WARNING_CALLOUT);
            case NOTE -> labels.text(Label.NOTE_CALLOUT);
            case IMPORTANT -> labels.text(Label.IMPORTANT_CALLOUT);
        };
    }

    /** The reader of these tests does not mark where one paragraph of an item ends. */
    @Override
    void detail(Paragraph paragraph) {
        stripped(() -> inlines(paragraph.content(), BREAK, false));
    }

    @Override
    String text(String written) {
        Shown shown = Shown.of(written);
        return shown.before() + shown.text() + shown.after();
    }

    @Override
    String code(String written, boolean cell) {
        String span = Shown.codeSpan(written);
        // No two readers agree about a pipe behind a backslash in a table, so it is no code there.
        if (span.isEmpty()) {
            return "";
        }
        return cell && span.contains("\\|") ? text(span) : "\u2039code:" + span + "\u203A";
    }

    @Override
    String codeBlock(String written) {
        return Shown.codeBlock(written);
    }
}
