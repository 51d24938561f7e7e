package dev.postmortem.render.document;

import java.util.List;

/**
 * A list that is numbered from 1.
 *
 * @param items the items, at least one
 * @since 0.1.0
 */
public record OrderedList(List<ListItem> items) implements FlowBlock {

    /** Checks that there is an item, and copies the items. */
    public OrderedList {
        items = Require.someOf("OrderedList.items", items);
    }
}
