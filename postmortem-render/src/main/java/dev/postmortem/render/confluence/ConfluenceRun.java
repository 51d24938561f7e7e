package dev.postmortem.render.confluence;

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
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Fact;
import dev.postmortem.render.document.FactList;
import dev.postmortem.render.document.Heading;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.OrderedList;
import dev.postmortem.render.document.Paragraph;
import dev.postmortem.render.document.PlainText;
import dev.postmortem.render.document.RichBlock;
import dev.postmortem.render.document.Row;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.TaskItem;
import dev.postmortem.render.document.TaskList;
import dev.postmortem.render.internal.Anchors;
import dev.postmortem.render.internal.Characters;
import dev.postmortem.render.internal.CutPlaces;
import dev.postmortem.render.internal.CutPlaces.Limit;
import dev.postmortem.render.internal.ElementIds;
import dev.postmortem.render.internal.Fallbacks;
import dev.postmortem.render.internal.NotePlace;
import dev.postmortem.render.internal.Titles;
import dev.postmortem.render.label.Label;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The writing of one document. What it has to remember from block to block lives here, so the writer can be shared. */
final class ConfluenceRun {

    private static final String TABLE_END = "</tbody></table>";

    private final ConfluenceOptions options;
    private final Document document;
    private final Page page;
    private final StringBuilder out;
    private final CutPlaces cuts;
    private final StorageText text;
    private final Macro macro;
    private final Anchors anchors;
    private final InlineWriter inlines;
    private final TaskNumbers tasks = new TaskNumbers();

    private String place = NotePlace.DOCUMENT;

    /** How many macros and items the current block stands in: no line ends there, and no page. */
    private int depth;

    /** What closes the section, if it is folded. */
    private String sectionEnd = "";

    private boolean propertiesWanted;
    private final Fallbacks fallbacks;

    ConfluenceRun(ConfluenceOptions options, Document document, Appendable target, RenderLog log) {
        this.options = options;
        this.document = document;
        page = new Page(target, options.limit().isPresent());
        out = page.out();
        cuts = options.limit()
                .map(limit -> CutPlaces.of(
                        document,
                        log,
                        new Limit(limit.bytes(), "page", "bytes"),
                        page,
                        ClosingPanel.of(options.words(), limit)))
                .orElseGet(() -> CutPlaces.none(document, log));
        text = new StorageText(out);
        macro = new Macro(out, text);
        anchors = new Anchors(document);
        inlines = new InlineWriter(
                out, text, macro, new ElementIds(anchors::holds, AnchorNames::of), options, this::note);
        fallbacks = new Fallbacks(options.customBlocks(), this::note);
        propertiesWanted = options.pageProperties();
    }

    void write() throws IOException {
        if (options.title()) {
            title();
        }
        cuts.mayEndHere("");
        blocks(document.lead());
        propertiesWanted = false;
        if (options.contents() && !document.sections().isEmpty()) {
            macro.start("toc")
                    .parameter("minLevel", "2")
                    .parameter("maxLevel", "2")
                    .end();
            line();
        }
        List<Section> sections = document.sections();
        for (int i = 0; i < sections.size() && !cuts.isFull(); i++) {
            anchors.startSection(i);
            cuts.startSection(i);
            section(sections.get(i));
        }
        cuts.finish().ifPresent(cut -> {
            page.cut();
            out.append(cut.closers()).append(cut.line());
        });
        page.flush();
    }

    private void title() {
        String whole = Titles.of(document.meta());
        int room = options.limit().map(PageLimit::titleRoom).orElse(Integer.MAX_VALUE);
        if (whole.length() > room) {
            note(RenderNote.Kind.TRUNCATED, "The title is cut: it could take more than half of the page");
        }
        out.append("<h1>");
        text.line(PageTitle.beginning(whole, room));
        out.append("</h1>");
        line();
    }

    private void section(Section section) throws IOException {
        place = NotePlace.of(section);
        out.append("<h2>");
        text.line(Titles.of(section));
        out.append("</h2>");
        line();
        if (options.collapsed().contains(section.id()) && !section.blocks().isEmpty()) {
            macro.start("expand").richBody();
            sectionEnd = Macro.RICH_END;
            blocks(section.blocks());
            sectionEnd = "";
            macro.endRich();
            line();
        } else {
            blocks(section.blocks());
        }
    }

    private void note(RenderNote.Kind kind, String message) {
        cuts.note(new RenderNote(kind, place, message));
    }

    /** Ends a line, for who reads the source, where Confluence does not see it. */
    private void line() {
        if (depth == 0 && sectionEnd.isEmpty()) {
            out.append('\n');
        }
    }

    /** Writes blocks that stand in nothing but the page or a folded section. */
    private void blocks(List<? extends Block> blocks) throws IOException {
        for (Block block : blocks) {
            if (cuts.isFull()) {
                return;
            }
            block(block);
            if (!(block instanceof Heading)) {
                cuts.mayEndHere(sectionEnd);
            }
            page.flushIfLong();
        }
    }

