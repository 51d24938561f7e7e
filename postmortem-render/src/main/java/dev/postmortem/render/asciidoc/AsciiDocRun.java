package dev.postmortem.render.asciidoc;

import dev.postmortem.render.RenderLog;
import dev.postmortem.render.RenderNote;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.BulletList;
import dev.postmortem.render.document.Callout;
import dev.postmortem.render.document.Cell;
import dev.postmortem.render.document.CodeBlock;
import dev.postmortem.render.document.Column;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Fact;
import dev.postmortem.render.document.FactList;
import dev.postmortem.render.document.FlowBlock;
import dev.postmortem.render.document.Heading;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.OrderedList;
import dev.postmortem.render.document.Paragraph;
import dev.postmortem.render.document.RichBlock;
import dev.postmortem.render.document.Row;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.TaskItem;
import dev.postmortem.render.document.TaskList;
import dev.postmortem.render.document.Text;
import dev.postmortem.render.internal.Anchors;
import dev.postmortem.render.internal.CodeLanguage;
import dev.postmortem.render.internal.ElementIds;
import dev.postmortem.render.internal.Fallbacks;
import dev.postmortem.render.internal.NotePlace;
import dev.postmortem.render.internal.OutputBuffer;
import dev.postmortem.render.internal.PlainCode;
import dev.postmortem.render.internal.Titles;
import dev.postmortem.render.label.Label;
import dev.postmortem.render.label.Labels;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** The writing of one document. What it has to remember from block to block lives here, so the writer can be shared. */
final class AsciiDocRun {

    /** What stands for words that show nothing, where there have to be some. */
    private static final String EMPTY = "{empty}";

    private static final int SHORTEST_FENCE = 4;
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9+#.-]+");

    private final AsciiDocWriter writer;
    private final Document document;
    private final RenderLog log;
    private final OutputBuffer buffer;
    private final StringBuilder out;
    private final AsciiDocText text;
    private final Anchors anchors;
    private final InlineWriter inlines;

    private String place = NotePlace.DOCUMENT;

    /** How deep the heading above is: 0 below the title of a section, and 1 to 3 below headings within. */
    private int headingDepth;

    /** Whether nothing stands in the container yet, which then needs no empty line. */
    private boolean first;

    /** Whether the block above in the same container is a list, which would take in a list that follows. */
    private boolean belowList;

    /** How many headings within sections there are so far. */
    private int headings;

    private int bullets;
    private int numbers;
    private int fence = SHORTEST_FENCE - 1;
    private final Fallbacks fallbacks;

    AsciiDocRun(AsciiDocWriter writer, Document document, Appendable target, RenderLog log) {
        this.writer = writer;
        this.document = document;
        this.log = log;
        buffer = new OutputBuffer(target);
        out = buffer.text();
        text = new AsciiDocText(out);
        anchors = new Anchors(document);
        fallbacks = new Fallbacks(writer.customBlocks(), this::note);
        ElementIds ids = new ElementIds(anchors::holds, AsciiDocIds::element);
        inlines = new InlineWriter(out, text, ids, writer.links(), this::note);
    }

    void write() throws IOException {
        header();
        // Sections begin one level below the title, so that a heading before the first would skip one.
        headingDepth = -1;
        blocks(document.lead());
        List<Section> sections = document.sections();
        for (int i = 0; i < sections.size(); i++) {
            anchors.startSection(i);
            section(sections.get(i));
        }
        buffer.handOn();
    }

    private void header() {
        out.append("= ");
        title(Titles.of(document.meta()));
        // What follows the title at once would be its author.
        document.meta()
                .language()
                .filter(tag -> LANGUAGE.matcher(tag).matches())
                .ifPresent(tag -> attribute("lang", tag));
        out.append(":table-caption!:\n");
        Labels english = Labels.english();
        Labels words = writer.words();
        caption("note", words.text(Label.NOTE_CALLOUT), english.text(Label.NOTE_CALLOUT));
        caption("important", words.text(Label.IMPORTANT_CALLOUT), english.text(Label.IMPORTANT_CALLOUT));
        caption("warning", words.text(Label.WARNING_CALLOUT), english.text(Label.WARNING_CALLOUT));
    }

    private void attribute(String name, String value) {
        out.append(':').append(name).append(": ").append(value).append('\n');
    }

    private void caption(String kind, String word, String usual) {
        if (!word.equals(usual)) {
            String value = escaped(word);
            // Else readers would show the numbers of characters instead of the characters.
            attribute(kind + "-caption", value.indexOf('&') < 0 ? value : "pass:[" + value + "]");
        }
    }

    /** Returns the words of a caption so that they can be the value of an attribute. */
    private static String escaped(String word) {
        StringBuilder escaped = new StringBuilder();
        AsciiDocText value = new AsciiDocText(escaped);
        value.beginLine(true);
        value.openLink();
        value.words(word);
        return escaped.toString();
    }

