package dev.postmortem.render.markdown;

import dev.postmortem.render.LinkPolicy;
import dev.postmortem.render.RenderLog;
import dev.postmortem.render.RenderNote;
import dev.postmortem.render.document.Alignment;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.BulletList;
import dev.postmortem.render.document.Callout;
import dev.postmortem.render.document.Cell;
import dev.postmortem.render.document.CodeBlock;
import dev.postmortem.render.document.Column;
import dev.postmortem.render.document.CustomBlock;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Fact;
import dev.postmortem.render.document.FactList;
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
import dev.postmortem.render.internal.SafePolicy;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The writing of one document. What it has to remember from block to block lives here, so the writer can be shared. */
final class MarkdownRun {

    /** What is handed on at once; a document is never held as a whole. */
    private static final int CHUNK = 8192;

    private static final String ONE_LINE = " / ";
    private static final String INVISIBLE = MarkdownText.PARTING;
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9+#.-]+");
    private static final int FALLBACK_DEPTH = 16;

    private final Appendable target;
    private final RenderLog log;
    private final StringBuilder out = new StringBuilder(CHUNK + 1024);
    private final InlineWriter inlines;
    private final RunningText running;

    /** What each further line of the current container begins with: the marks of quotes and the indentation of lists. */
    private String prefix = "";

    private String place = "document";
    private boolean begun;
    private @Nullable Block previous;
    private boolean alternate;
    private int fallbacks;

    MarkdownRun(LinkPolicy linkPolicy, Appendable target, RenderLog log) {
        this.target = target;
        this.log = log;
        LinkPolicy safe = new SafePolicy(linkPolicy);
        this.inlines = new InlineWriter(out, safe);
        this.running = new RunningText(inlines, safe, this::note);
    }

    void write(Document document) throws IOException {
        startBlock();
        out.append("# ");
        inlines.begin(false, ONE_LINE);
        document.meta().id().ifPresent(id -> inlines.text(id + ": "));
        inlines.text(document.meta().title());
        blocks(document.lead());
        for (Section section : document.sections()) {
            place = "section " + section.id();
            startBlock();
            out.append("## ");
            section.number().ifPresent(number -> out.append(number.intValue()).append(". "));
            inlines.begin(false, ONE_LINE);
            inlines.text(section.title());
            blocks(section.blocks());
        }
        out.append('\n');
        flush();
    }

    private void flush() throws IOException {
        target.append(out);
        out.setLength(0);
    }

    private void flushIfLong() throws IOException {
        if (out.length() > CHUNK) {
            flush();
        }
    }

    private void note(RenderNote.Kind kind, String message) {
        log.note(new RenderNote(kind, place, message));
    }

    /** Begins a block that is certain to show something. */
    private void startBlock() throws IOException {
        part();
        flushIfLong();
    }

    /**
     * Ends what was written before and leaves an empty line, except at the beginning of a document or callout.
     *
     * @return where the output goes back to if nothing follows
     */
    private int part() {
        if (!begun) {
            begun = true;
            return out.length();
        }
        trimLine();
        int before = out.length();
        newLine();
        newLine();
        return before;
    }

    private void newLine() {
        trimLine();
        out.append('\n').append(prefix);
    }

