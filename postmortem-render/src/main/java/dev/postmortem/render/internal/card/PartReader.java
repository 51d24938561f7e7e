package dev.postmortem.render.internal.card;

import dev.postmortem.render.LinkPolicy;
import dev.postmortem.render.RenderNote;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.BulletList;
import dev.postmortem.render.document.Callout;
import dev.postmortem.render.document.CodeBlock;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Fact;
import dev.postmortem.render.document.FactList;
import dev.postmortem.render.document.FlowBlock;
import dev.postmortem.render.document.Heading;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.OrderedList;
import dev.postmortem.render.document.Paragraph;
import dev.postmortem.render.document.PhaseBar;
import dev.postmortem.render.document.RichBlock;
import dev.postmortem.render.document.Row;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.TaskItem;
import dev.postmortem.render.document.TaskList;
import dev.postmortem.render.internal.CalloutKinds;
import dev.postmortem.render.internal.Fallbacks;
import dev.postmortem.render.internal.NotePlace;
import dev.postmortem.render.internal.OwnBlocks;
import dev.postmortem.render.internal.Titles;
import dev.postmortem.render.internal.card.Part.Marker;
import dev.postmortem.render.label.Labels;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a document apart, until there is no room for more. */
final class PartReader {

    /** A heading that is longer is a paragraph in bold, which can be cut. */
    private static final int LONGEST_HEADING = 300;

    private final Document document;
    private final Shape shape;
    private final Labels words;
    private final PartSink sink;
    private final RunReader runs;
    private final Fallbacks fallbacks;

    private String place = NotePlace.DOCUMENT;
    private boolean full;
    private @Nullable Box box;

    PartReader(
            Document document,
            Shape shape,
            LinkPolicy linkPolicy,
            Labels words,
            OwnBlocks customBlocks,
            PartSink sink) {
        this.document = document;
        this.shape = shape;
        this.words = words;
        this.fallbacks = new Fallbacks(customBlocks, this::note);
        this.sink = sink;
        this.runs = new RunReader(linkPolicy, shape.longestUrl(), this::note);
    }

    void read() throws IOException {
        title();
        blocks(document.lead());
        List<Section> sections = document.sections();
        for (int i = 0; i < sections.size() && !full; i++) {
            Section section = sections.get(i);
            place = NotePlace.of(section);
            sink.section(i);
            heading(1, List.of(Run.bold(RunBuilder.line(Titles.of(section)))));
            blocks(section.blocks());
        }
    }

    private void title() throws IOException {
        String title = Texts.title(document);
        String begun = Texts.beginning(title, shape.longestTitle());
        give(new Part.Title(begun));
        if (!begun.equals(title)) {
            note(
                    RenderNote.Kind.DEGRADED,
                    "The title is cut to " + shape.longestTitle() + " characters, and told in full below");
            give(new Part.Paragraph(null, List.of(Run.bold(title))));
        }
    }

    private void note(RenderNote.Kind kind, String message) {
        sink.note(new RenderNote(kind, place, message));
    }

    private void give(Part part) throws IOException {
        full = full || !sink.take(part);
    }

    private void heading(int level, List<Run> content) throws IOException {
        if (content.isEmpty()) {
            return;
        }
        give(
                Run.length(content) <= LONGEST_HEADING
                        ? new Part.Heading(level, content)
                        : new Part.Paragraph(null, content));
    }

    private void paragraph(List<Run> content) throws IOException {
        if (!content.isEmpty()) {
            give(new Part.Paragraph(box, content));
        }
    }

    private void blocks(List<? extends Block> blocks) throws IOException {
        for (Block block : blocks) {
            if (full) {
                return;
            }
            block(block);
        }
    }

