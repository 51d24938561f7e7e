package dev.postmortem.render.html;

/** Writes tags: names and classes that this package gives, and values that users give, which are escaped. */
final class Markup {

    private final StringBuilder out;
    private final HtmlText text;
    private final String prefix;

    Markup(StringBuilder out, HtmlText text, String prefix) {
        this.out = out;
        this.text = text;
        this.prefix = prefix;
    }

    /** Begins a tag; attributes follow until {@link #end()}. */
    Markup start(String element) {
        out.append('<').append(element);
        return this;
    }

    /** Gives the tag classes, parted by blanks. */
    Markup classes(String names) {
        out.append(" class=\"");
        if (prefix.isEmpty()) {
            out.append(names).append('"');
            return this;
        }
        int from = 0;
        for (int blank = names.indexOf(' '); blank >= 0; blank = names.indexOf(' ', from)) {
            out.append(prefix).append(names, from, blank + 1);
            from = blank + 1;
        }
        out.append(prefix).append(names, from, names.length()).append('"');
        return this;
    }

    /** Gives the tag an attribute. */
    Markup attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        text.line(value);
        out.append('"');
        return this;
    }

    /** Gives the tag an attribute that is a number. */
    Markup attribute(String name, int value) {
        out.append(' ').append(name).append("=\"").append(value).append('"');
        return this;
    }

    /** Gives the tag an attribute that is a share of the width. */
    Markup percent(String name, double share) {
        long hundredths = Math.round(share * 10_000);
        out.append(' ').append(name).append("=\"").append(hundredths / 100);
        long rest = hundredths % 100;
        if (rest != 0) {
            out.append('.').append(rest / 10);
            if (rest % 10 != 0) {
                out.append(rest % 10);
            }
        }
        out.append("%\"");
        return this;
    }

    /** Ends the tag. */
    Markup end() {
        out.append('>');
        return this;
    }

    /** Ends a tag of an element of SVG that holds nothing. */
    Markup endEmpty() {
        out.append("/>");
        return this;
    }

    /** Writes a tag without attributes. */
    Markup open(String element) {
        return start(element).end();
    }

    /** Writes a tag with classes alone. */
    Markup open(String element, String classes) {
        return start(element).classes(classes).end();
    }

    /** Writes the tag that ends an element. */
    Markup close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    /** Writes a text. */
    Markup text(String value) {
        text.line(value);
        return this;
    }

    /** Writes an element that holds a text alone. */
    Markup element(String element, String content) {
        return open(element).text(content).close(element);
    }

    /** Writes markup of this package as it is. */
    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Ends the line, for who reads the source. */
    Markup line() {
        out.append('\n');
        return this;
    }
}
