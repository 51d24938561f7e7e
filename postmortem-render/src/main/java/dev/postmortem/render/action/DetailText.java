package dev.postmortem.render.action;

import dev.postmortem.render.LinkPolicy;
import dev.postmortem.render.RenderLog;
import dev.postmortem.render.RenderNote;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.BulletList;
import dev.postmortem.render.document.Callout;
import dev.postmortem.render.document.CodeBlock;
import dev.postmortem.render.document.Emphasis;
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
import dev.postmortem.render.document.Strong;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.TaskItem;
import dev.postmortem.render.document.TaskList;
import dev.postmortem.render.internal.CalloutKinds;
import dev.postmortem.render.internal.Fallbacks;
import dev.postmortem.render.internal.LinkForm;
import dev.postmortem.render.internal.NotePlace;
import dev.postmortem.render.internal.OwnBlocks;
import dev.postmortem.render.internal.Places;
import dev.postmortem.render.label.Label;
import dev.postmortem.render.label.Labels;
import java.io.IOException;
import java.util.List;

/** The page of an action in lines of plain text, for the description of a task, which knows nothing else. */
final class DetailText {

    private final LinkPolicy links;
    private final Labels words;
    private final RenderLog log;
    private final Fallbacks fallbacks = new Fallbacks(OwnBlocks.none(), this::note);
    private final StringBuilder text = new StringBuilder();

    DetailText(LinkPolicy links, Labels words, RenderLog log) {
        this.links = links;
        this.words = words;
        this.log = log;
    }

    /** Returns the text of a page; once only. */
    String of(Iterable<? extends Block> page) throws IOException {
        blocks(page);
        return text.toString();
    }

    private void note(RenderNote.Kind kind, String message) {
        log.note(new RenderNote(kind, NotePlace.DOCUMENT, message));
    }

    private void blocks(Iterable<? extends Block> blocks) throws IOException {
        for (Block block : blocks) {
            block(block);
        }
    }

    private void block(Block block) throws IOException {
        if (block instanceof Paragraph paragraph) {
            line("", paragraph.content());
        } else if (block instanceof FactList facts) {
            for (Fact fact : facts.facts()) {
                labelled(fact.label(), fact.value());
            }
        } else if (block instanceof Heading heading) {
            line("", heading.content());
        } else if (block instanceof BulletList list) {
            for (ListItem item : list.items()) {
                item("- ", item);
            }
        } else if (block instanceof OrderedList list) {
            for (int i = 0; i < list.items().size(); i++) {
                item(i + 1 + ". ", list.items().get(i));
            }
        } else if (block instanceof TaskList list) {
            for (TaskItem task : list.items()) {
                line(task.done() ? "[x] " : "[ ] ", task.content());
            }
        } else if (block instanceof CodeBlock code) {
            start().append(code.text());
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Callout callout) {
            start().append(callout.title().orElseGet(() -> words.text(CalloutKinds.label(callout.kind()))));
            blocks(callout.blocks());
        } else {
            fallbacks.write((RichBlock) block, this::blocks);
        }
    }

    private void item(String marker, ListItem item) throws IOException {
        line(marker, item.content());
        blocks(item.details());
    }

    private void table(Table table) {
        table.caption().ifPresent(caption -> start().append(caption));
        for (Row row : table.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                List<Inline> content = row.cells().get(i).content();
                if (!content.isEmpty()) {
                    labelled(table.columns().get(i).header(), content);
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

    private void line(String marker, List<Inline> content) {
        start().append(marker);
        inlines(content, false);
    }

    private void labelled(String label, List<Inline> told) {
        start();
        String pattern = label.isBlank() ? "{1}" : words.text(Label.LABELLED);
        int done = 0;
        for (int place = Places.next(pattern, 0); place >= 0; place = Places.next(pattern, done)) {
            text.append(pattern, done, place);
            if (Places.number(pattern, place) == 0) {
                text.append(label);
            } else {
                inlines(told, false);
            }
            done = place + Places.LENGTH;
        }
        text.append(pattern, done, pattern.length());
    }

    private void inlines(List<Inline> content, boolean withinLink) {
        for (Inline inline : content) {
            if (inline instanceof LineBreak) {
                text.append('\n');
            } else if (inline instanceof Strong strong) {
                inlines(strong.content(), withinLink);
            } else if (inline instanceof Emphasis emphasis) {
                inlines(emphasis.content(), withinLink);
            } else if (inline instanceof Link link) {
                link(link, withinLink);
            } else {
                text.append(PlainText.of(List.of(inline)));
            }
        }
    }

    /** Nothing can be clicked here but an address that the reader's program finds, so that it is told behind its words. */
    private void link(Link link, boolean withinLink) {
        switch (LinkForm.of(link, links, withinLink, this::note)) {
            case LINKED_WORDS, WORDS_AND_ADDRESS -> {
                inlines(link.content(), true);
                if (!LinkForm.isShownIn(link.content(), link.url())) {
                    text.append(' ');
                    address(link);
                }
            }
            case LINKED_ADDRESS, ADDRESS -> address(link);
            case WORDS -> inlines(link.content(), true);
            case NOTHING -> {}
        }
    }

    private void address(Link link) {
        text.append('<').append(link.url()).append('>');
    }
}