    /** Writes the blocks of an item or a callout. */
    private void within(List<? extends Block> blocks) throws IOException {
        depth++;
        for (Block block : blocks) {
            block(block);
            page.flushIfLong();
        }
        depth--;
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
            heading(heading);
        } else if (block instanceof FactList facts) {
            facts(facts);
        } else if (block instanceof Callout callout) {
            callout(callout);
        } else if (block instanceof RichBlock rich) {
            fallbacks.write(rich, this::blocks);
        } else {
            throw new IllegalStateException(
                    "No way to write a " + block.getClass().getName());
        }
    }

    /** Writes a paragraph, or nothing at all if it is blank. */
    private void paragraph(Paragraph paragraph) {
        int before = out.length();
        out.append("<p>");
        int start = out.length();
        inlines.write(paragraph.content());
        if (isBlank(start)) {
            out.setLength(before);
        } else {
            out.append("</p>");
            line();
        }
    }

    private boolean isBlank(int from) {
        for (int i = from; i < out.length(); i++) {
            if (out.charAt(i) != ' ') {
                return false;
            }
        }
        return true;
    }

    private void heading(Heading heading) {
        String element = "h" + (heading.depth() + 2);
        out.append('<').append(element).append('>');
        inlines.writeLine(heading.content());
        out.append("</").append(element).append('>');
        line();
    }

    private void items(String element, List<ListItem> items) throws IOException {
        out.append('<').append(element).append('>');
        line();
        for (ListItem item : items) {
            out.append("<li>");
            if (item.details().isEmpty()) {
                inlines.write(item.content());
            } else {
                out.append("<p>");
                inlines.write(item.content());
                out.append("</p>");
                within(item.details());
            }
            out.append("</li>");
            line();
            page.flushIfLong();
        }
        out.append("</").append(element).append('>');
        line();
    }

    private void tasks(TaskList list) throws IOException {
        out.append("<ac:task-list>");
        line();
        for (TaskItem task : list.items()) {
            out.append("<ac:task><ac:task-id>")
                    .append(tasks.of(task.id(), PlainText.of(task.content())))
                    .append("</ac:task-id><ac:task-status>")
                    .append(task.done() ? "complete" : "incomplete")
                    .append("</ac:task-status><ac:task-body>");
            inlines.write(task.content());
            out.append("</ac:task-body></ac:task>");
            line();
            page.flushIfLong();
        }
        out.append("</ac:task-list>");
        line();
    }

    private void code(CodeBlock code) {
        macro.start("code");
        Optional<String> language = code.language().filter(Characters::isVisible);
        Optional<String> known = language.flatMap(CodeLanguages::of);
        macro.parameter("language", known.orElse(CodeLanguages.PLAIN));
        if (language.isPresent() && known.isEmpty()) {
            macro.parameter("title", language.get());
            note(
                    RenderNote.Kind.DEGRADED,
                    "The language of a block of code is its title: Confluence has no colours for it");
        }
        macro.plainBody(code.text()).end();
        line();
    }

    /** Writes facts as a table with headers at its side; the first before the sections can be properties of the page. */
    private void facts(FactList facts) throws IOException {
        boolean properties = propertiesWanted;
        propertiesWanted = false;
        if (properties) {
            macro.start("details").richBody();
            depth++;
        }
        out.append("<table><tbody>");
        line();
        for (Fact fact : facts.facts()) {
            out.append("<tr><th>");
            text.line(fact.label());
            out.append("</th><td>");
            inlines.write(fact.value());
            out.append("</td></tr>");
            line();
            page.flushIfLong();
        }
        out.append(TABLE_END);
        if (properties) {
            depth--;
            macro.endRich();
        }
        line();
    }

    private void table(Table table) throws IOException {
        table.caption().filter(Characters::isVisible).ifPresent(caption -> {
            out.append("<p><em>");
            text.line(caption);
            out.append("</em></p>");
            line();
        });
        out.append("<table><tbody>");
        line();
        out.append("<tr>");
        List<Column> columns = table.columns();
        for (Column column : columns) {
            out.append("<th>");
            begin(column.alignment());
            text.line(column.header());
            end(column.alignment());
            out.append("</th>");
        }
        out.append("</tr>");
        line();
        for (Row row : table.rows()) {
            row(row, columns);
            if (!cuts.mayEndHere(TABLE_END + sectionEnd)) {
                return;
            }
            page.flushIfLong();
        }
        out.append(TABLE_END);
        line();
    }

    private void row(Row row, List<Column> columns) {
        out.append("<tr>");
        List<Cell> cells = row.cells();
        for (int i = 0; i < cells.size(); i++) {
            List<Inline> content = cells.get(i).content();
            Alignment alignment =
                    content.isEmpty() ? Alignment.START : columns.get(i).alignment();
            out.append("<td>");
            begin(alignment);
            inlines.write(content);
            end(alignment);
            out.append("</td>");
        }
        out.append("</tr>");
        line();
    }

    /** Begins the text of a cell. Only a paragraph can lean to a side in each of Confluence's editors. */
    private void begin(Alignment alignment) {
        if (alignment == Alignment.END) {
            out.append("<p style=\"text-align: right;\">");
        } else if (alignment == Alignment.CENTER) {
            out.append("<p style=\"text-align: center;\">");
        }
    }

    private void end(Alignment alignment) {
        if (alignment != Alignment.START) {
            out.append("</p>");
        }
    }

    /**
     * Writes a box. Its title is a paragraph, because not every editor of Confluence shows the title of a macro; a gap,
     * which shares its macro with what is important, always has one.
     */
    private void callout(Callout callout) throws IOException {
        macro.start(macroOf(callout.kind())).richBody();
        Optional<String> title = callout.title().filter(Characters::isVisible);
        if (title.isPresent() || callout.kind() == CalloutKind.GAP) {
            out.append("<p><strong>");
            text.line(title.orElse(options.words().text(Label.GAP_CALLOUT)));
            out.append("</strong></p>");
        }
        within(callout.blocks());
        macro.endRich();
        line();
    }

    /** Returns the macro whose colour and sign say the same in Data Center and in Cloud, where "note" is yellow. */
    private static String macroOf(CalloutKind kind) {
        return switch (kind) {
            case GAP, IMPORTANT -> "note";
            case NOTE -> "info";
            case WARNING -> "warning";
        };
    }
}
