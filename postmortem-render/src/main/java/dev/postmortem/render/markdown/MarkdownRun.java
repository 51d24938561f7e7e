package dev.postmortem.render.markdown;

import dev.postmortem.render.RenderLog;
import dev.postmortem.render.RenderNote;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.BulletList;
import dev.postmortem.render.document.Callout;
import dev.postmortem.render.document.CodeBlock;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.FactList;
import dev.postmortem.render.document.Heading;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.OrderedList;
import dev.postmortem.render.document.Paragraph;
import dev.postmortem.render.document.PhaseBar;
import dev.postmortem.render.document.RichBlock;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.TaskItem;
import dev.postmortem.render.document.TaskList;
import dev.postmortem.render.internal.CalloutKinds;
import dev.postmortem.render.internal.CodeLanguage;
import dev.postmortem.render.internal.Fallbacks;
import dev.postmortem.render.internal.NotePlace;
import dev.postmortem.render.internal.TextBeginning;
import dev.postmortem.render.internal.Titles;
import dev.postmortem.render.label.Label;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The writing of one document. What it has to remember from block to block lives here, so the writer can be shared. */
final class MarkdownRun {

    private static final String MORE = "\u2026";
    private static final String INVISIBLE = MarkdownText.PARTING;

    private final MarkdownOptions options;
    private final Document document;
    private final boolean platform;
    private final Dialect dialect;
    private final Page page;
    private final StringBuilder out;
    private final BlockText text;
    private final TableForm tables;
    private final CutPoints cuts;
    private final Fallbacks fallbacks;

    private String place = NotePlace.DOCUMENT;
    private @Nullable Block previous;
    private boolean alternate;

    MarkdownRun(MarkdownOptions options, Document document, Appendable target, RenderLog log) {
        this.options = options;
        this.document = document;
        this.platform = options.flavour() != Flavour.COMMONMARK;
        this.dialect = Dialect.of(options.flavour(), options.mentions());
        this.page = new Page(target, options.limit().isPresent());
        this.out = page.out();
        this.cuts = new CutPoints(page, document, options, log);
        this.fallbacks = new Fallbacks(options.customBlocks(), this::note);
        InlineWriter inlines = options.inlinesInto(out);
        this.text = new BlockText(page, inlines, new RunningText(inlines, options.links(), this::note));
        this.tables = platform ? new PipeTables(page, text, cuts) : new ListedTables(page, text, cuts);
    }

    void write() throws IOException {
        frontMatter();
        if (options.title()) {
            page.startBlock();
            title();
        }
        cuts.mayEndHere();
        blocks(document.lead());
        List<Section> sections = document.sections();
        for (int i = 0; i < sections.size() && !cuts.isFull(); i++) {
            Section section = sections.get(i);
            cuts.startSection(i);
            place = NotePlace.of(section);
            page.startBlock();
            out.append("## ");
            section.number().ifPresent(number -> out.append(number.intValue()).append(". "));
            text.line(section.title());
            blocks(section.blocks());
        }
        out.append('\n');
        cuts.finish();
        page.flush();
    }

    private void frontMatter() {
        if (!options.frontMatter()) {
            return;
        }
        String yaml = FrontMatter.of(document.meta()) + "\n";
        if (yaml.length() > cuts.limit().map(TextLimit::quarter).orElse(Integer.MAX_VALUE)) {
            note(
                    RenderNote.Kind.DROPPED,
                    "The front matter is not shown: it would take more than a quarter of the text");
        } else {
            out.append(yaml);
        }
    }

    private void title() {
        out.append("# ");
        int start = out.length();
        String title = Titles.of(document.meta());
        text.line(title);
        int room = cuts.limit().map(TextLimit::titleRoom).orElse(Integer.MAX_VALUE);
        if (out.length() - start <= room) {
            return;
        }
        note(RenderNote.Kind.TRUNCATED, "The title is cut: it would take more than half of the text");
        String beginning = TextBeginning.longest(title, part -> {
            out.setLength(start);
            text.line(part, MORE);
            return out.length() - start <= room;
        });
        out.setLength(start);
        text.line(beginning, MORE);
    }

