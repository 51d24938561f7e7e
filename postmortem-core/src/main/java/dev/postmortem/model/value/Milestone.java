package dev.postmortem.model.value;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * A point in the course of an incident from which or to which a duration is measured.
 *
 * <p>The vocabulary is open: {@code Milestone.of("paged")} adds a word of one's own.
 *
 * @since 0.1.0
 */
public final class Milestone extends Term {

    /** The first user felt the incident. */
    public static final Milestone IMPACT_STARTED = new Milestone("impact-started");

    /** Somebody or something noticed it. */
    public static final Milestone DETECTED = new Milestone("detected");

    /** It was declared to be an incident. */
    public static final Milestone DECLARED = new Milestone("declared");

    /** A responder took it on. */
    public static final Milestone ACKNOWLEDGED = new Milestone("acknowledged");

    /** Its worst effect was stopped. */
    public static final Milestone MITIGATED = new Milestone("mitigated");

    /** The service was back. */
    public static final Milestone RECOVERED = new Milestone("recovered");

    /** The recovery was verified. */
    public static final Milestone VALIDATED = new Milestone("validated");

    /** The last user stopped feeling it. */
    public static final Milestone IMPACT_ENDED = new Milestone("impact-ended");

    /** It was closed: nothing remained to be done to end it. */
    public static final Milestone RESOLVED = new Milestone("resolved");

    private Milestone(String code) {
        super(code);
    }

    /**
     * Returns the term with the code, be it one of the constants or a word of one's own.
     *
     * @param code lower-case words joined by hyphens, for example {@code impact-started}
     * @return the term
     * @throws IllegalArgumentException if the code is not of that form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Milestone of(String code) {
        return new Milestone(code);
    }
}
