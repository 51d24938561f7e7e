package dev.postmortem.render.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Section}, block by block. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class SectionBuilder {

    private final SectionId id;
    private final String title;
    private @Nullable Integer number;
    private final List<Block> blocks = new ArrayList<>();

    SectionBuilder(SectionId id, String title) {
        this.id = id;
        this.title = title;
    }

    /**
     * Gives the section a number.
     *
     * @param value 1 or more
     * @return this builder
     */
    public SectionBuilder number(int value) {
        number = value;
        return this;
    }

    /**
     * Adds a block.
     *
     * @param block the block
     * @return this builder
     */
    public SectionBuilder add(Block block) {
        blocks.add(block);
        return this;
    }

    /**
     * Adds blocks.
     *
     * @param others the blocks
     * @return this builder
     */
    public SectionBuilder addAll(List<? extends Block> others) {
        blocks.addAll(others);
        return this;
    }

    /**
     * Adds a heading of the first level below the section.
     *
     * @param text the words
     * @return this builder
     */
    public SectionBuilder heading(String text) {
        return add(Blocks.heading(text));
    }

    /**
     * Adds a paragraph.
     *
     * @param content the text
     * @return this builder
     */
    public SectionBuilder paragraph(Inline... content) {
        return add(Blocks.paragraph(content));
    }

    /**
     * Adds what a user wrote, in as many paragraphs as it has.
     *
     * @param text plain text, in which a blank line ends a paragraph
     * @return this builder
     */
    public SectionBuilder paragraphs(String text) {
        return addAll(Blocks.paragraphs(text));
    }

    /**
     * Adds a list whose order means nothing, or nothing if there is no item.
     *
     * @param items the items
     * @return this builder
     */
    public SectionBuilder bullets(List<ListItem> items) {
        return items.isEmpty() ? this : add(new BulletList(items));
    }

    /**
     * Adds a numbered list, or nothing if there is no item.
     *
     * @param items the items
     * @return this builder
     */
    public SectionBuilder numbered(List<ListItem> items) {
        return items.isEmpty() ? this : add(new OrderedList(items));
    }

    /**
     * Adds a table.
     *
     * @param edit fills the table
     * @return this builder
     */
    public SectionBuilder table(Consumer<? super Table.Builder> edit) {
        Table.Builder table = Table.builder();
        edit.accept(table);
        return add(table.build());
    }

    /**
     * Adds a box that stands out.
     *
     * @param kind why it stands out
     * @param content what stands in it
     * @return this builder
     */
    public SectionBuilder callout(CalloutKind kind, FlowBlock... content) {
        return add(new Callout(kind, Optional.empty(), Arrays.asList(content)));
    }

    /**
     * Builds the section.
     *
     * @return the section
     */
    public Section build() {
        return new Section(id, Optional.ofNullable(number), title, blocks);
    }
}
