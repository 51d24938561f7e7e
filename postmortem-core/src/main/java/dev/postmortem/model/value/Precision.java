package dev.postmortem.model.value;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/**
 * How precisely a point in time is known, finest first.
 *
 * @since 0.1.0
 */
public enum Precision {
    /** To the nanosecond. */
    NANOSECOND(ChronoUnit.NANOS),
    /** To the microsecond. */
    MICROSECOND(ChronoUnit.MICROS),
    /** To the millisecond. */
    MILLISECOND(ChronoUnit.MILLIS),
    /** To the second. */
    SECOND(ChronoUnit.SECONDS),
    /** To the minute, which is what people write down. */
    MINUTE(ChronoUnit.MINUTES),
    /** To the hour: {@code 09:XX}. */
    HOUR(ChronoUnit.HOURS),
    /** To the day. */
    DAY(ChronoUnit.DAYS),
    /** To the month. */
    MONTH(ChronoUnit.MONTHS),
    /** To the year. */
    YEAR(ChronoUnit.YEARS);

    private final ChronoUnit unit;

    Precision(ChronoUnit unit) {
        this.unit = unit;
    }

    /**
     * The length of the stretch of local time that a point of this precision may lie in.
     *
     * @return the unit
     */
    public ChronoUnit unit() {
        return unit;
    }

    /** Whether a point of this precision has a clock time, and so can fall into a daylight-saving gap or overlap. */
    boolean hasClock() {
        return compareTo(HOUR) <= 0;
    }

    /** Returns the coarsest precision up to a second that loses nothing: a clock's reading does not say how exact it is. */
    static Precision needed(LocalDateTime local) {
        return Stream.of(SECOND, MILLISECOND, MICROSECOND)
                .filter(precision -> precision.first(local).equals(local))
                .findFirst()
                .orElse(NANOSECOND);
    }

    /** Returns the first local time that a point of this precision may stand for. */
    LocalDateTime first(LocalDateTime local) {
        return switch (this) {
            case YEAR -> local.withDayOfYear(1).truncatedTo(ChronoUnit.DAYS);
            case MONTH -> local.withDayOfMonth(1).truncatedTo(ChronoUnit.DAYS);
            default -> local.truncatedTo(unit);
        };
    }

    /** Returns the last local time that a point of this precision may stand for, to the nanosecond and inclusive. */
    LocalDateTime last(LocalDateTime local) {
        return lastFrom(first(local));
    }

    /** Returns the last local time of the stretch that begins with the first. */
    LocalDateTime lastFrom(LocalDateTime first) {
        return switch (this) {
            case YEAR, MONTH -> first.plus(1, unit).minusNanos(1);
            default -> first.plusNanos(unit.getDuration().toNanos() - 1);
        };
    }
}
