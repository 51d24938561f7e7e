package dev.postmortem.model.followup;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.postmortem.model.value.Term;

/**
 * How soon an action item is needed.
 *
 * <p>The vocabulary is open: {@code Priority.of("next-quarter")} adds a word of one's own.
 *
 * @since 0.1.0
 */
public final class Priority extends Term {

    /** Drop everything. */
    public static final Priority P0 = new Priority("p0");

    /** Highest of the planned work. */
    public static final Priority P1 = new Priority("p1");

    /** High. */
    public static final Priority P2 = new Priority("p2");

    /** Medium. */
    public static final Priority P3 = new Priority("p3");

    /** Low. */
    public static final Priority P4 = new Priority("p4");

    private Priority(String code) {
        super(code);
    }

    /**
     * Returns the term with the code, be it one of the constants or a word of one's own.
     *
     * @param code lower-case words joined by hyphens, for example {@code p0}
     * @return the term
     * @throws IllegalArgumentException if the code is not of that form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Priority of(String code) {
        return new Priority(code);
    }
}
