package dev.postmortem.model.followup;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.postmortem.model.value.Term;

/**
 * What an action item is meant to do about an incident.
 *
 * <p>The vocabulary is open: {@code ActionEffect.of("train")} adds a word of one's own.
 *
 * @since 0.1.0
 */
public final class ActionEffect extends Term {

    /** Makes it impossible or unlikely. */
    public static final ActionEffect PREVENT = new ActionEffect("prevent");

    /** Makes it noticed earlier. */
    public static final ActionEffect DETECT = new ActionEffect("detect");

    /** Makes it less bad. */
    public static final ActionEffect MITIGATE = new ActionEffect("mitigate");

    /** Repairs what it damaged. */
    public static final ActionEffect REPAIR = new ActionEffect("repair");

    /** Finds out what is not known. */
    public static final ActionEffect INVESTIGATE = new ActionEffect("investigate");

    /** Changes how work is done. */
    public static final ActionEffect PROCESS = new ActionEffect("process");

    /** Writes down what has to be known. */
    public static final ActionEffect DOCUMENT = new ActionEffect("document");

    private ActionEffect(String code) {
        super(code);
    }

    /**
     * Returns the term with the code, be it one of the constants or a word of one's own.
     *
     * @param code lower-case words joined by hyphens, for example {@code prevent}
     * @return the term
     * @throws IllegalArgumentException if the code is not of that form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ActionEffect of(String code) {
        return new ActionEffect(code);
    }
}
