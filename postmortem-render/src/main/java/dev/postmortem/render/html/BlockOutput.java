package dev.postmortem.render.html;

import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Inline;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Writes a house's own block, and lets nothing through that is not known to be harmless. */
final class BlockOutput implements HtmlOutput {

    private static final Set<String> ELEMENTS = Set.of(
            "div",
            "p",
            "span",
            "strong",
            "em",
            "small",
            "code",
            "pre",
            "sub",
            "sup",
            "abbr",
            "bdi",
            "blockquote",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "figure",
            "figcaption",
            "h3",
            "h4",
            "h5",
            "h6",
            "svg",
            "g",
            "title",
            "desc",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "path",
            "text",
            "tspan");

    private static final Set<String> ATTRIBUTES = Set.of(
            "class",
            "role",
            "aria-label",
            "aria-hidden",
            "title",
            "lang",
            "dir",
            "scope",
            "colspan",
            "rowspan",
            "viewBox",
            "preserveAspectRatio",
            "width",
            "height",
            "x",
            "y",
            "x1",
            "y1",
            "x2",
            "y2",
            "dx",
            "dy",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "d",
            "points",
            "transform");

    private static final Pattern CLASSES = Pattern.compile("[A-Za-z][A-Za-z0-9-]*( [A-Za-z][A-Za-z0-9-]*)*");

    /** Writes blocks of the page. */
    @FunctionalInterface
    interface Blocks {
        void write(List<? extends Block> blocks) throws IOException;
    }

    private final Markup markup;
    private final InlineWriter inlines;
    private final Blocks blocks;

    BlockOutput(Markup markup, InlineWriter inlines, Blocks blocks) {
        this.markup = markup;
        this.inlines = inlines;
        this.blocks = blocks;
    }

    @Override
    public HtmlOutput text(String text) {
        inlines.text(text);
        return this;
    }

    @Override
    public HtmlOutput inlines(List<Inline> content) {
        inlines.write(content);
        return this;
    }

    @Override
    public HtmlOutput blocks(List<? extends Block> content) throws IOException {
        blocks.write(content);
        return this;
    }

    @Override
    public HtmlOutput element(String name, Map<String, String> attributes, Content content) throws IOException {
        if (!ELEMENTS.contains(name)) {
            throw new IllegalArgumentException("The element \"" + name
                    + "\" is not accepted in a block: give one of text, lists, tables, figures or SVG in lower case");
        }
        attributes.forEach(BlockOutput::check);
        markup.start(name);
        // The order of a map is not to be seen: that of Map.of is another one in each run.
        new TreeMap<>(attributes).forEach((attribute, value) -> {
            if (attribute.equals("class")) {
                markup.classes(value);
            } else {
                markup.attribute(attribute, value);
            }
        });
        markup.end();
        content.write(this);
        markup.close(name);
        return this;
    }

    private static void check(String attribute, String value) {
        if (!ATTRIBUTES.contains(attribute)) {
            throw new IllegalArgumentException("The attribute \"" + attribute
                    + "\" is not accepted in a block: give a class, and the style of it with the page's own");
        }
        Objects.requireNonNull(
                value, () -> "The attribute \"" + attribute + "\" is null: give it a value or leave it out");
        if (attribute.equals("class") && !CLASSES.matcher(value).matches()) {
            throw new IllegalArgumentException("The class \"" + value
                    + "\" is not accepted in a block: give letters, digits and hyphens, parted by single blanks");
        }
    }
}
