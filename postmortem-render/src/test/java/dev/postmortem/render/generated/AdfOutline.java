package dev.postmortem.render.generated;

import dev.postmortem.render.adf.AdfProduct;
import dev.postmortem.render.document.Callout;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.FactList;
import dev.postmortem.render.document.Paragraph;
import dev.postmortem.render.document.Row;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.TaskItem;
import dev.postmortem.render.document.TaskList;
import dev.postmortem.render.html.Shown;

/** What a reader of the Atlassian Document Format should see of a document. */
public final class AdfOutline extends TreeOutline {

    private final AdfProduct product;

    /** Makes the outline of documents for a product. */
    public AdfOutline(AdfProduct product) {
        this.product = product;
    }

    @Override
    void title(Document document) {
        String id = document.meta().id().map(known -> known + ": ").orElse("");
        wrapped("h1", () -> add(text(id + document.meta().title())));
    }

    @Override
    void facts(FactList facts) {
        facts.facts()
                .forEach(fact -> wrapped("row", () -> {
                    wrapped("cell", () -> add(text(fact.label())));
                    wrapped("cell", () -> inlines(fact.value(), BREAK, true));
                }));
    }

    @Override
    void table(Table table) {
        table.caption().ifPresent(caption -> wrapped("p", () -> add(text(caption))));
        wrapped("row", () -> table.columns().forEach(column -> wrapped("cell", () -> add(text(column.header())))));
        for (Row row : table.rows()) {
            wrapped(
                    "row",
                    () -> row.cells().forEach(cell -> wrapped("cell", () -> inlines(cell.content(), BREAK, true))));
        }
    }

    @Override
    void tasks(TaskList tasks) {
        wrapped("ul", () -> tasks.items().forEach(task -> wrapped("li", () -> task(task))));
    }

    private void task(TaskItem task) {
        if (product == AdfProduct.CONFLUENCE) {
            add(task.done() ? "\u2039x\u203A" : "\u2039o\u203A");
        } else {
            add(task.done() ? "\u2611 " : "\u2610 ");
        }
        inlines(task.content(), BREAK, false);
    }

    @Override
    void callout(Callout callout) {
        wrapped("quote", () -> {
            wrapped("p", () -> add(panel(callout)));
            callout.title().ifPresent(title -> wrapped("p", () -> add(text(title))));
            blocks(callout.blocks());
        });
    }

    private static String panel(Callout callout) {
        return switch (callout.kind()) {
            case GAP -> "warning";
            case NOTE -> "info";
            case IMPORTANT -> "note";
            case WARNING -> "error";
        };
    }

    @Override
    void detail(Paragraph paragraph) {
        wrapped("p", () -> inlines(paragraph.content(), BREAK, false));
    }

    @Override
    String text(String written) {
        return HtmlOutline.ends(written);
    }

    @Override
    String code(String written, boolean cell) {
        String code = Shown.lines(written).replace('\n', ' ').replace('\t', ' ').strip();
        return code.isEmpty() ? "" : "\u2039code:" + code + "\u203A";
    }

    @Override
    String codeBlock(String written) {
        String lines = Shown.lines(written);
        return lines.endsWith("\n") ? lines.substring(0, lines.length() - 1) : lines;
    }
}
