package dev.postmortem.examples.gemtext;

import dev.postmortem.render.FallbackWriter;
import dev.postmortem.render.LinkPolicy;
import dev.postmortem.render.RenderLog;
import dev.postmortem.render.RenderNote;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.BulletList;
import dev.postmortem.render.document.Callout;
import dev.postmortem.render.document.CalloutKind;
import dev.postmortem.render.document.Cell;
import dev.postmortem.render.document.CodeBlock;
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
import dev.postmortem.render.label.Label;
import dev.postmortem.render.label.Labels;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The writing of one document. */
final class GemtextRun {

    private static final String FENCE = "```";

    private final GemtextLine line;
    private final Appendable out;
    private final Labels words;
    private final FallbackWriter fallbacks;
    private String place = "document";

    GemtextRun(LinkPolicy links, Labels words, Appendable out, RenderLog log) {
        this.line = new GemtextLine(links);
        this.words = words;
        this.out = out;
        this.fallbacks = new FallbackWriter((kind, message) -> log.note(new RenderNote(kind, place, message)));
    }

    void write(Document document) throws IOException {
        String id = document.meta().id().map(known -> known + ": ").orElse("");
        put("# ", GemtextLine.plain(id + document.meta().title()));
        blocks(document.lead());
        for (Section section : document.sections()) {
            place = "section " + section.id();
            String number = section.number().map(known -> known + ". ").orElse("");
            out.append('\n');
            put("## ", GemtextLine.plain(number + section.title()));
            blocks(section.blocks());
        }
    }

    private void blocks(List<? extends Block> blocks) throws IOException {
        for (Block block : blocks) {
            out.append('\n');
            block(block);
        }
    }

    private void block(Block block) throws IOException {
        if (block instanceof Paragraph paragraph) {
            running("", paragraph.content());
        } else if (block instanceof Heading heading) {
            running("### ", heading.content());
        } else if (block instanceof BulletList list) {
            for (ListItem item : list.items()) {
                item("* ", item);
            }
        } else if (block instanceof OrderedList list) {
            for (int i = 0; i < list.items().size(); i++) {
                item("* " + (i + 1) + ". ", list.items().get(i));
            }
        } else if (block instanceof TaskList list) {
            for (TaskItem task : list.items()) {
                running(task.done() ? "* [x] " : "* [ ] ", task.content());
            }
        } else if (block instanceof CodeBlock code) {
            code(code.text());
        } else if (block instanceof FactList facts) {
            for (Fact fact : facts.facts()) {
                running("* " + GemtextLine.plain(fact.label()) + ": ", fact.value());
            }
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Callout callout) {
            callout(callout);
        } else {
            fallbacks.write((RichBlock) block, this::eachBlock);
        }
    }

    /** A row is an item, because gemtext has no tables: each cell behind the header of its column. */
    private void table(Table table) throws IOException {
        if (table.caption().isPresent()) {
            put("", GemtextLine.asText(GemtextLine.plain(table.caption().get())));
        }
        for (Row row : table.rows()) {
            List<Inline> content = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                Cell cell = row.cells().get(i);
                if (!cell.content().isEmpty()) {
                    content.addAll(GemtextLine.labelled(table.columns().get(i).header(), content.isEmpty()));
                    content.addAll(cell.content());
                }
            }
            running("* ", content);
        }
    }

    /** There are no numbered lists, so a number is a part of the item. */
    private void item(String mark, ListItem item) throws IOException {
        running(mark, item.content());
        eachBlock(item.details());
    }

    private void callout(Callout callout) throws IOException {
        String kind = words.text(kind(callout.kind()));
        put(
                "> ",
                GemtextLine.plain(
                        kind + callout.title().map(title -> ": " + title).orElse("")));
        for (Block block : callout.blocks()) {
            if (block instanceof Paragraph paragraph) {
                running("> ", paragraph.content());
            } else {
                block(block);
            }
        }
    }

    private static Label kind(CalloutKind kind) {
        return switch (kind) {
            case GAP -> Label.GAP_CALLOUT;
            case NOTE -> Label.NOTE_CALLOUT;
            case IMPORTANT -> Label.IMPORTANT_CALLOUT;
            case WARNING -> Label.WARNING_CALLOUT;
        };
    }

    private void eachBlock(List<? extends Block> blocks) throws IOException {
        for (Block block : blocks) {
            block(block);
        }
    }

    /** A fence at the start of what is left of a line would end the code, so a blank goes before it. */
    private void code(String text) throws IOException {
        put(FENCE, "");
        for (String codeLine : text.lines().map(GemtextLine::withoutControls).toList()) {
            put(codeLine.startsWith(FENCE) ? " " : "", codeLine);
        }
        put(FENCE, "");
    }

    /** Writes running text as one line, and below it a line for each address, because a link is a line of its own. */
    private void running(String mark, List<Inline> content) throws IOException {
        GemtextLine.Told told = line.of(content);
        put(mark, mark.isEmpty() ? GemtextLine.asText(told.words()) : told.words());
        for (String link : told.links()) {
            put("=> ", link);
        }
    }

    private void put(String mark, String text) throws IOException {
        out.append(mark).append(text).append('\n');
    }
}
