package dev.postmortem.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.postmortem.model.value.Term;

/**
 * The part that somebody played in the response.
 *
 * <p>The vocabulary is open: {@code ResponderRole.of("vendor-liaison")} adds a word of one's own.
 *
 * @since 0.1.0
 */
public final class ResponderRole extends Term {

    /** Leads the response and decides. */
    public static final ResponderRole INCIDENT_COMMANDER = new ResponderRole("incident-commander");

    /** Writes down what happens. */
    public static final ResponderRole SCRIBE = new ResponderRole("scribe");

    /** Speaks to customers and to the organisation. */
    public static final ResponderRole COMMUNICATIONS = new ResponderRole("communications");

    /** Works on the database. */
    public static final ResponderRole DATABASE_ENGINEER = new ResponderRole("database-engineer");

    /** Works on the application. */
    public static final ResponderRole APPLICATION_ENGINEER = new ResponderRole("application-engineer");

    /** Was on call and responded first. */
    public static final ResponderRole ON_CALL = new ResponderRole("on-call");

    /** Knows the affected system. */
    public static final ResponderRole SUBJECT_EXPERT = new ResponderRole("subject-expert");

    private ResponderRole(String code) {
        super(code);
    }

    /**
     * Returns the term with the code, be it one of the constants or a word of one's own.
     *
     * @param code lower-case words joined by hyphens, for example {@code incident-commander}
     * @return the term
     * @throws IllegalArgumentException if the code is not of that form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ResponderRole of(String code) {
        return new ResponderRole(code);
    }
}
