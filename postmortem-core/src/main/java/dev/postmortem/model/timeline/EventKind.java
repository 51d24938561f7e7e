package dev.postmortem.model.timeline;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.postmortem.model.value.Term;

/**
 * What kind of event stands in a timeline.
 *
 * <p>The vocabulary is open: {@code EventKind.of("vendor-call")} adds a word of one's own.
 *
 * @since 0.1.0
 */
public final class EventKind extends Term {

    /** Something was changed, on purpose. */
    public static final EventKind CHANGE = new EventKind("change");

    /** Something behaved as it should not. */
    public static final EventKind SYMPTOM = new EventKind("symptom");

    /** A monitor fired. */
    public static final EventKind ALERT = new EventKind("alert");

    /** The incident was noticed. */
    public static final EventKind DETECTION = new EventKind("detection");

    /** A responder took it on. */
    public static final EventKind ACKNOWLEDGEMENT = new EventKind("acknowledgement");

    /** Somebody else was called in. */
    public static final EventKind ESCALATION = new EventKind("escalation");

    /** Something was decided. */
    public static final EventKind DECISION = new EventKind("decision");

    /** Something was done to stop the effect. */
    public static final EventKind MITIGATION = new EventKind("mitigation");

    /** A change was undone. */
    public static final EventKind ROLLBACK = new EventKind("rollback");

    /** Another node took over. */
    public static final EventKind FAILOVER = new EventKind("failover");

    /** Data was brought back from a copy. */
    public static final EventKind RESTORE = new EventKind("restore");

    /** Service came back, at least in part. */
    public static final EventKind RECOVERY = new EventKind("recovery");

    /** Recovery was verified. */
    public static final EventKind VALIDATION = new EventKind("validation");

    /** Somebody was told. */
    public static final EventKind COMMUNICATION = new EventKind("communication");

    /** Something from before that explains. */
    public static final EventKind BACKGROUND = new EventKind("background");

    private EventKind(String code) {
        super(code);
    }

    /**
     * Returns the term with the code, be it one of the constants or a word of one's own.
     *
     * @param code lower-case words joined by hyphens, for example {@code change}
     * @return the term
     * @throws IllegalArgumentException if the code is not of that form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EventKind of(String code) {
        return new EventKind(code);
    }
}