    private void note(RenderNote.Kind kind, String message) {
        cuts.note(new RenderNote(kind, place, message));
    }

    /** Writes the blocks of a container: the document, a list item, a callout. */
    private void blocks(List<? extends Block> blocks) throws IOException {
        Block before = previous;
        boolean alternateBefore = alternate;
        previous = null;
        siblings(blocks);
        previous = before;
        alternate = alternateBefore;
    }

    /** Writes blocks behind those that the container has already. */
    private void siblings(List<? extends Block> blocks) throws IOException {
        for (Block block : blocks) {
            if (cuts.isFull()) {
                return;
            }
            if (block instanceof RichBlock rich) {
                rich(rich);
            } else if (block instanceof Paragraph || block instanceof Callout) {
                if (unlessBlank(block)) {
                    previous = block;
                }
            } else {
                // Two lists in a row would be read as one, unless they have different bullets.
                alternate = previous != null && isSameKindOfList(previous, block) && !alternate;
                page.startBlock();
                block(block, alternate);
                previous = block;
            }
            if (!(block instanceof Heading)) {
                cuts.mayEndHere();
            }
        }
    }

    private boolean isSameKindOfList(Block one, Block other) {
        return (isBulleted(one) && isBulleted(other)) || (one instanceof OrderedList && other instanceof OrderedList);
    }

    private boolean isBulleted(Block block) {
        return block instanceof BulletList
                || block instanceof TaskList
                || (!platform && (block instanceof Table || block instanceof FactList));
    }

    private void block(Block block, boolean alternate) throws IOException {
        String bullet = alternate ? "* " : "- ";
        if (block instanceof BulletList list) {
            items(list.items(), index -> bullet);
        } else if (block instanceof OrderedList list) {
            String sign = alternate ? ") " : ". ";
            items(list.items(), index -> index + sign);
        } else if (block instanceof TaskList list) {
            tasks(list, bullet);
        } else if (block instanceof CodeBlock code) {
            code(code);
        } else if (block instanceof Heading heading) {
            out.append("##").append("#".repeat(heading.depth())).append(' ');
            text.line(heading.content());
        } else if (block instanceof FactList facts) {
            tables.facts(facts, bullet);
        } else if (block instanceof Table table) {
            if (table.caption().isPresent()
                    && text.emphasisedLine(table.caption().get())) {
                page.startBlock();
            }
            tables.table(table, bullet);
        } else {
            throw new IllegalStateException(
                    "No way to write a " + block.getClass().getName());
        }
    }

    /** Writes a paragraph or callout, or nothing at all if it is blank. */
    private boolean unlessBlank(Block block) throws IOException {
        boolean first = !page.isBegun();
        int before = page.part();
        boolean shown = block instanceof Callout callout ? callout(callout) : text.lines(((Paragraph) block).content());
        if (shown) {
            page.begun(true);
            page.flushIfLong();
        } else {
            // Nothing was handed on yet: only what shows something does that.
            out.setLength(before);
            page.begun(!first);
        }
        return shown;
    }

    private void items(List<ListItem> items, IntFunction<String> marker) throws IOException {
        String outer = page.prefix();
        for (int i = 0; i < items.size(); i++) {
            ListItem item = items.get(i);
            String sign = marker.apply(i + 1);
            if (i > 0) {
                page.newLine();
            }
            out.append(sign);
            page.prefix(outer + " ".repeat(sign.length()));
            if (!text.lines(item.content())) {
                // An item without a text would underline a line before it, or would not be an item.
                out.append(INVISIBLE);
            }
            blocks(item.details());
            page.prefix(outer);
            page.flushIfLong();
            if (cuts.isExceeded()) {
                return;
            }
        }
    }

