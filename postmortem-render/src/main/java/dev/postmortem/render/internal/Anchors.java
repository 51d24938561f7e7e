package dev.postmortem.render.internal;

import dev.postmortem.render.document.Actions;
import dev.postmortem.render.document.Anchor;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.BulletList;
import dev.postmortem.render.document.Callout;
import dev.postmortem.render.document.Cell;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Emphasis;
import dev.postmortem.render.document.Fact;
import dev.postmortem.render.document.FactList;
import dev.postmortem.render.document.Heading;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Link;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.OrderedList;
import dev.postmortem.render.document.Paragraph;
import dev.postmortem.render.document.Row;
import dev.postmortem.render.document.Strong;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.TaskItem;
import dev.postmortem.render.document.TaskList;
import dev.postmortem.render.document.Timeline;
import dev.postmortem.render.document.TraceMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds the elements that have a place further down the page: a mention of one that comes later must know that it will.
 *
 * <p>It looks no further than it has to, because the rows of a long table are made again for it.
 */
public final class Anchors {

    private static final int LEAD = -1;

    private final Document document;
    private final Set<String> found = new HashSet<>();
    private int next = LEAD;

    /** Makes the search of a document. */
    public Anchors(Document document) {
        this.document = document;
    }

    /** Says that everything before a section was written, so that nobody needs to look there any more. */
    public void startSection(int index) {
        next = Math.max(next, index);
    }

    /** Says whether an element has a place in what is not yet written; a block that only its house knows may hold more. */
    public boolean holds(String element) {
        while (!found.contains(element) && next < document.sections().size()) {
            blocks(
                    next == LEAD
                            ? document.lead()
                            : document.sections().get(next).blocks());
            next++;
        }
        return found.contains(element);
    }

    private void blocks(List<? extends Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Table table) {
                table(table);
            } else if (block instanceof Timeline timeline) {
                table(timeline.table());
            } else if (block instanceof TraceMap map) {
                table(map.table());
            } else if (block instanceof Actions actions) {
                blocks(actions.shown());
            } else if (block instanceof FactList facts) {
                for (Fact fact : facts.facts()) {
                    inlines(fact.value());
                }
            } else if (block instanceof Paragraph paragraph) {
                inlines(paragraph.content());
            } else if (block instanceof Heading heading) {
                inlines(heading.content());
            } else if (block instanceof BulletList list) {
                items(list.items());
            } else if (block instanceof OrderedList list) {
                items(list.items());
            } else if (block instanceof TaskList list) {
                for (TaskItem item : list.items()) {
                    inlines(item.content());
                }
            } else if (block instanceof Callout callout) {
                blocks(callout.blocks());
            }
        }
    }

    private void table(Table table) {
        for (Row row : table.rows()) {
            for (Cell cell : row.cells()) {
                inlines(cell.content());
            }
        }
    }

    private void items(List<ListItem> items) {
        for (ListItem item : items) {
            inlines(item.content());
            blocks(item.details());
        }
    }

    private void inlines(List<Inline> content) {
        in(content, anchor -> found.add(anchor.id()));
    }

    /** Hands on the places in running text, one after the other. */
    public static void in(List<Inline> content, Consumer<Anchor> places) {
        for (Inline inline : content) {
            if (inline instanceof Anchor anchor) {
                places.accept(anchor);
            } else if (inline instanceof Strong strong) {
                in(strong.content(), places);
            } else if (inline instanceof Emphasis emphasis) {
                in(emphasis.content(), places);
            } else if (inline instanceof Link link) {
                in(link.content(), places);
            }
        }
    }
}
