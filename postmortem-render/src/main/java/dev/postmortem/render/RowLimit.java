package dev.postmortem.render;

import dev.postmortem.render.document.Actions;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Row;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.Sequence;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.Timeline;
import dev.postmortem.render.document.TraceMap;
import dev.postmortem.render.internal.NotePlace;
import dev.postmortem.render.label.Label;
import dev.postmortem.render.label.Labels;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts long tables, and says below each how many rows there are more. */
final class RowLimit implements DocumentFilter {

    private final int limit;
    private final Labels words;

    /**
     * Makes a limit.
     *
     * @param limit how many rows are shown
     * @param words has the words for how many are not
     */
    RowLimit(int limit, Labels words) {
        this.limit = limit;
        this.words = words;
    }

    @Override
    public Document filter(Document document, RenderLog log) {
        return document.withLead(cut(document.lead(), NotePlace.DOCUMENT, log))
                .withSections(document.sections().stream()
                        .map(section -> section(section, log))
                        .toList());
    }

    private Section section(Section section, RenderLog log) {
        return section.withBlocks(cut(section.blocks(), NotePlace.of(section), log));
    }

    private List<Block> cut(List<Block> blocks, String place, RenderLog log) {
        List<Block> cut = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Actions actions) {
                // Trackers know every action: a page that shows less does not make the others vanish there.
                cut.add(new Actions(cut(actions.shown(), place, log), actions.actions()));
                continue;
            }
            Table table = table(block);
            int more = table == null ? 0 : size(table.rows()) - limit;
            if (more > 0) {
                cut.add(shortened(block));
                cut.add(Blocks.paragraph(notShown(more)));
                log.note(new RenderNote(
                        RenderNote.Kind.TRUNCATED,
                        place,
                        "A table is cut to " + limit + " rows: " + more + " are not shown"));
            } else {
                cut.add(block);
            }
        }
        return cut;
    }

    private String notShown(int rows) {
        return words.text(Label.ROWS_NOT_SHOWN).replace("{0}", Integer.toString(rows));
    }

    private static @Nullable Table table(Block block) {
        if (block instanceof Timeline timeline) {
            return timeline.table();
        }
        if (block instanceof TraceMap map) {
            return map.table();
        }
        return block instanceof Table table ? table : null;
    }

    /** Of a drawing a format shows as much as it has room for, and says so itself. */
    private Block shortened(Block block) {
        if (block instanceof Timeline timeline) {
            return new Timeline(first(timeline.table()), timeline.zero(), timeline.moments());
        }
        if (block instanceof TraceMap map) {
            return new TraceMap(map.description(), first(map.table()), map.findings(), map.answers(), map.edges());
        }
        return first((Table) block);
    }

    private Table first(Table table) {
        return new Table(table.caption(), table.columns(), table.rows().limit(limit));
    }

    private static int size(Sequence<Row> rows) {
        int size = 0;
        for (Iterator<Row> row = rows.iterator(); row.hasNext(); row.next()) {
            size++;
        }
        return size;
    }
}
