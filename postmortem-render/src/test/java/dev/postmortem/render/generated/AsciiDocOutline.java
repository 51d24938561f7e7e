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
import java.util.regex.Pattern;

/** What a reader of AsciiDoc should see of a document. */
final class AsciiDocOutline extends TreeOutline {

    private static final Pattern LINE_ENDS = Pattern.compile("[ \\t]+$", Pattern.MULTILINE | Pattern.UNIX_LINES);
    private static final Pattern OUTER_LINES = Pattern.compile("\\A\\n+|\\n+\\z");

    @Override
    void title(Document document) {
        String id = document.meta().id().map(known -> known + ": ").orElse("");
        wrapped("h1", () -> add(text(id) + text(document.meta().title())));
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
        return HtmlOutline.ends(written);
    }

    /** Code that shows nothing is not marked. */
    @Override
    String code(String written, boolean cell) {
        return Characters.isVisible(written) ? "\u2039code:" + Shown.line(written) + "\u203A" : text(written);
    }

    @Override
    String codeBlock(String written) {
        return lines(Shown.lines(written));
    }

    /** Readers drop the blanks at the end of a line of code, and empty lines at both ends. */
    static String lines(String code) {
        return OUTER_LINES.matcher(LINE_ENDS.matcher(code).replaceAll("")).replaceAll("");
    }
}
