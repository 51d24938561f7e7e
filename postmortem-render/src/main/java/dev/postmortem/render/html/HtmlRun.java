package dev.postmortem.render.html;

import dev.postmortem.render.RenderLog;
import dev.postmortem.render.RenderNote;
import dev.postmortem.render.document.Alignment;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.BulletList;
import dev.postmortem.render.document.Callout;
import dev.postmortem.render.document.CalloutKind;
import dev.postmortem.render.document.Cell;
import dev.postmortem.render.document.CodeBlock;
import dev.postmortem.render.document.Column;
import dev.postmortem.render.document.CustomBlock;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Fact;
import dev.postmortem.render.document.FactList;
import dev.postmortem.render.document.Heading;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.OrderedList;
import dev.postmortem.render.document.Paragraph;
import dev.postmortem.render.document.PhaseBar;
import dev.postmortem.render.document.PlainText;
import dev.postmortem.render.document.RichBlock;
import dev.postmortem.render.document.Row;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.TaskItem;
import dev.postmortem.render.document.TaskList;
import dev.postmortem.render.document.Timeline;
import dev.postmortem.render.document.TraceMap;
import dev.postmortem.render.internal.Anchors;
import dev.postmortem.render.internal.CalloutKinds;
import dev.postmortem.render.internal.Characters;
import dev.postmortem.render.internal.CodeLanguage;
import dev.postmortem.render.internal.Culprit;
import dev.postmortem.render.internal.Fallbacks;
import dev.postmortem.render.internal.NotePlace;
import dev.postmortem.render.internal.OutputBuffer;
import dev.postmortem.render.internal.OwnBlocks;
import dev.postmortem.render.label.Label;
import dev.postmortem.render.label.Labels;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The writing of one document. What it has to remember from block to block lives here, so the writer can be shared. */
final class HtmlRun {

    /** Tables with more columns than this do not fit on a phone, and scroll by themselves there. */
    private static final int FITTING_COLUMNS = 3;

    /** Facts with longer values take a line of their own. */
    private static final int SHORT_FACT = 64;

    private static final int SHORT_NUMBER = 18;

    private final HtmlWriter writer;
    private final Document document;
    private final RenderLog log;
    private final OutputBuffer buffer;
    private final StringBuilder out;
    private final HtmlText text;
    private final Markup markup;
    private final Anchors anchors;
    private final PageIds ids;
    private final InlineWriter inlines;
    private final Fallbacks fallbacks = new Fallbacks(OwnBlocks.none(), this::note);
    private final boolean rightToLeft;

    private String place = NotePlace.DOCUMENT;
    private String headingId;

    HtmlRun(HtmlWriter writer, Document document, Appendable target, RenderLog log) {
        this.writer = writer;
        this.document = document;
        this.log = log;
        buffer = new OutputBuffer(target);
        out = buffer.text();
        text = new HtmlText(out);
        markup = new Markup(out, text, writer.prefix());
        anchors = new Anchors(document);
        ids = new PageIds(writer.prefix(), anchors::holds);
        inlines = new InlineWriter(out, text, markup, ids, writer.links(), this::note);
        rightToLeft = Language.isRightToLeft(document.meta());
        headingId = ids.own("title_");
    }

    void write() throws IOException {
        PageFrame frame = new PageFrame(writer, document, markup, inlines, ids, this::note);
        frame.head();
        if (!writer.isFragment()) {
            buffer.handOn(writer.stylesheet());
            frame.body();
        }
        markup.open("header", "lead").line();
        frame.title(headingId);
        blocks(document.lead());
        markup.close("header").line();
        frame.contents();
        buffer.handOn();
        frame.beginMain();
        List<Section> sections = document.sections();
        for (int i = 0; i < sections.size(); i++) {
            anchors.startSection(i);
            section(sections.get(i));
        }
        place = NotePlace.DOCUMENT;
        frame.end(out);
        buffer.handOn();
    }

    private void section(Section section) throws IOException {
        place = NotePlace.of(section);
        headingId = ids.title(section.id());
        markup.start("section").attribute("id", ids.section(section.id()));
        markup.attribute("aria-labelledby", headingId).end().line();
        markup.start("h2").attribute("id", headingId);
        endTag("h2", () -> {
            section.number().ifPresent(number -> {
                markup.open("span", "number");
                out.append(number.intValue()).append('.');
                markup.close("span").raw(" ");
            });
            text.line(section.title());
        });
        blocks(section.blocks());
        markup.close("section").line();
        buffer.handOnIfLong();
    }

