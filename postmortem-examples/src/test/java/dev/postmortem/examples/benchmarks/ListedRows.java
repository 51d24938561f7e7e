package dev.postmortem.examples.benchmarks;

import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Sequence;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.Timeline;
import dev.postmortem.render.document.TraceMap;
import dev.postmortem.render.document.TreeEdit;
import java.util.ArrayList;
import java.util.List;

/**
 * A document whose rows are there already. Otherwise they are made while they are written, and a measurement of the
 * writer is one of the sections as well.
 */
final class ListedRows {

    private ListedRows() {}

    static Document of(Document document) {
        return TreeEdit.blocks(document, block -> List.of(listed(block)));
    }

    private static Block listed(Block block) {
        if (block instanceof Table table) {
            return listed(table);
        }
        if (block instanceof TraceMap map) {
            return new TraceMap(map.description(), listed(map.table()), map.findings(), map.answers(), map.edges());
        }
        return block instanceof Timeline timeline
                ? new Timeline(listed(timeline.table()), timeline.zero(), listed(timeline.moments()))
                : block;
    }

    private static Table listed(Table table) {
        return new Table(table.caption(), table.columns(), listed(table.rows()));
    }

    private static <T> Sequence<T> listed(Sequence<T> elements) {
        List<T> list = new ArrayList<>();
        elements.forEach(list::add);
        return Sequence.of(list);
    }
}
