package dev.postmortem.json.internal;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way to a value, as a chain from the value up to the root, so that a walk over a large tree makes no texts. */
public final class Path {

    /** The whole document. */
    static final Path ROOT = new Path(null, "");

    private final @Nullable Path parent;
    private final String token;

    private Path(@Nullable Path parent, String token) {
        this.parent = parent;
        this.token = token;
    }

    Path property(String name) {
        return new Path(this, name);
    }

    Path element(int index) {
        return new Path(this, Integer.toString(index));
    }

    /** Returns the JSON Pointer (RFC 6901). */
    String pointer() {
        Deque<String> tokens = new ArrayDeque<>();
        Path step = this;
        for (Path above = step.parent; above != null; above = step.parent) {
            tokens.push(step.token.replace("~", "~0").replace("/", "~1"));
            step = above;
        }
        return tokens.isEmpty() ? "" : "/" + String.join("/", tokens);
    }

    /**
     * Returns the unescaped steps of a JSON Pointer.
     *
     * @throws IllegalArgumentException if the pointer neither is empty nor begins with a slash
     */
    public static List<String> tokens(String pointer) {
        if (pointer.isEmpty()) {
            return List.of();
        }
        if (pointer.charAt(0) != '/') {
            throw new IllegalArgumentException(
                    "\"" + pointer + "\" is no JSON Pointer: it must be empty or begin with a slash, such as /title");
        }
        return Arrays.stream(pointer.substring(1).split("/", -1))
                .map(token -> token.replace("~1", "/").replace("~0", "~"))
                .toList();
    }
}
