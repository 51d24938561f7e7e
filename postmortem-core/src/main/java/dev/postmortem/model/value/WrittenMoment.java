package dev.postmortem.model.value;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * What the text of one point says, before a day completes it with its date and zone.
 *
 * @param inUtc whether the offset is written as {@code Z}, which says nothing of what the zone's clocks showed
 */
record WrittenMoment(
        Optional<LocalDate> date,
        LocalTime clock,
        Precision precision,
        boolean approximate,
        Optional<ZoneOffset> offset,
        boolean inUtc,
        Optional<String> zone) {

    /** Returns the point exactly as written. */
    Moment asWritten() {
        return at(date.orElseThrow(() -> new IllegalArgumentException(
                "the date is missing: give one as in 2026-03-14T10:00Z, or give the day with Day.of(...).at(...)")));
    }

    /** Returns the point with the day's date and zone, where the text has none of its own. */
    Moment on(Day day) {
        LocalDate ownDate = date.orElse(day.date());
        if (offset.isPresent()) {
            return at(ownDate);
        }
        ZoneId ownZone = zone.map(ZoneName::named).orElse(day.zone());
        Moment moment = Moment.of(ownDate.atTime(clock), precision, ownZone);
        return approximate ? moment.approximately() : moment;
    }

    private Moment at(LocalDate day) {
        Moment written = new Moment(day.atTime(clock), precision, approximate, offset, zone);
        return inUtc && precision.hasClock()
                ? written.zone()
                        .flatMap(ZoneName::known)
                        .flatMap(clocks -> shownIn(written, clocks))
                        .orElse(written)
                : written;
    }

    /** RFC 9557, section 3.4: with {@code Z}, a zone says where the clocks hung, and contradicts nothing. */
    private Optional<Moment> shownIn(Moment written, ZoneId clocks) {
        LocalDateTime utc = written.local();
        ZoneOffset shift = clocks.getRules().getOffset(utc.toInstant(ZoneOffset.UTC));
        LocalDateTime shown = utc.plusSeconds(shift.getTotalSeconds());
        // An hour of UTC is two halves of hours where clocks differ by half an hour.
        return precision.first(shown).equals(shown)
                ? Optional.of(new Moment(shown, precision, approximate, Optional.of(shift), written.zone()))
                : Optional.empty();
    }

    /** Returns this with the zone of the other end of a range, as in {@code 10:05 to 10:40 UTC}, if it has none. */
    WrittenMoment sharingZoneOf(WrittenMoment other) {
        if (offset.isPresent() || zone.isPresent()) {
            return this;
        }
        // A zone that is known here knows its offset at each time, which may change in between.
        boolean known = !other.inUtc && other.zone.flatMap(ZoneName::known).isPresent();
        Optional<ZoneOffset> shared = known ? Optional.empty() : other.offset;
        return new WrittenMoment(date, clock, precision, approximate, shared, other.inUtc, other.zone);
    }
}
