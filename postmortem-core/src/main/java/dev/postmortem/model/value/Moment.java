package dev.postmortem.model.value;

import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Mandatory;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A point in time, as precise as it is known.
 *
 * <p>It holds what the source said: local time, offset and the zone's name. A {@code ZonedDateTime} would silently move
 * a time whose offset does not fit its zone. {@code toString} is the canonical text that {@link When#parse} reads.
 *
 * @param local The local date and time, cut to the precision; a date alone stands at midnight. Years 1 to 9999.
 * @param precision How precisely the point is known.
 * @param approximate Whether the source says "about".
 * @param offset The offset from UTC; empty if no zone is known, or if a daylight-saving gap or overlap leaves it open.
 * @param zone The zone's IANA name, for example {@code Europe/London}; empty if only an offset is known, as for UTC.
 * @since 0.1.0
 */
public record Moment(
        LocalDateTime local,
        Precision precision,
        boolean approximate,
        Optional<ZoneOffset> offset,
        Optional<String> zone)
        implements Time.Dated {

    /**
     * Makes a point in time.
     *
     * <p>An offset that the zone's rules leave no doubt about is filled in, so that one point is one value.
     *
     * @throws IllegalArgumentException if the local time or the precision is null, the year is not 1 to 9999, an offset
     *     without a zone is none that clocks show anywhere, or the zone is not a zone's name; a name that this Java
     *     runtime does not know needs an offset beside it
     */
    public Moment {
        Mandatory.given("Moment.local", local);
        Mandatory.given("Moment.precision", precision);
        if (local.getYear() < 1 || local.getYear() > 9999) {
            throw new IllegalArgumentException(
                    "Moment.local " + local + " is out of range: the year must be 1 to 9999");
        }
        local = precision.first(local);
        offset = Absent.ifNull(offset);
        zone = Absent.ifNull(zone);
        if (zone.isPresent()) {
            String name = ZoneName.check(zone.orElseThrow(), offset.isPresent());
            // Z and [UTC] would be two texts for one fact.
            if (ZoneName.meansUtc(name) && offset.orElse(ZoneOffset.UTC).equals(ZoneOffset.UTC)) {
                offset = Optional.of(ZoneOffset.UTC);
                zone = Optional.empty();
            } else if (offset.isEmpty()) {
                offset = new LocalSpan(local, precision, ZoneName.named(name).getRules()).onlyOffset();
            }
        } else if (offset.isPresent()) {
            offset = Optional.of(ZoneName.shownByClocks(offset.orElseThrow()));
        }
    }

    /**
     * The point at which the clocks of a zone showed a local time.
     *
     * <p>In a daylight-saving gap or overlap, and for a date without a clock time, the zone's name is kept and the
     * offset stays open.
     *
     * @param local the local date and time
     * @param precision how precisely it is known
     * @param zone the zone, or an offset
     * @return the point
     * @throws IllegalArgumentException if the year is not 1 to 9999
     */
    public static Moment of(LocalDateTime local, Precision precision, ZoneId zone) {
        Mandatory.given("Moment.local", local);
        Mandatory.given("Moment.precision", precision);
        Mandatory.given("Moment.zone", zone);
        if (ZoneName.isOffset(zone)) {
            return new Moment(
                    local, precision, false, Optional.of(zone.getRules().getOffset(local)), Optional.empty());
        }
        return new Moment(local, precision, false, Optional.empty(), Optional.of(zone.getId()));
    }

    /** Whether neither an offset nor a zone says where the clock hung. */
    boolean zoneless() {
        return offset.isEmpty() && zone.isEmpty();
    }

    /** Returns this, or with the zone at which the interval begins if it has none. */
    Moment sharingZoneOf(Moment start) {
        if (!zoneless()) {
            return this;
        }
        // A zone that is known here knows its offset at each time, which may change in between.
        Optional<ZoneOffset> shared = start.zone.flatMap(ZoneName::known).isPresent() ? Optional.empty() : start.offset;
        return new Moment(local, precision, approximate, shared, start.zone);
    }

    /**
     * The instants that the point may stand for.
     *
     * <p>Without an offset they reach from UTC+14 to UTC-12, or over the offsets that the zone's rules allow: both in
     * an overlap, those before and after in a gap. A date in a zone starts and ends at the offsets of its two ends.
     *
     * @return the range
     */
    public InstantRange range() {
        return LocalSpan.of(this).range(offset, precision);
    }

    /**
     * What is odd about the local time in its zone.
     *
     * @return the anomaly, or {@link ClockAnomaly#NONE}
     */
    public ClockAnomaly clockAnomaly() {
        if (zone.isEmpty()) {
            return ClockAnomaly.NONE;
        }
        return ZoneName.known(zone.orElseThrow()).isPresent()
                ? LocalSpan.of(this).anomaly(offset, precision)
                : ClockAnomaly.UNKNOWN_ZONE;
    }

    @Override
    public Moment approximately() {
        return new Moment(local, precision, true, offset, zone);
    }

    @Override
    public Optional<InstantRange> starts() {
        return Optional.of(range());
    }

    @Override
    public Optional<InstantRange> ends() {
        return Optional.of(range());
    }

    /**
     * The canonical text, after ISO 8601, RFC 9557 and EDTF.
     *
     * @return for example {@code ~2026-03-14T17:20+00:00[Europe/London]}
     */
    @Override
    public String toString() {
        return MomentText.write(this);
    }
}
