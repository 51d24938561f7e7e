package dev.postmortem.render.text;

import dev.postmortem.render.RenderLog;
import dev.postmortem.render.RenderNote;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.BulletList;
import dev.postmortem.render.document.Callout;
import dev.postmortem.render.document.CalloutKind;
import dev.postmortem.render.document.CodeBlock;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.FactList;
import dev.postmortem.render.document.FlowBlock;
import dev.postmortem.render.document.Heading;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.OrderedList;
import dev.postmortem.render.document.Paragraph;
import dev.postmortem.render.document.PhaseBar;
import dev.postmortem.render.document.RichBlock;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.TaskList;
import dev.postmortem.render.internal.CalloutKinds;
import dev.postmortem.render.internal.Characters;
import dev.postmortem.render.internal.DisplayWidth;
import dev.postmortem.render.internal.Fallbacks;
import dev.postmortem.render.internal.NotePlace;
import dev.postmortem.render.internal.Titles;
import dev.postmortem.render.label.Labels;
import dev.postmortem.render.text.LineBreaker.LongWord;
import java.io.IOException;
import java.util.List;
import java.util.function.IntFunction;

/** The writing of one document. What it has to remember from block to block lives here, so the writer can be shared. */
final class TextRun {

    /** What stands below a title is indented, so that nothing in it can look like a title. */
    private static final String INDENT = "  ";

    /** A list that would leave less than this of a line stands no deeper than the one around it. */
    private static final int LEAST_COLUMNS = 20;

    /** A line of mail that is a dot alone ends the mail, and one of two hyphens begins a signature. */
    private static final int SHORTEST_UNDERLINE = 3;

    private final RenderLog log;
    private final Labels labels;
    private final Page page;
    private final RunningText running;
    private final Fallbacks fallbacks;

    private String place = NotePlace.DOCUMENT;

    TextRun(TextWriter writer, Appendable target, RenderLog log) {
        this.log = log;
        this.labels = writer.words();
        this.fallbacks = new Fallbacks(writer.customBlocks(), this::note);
        this.page = new Page(target, writer.width(), this::note);
        this.running = new RunningText(writer.links(), this::note);
    }

    void write(Document document) throws IOException {
        title("", RunningText.line(Titles.of(document.meta())), '=');
        blocks(document.lead());
        for (Section section : document.sections()) {
            place = NotePlace.of(section);
            String number = section.number().map(value -> value + ". ").orElse("");
            title(number, RunningText.line(section.title()), '-');
            blocks(section.blocks());
        }
        page.flush();
    }

    private void note(RenderNote.Kind kind, String message) {
        log.note(new RenderNote(kind, place, message));
    }

    /** Writes a title at the very left, where nothing else begins. */
    private void title(String number, String words, char underline) throws IOException {
        String first = isMistakable(number + words) ? " " : number;
        page.margin(" ".repeat(Math.max(number.length(), INDENT.length())));
        List<String> lines = LineBreaker.lines(words, page.columns(), LongWord.BREAK);
        if (lines.isEmpty()) {
            lines = List.of("");
        }
        page.margin("");
        page.part();
        page.line(first + lines.get(0));
        int widest = Math.max(SHORTEST_UNDERLINE, DisplayWidth.columns(first + lines.get(0)));
        String hanging = " ".repeat(Math.max(number.length(), INDENT.length()));
        for (String line : lines.subList(1, lines.size())) {
            page.line(hanging + line);
            widest = Math.max(widest, DisplayWidth.columns(hanging + line));
        }
        page.line(Character.toString(underline).repeat(widest));
        page.margin(INDENT);
        page.part();
    }

    /** Says whether mail would read a line as something else: an envelope, a quote, an end, a signature. */
    private static boolean isMistakable(String line) {
        return line.startsWith("From ") || line.startsWith(">") || line.equals(".") || line.startsWith("--");
    }