    private void note(RenderNote.Kind kind, String message) {
        log.note(new RenderNote(kind, place, message));
    }

    /** Ends a tag, writes the text in it and closes the element. */
    private void endTag(String element, Runnable content) {
        direction(content);
        markup.close(element).line();
    }

    /** Ends a tag and writes the text in it, with the direction of the text if it is not certain to be the page's. */
    private void direction(Runnable content) {
        int at = out.length();
        markup.end();
        text.begin();
        content.run();
        if (rightToLeft || text.holdsRightToLeft()) {
            out.insert(at, " dir=\"auto\"");
        }
    }

    private void blocks(List<? extends Block> blocks) throws IOException {
        for (Block block : blocks) {
            block(block);
            buffer.handOnIfLong();
        }
    }

    private void block(Block block) throws IOException {
        if (block instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof BulletList list) {
            items("ul", list.items());
        } else if (block instanceof OrderedList list) {
            items("ol", list.items());
        } else if (block instanceof TaskList list) {
            tasks(list);
        } else if (block instanceof CodeBlock code) {
            code(code);
        } else if (block instanceof Heading heading) {
            headingId = ids.next("heading");
            String element = "h" + (heading.depth() + 2);
            markup.start(element).attribute("id", headingId);
            endTag(element, () -> inlines.write(heading.content()));
        } else if (block instanceof FactList facts) {
            facts(facts);
        } else if (block instanceof Callout callout) {
            callout(callout);
        } else if (block instanceof RichBlock rich) {
            rich(rich);
        } else {
            throw new IllegalStateException(
                    "No way to write a " + block.getClass().getName());
        }
    }

    /** Writes a paragraph, or nothing at all if it shows nothing. */
    private void paragraph(Paragraph paragraph) {
        int before = out.length();
        markup.start("p");
        direction(() -> inlines.write(paragraph.content()));
        if (text.isShown()) {
            markup.close("p").line();
        } else {
            out.setLength(before);
        }
    }

    private void items(String element, List<ListItem> items) throws IOException {
        markup.open(element).line();
        for (ListItem item : items) {
            markup.start("li");
            direction(() -> inlines.write(item.content()));
            if (!item.details().isEmpty()) {
                markup.line();
                blocks(item.details());
            }
            markup.close("li").line();
            buffer.handOnIfLong();
        }
        markup.close(element).line();
    }

    private void tasks(TaskList tasks) throws IOException {
        // Without its marks, a list is none any more for some screen readers, unless it says so.
        markup.start("ul").classes("tasks").raw(" role=\"list\"").end().line();
        for (TaskItem task : tasks.items()) {
            markup.start("li");
            endTag("li", () -> {
                if (task.done()) {
                    Icon.DONE.named(markup, writer.words().text(Label.DONE));
                } else {
                    Icon.OPEN.named(markup, writer.words().text(Label.OPEN_BOX));
                }
                out.append(' ');
                inlines.write(task.content());
            });
            buffer.handOnIfLong();
        }
        markup.close("ul").line();
    }

    private void code(CodeBlock code) {
        markup.start("pre");
        endTag("pre", () -> {
            markup.start("code");
            CodeLanguage.of(code, this::note).ifPresent(name -> markup.classes("language-" + name));
            markup.end();
            text.lines(code.text());
            markup.close("code");
        });
    }

    private void facts(FactList facts) throws IOException {
        markup.open("dl", "facts").line();
        for (Fact fact : facts.facts()) {
            boolean isLong = PlainText.of(fact.value()).length() > SHORT_FACT;
            markup.start("div");
            if (isLong) {
                markup.classes("long");
            }
            markup.end().start("dt");
            direction(() -> text.line(fact.label()));
            markup.close("dt").start("dd");
            direction(() -> inlines.write(fact.value()));
            markup.close("dd").close("div").line();
            buffer.handOnIfLong();
        }
        markup.close("dl").line();
    }

    private void table(Table table) throws IOException {
        boolean wide = table.columns().size() > FITTING_COLUMNS;
        String caption = ids.next("table");
        if (wide) {
            markup.start("div").classes("scroll").raw(" role=\"region\" tabindex=\"0\"");
            markup.attribute("aria-labelledby", nameOf(table, caption)).end();
        }
        markup.open("table").line();
        table.caption().ifPresent(words -> {
            markup.start("caption").attribute("id", caption);
            endTag("caption", () -> text.line(words));
        });
        head(table, wide && table.caption().isEmpty() ? caption : null);
        markup.open("tbody").line();
        for (Row row : table.rows()) {
            row(row, table.columns());
            buffer.handOnIfLong();
        }
        markup.close("tbody").close("table");
        if (wide) {
            markup.close("div");
        }
        markup.line();
    }

