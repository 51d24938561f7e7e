package dev.postmortem.render.generated;

import dev.postmortem.render.document.Callout;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.FactList;
import dev.postmortem.render.document.Paragraph;
import dev.postmortem.render.document.Row;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.TaskList;
import dev.postmortem.render.html.Shown;
import dev.postmortem.render.internal.Characters;
import java.util.Locale;

/** What a reader of HTML should see of a document. */
class HtmlOutline extends TreeOutline {

    @Override
    void title(Document document) {
        document.meta().id().ifPresent(id -> wrapped("p", () -> add(text(id))));
        wrapped("h1", () -> add(text(document.meta().title())));
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
        wrapped(
                "ul",
                () -> tasks.items()
                        .forEach(task -> wrapped("li", () -> {
                            add(task.done() ? "\u2039x\u203A" : "\u2039o\u203A");
                            inlines(task.content(), BREAK, false);
                        })));
    }

    @Override
    void callout(Callout callout) {
        wrapped("quote", () -> {
            wrapped("p", () -> add(callout.kind().name().toLowerCase(Locale.ROOT)));
            callout.title().ifPresent(title -> wrapped("p", () -> add(text(title))));
            blocks(callout.blocks());
        });
    }

    @Override
    void detail(Paragraph paragraph) {
        wrapped("p", () -> inlines(paragraph.content(), BREAK, false));
    }

    @Override
    String text(String written) {
        return ends(written);
    }

    /** Returns a text as a browser shows it, without taking the blanks from its ends, beside which others may stand. */
    static String ends(String written) {
        String between = Shown.line("." + written + ".");
        return between.substring(1, between.length() - 1);
    }

    @Override
    String code(String written, boolean cell) {
        return Characters.isVisible(written) ? "\u2039code:" + Shown.line(written) + "\u203A" : text(written);
    }

    @Override
    String codeBlock(String written) {
        return Shown.lines(written);
    }
}
