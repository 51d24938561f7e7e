package dev.postmortem.render.adf;

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
import dev.postmortem.render.document.RichBlock;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.TaskItem;
import dev.postmortem.render.document.TaskList;
import dev.postmortem.render.internal.CodeLanguage;
import dev.postmortem.render.internal.CutPlaces;
import dev.postmortem.render.internal.CutPlaces.Limit;
import dev.postmortem.render.internal.Fallbacks;
import dev.postmortem.render.internal.JsonWriter;
import dev.postmortem.render.internal.NotePlace;
import dev.postmortem.render.internal.TextBeginning;
import dev.postmortem.render.internal.Titles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The writing of one document. What it has to remember from block to block lives here, so the writer can be shared. */
final class AdfRun {

    private static final String MORE = "\u2026";
    private static final String DONE = "\u2611 ";
    private static final String OPEN = "\u2610 ";

    private final AdfOptions options;
    private final Document document;
    private final Appendable target;

    /** What is written, where a limit may cut it later. */
    private final StringBuilder held = new StringBuilder();

    private final JsonWriter json;
    private final CutPlaces cuts;
    private final AdfNodes nodes;
    private final AdfTables tables;
    private final LocalIds ids = new LocalIds();
    private final Fallbacks fallbacks;

    private String place = NotePlace.DOCUMENT;

    AdfRun(AdfOptions options, Document document, Appendable target, RenderLog log) {
        this.options = options;
        this.document = document;
        this.target = target;
        this.json = new JsonWriter(options.limit().isPresent() ? held : target);
        this.cuts = options.limit()
                .map(limit -> CutPlaces.of(
                        document,
                        log,
                        new Limit(limit.length(), "text", "characters"),
                        () -> (int) json.length(),
                        ClosingLine.of(options, limit)))
                .orElseGet(() -> CutPlaces.none(document, log));
        TextNodes texts = new TextNodes(json);
        this.nodes = new AdfNodes(
                json,
                texts,
                new RunningText(texts, options.links(), this::note),
                options.product() == AdfProduct.CONFLUENCE);
        this.tables = new AdfTables(nodes, cuts);
        this.fallbacks = new Fallbacks(options.customBlocks(), this::note);
    }

    void write() throws IOException {
        json.object().number("version", 1).text("type", "doc").array("content");
        if (options.title()) {
            nodes.heading(1, title());
        }
        cuts.mayEndHere("");
        blocks(document.lead());
        List<Section> sections = document.sections();
        for (int i = 0; i < sections.size() && !cuts.isFull(); i++) {
            Section section = sections.get(i);
            cuts.startSection(i);
            place = NotePlace.of(section);
            nodes.heading(2, Titles.of(section));
            blocks(section.blocks());
        }
        json.endArray().endObject().finish();
        if (options.limit().isPresent()) {
            cuts.finish().ifPresent(cut -> ClosingLine.cut(held, cut));
            target.append(held);
        }
    }

    private String title() {
        String whole = AdfText.line(Titles.of(document.meta()));
        int room = options.limit().map(AdfLimit::titleRoom).orElse(Integer.MAX_VALUE);
        if (room == Integer.MAX_VALUE || written(whole) <= room) {
            return whole;
        }
        note(RenderNote.Kind.TRUNCATED, "The title is cut: it would take more than half of the text");
        return TextBeginning.longest(whole, beginning -> written(beginning + MORE) <= room) + MORE;
    }

    private static long written(String text) {
        try {
            return new JsonWriter(new StringBuilder()).value(text).length();
        } catch (IOException e) {
            throw new UncheckedIOException("A string builder does not throw", e);
        }
    }

    private void note(RenderNote.Kind kind, String message) {
        cuts.note(new RenderNote(kind, place, message));
    }

    /** Writes blocks that stand in the document itself. */
    private void blocks(List<? extends Block> blocks) throws IOException {
        for (Block block : blocks) {
            if (cuts.isFull()) {
                return;
            }
            block(block);
            if (!(block instanceof Heading)) {
                cuts.mayEndHere("");
            }
        }
    }

