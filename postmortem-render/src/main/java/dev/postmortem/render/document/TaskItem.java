package dev.postmortem.render.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A task with a box that is ticked or not.
 *
 * @param id the id of the action, such as {@code AI-3}, for formats that tell tasks apart by data; no format shows it, and
 *     absent if the task has none
 * @param done whether the box is ticked
 * @param content the task in a line, with its id if readers are to see it
 * @since 0.1.0
 */
public record TaskItem(Optional<String> id, boolean done, List<Inline> content) {

    /** Copies the content. */
    public TaskItem {
        id = Require.orEmpty(id);
        content = Require.list("TaskItem.content", content);
    }

    /**
     * Returns a task without an id.
     *
     * @param done whether the box is ticked
     * @param content the task in a line
     * @return the task
     */
    public static TaskItem of(boolean done, Inline... content) {
        return new TaskItem(Optional.empty(), done, Arrays.asList(content));
    }

    /**
     * Returns this task with an id.
     *
     * @param actionId the id of the action
     * @return the task
     */
    public TaskItem withId(String actionId) {
        return new TaskItem(Optional.of(actionId), done, content);
    }
}
