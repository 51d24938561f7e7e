package dev.postmortem.model.cause;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.postmortem.model.value.Term;

/**
 * What kind of cause a root cause is.
 *
 * <p>The vocabulary is open: {@code CauseKind.of("vendor-defect")} adds a word of one's own.
 *
 * @since 0.1.0
 */
public final class CauseKind extends Term {

    /** A technical cause. */
    public static final CauseKind TECHNICAL_CAUSE = new CauseKind("technical-cause");

    /** A gap in how work is done. */
    public static final CauseKind PROCESS_GAP = new CauseKind("process-gap");

    /** Something that was taken to be true and was not. */
    public static final CauseKind FAILED_ASSUMPTION = new CauseKind("failed-assumption");

    private CauseKind(String code) {
        super(code);
    }

    /**
     * Returns the term with the code, be it one of the constants or a word of one's own.
     *
     * @param code lower-case words joined by hyphens, for example {@code technical-cause}
     * @return the term
     * @throws IllegalArgumentException if the code is not of that form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CauseKind of(String code) {
        return new CauseKind(code);
    }
}