    private void block(Block block) throws IOException {
        if (block instanceof FlowBlock flow) {
            flow(flow, options.taskLists());
        } else if (block instanceof Heading heading) {
            nodes.headingUnlessBlank(heading.depth() + 2, heading.content());
        } else if (block instanceof FactList facts) {
            tables.facts(facts);
        } else if (block instanceof Table table) {
            if (table.caption().isPresent()) {
                nodes.paragraphUnlessBlank(table.caption().get(), Style.PLAIN.asEmphasis());
            }
            tables.table(table);
        } else if (block instanceof Callout callout) {
            callout(callout);
        } else if (block instanceof RichBlock rich) {
            fallbacks.write(rich, this::blocks);
        } else {
            throw new IllegalStateException(
                    "No way to write a " + block.getClass().getName());
        }
    }

    /**
     * Writes a block that may stand in others.
     *
     * @return whether there was anything to show
     */
    private boolean flow(FlowBlock block, boolean taskLists) throws IOException {
        if (block instanceof Paragraph paragraph) {
            return nodes.paragraphUnlessBlank(paragraph.content());
        }
        if (block instanceof BulletList list) {
            items("bulletList", list.items());
        } else if (block instanceof OrderedList list) {
            items("orderedList", list.items());
        } else if (block instanceof TaskList list) {
            if (taskLists) {
                tasks(list.items());
            } else {
                signedTasks(list.items());
            }
        } else if (block instanceof CodeBlock code) {
            code(code);
        } else {
            throw new IllegalStateException(
                    "No way to write a " + block.getClass().getName());
        }
        return true;
    }

    private void items(String type, List<ListItem> items) throws IOException {
        nodes.open(type);
        for (ListItem item : items) {
            nodes.open("listItem");
            nodes.paragraph(item.content());
            for (FlowBlock detail : item.details()) {
                // A list of tasks within an item is new to the format: older readers refuse it.
                flow(detail, false);
            }
            nodes.close();
        }
        nodes.close();
    }

    private void tasks(List<TaskItem> items) throws IOException {
        String id = ids.of(items.get(0));
        json.object().text("type", "taskList");
        json.object("attrs").text("localId", LocalIds.ofList(id)).endObject();
        json.array("content");
        for (int i = 0; i < items.size(); i++) {
            TaskItem item = items.get(i);
            json.object().text("type", "taskItem");
            json.object("attrs").text("localId", i == 0 ? id : ids.of(item));
            json.text("state", item.done() ? "DONE" : "TODO").endObject();
            json.array("content");
            nodes.content(item.content());
            nodes.close();
        }
        nodes.close();
    }

    private void signedTasks(List<TaskItem> items) throws IOException {
        nodes.open("bulletList");
        for (TaskItem item : items) {
            nodes.open("listItem");
            nodes.paragraph(item.done() ? DONE : OPEN, item.content());
            nodes.close();
        }
        nodes.close();
    }

    private void code(CodeBlock block) throws IOException {
        json.object().text("type", "codeBlock");
        Optional<String> language = CodeLanguage.of(block, this::note);
        if (language.isPresent()) {
            json.object("attrs").text("language", language.get()).endObject();
        }
        json.array("content");
        String code = AdfText.lines(block.text());
        if (!code.isEmpty()) {
            json.object().text("type", "text").text("text", code).endObject();
        }
        nodes.close();
    }

    private void callout(Callout callout) throws IOException {
        json.object().text("type", "panel");
        json.object("attrs").text("panelType", panel(callout.kind())).endObject();
        json.array("content");
        boolean shown = callout.title().isPresent()
                && nodes.paragraphUnlessBlank(callout.title().get(), Style.PLAIN.asStrong());
        for (FlowBlock block : callout.blocks()) {
            shown |= flow(block, options.taskLists());
        }
        if (!shown) {
            nodes.paragraph(List.of());
        }
        nodes.close();
    }

    /** Each kind has a picture and a colour of its own. */
    private static String panel(CalloutKind kind) {
        return switch (kind) {
            case GAP -> "warning";
            case NOTE -> "info";
            case IMPORTANT -> "note";
            case WARNING -> "error";
        };
    }
}
