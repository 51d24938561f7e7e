package dev.postmortem.model.value;

import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Mandatory;
import java.time.Duration;
import java.util.Optional;

/**
 * Something that lasted from one point to another, or for a length of time, or that is still going on.
 *
 * <p>{@code toString} is the canonical text: {@code a/b}, {@code a/PT9H48M}, or {@code a/..} while still open.
 *
 * @param start When it started.
 * @param end When it ended; empty if the source gives a length instead, or if it is still open.
 * @param length How long it lasted, if that is what the source gives instead of an end.
 * @since 0.1.0
 */
public record Lasted(Moment start, Optional<Moment> end, Optional<Duration> length) implements Time.Dated {

    private static final Duration LONGEST = Duration.ofDays(3_650_000);

    /**
     * Makes an interval. An end before the start is kept, and found by validation. An end without
     * a zone has that of the start, as ISO 8601-1 says (5.5.2.1).
     *
     * @throws IllegalArgumentException if the start is null, both end and length are given, or the length exceeds
     *     10,000 years
     */
    public Lasted {
        Mandatory.given("Lasted.start", start);
        end = Absent.ifNull(end);
        length = Absent.ifNull(length);
        Moment first = start;
        end = end.map(last -> last.sharingZoneOf(first));
        if (end.isPresent() && length.isPresent()) {
            throw new IllegalArgumentException(
                    "Lasted has both an end and a length: give the one that the source gives");
        }
        if (length.isPresent() && isTooLong(length.orElseThrow())) {
            throw new IllegalArgumentException("Lasted.length " + length.orElseThrow()
                    + " is out of range: at most 10,000 years, for example PT9H48M");
        }
    }

    /** The longest negative duration has no absolute value. */
    private static boolean isTooLong(Duration length) {
        return length.compareTo(LONGEST) > 0 || length.compareTo(LONGEST.negated()) < 0;
    }

    /**
     * Whether it had neither an end nor a length when this was written.
     *
     * @return true for {@code a/..}
     */
    public boolean open() {
        return end.isEmpty() && length.isEmpty();
    }

    @Override
    public Optional<InstantRange> starts() {
        return start.starts();
    }

    @Override
    public Optional<InstantRange> ends() {
        if (length.isEmpty()) {
            return end.map(Moment::range);
        }
        Duration lasted = length.orElseThrow();
        InstantRange from = start.range();
        return Optional.of(
                new InstantRange(from.earliest().plus(lasted), from.latest().plus(lasted)));
    }

    @Override
    public boolean approximate() {
        return start.approximate() || end.map(Moment::approximate).orElse(false);
    }

    @Override
    public Lasted approximately() {
        return new Lasted(start.approximately(), end.map(Moment::approximately), length);
    }

    /**
     * The canonical text, after ISO 8601 and EDTF.
     *
     * @return for example {@code 2026-03-14T10:05Z/2026-03-14T10:40Z}
     */
    @Override
    public String toString() {
        String until = end.map(Moment::toString)
                .or(() -> length.map(Duration::toString))
                .orElse(TimeText.OPEN);
        return start + "/" + until;
    }
}
