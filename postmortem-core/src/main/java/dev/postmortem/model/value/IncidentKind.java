package dev.postmortem.model.value;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * What kind of incident a postmortem tells of; one incident may be of several kinds.
 *
 * <p>The vocabulary is open: {@code IncidentKind.of("cache-poisoning")} adds a word of one's own.
 *
 * <p>The constants are the occasions on which a database postmortem is written, after the founding template.
 *
 * @since 0.1.0
 */
public final class IncidentKind extends Term {

    /** A database outage: users could not use the service. */
    public static final IncidentKind OUTAGE = new IncidentKind("outage");

    /** The service answered, but slowly or for some only. */
    public static final IncidentKind PERFORMANCE_DEGRADATION = new IncidentKind("performance-degradation");

    /** A schema or data migration caused downtime or data issues. */
    public static final IncidentKind MIGRATION = new IncidentKind("migration");

    /** Data was changed into something wrong. */
    public static final IncidentKind DATA_CORRUPTION = new IncidentKind("data-corruption");

    /** Data was lost, for a time or for good. */
    public static final IncidentKind DATA_LOSS = new IncidentKind("data-loss");

    /** A change had to be rolled back or fixed in an emergency. */
    public static final IncidentKind ROLLBACK_OR_EMERGENCY_FIX = new IncidentKind("rollback-or-emergency-fix");

    /** Nothing happened, but it nearly did. */
    public static final IncidentKind NEAR_MISS = new IncidentKind("near-miss");

    private IncidentKind(String code) {
        super(code);
    }

    /**
     * Returns the term with the code, be it one of the constants or a word of one's own.
     *
     * @param code lower-case words joined by hyphens, for example {@code outage}
     * @return the term
     * @throws IllegalArgumentException if the code is not of that form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static IncidentKind of(String code) {
        return new IncidentKind(code);
    }
}
