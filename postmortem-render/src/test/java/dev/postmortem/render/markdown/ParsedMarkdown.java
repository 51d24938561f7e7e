package dev.postmortem.render.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * What a reader of Markdown sees, as an outline in one line a block: {@code h2(…)}, {@code p(…)}, {@code ul(li(…))},
 * {@code row(cell(…))}, with bold as {@code **}, links as {@code [words](address)} and code as {@code `…`}.
 */
public final class ParsedMarkdown {

    private static final List<Extension> GITHUB =
            List.of(TablesExtension.create(), StrikethroughExtension.create(), AutolinkExtension.create());

    private static final Parser PLAIN = Parser.builder().build();

    private static final Parser PARSER = Parser.builder().extensions(GITHUB).build();

    /**
     * Only for task lists: this extension takes an escaped {@code \\[x\\]} at the start of any item for a box, which
     * neither GitHub's own parser nor remark does.
     */
    private static final Parser PARSER_OF_TASKS = Parser.builder()
            .extensions(GITHUB)
            .extensions(List.of(TaskListItemsExtension.create()))
            .build();

    private ParsedMarkdown() {}

    public static String outline(String markdown) {
        return outline(PARSER, markdown);
    }

    /** Returns what a reader of plain CommonMark sees. */
    public static String plainOutline(String markdown) {
        return outline(PLAIN, markdown);
    }

    public static String outlineWithTasks(String markdown) {
        return outline(PARSER_OF_TASKS, markdown);
    }

    /** Returns where the links lead that are written as such; bare addresses are none here. */
    static List<String> addresses(String markdown) {
        return addresses(PLAIN, markdown);
    }

    private static List<String> addresses(Parser parser, String markdown) {
        List<String> addresses = new ArrayList<>();
        parser.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                addresses.add(link.getDestination());
                visitChildren(link);
            }
        });
        return addresses;
    }

    /** Returns where all links lead, bare addresses included. */
    public static List<String> allAddresses(String markdown) {
        return addresses(PARSER, markdown);
    }

    /** Returns the texts, each as long as GitHub sees it when it looks for names; what is code or linked is none. */
    public static List<String> texts(String markdown) {
        List<String> texts = new ArrayList<>();
        PLAIN.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                texts.add(text.getLiteral());
            }

            @Override
            public void visit(Link link) {}
        });
        return texts;
    }

    private static String outline(Parser parser, String markdown) {
        StringBuilder outline = new StringBuilder();
        append(parser.parse(markdown), outline);
        return outline.toString();
    }

    private static void children(Node node, StringBuilder out) {
        List<Node> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        children.forEach(child -> append(child, out));
    }

    private static void wrapped(String open, Node node, StringBuilder out, String close) {
        out.append(open);
        children(node, out);
        out.append(close);
    }

    private static void append(Node node, StringBuilder out) {
        if (node instanceof Text text) {
            out.append(text.getLiteral());
        } else if (node instanceof Code code) {
            out.append("‹code:").append(code.getLiteral()).append('›');
        } else if (node instanceof SoftLineBreak) {
            out.append("‹soft›");
        } else if (node instanceof HardLineBreak) {
            out.append("‹br›");
        } else if (node instanceof StrongEmphasis) {
            wrapped("‹b:", node, out, "›");
        } else if (node instanceof Emphasis) {
            wrapped("‹i:", node, out, "›");
        } else if (node instanceof Link link) {
            link(link, out);
        } else if (node instanceof Heading heading) {
            wrapped("‹h" + heading.getLevel() + ":", node, out, "›");
        } else if (node instanceof Paragraph) {
            if (node.getParent() instanceof org.commonmark.node.ListItem) {
                wrapped("", node, out, "");
            } else {
                wrapped("‹p:", node, out, "›");
            }
        } else if (node instanceof BulletList) {
            wrapped("‹ul:", node, out, "›");
        } else if (node instanceof OrderedList) {
            wrapped("‹ol:", node, out, "›");
        } else if (node instanceof org.commonmark.node.ListItem) {
            wrapped("‹li:", node, out, "›");
        } else if (node instanceof TaskListItemMarker marker) {
            out.append(marker.isChecked() ? "‹x›" : "‹o›");
        } else if (node instanceof FencedCodeBlock block) {
            out.append("‹pre:")
                    .append(block.getInfo())
                    .append(':')
                    .append(block.getLiteral())
                    .append('›');
        } else if (node instanceof org.commonmark.node.BlockQuote) {
            wrapped("‹quote:", node, out, "›");
        } else if (node instanceof TableRow) {
            wrapped("‹row:", node, out, "›");
        } else if (node instanceof TableCell) {
            wrapped("‹cell:", node, out, "›");
        } else if (node instanceof Strikethrough) {
            wrapped("‹del:", node, out, "›");
        } else if (node instanceof org.commonmark.node.Document
                || node.getClass().getSimpleName().startsWith("Table")) {
            children(node, out);
        } else {
            wrapped("‹" + node.getClass().getSimpleName() + ":", node, out, "›");
        }
    }

    /** A bare address that the reader links to itself is shown as the text that it is; any other link shows. */
    private static void link(Link link, StringBuilder out) {
        StringBuilder words = new StringBuilder();
        children(link, words);
        String address = Shown.withoutParting(link.getDestination());
        String shown = Shown.withoutParting(words.toString());
        if (address.equals(shown) || address.equals("mailto:" + shown) || address.equals("http://" + shown)) {
            out.append(shown);
        } else {
            out.append("‹a:").append(shown).append('→').append(address).append('›');
        }
    }
}
