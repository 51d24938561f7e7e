package dev.postmortem.render.document;

import java.util.List;

/**
 * A list of tasks with a box each.
 *
 * @param items the tasks, at least one
 * @since 0.1.0
 */
public record TaskList(List<TaskItem> items) implements FlowBlock {

    /** Checks that there is an item, and copies the items. */
    public TaskList {
        items = Require.someOf("TaskList.items", items);
    }
}
