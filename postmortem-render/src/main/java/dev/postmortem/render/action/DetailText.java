package dev.postmortem.render.action;

import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.BulletList;
import dev.postmortem.render.document.Callout;
import dev.postmortem.render.document.CodeBlock;
import dev.postmortem.render.document.Fact;
import dev.postmortem.render.document.FactList;
import dev.postmortem.render.document.Heading;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.LineBreak;
import dev.postmortem.render.document.Link;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.OrderedList;
import dev.postmortem.render.document.Paragraph;
import dev.postmortem.render.document.PlainText;
import dev.postmortem.render.document.RichBlock;
import dev.postmortem.render.document.Row;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.TaskItem;
import dev.postmortem.render.document.TaskList;
import java.util.List;

/** The page of an action in lines of plain text, for the description of a task, which knows nothing else. */
final class DetailText {

    /** A fallback that leads to itself would never end. */
    private static final int FALLBACK_DEPTH = 20;

    private final StringBuilder text = new StringBuilder();
    private int fallbacks;

    private DetailText() {}

    static String of(Iterable<? extends Block> blocks) {
        DetailText details = new DetailText();
        blocks.forEach(details::block);
        return details.text.toString();
    }

    private void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            line("", paragraph.content());
        } else if (block instanceof FactList facts) {
            for (Fact fact : facts.facts()) {
                line(fact.label() + ": ", fact.value());
            }
        } else if (block instanceof Heading heading) {
            line("", heading.content());
        } else if (block instanceof BulletList list) {
            list.items().forEach(this::item);
        } else if (block instanceof OrderedList list) {
            list.items().forEach(this::item);
        } else if (block instanceof TaskList list) {
            for (TaskItem task : list.items()) {
                line(task.done() ? "[x] " : "[ ] ", task.content());
            }
        } else if (block instanceof CodeBlock code) {
            start().append(code.text());
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Callout callout) {
            callout.title().ifPresent(title -> start().append(title));
            callout.blocks().forEach(this::block);
        } else {
            fallback((RichBlock) block);
        }
    }

    private void fallback(RichBlock block) {
        if (fallbacks == FALLBACK_DEPTH) {
            throw new IllegalStateException("The fallback of a block leads to itself");
        }
        fallbacks++;
        block.fallback().forEach(this::block);
        fallbacks--;
    }

    private void item(ListItem item) {
        line("- ", item.content());
        item.details().forEach(this::block);
    }

    private void table(Table table) {
        for (Row row : table.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                List<Inline> content = row.cells().get(i).content();
                if (!content.isEmpty()) {
                    line(table.columns().get(i).header() + ": ", content);
                }
            }
        }
    }

    private StringBuilder start() {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        return text;
    }

    private void line(String name, List<Inline> content) {
        start().append(name);
        for (Inline inline : content) {
            if (inline instanceof LineBreak) {
                text.append('\n');
            } else {
                text.append(PlainText.of(List.of(inline)));
                if (inline instanceof Link link) {
                    text.append(" <").append(link.url()).append('>');
                }
            }
        }
    }
}
