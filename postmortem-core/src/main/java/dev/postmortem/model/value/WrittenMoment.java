package dev.postmortem.model.value;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** What the text of one point says, before a day completes it with its date and zone. */
record WrittenMoment(
        Optional<LocalDate> date,
        LocalTime clock,
        Precision precision,
        boolean approximate,
        Optional<ZoneOffset> offset,
        Optional<String> zone) {

    /** Returns the point exactly as written. */
    Moment asWritten() {
        LocalDate day = date.orElseThrow(() -> new IllegalArgumentException(
                "the date is missing: give one as in 2026-03-14T10:00Z, or give the day with Day.of(...).at(...)"));
        return new Moment(day.atTime(clock), precision, approximate, offset, zone);
    }

    /** Returns the point with the day's date and zone, where the text has none of its own. */
    Moment on(Day day) {
        LocalDate ownDate = date.orElse(day.date());
        if (offset.isPresent()) {
            return new Moment(ownDate.atTime(clock), precision, approximate, offset, zone);
        }
        ZoneId ownZone = zone.map(ZoneName::named).orElse(day.zone());
        Moment moment = Moment.of(ownDate.atTime(clock), precision, ownZone);
        return approximate ? moment.approximately() : moment;
    }

    /** Returns this with the zone of the other end of a range, as in {@code 10:05 to 10:40 UTC}, if it has none. */
    WrittenMoment sharingZoneOf(WrittenMoment other) {
        if (offset.isPresent() || zone.isPresent()) {
            return this;
        }
        // A zone that is named knows its offset at each time, which may change in between.
        Optional<ZoneOffset> shared = other.zone.isPresent() ? Optional.empty() : other.offset;
        return new WrittenMoment(date, clock, precision, approximate, shared, other.zone);
    }
}
