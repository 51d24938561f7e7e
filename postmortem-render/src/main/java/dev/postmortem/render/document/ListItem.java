package dev.postmortem.render.document;

import java.util.Arrays;
import java.util.List;

/**
 * An item of a list.
 *
 * @param content the item in a line
 * @param details what stands indented below it, such as a list of its own
 * @since 0.1.0
 */
public record ListItem(List<Inline> content, List<FlowBlock> details) {

    /** Copies content and details. */
    public ListItem {
        content = Require.list("ListItem.content", content);
        details = Require.list("ListItem.details", details);
    }

    /**
     * Returns an item of plain text.
     *
     * @param text the item in a line
     * @return the item
     */
    public static ListItem of(String text) {
        return of(Inlines.text(text));
    }

    /**
     * Returns an item.
     *
     * @param content the item in a line
     * @return the item
     */
    public static ListItem of(Inline... content) {
        return new ListItem(Arrays.asList(content), List.of());
    }

    /**
     * Returns this item with other details below it.
     *
     * @param blocks what stands below the item
     * @return the item
     */
    public ListItem withDetails(FlowBlock... blocks) {
        return new ListItem(content, Arrays.asList(blocks));
    }
}
