package dev.postmortem.json.internal;

import dev.postmortem.json.JsonProblem;
import dev.postmortem.json.PostmortemJsonException;
import dev.postmortem.json.SourceRegion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong in one document, up to a limit. */
final class Problems {

    private static final Comparator<JsonProblem> IN_THE_ORDER_OF_THE_DOCUMENT =
            Comparator.comparingInt(JsonProblem::line).thenComparingInt(JsonProblem::column);

    private final int limit;
    private final List<JsonProblem> found = new ArrayList<>();
    private int leftOut;

    Problems(int limit) {
        this.limit = limit;
    }

    void add(JsonProblem.Kind kind, Path path, @Nullable SourceRegion region, String message) {
        if (!full()) {
            found.add(new JsonProblem(kind, path.pointer(), Optional.ofNullable(region), message));
        }
    }

    /** Adds a problem behind which nothing can be looked at, in place of the last one if there are too many, and returns all. */
    PostmortemJsonException fatal(JsonProblem.Kind kind, Path path, @Nullable SourceRegion region, String message) {
        if (full()) {
            found.remove(found.size() - 1);
        }
        found.add(new JsonProblem(kind, path.pointer(), Optional.ofNullable(region), message));
        return new PostmortemJsonException(all());
    }

    /** Whether there are so many that looking for more is of no use. */
    boolean full() {
        return found.size() >= limit;
    }

    /** Counts a problem that is not worth telling because there are so many. */
    void leaveOut() {
        leftOut++;
    }

    /** Returns how many problems were not told. */
    int leftOut() {
        return leftOut;
    }

    int count() {
        return found.size();
    }

    List<JsonProblem> all() {
        return found.stream().sorted(IN_THE_ORDER_OF_THE_DOCUMENT).toList();
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new PostmortemJsonException(all());
        }
    }
}
