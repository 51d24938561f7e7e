package dev.postmortem.render.document;

import java.util.List;

/**
 * The action items: blocks for readers, which are the truth, and the same actions as data for trackers and calendars.
 *
 * @param shown the actions as a page shows them, such as a table or a list of tasks, at least one block
 * @param actions the same actions one by one, in the order of the blocks; may be made on demand
 * @since 0.1.0
 */
public record Actions(List<Block> shown, Sequence<TrackedAction> actions) implements RichBlock {

    /** Checks that a block and the actions are there, and copies the blocks. */
    public Actions {
        shown = Require.someOf("Actions.shown", shown);
        Require.present("Actions.actions", actions);
    }

    @Override
    public List<Block> fallback() {
        return shown;
    }
}
