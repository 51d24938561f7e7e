package dev.postmortem.render.generated;

import dev.postmortem.render.document.Callout;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.FactList;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Paragraph;
import dev.postmortem.render.document.Row;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.TaskList;
import dev.postmortem.render.html.Shown;
import dev.postmortem.render.label.Label;
import dev.postmortem.render.label.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a reader of cards should see of a document; with or without tables. */
final class CardOutline extends TreeOutline {

    private static final Pattern NOTHING = Pattern.compile("(?: |" + BREAK + "|\u2039code:\u203A)*");
    private static final Pattern HEADING = Pattern.compile("^h[2-6] ");
    private static final Pattern ADDRESS = Pattern.compile("\u2192[^\u203A]*");
    private static final Pattern LINK_END = Pattern.compile(" +(\u2192[^\u203A]*\u203A)$");
    private static final Pattern LANGUAGE = Pattern.compile("^pre [^:]*:");

    private final Labels words;
    private final int longestTitle;
    private final boolean hasTables;

    CardOutline(Labels words, int longestTitle, boolean hasTables) {
        this.words = words;
        this.longestTitle = longestTitle;
        this.hasTables = hasTables;
    }

    /** Returns the lines of a document below its title, which is repeated there only if it is too long. */
    List<String> lines(Document document) {
        // A line feed in an address would be taken for the end of a line.
        String outline = ADDRESS.matcher(of(document))
                .replaceAll(address -> Matcher.quoteReplacement(address.group().replace("\n", "")));
        return flat(Seen.lines(outline));
    }

    /** Returns lines without what a card does not tell apart: the depth of lists, headings and bold paragraphs. */
    static List<String> flat(List<String> lines) {
        List<String> flat = new ArrayList<>();
        for (String line : lines) {
            String stripped = line.replaceFirst("^ +", "");
            if (stripped.equals("ul") || stripped.equals("ol") || stripped.equals("quote")) {
                continue;
            }
            String kind = HEADING.matcher(stripped).replaceFirst("p ");
            if (kind.startsWith("pre ")) {
                String code = LANGUAGE.matcher(kind).replaceFirst("").replaceFirst("\n+\\z", "");
                kind = code.isBlank() ? "" : "pre " + code;
            }
            if (!kind.isEmpty() && !kind.equals("li ")) {
                flat.add(kind);
            }
        }
        return flat;
    }

    /** Returns the words of the title. */
    static String titleOf(Document document) {
        return Shown.line(written(document));
    }

    private static String written(Document document) {
        return document.meta().id().map(known -> known + ": ").orElse("")
                + document.meta().title();
    }

    @Override
    void title(Document document) {
        String title = titleOf(document);
        if (title.codePointCount(0, title.length()) > longestTitle) {
            wrapped("p", () -> add(text(written(document))));
        }
    }

    @Override
    void facts(FactList facts) {
        facts.facts().forEach(fact -> {
            String value = added(() -> inlines(fact.value(), BREAK, false));
            if (hasTables) {
                wrapped("row", () -> {
                    wrapped("cell", () -> add(text(fact.label())));
                    wrapped("cell", () -> add(value));
                });
            } else {
                wrapped("p", () -> add(labelled(text(fact.label()), value)));
            }
        });
    }

    private String labelled(String label, String told) {
        String told1 = isNothing(told) ? "" : told;
        if (isNothing(label) || told1.isEmpty()) {
            return isNothing(label) ? told1 : label;
        }
        return words.text(Label.LABELLED).replace("{0}", label.strip()).replace("{1}", trimmed(told1));
    }

    private String trimmed(String written) {
        String text = added(() -> stripped(() -> add(written)));
        return LINK_END.matcher(text).replaceAll("$1");
    }

    private static boolean isNothing(String written) {
        return NOTHING.matcher(written).matches();
    }

    @Override
    void table(Table table) {
        table.caption().ifPresent(caption -> wrapped("p", () -> add(text(caption))));
        boolean begun = false;
        for (Row row : table.rows()) {
            if (!hasTables) {
                wrapped("li", () -> add(told(table, row)));
                continue;
            }
            if (!begun) {
                wrapped(
                        "row",
                        () -> table.columns().forEach(column -> wrapped("cell", () -> add(text(column.header())))));
                begun = true;
            }
            wrapped(
                    "row",
                    () -> row.cells().forEach(cell -> wrapped("cell", () -> inlines(cell.content(), BREAK, true))));
        }
    }

    private String told(Table table, Row row) {
        List<String> told = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            List<Inline> content = row.cells().get(i).content();
            String cell = added(() -> inlines(content, BREAK, true));
            if (!isNothing(cell)) {
                told.add(labelled(text(table.columns().get(i).header()), cell));
            }
        }
        return String.join(words.text(Label.ITEM_SEPARATOR), told);
    }

    @Override
    void tasks(TaskList tasks) {
        tasks.items()
                .forEach(task -> wrapped("li", () -> {
                    String content = added(() -> inlines(task.content(), BREAK, false));
                    if (!isNothing(content)) {
                        add((task.done() ? "\u2611 " : "\u2610 ") + trimmed(content));
                    }
                }));
    }

    @Override
    void callout(Callout callout) {
        String kind = switch (callout.kind()) {
            case GAP -> words.text(Label.GAP_CALLOUT);
            case NOTE -> words.text(Label.NOTE_CALLOUT);
            case IMPORTANT -> words.text(Label.IMPORTANT_CALLOUT);
            case WARNING -> words.text(Label.WARNING_CALLOUT);
        };
        wrapped(
                "p",
                () -> add(callout.title()
                        .map(this::text)
                        .filter(title -> !isNothing(title))
                        .orElse(kind)));
        blocks(callout.blocks());
    }

    @Override
    void detail(Paragraph paragraph) {
        add(BREAK);
        inlines(paragraph.content(), BREAK, false);
    }

    @Override
    String text(String written) {
        return HtmlOutline.ends(written);
    }

    @Override
    String code(String written, boolean cell) {
        return "\u2039code:" + Shown.line(written) + "\u203A";
    }

    @Override
    String codeBlock(String written) {
        return Shown.lines(written);
    }
}
