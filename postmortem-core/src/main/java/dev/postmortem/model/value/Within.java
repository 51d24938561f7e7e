package dev.postmortem.model.value;

import dev.postmortem.model.internal.Mandatory;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened at some time between two points: an uncertainty, not a duration.
 *
 * <p>{@code toString} is the canonical text {@code [a..b]}, which is EDTF's "one of a set".
 *
 * @param earliest The point before which it did not happen.
 * @param latest The point after which it did not happen.
 * @since 0.1.0
 */
public record Within(Moment earliest, Moment latest) implements Time.Dated {

    /**
     * Makes an uncertainty. A latest point before the earliest is kept, and found by validation. A latest
     * point without a zone has that of the earliest.
     *
     * @throws IllegalArgumentException if a point is null
     */
    public Within {
        Mandatory.given("Within.earliest", earliest);
        Mandatory.given("Within.latest", latest);
        latest = latest.sharingZoneOf(earliest);
    }

    @Override
    public Optional<InstantRange> starts() {
        Instant from = earliest.range().earliest();
        Instant to = latest.range().latest();
        return to.isBefore(from) ? Optional.empty() : Optional.of(new InstantRange(from, to));
    }

    @Override
    public Optional<InstantRange> ends() {
        return starts();
    }

    @Override
    public boolean approximate() {
        return earliest.approximate() || latest.approximate();
    }

    @Override
    public Within approximately() {
        return new Within(earliest.approximately(), latest.approximately());
    }

    /**
     * The canonical text, after EDTF.
     *
     * @return for example {@code [2026-03-14T21:00Z..2026-03-14T22:00Z]}
     */
    @Override
    public String toString() {
        return "[" + earliest + ".." + latest + "]";
    }
}
