package dev.postmortem.render.generated;

import dev.postmortem.render.markdown.Shown;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is seen of a document, a line for each heading, paragraph, item, row and line of code, read from an outline in the
 * marks of {@link dev.postmortem.render.markdown.ParsedMarkdown}. Bold and italics are left out, and so are blanks that
 * nobody sees: those at the ends of a text, and all but one in a row.
 */
public final class Seen {

    private static final Pattern CODES = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");
    private static final Pattern HALVES = Pattern.compile("\\p{Cs}");
    private static final Pattern BREAKS = Pattern.compile("[\u23CE\u23AF ]*([\u23CE\u23AF])[\u23CE\u23AF ]*");
    private static final Pattern ENDS = Pattern.compile("^[\u23CE\u23AF ]+|[\u23CE\u23AF ]+$");
    private static final Pattern EDGES = Pattern.compile("^ | $");
    private static final Pattern BLANKS = Pattern.compile("  +");

    /** A part of an outline, whose parts are texts and further nodes. */
    private record Node(String kind, List<Object> parts) {}

    private final String outline;
    private int at;
    private final List<String> lines = new ArrayList<>();

    private Seen(String outline) {
        this.outline = outline;
    }

    /** Returns the lines of an outline. */
    public static List<String> lines(String outline) {
        Seen seen = new Seen(outline);
        seen.blocks("", "p", seen.node("document"));
        return seen.lines;
    }

    private Node node(String kind) {
        List<Object> parts = new ArrayList<>();
        int from = at;
        while (at < outline.length() && outline.charAt(at) != '\u203A') {
            if (outline.charAt(at) == '\u2039') {
                parts.add(outline.substring(from, at));
                int end = ++at;
                while (Character.isLetterOrDigit(outline.charAt(end))) {
                    end++;
                }
                String inner = outline.substring(at, end);
                at = outline.charAt(end) == ':' ? end + 1 : end;
                parts.add(node(inner));
                at++;
                from = at;
            } else {
                at++;
            }
        }
        parts.add(outline.substring(from, at));
        return new Node(kind, parts);
    }

    /** Writes the blocks in a node, and what stands beside them as a line of the kind that is given. */
    private void blocks(String indent, String kind, Node container) {
        StringBuilder text = new StringBuilder();
        boolean always = kind.equals("li");
        boolean first = true;
        for (Object part : container.parts()) {
            if (part instanceof Node node && isBlock(node)) {
                line(indent, first ? kind : "p", text, always && first);
                first = false;
                block(indent + (kind.equals("li") ? "  " : ""), node);
            } else if (part instanceof Node node) {
                inline(node, text);
            } else {
                text.append(part);
            }
        }
        line(indent, first ? kind : "p", text, always && first);
    }

    private static boolean isBlock(Node node) {
        return switch (node.kind()) {
            case "code", "a", "b", "i", "br", "slash", "x", "o", "soft", "del" -> false;
            default -> true;
        };
    }

    private void block(String indent, Node node) {
        switch (node.kind()) {
            case "ul", "ol", "quote" -> {
                lines.add(indent + node.kind());
                blocks(indent + "  ", "p", node);
            }
            case "row" -> {
                StringBuilder row = new StringBuilder(indent + "row");
                for (Object cell : node.parts()) {
                    if (cell instanceof Node inner) {
                        row.append(" | ").append(text(inner));
                    }
                }
                lines.add(row.toString());
            }
            case "pre" -> lines.add(indent + "pre " + Shown.withoutParting(String.join("", texts(node))));
            default -> blocks(indent, node.kind(), node);
        }
    }

    private static List<String> texts(Node node) {
        return node.parts().stream().map(Object::toString).toList();
    }

    private void line(String indent, String kind, StringBuilder text, boolean always) {
        for (String part : text.toString().split("\n", -1)) {
            String seen = tidy(part);
            if (!seen.isEmpty() || always) {
                lines.add(indent + kind + " " + seen);
            }
        }
        text.setLength(0);
    }

    private static String text(Node node) {
        StringBuilder text = new StringBuilder();
        parts(node, text);
        return tidy(text.toString());
    }

    private static void parts(Node node, StringBuilder text) {
        for (Object part : node.parts()) {
            if (part instanceof Node inner) {
                inline(inner, text);
            } else {
                text.append(part);
            }
        }
    }

    private static void inline(Node node, StringBuilder text) {
        switch (node.kind()) {
            case "b", "i" -> parts(node, text);
            case "br" -> text.append('\u23CE');
            case "slash" -> text.append('\u23AF');
            case "soft" -> text.append('\n');
            case "x", "o" -> text.append('(').append(node.kind()).append(") ");
            case "code" -> {
                String code = Shown.withoutParting(String.join("", texts(node)));
                text.append(code.isEmpty() ? "" : "\u27E6" + code.replace(' ', '\u2423') + "\u27E7");
            }
            case "a" -> link(node, text);
            default -> {
                text.append('\u27E6').append(node.kind()).append(' ');
                parts(node, text);
                text.append('\u27E7');
            }
        }
    }

    /** Writes a link as its words and where it leads, or as its words alone if they say that already. */
    private static void link(Node node, StringBuilder text) {
        StringBuilder whole = new StringBuilder();
        parts(node, whole);
        int arrow = whole.lastIndexOf("\u2192");
        String words = Shown.withoutParting(whole.substring(0, arrow));
        String seen = tidy(words);
        String address = decoded(whole.substring(arrow + 1));
        String read = dev.postmortem.render.html.Shown.line(address);
        String told = dev.postmortem.render.html.Shown.line(decoded(seen));
        boolean shown = read.equals(told) || read.equals("mailto:" + told);
        text.append(words.startsWith(" ") ? " " : "");
        text.append(shown ? seen : "\u27E6" + seen + "\u2192" + address + "\u27E7");
        text.append(words.endsWith(" ") ? " " : "");
    }

    /** Returns an address without percent signs, so that it does not matter which characters are written by numbers. */
    static String decoded(String address) {
        String decoded = CODES.matcher(address)
                .replaceAll(
                        codes -> Matcher.quoteReplacement(URLDecoder.decode(codes.group(), StandardCharsets.UTF_8)));
        return Shown.withoutParting(HALVES.matcher(decoded).replaceAll("\uFFFD"));
    }

    /** Readers do not see a break at the end of a text, but one before a character without width. */
    private static String tidy(String text) {
        String broken = BREAKS.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll("$1");
        String line = ENDS.matcher(broken).replaceAll("").replace("\u23AF", " / ");
        String single = BLANKS.matcher(Shown.withoutParting(line)).replaceAll(" ");
        return EDGES.matcher(single).replaceAll("");
    }
}
