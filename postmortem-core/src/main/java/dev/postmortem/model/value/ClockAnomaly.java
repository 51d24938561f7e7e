package dev.postmortem.model.value;

/**
 * What is odd about a local time in its zone. It is pointed out and never corrected: only the author can know.
 *
 * @since 0.1.0
 */
public enum ClockAnomaly {
    /** Nothing: the time exists once, or no zone name is known to judge it by. */
    NONE,
    /** The zone's clocks skipped this local time, because they were put forward. */
    GAP,
    /** The zone's clocks showed this local time twice, because they were put back, and no offset says which one is meant. */
    OVERLAP,
    /** The offset is not one that the zone had at this local time, for example {@code +02:00[Europe/London]}. */
    OFFSET_NOT_OF_ZONE,
    /** This Java runtime's time zone data does not know the zone's name; the offset beside it still says what is meant. */
    UNKNOWN_ZONE
}
