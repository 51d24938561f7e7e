package dev.postmortem.render.confluence;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The numbers by which Confluence knows the tasks of one page.
 *
 * <p>They are made from the ids of the actions, or from the words of those that have none, so that a task keeps its number
 * when others come and go, and Confluence what it knows about the task. Numbers of ids are below 2^30 and those of words
 * above, so that a task without an id never takes the number of one with an id.
 */
final class TaskNumbers {

    private static final int HALF = 1 << 30;

    private final Set<Integer> taken = new HashSet<>();

    /**
     * Returns the number of a task, which no other task has.
     *
     * @param id the id of the action
     * @param words what the task says, which counts if there is no id
     */
    int of(Optional<String> id, String words) {
        int base = id.isPresent() ? 0 : HALF;
        int place = Math.floorMod(hash(id.orElse(words)), HALF - 1);
        while (!taken.add(base + place + 1)) {
            place = (place + 1) % (HALF - 1);
        }
        return base + place + 1;
    }

    /** The hash FNV-1a over the bytes of UTF-16, most significant first: the same on any machine and in any version. */
    private static int hash(String text) {
        int hash = 0x811C9DC5;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            hash = (hash ^ (c >>> 8)) * 0x01000193;
            hash = (hash ^ (c & 0xFF)) * 0x01000193;
        }
        return hash;
    }
}
