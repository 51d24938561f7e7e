package dev.postmortem.render.report;

import java.util.Iterator;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Writes an XML 1.0 document with two spaces of indentation.
 *
 * <p>What XML cannot hold, even escaped (section 2.2: most control characters, unpaired surrogates, U+FFFE and U+FFFF),
 * becomes U+FFFD.
 */
final class XmlText {

    private final Output out;
    private int depth;

    /** The start tag of the last element still lacks its end, because attributes may come. */
    private boolean open;

    /** The last element has elements in it, so that its end tag stands on a line of its own. */
    private boolean nested;

    private XmlText(Output out) {
        this.out = out;
    }

    /** Writes a document, with a line feed at the end. */
    static void write(Output out, String root, Consumer<XmlText> content) {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        new XmlText(out).element(root, content);
    }

    void element(String name, Consumer<XmlText> content) {
        closeStartTag();
        if (depth > 0 && !nested) {
            out.append('\n');
        }
        out.append("  ".repeat(depth)).append('<').append(name);
        open = true;
        nested = false;
        depth++;
        content.accept(this);
        depth--;
        if (open) {
            out.append("/>");
            open = false;
        } else {
            out.append(nested ? "  ".repeat(depth) : "")
                    .append("</")
                    .append(name)
                    .append('>');
        }
        out.append('\n');
        nested = true;
    }

    XmlText attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        value.codePoints().forEach(this::appendToAttribute);
        out.append('"');
        return this;
    }

    XmlText attribute(String name, int value) {
        return attribute(name, Integer.toString(value));
    }

    /** Adds lines as CDATA, so that people can read them in the file. */
    void cdata(Stream<String> lines) {
        closeStartTag();
        out.append("<![CDATA[");
        Iterator<String> rest = lines.iterator();
        while (rest.hasNext()) {
            // No end of CDATA spans two lines.
            rest.next().replace("]]>", "]]]]><![CDATA[>").codePoints().forEach(c -> out.appendCodePoint(allowed(c)));
            out.append(rest.hasNext() ? "\n" : "");
        }
        out.append("]]>");
    }

    private void closeStartTag() {
        if (open) {
            out.append('>');
            open = false;
        }
    }

    private void appendToAttribute(int c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            // A parser makes a blank of each that is not escaped.
            case '\t', '\n', '\r' ->
                out.append("&#").append(Integer.toString(c)).append(';');
            default -> out.appendCodePoint(allowed(c));
        }
    }

    private static int allowed(int c) {
        boolean isAllowed = c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
        return isAllowed ? c : 0xFFFD;
    }
}