    private void title(String words) {
        text.beginLine(false);
        text.words(words);
        endLine();
    }

    /** Ends a line that holds a text, which must not be without words. */
    private void endLine() {
        out.append(text.isBegun() ? "\n" : EMPTY + "\n");
    }

    private void section(Section section) throws IOException {
        place = NotePlace.of(section);
        headingDepth = 0;
        out.append("\n[#").append(section.id()).append("]\n== ");
        title(Titles.of(section));
        blocks(section.blocks());
        buffer.handOnIfLong();
    }

    private void note(RenderNote.Kind kind, String message) {
        log.note(new RenderNote(kind, place, message));
    }

    /** Writes the blocks of a container below the line that opens it. */
    private void blocks(List<? extends Block> blocks) throws IOException {
        boolean outer = belowList;
        belowList = false;
        siblings(blocks);
        belowList = outer;
    }

    /** Writes blocks below those that the container has already. */
    private void siblings(List<? extends Block> blocks) throws IOException {
        for (Block block : blocks) {
            if (block instanceof RichBlock rich) {
                fallbacks.write(rich, this::siblings);
            } else if (block instanceof Paragraph paragraph) {
                paragraph(paragraph, first ? "" : "\n");
            } else {
                out.append(first ? "" : "\n");
                first = false;
                boolean list = isList(block);
                if (list && belowList) {
                    out.append("//-\n\n");
                }
                block(block);
                belowList = list;
            }
            buffer.handOnIfLong();
        }
    }

    private static boolean isList(Block block) {
        return block instanceof BulletList
                || block instanceof OrderedList
                || block instanceof TaskList
                || block instanceof FactList;
    }

    private void block(Block block) throws IOException {
        if (block instanceof FlowBlock flow) {
            flow(flow);
        } else if (block instanceof Heading heading) {
            heading(heading);
        } else if (block instanceof FactList facts) {
            facts(facts);
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Callout callout) {
            callout(callout);
        } else {
            throw new IllegalStateException(
                    "No way to write a " + block.getClass().getName());
        }
    }

    private void flow(FlowBlock block) throws IOException {
        if (block instanceof BulletList list) {
            bullets++;
            items(list.items(), "*".repeat(bullets));
            bullets--;
        } else if (block instanceof OrderedList list) {
            numbers++;
            // The second level would be counted by letters.
            out.append(numbers > 1 ? "[arabic]\n" : "");
            items(list.items(), ".".repeat(numbers));
            numbers--;
        } else if (block instanceof TaskList list) {
            bullets++;
            for (TaskItem task : list.items()) {
                task(task);
                buffer.handOnIfLong();
            }
            bullets--;
        } else if (block instanceof CodeBlock code) {
            code(code);
        } else {
            throw new IllegalStateException(
                    "No way to write a " + block.getClass().getName());
        }
    }

    /** Writes a paragraph with what stands before it, or nothing at all if it is blank. */
    private void paragraph(Paragraph paragraph, String before) {
        int start = out.length();
        out.append(before);
        if (lines(paragraph.content(), true)) {
            out.append('\n');
            first = false;
            belowList = false;
        } else {
            out.setLength(start);
        }
    }

    /** Writes running text without the end of its last line, and says whether it shows anything. */
    private boolean lines(List<Inline> content, boolean atLineStart) {
        text.beginLines(atLineStart);
        inlines.write(content);
        return text.isBegun();
    }

    private void heading(Heading heading) {
        // A level that skips one is no section to a reader, and still a heading.
        boolean inOrder = headingDepth >= 0 && heading.depth() <= headingDepth + 1;
        headingDepth = inOrder ? heading.depth() : headingDepth;
        headings++;
        out.append(inOrder ? "[#" : "[discrete#")
                .append(AsciiDocIds.heading(headings))
                .append("]\n");
        out.append("==").append("=".repeat(heading.depth())).append(' ');
        text.beginLine(false);
        inlines.write(heading.content());
        endLine();
    }

    private void items(List<ListItem> items, String marker) throws IOException {
        for (ListItem item : items) {
            out.append(marker).append(' ');
            lines(item.content(), false);
            endLine();
            details(item.details());
            buffer.handOnIfLong();
        }
    }

    private void task(TaskItem task) {
        out.append("*".repeat(bullets)).append(task.done() ? " [x] " : " [ ] ");
        lines(task.content(), false);
        endLine();
    }

    private void details(List<FlowBlock> details) throws IOException {
        if (!isSimple(details)) {
            out.append("+\n[.details]\n");
            fenced(details);
            return;
        }
        for (int i = 0; i < details.size(); i++) {
            FlowBlock detail = details.get(i);
            if (detail instanceof Paragraph paragraph) {
                paragraph(paragraph, "+\n");
            } else if (isList(detail)) {
                out.append(i > 0 ? "\n" : "");
                flow(detail);
            } else {
                out.append("+\n");
                flow(detail);
            }
        }
    }

