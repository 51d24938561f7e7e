package dev.postmortem.render.generated;

import dev.postmortem.render.LinkPolicy;
import dev.postmortem.render.document.Anchor;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.BulletList;
import dev.postmortem.render.document.Callout;
import dev.postmortem.render.document.Code;
import dev.postmortem.render.document.CodeBlock;
import dev.postmortem.render.document.CrossReference;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Emphasis;
import dev.postmortem.render.document.FactList;
import dev.postmortem.render.document.Heading;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Link;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.OrderedList;
import dev.postmortem.render.document.Paragraph;
import dev.postmortem.render.document.PersonRef;
import dev.postmortem.render.document.PhaseBar;
import dev.postmortem.render.document.RichBlock;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.StatusBadge;
import dev.postmortem.render.document.Strong;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.TaskList;
import dev.postmortem.render.document.Text;
import dev.postmortem.render.document.TimeRef;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The outline that a reader of a document should see, made from the tree alone: what {@link Seen} reads. The formats differ
 * in what they have for a table, facts, tasks, callouts and breaks.
 */
public abstract class TreeOutline {

    /** A line break. */
    static final String BREAK = "\u2039br\u203A";

    /** What stands for a line break where one line has to do. */
    static final String SLASH = "\u2039slash\u203A";

    private static final Pattern ENDS = Pattern.compile("^(?: |" + BREAK + ")+|(?: |" + BREAK + ")+$");

    /** What shows nothing: blanks of all kinds and characters without width, but not the marks that are made visible. */
    private static final Pattern WIDTHLESS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]");

    private final StringBuilder out = new StringBuilder();

    /** Returns the outline of a document. */
    public final String of(Document document) {
        title(document);
        blocks(document.lead());
        for (Section section : document.sections()) {
            String number = section.number().map(value -> value + ". ").orElse("");
            wrapped("h2", () -> add(number + text(section.title())));
            blocks(section.blocks());
        }
        return out.toString();
    }

    /** Writes the title, and the id where the format has it. */
    abstract void title(Document document);

    abstract void facts(FactList facts);

    abstract void table(Table table);

    abstract void tasks(TaskList tasks);

    abstract void callout(Callout callout);

    /** Writes a paragraph in the details of an item. */
    abstract void detail(Paragraph paragraph);

    /** Returns what is seen of a user's text, blanks at its ends included. */
    abstract String text(String written);

    /** Returns what is seen of the code in a line, or in a cell. */
    abstract String code(String written, boolean cell);

    abstract String codeBlock(String written);

    final void add(String words) {
        out.append(words);
    }

    final void wrapped(String kind, Runnable content) {
        out.append('\u2039').append(kind).append(':');
        content.run();
        out.append('\u203A');
    }

    /** Returns what would be added, without adding it. */
    final String added(Runnable content) {
        int before = out.length();
        content.run();
        String added = out.substring(before);
        out.setLength(before);
        return added;
    }

    /** Adds a text without the blanks and breaks at its ends. */
    final void stripped(Runnable content) {
        add(ENDS.matcher(added(content)).replaceAll(""));
    }

    final void blocks(List<? extends Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            wrapped("p", () -> inlines(paragraph.content(), BREAK, false));
        } else if (block instanceof Heading heading) {
            wrapped("h" + (heading.depth() + 2), () -> inlines(heading.content(), SLASH, false));
        } else if (block instanceof BulletList list) {
            wrapped("ul", () -> list.items().forEach(this::item));
        } else if (block instanceof OrderedList list) {
            wrapped("ol", () -> list.items().forEach(this::item));
        } else if (block instanceof TaskList list) {
            tasks(list);
        } else if (block instanceof CodeBlock code) {
            wrapped("pre", () -> add(code.language().orElse("") + ":" + codeBlock(code.text())));
        } else if (block instanceof FactList list) {
            facts(list);
        } else if (block instanceof Table given) {
            table(given);
        } else if (block instanceof Callout given) {
            callout(given);
        } else if (block instanceof PhaseBar bar) {
            wrapped("p", () -> add(text(bar.description())));
        } else {
            blocks(((RichBlock) block).fallback());
        }
    }

    private void item(ListItem item) {
        wrapped("li", () -> {
            stripped(() -> inlines(item.content(), BREAK, false));
            item.details().forEach(detail -> {
                if (detail instanceof Paragraph paragraph) {
                    detail(paragraph);
                } else {
                    block(detail);
                }
            });
        });
    }

    final void inlines(List<Inline> content, String lineBreak, boolean cell) {
        for (Inline inline : content) {
            if (inline instanceof Text text) {
                add(text(text.text()));
            } else if (inline instanceof Strong strong) {
                inlines(strong.content(), lineBreak, cell);
            } else if (inline instanceof Emphasis emphasis) {
                inlines(emphasis.content(), lineBreak, cell);
            } else if (inline instanceof Code code) {
                add(code(code.text(), cell));
            } else if (inline instanceof Link link) {
                link(link, lineBreak, cell);
            } else if (inline instanceof StatusBadge badge) {
                add(text(badge.label()));
            } else if (inline instanceof TimeRef time) {
                add(text(time.text()));
            } else if (inline instanceof PersonRef person) {
                add(text(person.text()));
            } else if (inline instanceof Anchor anchor) {
                add(text(anchor.text()));
            } else if (inline instanceof CrossReference reference) {
                add(text(reference.text()));
            } else {
                add(lineBreak);
            }
        }
    }

    private void link(Link link, String lineBreak, boolean cell) {
        String words = added(() -> inlines(link.content(), lineBreak, cell));
        boolean visible = WIDTHLESS.matcher(words).replaceAll("").length() > 0;
        if (LinkPolicy.webAndMail().treatmentOf(link.url()) == LinkPolicy.Treatment.LINK) {
            wrapped("a", () -> add((visible ? words : text(link.url())) + "\u2192" + link.url()));
        } else {
            add(visible ? words : text(link.url()));
            if (visible && !words.equals(link.url())) {
                add(" (" + text(link.url()) + ")");
            }
        }
    }
}
