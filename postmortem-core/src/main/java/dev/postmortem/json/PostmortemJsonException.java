package dev.postmortem.json;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says everything that is wrong in a JSON document, or why a postmortem cannot be written.
 *
 * <p>The message has one problem on each line, and at most the first twenty; {@link #problems()} has all that were
 * looked for. If a migration failed, what it threw is the cause.
 *
 * @since 0.1.0
 */
public final class PostmortemJsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    private final transient List<JsonProblem> problems;

    /**
     * Makes an exception of the problems.
     *
     * @param problems what is wrong, at least one
     */
    public PostmortemJsonException(List<JsonProblem> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
    }

    /** Says of which file the problems are. */
    PostmortemJsonException(Path file, PostmortemJsonException failure) {
        super(file + ": " + failure.getMessage(), failure.getCause());
        this.problems = failure.problems();
    }

    /**
     * What is wrong, in the order of the document.
     *
     * @return the problems, at most as many as {@link ReadLimits#problems()} allows; empty after Java serialization
     */
    public List<JsonProblem> problems() {
        return problems == null ? List.of() : problems;
    }

    private static String message(List<JsonProblem> problems) {
        if (problems.size() == 1) {
            return problems.get(0).toString();
        }
        String lines = problems.stream().limit(SHOWN).map(JsonProblem::toString).collect(Collectors.joining("\n"));
        int more = problems.size() - SHOWN;
        return problems.size() + " problems:\n" + lines + (more > 0 ? "\nand " + more + " more" : "");
    }
}
