package dev.postmortem.model.response;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.postmortem.model.value.Term;

/**
 * A way out of an incident that can be weighed.
 *
 * <p>The vocabulary is open: {@code OptionKind.of("shed-load")} adds a word of one's own.
 *
 * @since 0.1.0
 */
public final class OptionKind extends Term {

    /** Undo the change. */
    public static final OptionKind ROLL_BACK = new OptionKind("roll-back");

    /** Fix it with a further change. */
    public static final OptionKind ROLL_FORWARD = new OptionKind("roll-forward");

    /** Move to another node or region. */
    public static final OptionKind FAIL_OVER = new OptionKind("fail-over");

    /** Restore from a backup or snapshot. */
    public static final OptionKind RESTORE = new OptionKind("restore");

    /** Restore to a chosen moment by replaying a log. */
    public static final OptionKind POINT_IN_TIME_RECOVERY = new OptionKind("point-in-time-recovery");

    /** Let what is running finish. */
    public static final OptionKind WAIT = new OptionKind("wait");

    private OptionKind(String code) {
        super(code);
    }

    /**
     * Returns the term with the code, be it one of the constants or a word of one's own.
     *
     * @param code lower-case words joined by hyphens, for example {@code roll-back}
     * @return the term
     * @throws IllegalArgumentException if the code is not of that form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static OptionKind of(String code) {
        return new OptionKind(code);
    }
}
