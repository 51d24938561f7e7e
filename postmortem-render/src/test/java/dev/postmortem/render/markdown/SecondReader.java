package dev.postmortem.render.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** What flexmark, which was written apart from commonmark-java, sees: the same outline as {@link ParsedMarkdown}'s. */
public final class SecondReader {

    private static final Parser COMMONMARK = Parser.builder().build();

    private static final Parser GITHUB = Parser.builder(new MutableDataSet()
                    .set(
                            Parser.EXTENSIONS,
                            List.of(
                                    TablesExtension.create(),
                                    StrikethroughExtension.create(),
                                    TaskListExtension.create()))
                    .set(TablesExtension.COLUMN_SPANS, false)
                    .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                    .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                    .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true))
            .build();

    private SecondReader() {}

    /** Returns the outline that a reader of the flavour sees. */
    public static String outline(Flavour flavour, String markdown) {
        StringBuilder outline = new StringBuilder();
        append((flavour == Flavour.COMMONMARK ? COMMONMARK : GITHUB).parse(markdown), outline);
        return outline.toString();
    }

    private static void children(Node node, StringBuilder out) {
        for (Node child : node.getChildren()) {
            append(child, out);
        }
    }

    private static void wrapped(String open, Node node, StringBuilder out) {
        out.append(open);
        children(node, out);
        out.append('›');
    }

    private static void append(Node node, StringBuilder out) {
        if (node instanceof Text text) {
            out.append(text.getChars().unescape());
        } else if (node instanceof HtmlEntity entity) {
            out.append(entity.getChars().unescape());
        } else if (node instanceof Code code) {
            // It leaves the backslash that keeps a pipe from ending the cell, against the specification.
            boolean cell = code.getAncestorOfType(TableCell.class) != null;
            String text = code.getText().toString();
            code(cell ? text.replace("\\|", "|") : text, out);
        } else if (node instanceof SoftLineBreak) {
            out.append("‹soft›");
        } else if (node instanceof HardLineBreak) {
            out.append("‹br›");
        } else if (node instanceof StrongEmphasis) {
            wrapped("‹b:", node, out);
        } else if (node instanceof Emphasis) {
            wrapped("‹i:", node, out);
        } else if (node instanceof Link link) {
            StringBuilder words = new StringBuilder();
            children(link, words);
            link(words.toString(), link.getUrl().unescape(), out);
        } else if (node instanceof AutoLink link) {
            out.append(link.getText());
        } else if (node instanceof MailLink link) {
            out.append(link.getText());
        } else if (node instanceof Heading heading) {
            wrapped("‹h" + heading.getLevel() + ":", node, out);
        } else if (node instanceof Paragraph) {
            if (node.getParent() instanceof ListItem) {
                children(node, out);
            } else {
                wrapped("‹p:", node, out);
            }
        } else if (node instanceof BulletList) {
            wrapped("‹ul:", node, out);
        } else if (node instanceof OrderedList) {
            wrapped("‹ol:", node, out);
        } else if (node instanceof TaskListItem item) {
            wrapped("‹li:" + (item.isItemDoneMarker() ? "‹x›" : "‹o›"), node, out);
        } else if (node instanceof ListItem) {
            wrapped("‹li:", node, out);
        } else if (node instanceof FencedCodeBlock block) {
            out.append("‹pre:").append(block.getInfo()).append(':');
            out.append(block.getContentChars().normalizeEOL()).append('›');
        } else if (node instanceof BlockQuote) {
            wrapped("‹quote:", node, out);
        } else if (node instanceof TableSeparator) {
            // The line of dashes below the headers.
            return;
        } else if (node instanceof TableRow) {
            wrapped("‹row:", node, out);
        } else if (node instanceof TableCell cell) {
            // A cell of blanks is empty.
            wrapped("‹cell:", cell.getText().isBlank() ? new TableCell() : cell, out);
        } else if (node instanceof LinkRef reference) {
            // The sign of an alert, which is a reference to nothing for a reader that knows no alerts.
            out.append(reference.getChars());
        } else if (node instanceof com.vladsch.flexmark.util.ast.Document
                || node.getClass().getSimpleName().startsWith("Table")
                || node.getClass().getSimpleName().equals("TextBase")) {
            children(node, out);
        } else {
            wrapped("‹" + node.getClass().getSimpleName() + ":", node, out);
        }
    }

    private static void code(String code, StringBuilder out) {
        boolean padded = code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
        out.append("‹code:")
                .append(padded ? code.substring(1, code.length() - 1) : code)
                .append('›');
    }

    private static void link(String words, String address, StringBuilder out) {
        String shown = Shown.withoutParting(words);
        if (address.equals(shown) || address.equals("mailto:" + shown)) {
            out.append(shown);
        } else {
            out.append("‹a:").append(shown).append('→').append(address).append('›');
        }
    }
}
