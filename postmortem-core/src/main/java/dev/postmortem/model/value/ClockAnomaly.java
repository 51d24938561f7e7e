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
    /** The zone's clocks were put back and showed this local time twice, and no offset says which is meant. */
    OVERLAP,
    /** The offset is not one that the zone had at this local time, for example {@code +02:00[Europe/London]}. */
    OFFSET_NOT_OF_ZONE,
    /** This Java runtime does not know the zone's name; the offset beside it still says what is meant. */
    UNKNOWN_ZONE
}