    private void tasks(TaskList tasks, String bullet) throws IOException {
        String outer = page.prefix();
        boolean first = true;
        for (TaskItem task : tasks.items()) {
            if (!first) {
                page.newLine();
            }
            first = false;
            out.append(bullet).append(box(task.done()));
            page.prefix(outer + "  ");
            if (!text.lines(task.content())) {
                out.append(INVISIBLE);
            }
            page.prefix(outer);
            page.flushIfLong();
            if (cuts.isExceeded()) {
                return;
            }
        }
    }

    private String box(boolean done) {
        if (platform) {
            return done ? "[x] " : "[ ] ";
        }
        return done ? "\u2611 " : "\u2610 ";
    }

    private void code(CodeBlock block) throws IOException {
        String code = CodeText.block(block.text());
        String fence = CodeText.fence(code, 3);
        if (dialect.isCommandInCode(code)) {
            // Readers take as much from the start of each line of the code as stands before the fence.
            page.prefix(page.prefix() + " ");
            out.append(' ');
            fenced(block, code, fence);
            page.prefix(page.prefix().substring(1));
        } else {
            fenced(block, code, fence);
        }
    }

    private void fenced(CodeBlock block, String code, String fence) throws IOException {
        out.append(fence);
        CodeLanguage.of(block, this::note).ifPresent(out::append);
        int end = code.endsWith("\n") ? code.length() - 1 : code.length();
        int start = 0;
        while (start <= end && !code.isEmpty() && !cuts.isExceeded()) {
            int lineEnd = code.indexOf('\n', start);
            int to = lineEnd < 0 || lineEnd > end ? end : lineEnd;
            out.append('\n').append(page.prefix());
            if (isVisible(code, start, to)) {
                out.append(code, start, to);
            } else {
                page.trimLine();
            }
            start = to + 1;
            page.flushIfLong();
        }
        out.append('\n').append(page.prefix()).append(fence);
    }

    /** Readers drop the blanks of an empty line within a list, so none are written anywhere. */
    private static boolean isVisible(String code, int from, int to) {
        for (int i = from; i < to; i++) {
            if (code.charAt(i) != ' ' && code.charAt(i) != '\t') {
                return true;
            }
        }
        return false;
    }

    private boolean callout(Callout callout) throws IOException {
        String outer = page.prefix();
        out.append("> ");
        page.prefix(outer + "> ");
        if (platform) {
            out.append(alert(callout));
        } else {
            text.strongLine(options.words().text(CalloutKinds.label(callout.kind())));
            page.newLine();
        }
        page.newLine();
        // The text follows its mark without an empty line, as GitHub's documentation has it.
        page.begun(false);
        if (callout.title().isPresent()) {
            page.begun(text.strongLine(callout.title().get()));
        }
        blocks(callout.blocks());
        page.prefix(outer);
        return page.isBegun();
    }

    private static String alert(Callout callout) {
        return switch (callout.kind()) {
            case GAP, WARNING -> "[!WARNING]";
            case NOTE -> "[!NOTE]";
            case IMPORTANT -> "[!IMPORTANT]";
        };
    }

    private void rich(RichBlock block) throws IOException {
        if (block instanceof PhaseBar bar && options.mermaid()) {
            diagram(bar);
            return;
        }
        fallbacks.write(block, this::siblings);
    }

    /** Draws the phases, with a table beside the drawing for who does not see it. */
    private void diagram(PhaseBar bar) throws IOException {
        String diagram = PhaseGantt.of(bar, options.words().text(Label.PHASES_DRAWN_IN_UTC));
        if (diagram.length() > PhaseGantt.LONGEST) {
            note(RenderNote.Kind.DROPPED, "The diagram of phases is not shown: it is longer than Mermaid reads");
            siblings(bar.fallback());
            return;
        }
        siblings(List.of(new CodeBlock(Optional.of("mermaid"), diagram)));
        siblings(bar.table().<List<? extends Block>>map(List::of).orElse(bar.fallback()));
    }
}
