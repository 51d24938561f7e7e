package dev.postmortem.render.document;

import java.util.List;

/**
 * A list whose order means nothing.
 *
 * @param items the items, at least one
 * @since 0.1.0
 */
public record BulletList(List<ListItem> items) implements FlowBlock {

    /** Checks that there is an item, and copies the items. */
    public BulletList {
        items = Require.someOf("BulletList.items", items);
    }
}