    /** Takes the blanks from the end of the line, which Markdown would read as a break or not at all. */
    private void trimLine() {
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == ' ') {
            end--;
        }
        out.setLength(end);
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
            if (block instanceof RichBlock rich) {
                fallback(rich);
            } else if (block instanceof Paragraph || block instanceof Callout) {
                if (unlessBlank(block)) {
                    previous = block;
                }
            } else {
                // Two lists in a row would be read as one, unless they have different bullets.
                alternate = previous != null && isSameKindOfList(previous, block) && !alternate;
                startBlock();
                block(block, alternate);
                previous = block;
            }
        }
    }

    private static boolean isSameKindOfList(Block one, Block other) {
        return (isBulleted(one) && isBulleted(other)) || (one instanceof OrderedList && other instanceof OrderedList);
    }

    private static boolean isBulleted(Block block) {
        return block instanceof BulletList || block instanceof TaskList;
    }

    private void block(Block block, boolean alternate) throws IOException {
        if (block instanceof BulletList list) {
            String bullet = alternate ? "* " : "- ";
            items(list.items(), index -> bullet);
        } else if (block instanceof OrderedList list) {
            String sign = alternate ? ") " : ". ";
            items(list.items(), index -> index + sign);
        } else if (block instanceof TaskList list) {
            tasks(list, alternate ? "* " : "- ");
        } else if (block instanceof CodeBlock code) {
            code(code);
        } else if (block instanceof Heading heading) {
            out.append("##").append("#".repeat(heading.depth())).append(' ');
            line(heading.content(), false);
        } else if (block instanceof FactList facts) {
            facts(facts);
        } else if (block instanceof Table table) {
            table(table);
        } else {
            throw new IllegalStateException(
                    "No way to write a " + block.getClass().getName());
        }
    }

    /** Writes a paragraph or callout, or nothing at all if it is blank. */
    private boolean unlessBlank(Block block) throws IOException {
        boolean first = !begun;
        int before = part();
        boolean shown = block instanceof Callout callout ? callout(callout) : paragraph((Paragraph) block);
        if (shown) {
            begun = true;
            flushIfLong();
        } else {
            // Nothing was handed on yet: only what shows something does that.
            out.setLength(before);
            begun = !first;
        }
        return shown;
    }

    private boolean paragraph(Paragraph paragraph) {
        inlines.begin(false, "\\\n" + prefix);
        running.write(paragraph.content());
        return !inlines.isBlank();
    }

    /** Writes running text where one line has to do. */
    private void line(List<Inline> content, boolean cell) {
        inlines.begin(cell, ONE_LINE);
        running.write(content);
    }

    private void items(List<ListItem> items, IntFunction<String> marker) throws IOException {
        String outer = prefix;
        for (int i = 0; i < items.size(); i++) {
            ListItem item = items.get(i);
            String sign = marker.apply(i + 1);
            if (i > 0) {
                newLine();
            }
            out.append(sign);
            prefix = outer + " ".repeat(sign.length());
            inlines.begin(false, "\\\n" + prefix);
            running.write(item.content());
            if (inlines.isBlank()) {
                // An item without a text would underline a line before it, or would not be an item.
                out.append(INVISIBLE);
            }
            blocks(item.details());
            prefix = outer;
            flushIfLong();
        }
    }

    private void tasks(TaskList tasks, String bullet) throws IOException {
        String outer = prefix;
        boolean first = true;
        for (TaskItem task : tasks.items()) {
            if (!first) {
                newLine();
            }
            first = false;
            out.append(bullet).append(task.done() ? "[x] " : "[ ] ");
            prefix = outer + "  ";
            inlines.begin(false, "\\\n" + prefix);
            running.write(task.content());
            if (inlines.isBlank()) {
                out.append(INVISIBLE);
            }
            prefix = outer;
            flushIfLong();
        }
    }

    private void code(CodeBlock block) throws IOException {
        String code = CodeText.block(block.text());
        String fence = CodeText.fence(code, 3);
        out.append(fence);
        block.language().ifPresent(this::language);
        int end = code.endsWith("\n") ? code.length() - 1 : code.length();
        int start = 0;
        while (start <= end && !code.isEmpty()) {
            int lineEnd = code.indexOf('\n', start);
            int to = lineEnd < 0 || lineEnd > end ? end : lineEnd;
            out.append('\n').append(prefix);
            if (isVisible(code, start, to)) {
                out.append(code, start, to);
            } else {
                trimLine();
            }
            start = to + 1;
            flushIfLong();
        }
        out.append('\n').append(prefix).append(fence);
    }

    private void language(String name) {
        if (LANGUAGE.matcher(name).matches()) {
            out.append(name);
        } else if (!name.isBlank()) {
            note(RenderNote.Kind.DROPPED, "The language of a block of code is not shown: it is more than a name");
        }
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

    private void facts(FactList facts) throws IOException {
        out.append("| ");
        plain(facts.factHeader());
        out.append(" | ");
        plain(facts.valueHeader());
        out.append(" |");
        newLine();
        out.append("| :--- | :--- |");
        for (Fact fact : facts.facts()) {
            newLine();
            out.append("| ");
            plain(fact.label());
            out.append(" | ");
            line(fact.value(), true);
            out.append(" |");
            flushIfLong();
        }
    }

    private void plain(String text) {
        inlines.begin(true, ONE_LINE);
        inlines.text(text);
    }

    private void table(Table table) throws IOException {
        if (table.caption().isPresent()) {
            inlines.begin(false, ONE_LINE);
            inlines.openEmphasis();
            inlines.text(table.caption().get());
            inlines.close();
            if (!inlines.isBlank()) {
                startBlock();
            }
        }
        out.append('|');
        for (Column column : table.columns()) {
            out.append(' ');
            plain(column.header());
            out.append(" |");
        }
        newLine();
        out.append('|');
        for (Column column : table.columns()) {
            out.append(ruler(column.alignment()));
        }
        for (Row row : table.rows()) {
            newLine();
            out.append('|');
            for (Cell cell : row.cells()) {
                out.append(' ');
                line(cell.content(), true);
                out.append(" |");
            }
            flushIfLong();
        }
    }

    private static String ruler(Alignment alignment) {
        return switch (alignment) {
            case START -> " :--- |";
            case CENTER -> " :---: |";
            case END -> " ---: |";
        };
    }

    private boolean callout(Callout callout) throws IOException {
        String outer = prefix;
        out.append("> [!")
                .append(
                        switch (callout.kind()) {
                            case GAP, WARNING -> "WARNING";
                            case NOTE -> "NOTE";
                            case IMPORTANT -> "IMPORTANT";
                        })
                .append(']');
        prefix = outer + "> ";
        newLine();
        // The text follows its mark without an empty line, as GitHub's documentation has it.
        begun = false;
        if (callout.title().isPresent()) {
            inlines.begin(false, ONE_LINE);
            inlines.openStrong();
            inlines.text(callout.title().get());
            inlines.close();
            begun = !inlines.isBlank();
        }
        blocks(callout.blocks());
        prefix = outer;
        return begun;
    }

    private void fallback(RichBlock block) throws IOException {
        String name = name(block);
        List<Block> simpler = Objects.requireNonNull(block.fallback(), () -> "The fallback of a " + name + " is null");
        if (fallbacks == FALLBACK_DEPTH) {
            throw new IllegalStateException("The fallback of a " + name + " leads to itself");
        }
        if (simpler.isEmpty()) {
            note(RenderNote.Kind.DROPPED, "A " + name + " is not shown: its fallback is empty");
        } else if (block instanceof CustomBlock) {
            note(RenderNote.Kind.DEGRADED, "A " + name + " is shown by its fallback: this format does not know it");
        }
        fallbacks++;
        siblings(simpler);
        fallbacks--;
    }

    /** A lambda and an anonymous class have no name, or another one in each run. */
    private static String name(RichBlock block) {
        Class<?> type = block.getClass();
        return type.isHidden() || type.isAnonymousClass() ? "custom block" : "block " + type.getSimpleName();
    }
}