    /** Writes blocks with an empty line between them. */
    private void blocks(List<? extends Block> blocks) throws IOException {
        for (Block block : blocks) {
            page.part();
            block(block);
        }
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
        } else if (block instanceof RichBlock rich) {
            rich(rich);
        } else {
            throw new IllegalStateException(
                    "No way to write a " + block.getClass().getName());
        }
    }

    private void flow(FlowBlock block) throws IOException {
        if (block instanceof Paragraph paragraph) {
            words(running.lines(paragraph.content()));
        } else if (block instanceof BulletList list) {
            items(list.items(), index -> "- ");
        } else if (block instanceof OrderedList list) {
            int digits = Integer.toString(list.items().size()).length();
            items(
                    list.items(),
                    index -> " ".repeat(digits - Integer.toString(index).length()) + index + ". ");
        } else if (block instanceof TaskList list) {
            items(
                    list.items().stream()
                            .map(task -> new ListItem(task.content(), List.of()))
                            .toList(),
                    index -> list.items().get(index - 1).done() ? "[x] " : "[ ] ");
        } else if (block instanceof CodeBlock code) {
            String outer = page.margin();
            page.margin(outer + INDENT);
            page.lines(CodeLines.of(code.text()));
            page.margin(outer);
        } else {
            throw new IllegalStateException(
                    "No way to write a " + block.getClass().getName());
        }
    }

    private void words(String text) throws IOException {
        page.lines(LineBreaker.lines(text, page.columns(), LongWord.KEEP_ADDRESS));
    }

    private void heading(Heading heading) throws IOException {
        String words = running.line(heading.content());
        if (!words.isEmpty()) {
            title("", words, "~.'".charAt(heading.depth() - 1));
        }
    }

    private void items(List<ListItem> items, IntFunction<String> marker) throws IOException {
        String outer = page.margin();
        page.margin(startOfList(outer, marker.apply(1).length()));
        boolean roomy = items.stream().flatMap(item -> item.details().stream()).anyMatch(TextRun::isRoomy);
        for (int i = 0; i < items.size(); i++) {
            if (i > 0 && roomy) {
                page.part();
            }
            item(marker.apply(i + 1), items.get(i));
        }
        page.margin(outer);
    }

    /** Returns the margin before the markers of a list: the one around it, or less if the words would have no room. */
    private String startOfList(String outer, int marker) {
        if (page.columns() - marker >= LEAST_COLUMNS) {
            return outer;
        }
        note(
                RenderNote.Kind.DEGRADED,
                "A list stands no deeper than the one around it: a line would have no room for its words");
        return outer.substring(0, Math.max(INDENT.length(), outer.length() - marker));
    }

    /** Lists follow their item at once; what is more than a list needs air. */
    private static boolean isRoomy(FlowBlock detail) {
        return detail instanceof Paragraph || detail instanceof CodeBlock;
    }

    private void item(String marker, ListItem item) throws IOException {
        String outer = page.margin();
        page.margin(outer + " ".repeat(marker.length()));
        page.marker(outer + marker);
        String words = running.lines(item.content());
        words(words);
        if (words.isEmpty()) {
            page.line("");
        }
        for (FlowBlock detail : item.details()) {
            if (isRoomy(detail)) {
                page.part();
            }
            flow(detail);
        }
        page.margin(outer);
    }

    private void facts(FactList facts) throws IOException {
        new FactWriter(page, running).write(facts);
    }

    private void table(Table table) throws IOException {
        if (table.caption().isPresent()) {
            words(RunningText.line(table.caption().get()));
            page.part();
        }
        new TableWriter(page, running, table).write();
    }

    /** Writes the callout with its title or its kind, and with a bar in the margin, where no user's text comes. */
    private void callout(Callout callout) throws IOException {
        page.margin(callout.kind() == CalloutKind.NOTE ? "| " : "! ");
        words(RunningText.line(callout.title()
                .filter(Characters::isVisible)
                .orElseGet(() -> labels.text(CalloutKinds.label(callout.kind())))));
        blocks(callout.blocks());
        page.leaveTo(INDENT);
    }

    private void rich(RichBlock block) throws IOException {
        if (block instanceof PhaseBar bar) {
            List<String> drawing = PhaseDrawing.of(bar, page.columns());
            if (drawing.isEmpty()) {
                note(RenderNote.Kind.DEGRADED, "The phases are not drawn: a line has no room for so many");
            }
            page.lines(drawing);
            page.part();
            words(RunningText.line(bar.description()));
            return;
        }
        fallbacks.write(block, this::blocks);
    }
}
