package dev.postmortem.json.internal;

import dev.postmortem.internal.Pointers;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The way to a value, as a chain from the value up to the root, so that a walk over a large tree makes no texts. */
final class Path {

    /** The whole document. */
    static final Path ROOT = new Path(null, "", 0);

    private final @Nullable Path parent;
    private final @Nullable String name;
    private final int index;

    private Path(@Nullable Path parent, @Nullable String name, int index) {
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    Path property(String name) {
        return new Path(this, name, 0);
    }

    Path element(int index) {
        return new Path(this, null, index);
    }

    /** Returns the JSON Pointer (RFC 6901). */
    String pointer() {
        Deque<String> tokens = new ArrayDeque<>();
        Path step = this;
        for (Path above = step.parent; above != null; above = step.parent) {
            tokens.push(step.token());
            step = above;
        }
        return tokens.isEmpty() ? "" : "/" + String.join("/", tokens);
    }

    private String token() {
        return name == null ? Integer.toString(index) : Pointers.step(name);
    }
}
