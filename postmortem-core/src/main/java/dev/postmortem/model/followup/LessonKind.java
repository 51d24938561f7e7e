package dev.postmortem.model.followup;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.postmortem.model.value.Term;

/**
 * What field a lesson belongs to.
 *
 * <p>The vocabulary is open: {@code LessonKind.of("people")} adds a word of one's own.
 *
 * @since 0.1.0
 */
public final class LessonKind extends Term {

    /** How the system is designed. */
    public static final LessonKind DESIGN = new LessonKind("design");

    /** How work is done. */
    public static final LessonKind PROCESS = new LessonKind("process");

    /** How the system withstands failure. */
    public static final LessonKind RESILIENCE = new LessonKind("resilience");

    private LessonKind(String code) {
        super(code);
    }

    /**
     * Returns the term with the code, be it one of the constants or a word of one's own.
     *
     * @param code lower-case words joined by hyphens, for example {@code design}
     * @return the term
     * @throws IllegalArgumentException if the code is not of that form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LessonKind of(String code) {
        return new LessonKind(code);
    }
}
