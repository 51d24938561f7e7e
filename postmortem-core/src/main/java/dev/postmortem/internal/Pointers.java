package dev.postmortem.internal;

import java.util.Arrays;
import java.util.List;

/** JSON Pointers (RFC 6901), in which a tilde and a slash inside a step are escaped. */
public final class Pointers {

    private Pointers() {}

    /** Returns a property name or a key as it stands in a pointer, without the slash before it. */
    public static String step(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /**
     * Returns the names of the steps of a pointer.
     *
     * @throws IllegalArgumentException if the pointer neither is empty nor begins with a slash
     */
    public static List<String> names(String pointer) {
        if (pointer.isEmpty()) {
            return List.of();
        }
        if (pointer.charAt(0) != '/') {
            throw new IllegalArgumentException(
                    "\"" + pointer + "\" is no JSON Pointer: it must be empty or begin with a slash, such as /title");
        }
        return Arrays.stream(pointer.substring(1).split("/", -1))
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .toList();
    }
}