    /** Returns what names a table: its caption, or the heading above it and its first header. */
    private String nameOf(Table table, String id) {
        // The heading alone names the section already, and perhaps another table.
        return table.caption().isPresent() ? id : headingId + " " + id;
    }

    private void head(Table table, @Nullable String firstId) {
        markup.open("thead").open("tr");
        String id = firstId;
        for (Column column : table.columns()) {
            markup.start("th").raw(" scope=\"col\"");
            if (id != null) {
                markup.attribute("id", id);
                id = null;
            }
            side(column.alignment(), Cell.empty());
            direction(() -> text.line(column.header()));
            markup.close("th");
        }
        markup.close("tr").close("thead").line();
    }

    private void side(Alignment alignment, Cell cell) {
        if (alignment == Alignment.END) {
            // A number stays on one line, and a sentence in its place does not.
            markup.classes(PlainText.of(cell.content()).length() > SHORT_NUMBER ? "end long" : "end");
        } else if (alignment == Alignment.CENTER) {
            markup.classes("center");
        }
    }

    private void row(Row row, List<Column> columns) {
        out.append("<tr>");
        List<Cell> cells = row.cells();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            out.append("<td");
            side(columns.get(i).alignment(), cell);
            direction(() -> inlines.write(cell.content()));
            out.append("</td>");
        }
        out.append("</tr>\n");
    }

    private void callout(Callout callout) throws IOException {
        CalloutKind kind = callout.kind();
        markup.start("div")
                .classes("callout " + classOf(kind))
                .raw(" role=\"note\"")
                .end()
                .line();
        markup.start("p").classes("callout-title");
        endTag("p", () -> {
            String title = callout.title().filter(Characters::isVisible).orElse(null);
            if (title == null) {
                iconOf(kind).hidden(markup);
                text.line(nameOf(kind));
            } else {
                iconOf(kind).named(markup, nameOf(kind));
                text.line(title);
            }
        });
        blocks(callout.blocks());
        markup.close("div").line();
    }

    private static String classOf(CalloutKind kind) {
        return switch (kind) {
            case GAP -> "gap";
            case NOTE -> "note";
            case IMPORTANT -> "important";
            case WARNING -> "warning";
        };
    }

    private static Icon iconOf(CalloutKind kind) {
        return switch (kind) {
            case GAP -> Icon.GAP;
            case NOTE -> Icon.INFO;
            case IMPORTANT -> Icon.IMPORTANT;
            case WARNING -> Icon.WARNING;
        };
    }

    private String nameOf(CalloutKind kind) {
        return writer.words().text(CalloutKinds.label(kind));
    }

    private void rich(RichBlock block) throws IOException {
        if (block instanceof PhaseBar bar) {
            new PhaseDrawing(markup, ids, writer.words()).write(bar);
        } else if (block instanceof Timeline timeline) {
            leftOut(new TimelineDrawing(markup, ids, writer.words()).write(timeline));
            table(timeline.table());
        } else if (block instanceof TraceMap map) {
            leftOut(new TraceDrawing(buffer, markup, ids, writer.words()).write(map));
            table(map.table());
        } else if (block instanceof CustomBlock custom) {
            custom(custom);
        } else {
            fallbacks.write(block, this::blocks);
        }
    }

    private void leftOut(Optional<PartlyDrawn> part) {
        part.ifPresent(shown ->
                note(RenderNote.Kind.DEGRADED, "A drawing leaves something out: " + shown.told(Labels.english())));
    }

    private void custom(CustomBlock block) throws IOException {
        Optional<HtmlBlock<CustomBlock>> known = writer.blockOf(block);
        if (known.isPresent()) {
            custom(block, known.get());
            markup.line();
        } else {
            fallbacks.write(block, this::blocks);
        }
    }

    private void custom(CustomBlock block, HtmlBlock<CustomBlock> form) throws IOException {
        try {
            form.write(block, new BlockOutput(markup, inlines, this::blocks));
        } catch (IOException | UncheckedIOException ofOutput) {
            throw ofOutput;
        } catch (Exception thrown) { // Other languages throw checked ones as well.
            throw Culprit.failed("What writes a " + Fallbacks.nameWithClass(block), thrown);
        }
    }
}