    /**
     * Says whether details stay with their item as they are. A list may only come last, because what follows would be
     * taken for its own. One that has attributes may only come first: behind an empty line, these would end the item.
     */
    private boolean isSimple(List<FlowBlock> details) {
        for (int i = 0; i < details.size(); i++) {
            FlowBlock detail = details.get(i);
            if ((isList(detail) && i + 1 < details.size()) || (i > 0 && detail instanceof OrderedList && numbers > 0)) {
                return false;
            }
        }
        return true;
    }

    /** Writes blocks between two fences, longer than those around and than any line of code within that looks like one. */
    private void fenced(List<FlowBlock> blocks) throws IOException {
        int outer = fence;
        fence = Math.max(fence, longestLine(blocks)) + 1;
        String line = "=".repeat(fence) + "\n";
        out.append(line);
        first = true;
        blocks(blocks);
        first = false;
        out.append(line);
        fence = outer;
    }

    private static int longestLine(List<FlowBlock> blocks) {
        int longest = 0;
        for (FlowBlock block : blocks) {
            if (block instanceof CodeBlock code) {
                longest = Math.max(longest, CodeText.longestLine(PlainCode.of(code.text()), '='));
            } else if (block instanceof BulletList list) {
                longest = Math.max(longest, longestLineOf(list.items()));
            } else if (block instanceof OrderedList list) {
                longest = Math.max(longest, longestLineOf(list.items()));
            }
        }
        return longest;
    }

    private static int longestLineOf(List<ListItem> items) {
        int longest = 0;
        for (ListItem item : items) {
            longest = Math.max(longest, longestLine(item.details()));
        }
        return longest;
    }

    private void code(CodeBlock block) {
        String code = PlainCode.of(block.text());
        boolean acting = CodeText.isActing(code);
        if (acting) {
            // As source, it would be coloured before the numbers become characters.
            out.append("[listing,subs=\"specialchars,replacements\"]\n");
            block.language()
                    .filter(name -> !name.isBlank())
                    .ifPresent(name -> note(
                            RenderNote.Kind.DROPPED,
                            "The language of a block of code is not shown: "
                                    + "a line of it would be a directive or a callout there"));
        } else {
            CodeLanguage.of(block, this::note)
                    .ifPresent(name -> out.append("[source,").append(name).append("]\n"));
        }
        String line = "-".repeat(Math.max(SHORTEST_FENCE, CodeText.longestLine(code, '-') + 1)) + "\n";
        out.append(line);
        if (acting) {
            CodeText.appendEscaped(code, out);
        } else {
            out.append(code);
        }
        out.append(code.isEmpty() || code.endsWith("\n") ? "" : "\n").append(line);
    }

    private void facts(FactList facts) throws IOException {
        out.append("[horizontal]\n");
        for (Fact fact : facts.facts()) {
            text.beginLine(true);
            text.words(fact.label());
            text.endTerm();
            out.append(text.isBegun() ? ":: " : EMPTY + ":: ");
            lines(fact.value(), false);
            endLine();
            buffer.handOnIfLong();
        }
    }

    private void table(Table table) throws IOException {
        table.caption().ifPresent(this::blockTitle);
        out.append("[%header%autowidth.stretch,cols=\"");
        for (int i = 0; i < table.columns().size(); i++) {
            out.append(i > 0 ? "," : "").append(side(table.columns().get(i)));
        }
        out.append("\"]\n|===\n");
        for (Column column : table.columns()) {
            cell(List.of(new Text(column.header())));
        }
        for (Row row : table.rows()) {
            out.append('\n');
            for (Cell cell : row.cells()) {
                cell(cell.content());
            }
            buffer.handOnIfLong();
        }
        out.append("|===\n");
    }

    private static char side(Column column) {
        return switch (column.alignment()) {
            case START -> '<';
            case CENTER -> '^';
            case END -> '>';
        };
    }

    /** A cell on a line of its own: behind another, the end of that one could be read as what kind of cell this is. */
    private void cell(List<Inline> content) {
        out.append('|');
        lines(content, false);
        out.append('\n');
    }

    private void blockTitle(String words) {
        int start = out.length();
        out.append('.');
        text.beginLine(true);
        text.words(words);
        if (text.isBegun()) {
            out.append('\n');
        } else {
            out.setLength(start);
        }
    }

    private void callout(Callout callout) throws IOException {
        out.append(
                switch (callout.kind()) {
                    // Readers know no such kind, but they take another name for one that they know.
                    case GAP ->
                        "[WARNING.gap,caption=\"" + escaped(writer.words().text(Label.GAP_CALLOUT)) + "\"]\n";
                    case NOTE -> "[NOTE]\n";
                    case IMPORTANT -> "[IMPORTANT]\n";
                    case WARNING -> "[WARNING]\n";
                });
        callout.title().ifPresent(this::blockTitle);
        fenced(callout.blocks());
    }
}
