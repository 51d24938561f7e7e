package dev.postmortem.render.adf;

import dev.postmortem.render.document.TaskItem;
import dev.postmortem.render.internal.Characters;
import java.util.HashMap;
import java.util.Map;

/**
 * The ids of tasks within one document, which a product keeps a task's state by: the same for the same action in the next
 * run, and never the same for two.
 */
final class LocalIds {

    private static final String TASK = "task";
    private static final String LIST = "list";

    private final Map<String, Integer> given = new HashMap<>();
    private int unnamed;

    /** Returns the id of a task: its action's. A second task of the same action has a number behind it. */
    String of(TaskItem task) {
        String action = task.id().orElse("");
        if (action.isBlank()) {
            return TASK + "." + ++unnamed;
        }
        String id = TASK + "-" + encoded(action);
        int times = given.merge(id, 1, Integer::sum);
        return times == 1 ? id : id + "." + times;
    }

    /** Returns the id of the list whose first task has this id. */
    static String ofList(String firstTask) {
        return LIST + firstTask.substring(TASK.length());
    }

    /** Writes by its number what is neither a letter nor a digit of ASCII nor a hyphen, so that no two ids become one. */
    private static String encoded(String action) {
        StringBuilder id = new StringBuilder(action.length());
        for (int i = 0; i < action.length(); i++) {
            char c = action.charAt(i);
            if (Characters.isAsciiWord(c) || c == '-') {
                id.append(c);
            } else {
                id.append('_').append(Integer.toHexString(c)).append('_');
            }
        }
        return id.toString();
    }
}