    private void block(Block block) throws IOException {
        if (block instanceof FlowBlock flow) {
            flow(flow, 0);
        } else if (block instanceof Heading heading) {
            heading(heading.depth() + 1, runs.read(heading.content(), Look.BOLD));
        } else if (block instanceof FactList facts) {
            for (Fact fact : facts.facts()) {
                fact(line(fact.label()), runs.read(fact.value()));
            }
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Callout callout) {
            callout(callout);
        } else {
            rich((RichBlock) block);
        }
    }

    private void fact(List<Run> label, List<Run> value) throws IOException {
        if (Run.length(label) <= LONGEST_HEADING) {
            give(new Part.Fact(label, value));
        } else {
            give(new Part.Paragraph(null, Texts.labelled(label, value, words)));
        }
    }

    private void flow(FlowBlock block, int depth) throws IOException {
        if (block instanceof Paragraph paragraph) {
            paragraph(runs.read(paragraph.content()));
        } else if (block instanceof BulletList list) {
            items(list.items(), Marker.BULLET, depth);
        } else if (block instanceof OrderedList list) {
            items(list.items(), Marker.NUMBER, depth);
        } else if (block instanceof TaskList list) {
            for (TaskItem task : list.items()) {
                item(task.done() ? Marker.DONE : Marker.OPEN, depth, 1, runs.read(task.content()));
            }
        } else {
            String code = RunBuilder.lines(((CodeBlock) block).text());
            if (!code.isBlank()) {
                give(new Part.CodeLines(box, code));
            }
        }
    }

    private void items(List<ListItem> items, Marker marker, int depth) throws IOException {
        int number = 1;
        for (ListItem item : items) {
            if (full) {
                return;
            }
            List<FlowBlock> details = item.details();
            List<Run> content = runs.read(item.content());
            int next = 0;
            // What belongs to an item stands below its first line.
            while (next < details.size() && details.get(next) instanceof Paragraph paragraph) {
                content = below(content, runs.read(paragraph.content()));
                next++;
            }
            item(marker, depth, number++, content);
            for (FlowBlock detail : details.subList(next, details.size())) {
                flow(detail, depth + 1);
            }
        }
    }

    private static List<Run> below(List<Run> content, List<Run> more) {
        if (content.isEmpty() || more.isEmpty()) {
            return Run.joined(content, more);
        }
        return Run.joined(Run.joined(content, List.of(Run.of("\n"))), more);
    }

    private void item(Marker marker, int depth, int number, List<Run> content) throws IOException {
        if (!content.isEmpty()) {
            give(new Part.Item(box, marker, depth, number, content));
        }
    }

    /** Walks the rows once, and no further than there is room. */
    private void table(Table table) throws IOException {
        if (table.caption().isPresent()) {
            heading(4, List.of(Run.bold(RunBuilder.line(table.caption().get()))));
        }
        Grid grid = new Grid(table.columns().stream()
                .map(column -> new Grid.Head(line(column.header()), column.alignment()))
                .toList());
        for (Row row : table.rows()) {
            if (full) {
                return;
            }
            List<List<Run>> cells = new ArrayList<>();
            row.cells().forEach(cell -> cells.add(runs.read(cell.content())));
            Part.Row part = new Part.Row(grid, cells);
            if (shape.hasTables()) {
                give(part);
            } else {
                item(Marker.BULLET, 0, 1, Texts.told(part, words));
            }
        }
    }

    private static List<Run> line(String header) {
        String shown = RunBuilder.line(header);
        return shown.isEmpty() ? List.of() : List.of(Run.bold(shown));
    }

    private void callout(Callout callout) throws IOException {
        box = new Box(callout.kind());
        String title = RunBuilder.line(callout.title().orElse(""));
        paragraph(List.of(Run.bold(title.isEmpty() ? words.text(CalloutKinds.label(callout.kind())) : title)));
        blocks(callout.blocks());
        box = null;
    }

    private void rich(RichBlock block) throws IOException {
        if (block instanceof PhaseBar) {
            note(RenderNote.Kind.DEGRADED, "The phases are told in words: this format has no drawings");
        }
        fallbacks.write(block, this::blocks);
    }
}
