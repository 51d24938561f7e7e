package dev.postmortem.render.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes blocks; meant to be imported statically.
 *
 * @since 0.1.0
 */
public final class Blocks {

    /** Possessive, because the JDK matches a group that may give back by calling itself for each line. */
    private static final Pattern BLANK_LINES = Pattern.compile("(?>\\R)(?:\\h*+(?>\\R))++");

    private Blocks() {}

    /**
     * Returns a heading of the first level below the section.
     *
     * @param text the words
     * @return the block
     */
    public static Heading heading(String text) {
        return new Heading(1, List.of(Inlines.text(text)));
    }

    /**
     * Returns a paragraph of plain text.
     *
     * @param text the text; a line break in it counts as a blank
     * @return the block
     */
    public static Paragraph paragraph(String text) {
        return paragraph(Inlines.text(text));
    }

    /**
     * Returns a paragraph.
     *
     * @param content the text
     * @return the block
     */
    public static Paragraph paragraph(Inline... content) {
        return new Paragraph(Arrays.asList(content));
    }

    /**
     * Returns what a user wrote as paragraphs: a blank line ends a paragraph, any other line break is kept.
     *
     * @param text plain text
     * @return the blocks; none for a blank text
     */
    public static List<Paragraph> paragraphs(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String part : BLANK_LINES.split(Require.present("Text.text", text).strip(), -1)) {
            if (!part.isBlank()) {
                paragraphs.add(new Paragraph(Inlines.lines(part)));
            }
        }
        return List.copyOf(paragraphs);
    }

    /**
     * Returns a list of plain texts whose order means nothing.
     *
     * @param items the items, at least one
     * @return the block
     */
    public static BulletList bullets(String... items) {
        return new BulletList(Stream.of(items).map(ListItem::of).toList());
    }

    /**
     * Returns a list whose order means nothing.
     *
     * @param items the items, at least one
     * @return the block
     */
    public static BulletList bullets(ListItem... items) {
        return new BulletList(Arrays.asList(items));
    }

    /**
     * Returns a numbered list.
     *
     * @param items the items, at least one
     * @return the block
     */
    public static OrderedList numbered(ListItem... items) {
        return new OrderedList(Arrays.asList(items));
    }

    /**
     * Returns a list of tasks.
     *
     * @param items the tasks, at least one
     * @return the block
     */
    public static TaskList tasks(TaskItem... items) {
        return new TaskList(Arrays.asList(items));
    }

    /**
     * Returns code on lines of its own, in no known language.
     *
     * @param text the code
     * @return the block
     */
    public static CodeBlock code(String text) {
        return new CodeBlock(Optional.empty(), text);
    }

    /**
     * Returns code on lines of its own.
     *
     * @param language what the code is written in, such as {@code sql}
     * @param text the code
     * @return the block
     */
    public static CodeBlock code(String language, String text) {
        return new CodeBlock(Optional.of(language), text);
    }

    /**
     * Returns a box that stands out.
     *
     * @param kind why it stands out
     * @param blocks what stands in it, at least one block
     * @return the block
     */
    public static Callout callout(CalloutKind kind, FlowBlock... blocks) {
        return new Callout(kind, Optional.empty(), Arrays.asList(blocks));
    }

    /**
     * Returns a box that stands out, with words at its top.
     *
     * @param kind why it stands out
     * @param title the words at its top
     * @param blocks what stands in it, at least one block
     * @return the block
     */
    public static Callout callout(CalloutKind kind, String title, FlowBlock... blocks) {
        return new Callout(kind, Optional.of(title), Arrays.asList(blocks));
    }

    /**
     * Returns facts under the English headers "Fact" and "Value"; for another language use the constructor.
     *
     * @param facts the facts, at least one
     * @return the block
     */
    public static FactList facts(Fact... facts) {
        return new FactList("Fact", "Value", Arrays.asList(facts));
    }
}
