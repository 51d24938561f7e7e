package dev.postmortem.model.value;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random times of every form, for property-based tests. */
public final class TimeArbitraries {

    private static final String[] ZONES = {
        "Europe/London", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "Asia/Kathmandu", "Etc/GMT+5", "UTC"
    };

    private TimeArbitraries() {}

    public static Arbitrary<When> whens() {
        Arbitrary<When> plain = times().map(When::of);
        Arbitrary<When> claimed = Combinators.combine(plain, texts(), plain)
                .as((when, source, other) -> when.alsoClaimed(source, other)
                        .alsoClaimed(source, other.originally(source).alsoClaimed("nested", when)));
        return Arbitraries.oneOf(
                plain,
                claimed,
                Combinators.combine(Arbitraries.oneOf(plain, claimed), texts()).as(When::originally));
    }

    public static Arbitrary<Time> times() {
        return Arbitraries.oneOf(
                dated().map(time -> time),
                texts().map(Time.Described::new),
                texts().map(Time.Unknown::new),
                texts().map(Time.NotApplicable::new));
    }

    public static Arbitrary<Time.Dated> dated() {
        Arbitrary<Duration> lengths = Arbitraries.longs()
                .between(-1_000_000_000L, 10_000_000_000_000_000L)
                .map(Duration::ofNanos);
        return Arbitraries.oneOf(
                moments().map(moment -> moment),
                Combinators.combine(moments(), moments())
                        .as((start, end) -> new Lasted(start, Optional.of(end), Optional.empty())),
                Combinators.combine(moments(), lengths)
                        .as((start, length) -> new Lasted(start, Optional.empty(), Optional.of(length))),
                moments().map(start -> new Lasted(start, Optional.empty(), Optional.empty())),
                Combinators.combine(moments(), moments()).as(Within::new));
    }

    public static Arbitrary<Moment> moments() {
        Arbitrary<LocalDateTime> anyTime = Combinators.combine(
                        Arbitraries.longs().between(-62_135_596_800L, 253_402_300_799L),
                        Arbitraries.integers().between(0, 999_999_999))
                .as((second, nano) -> LocalDateTime.ofEpochSecond(second, nano, ZoneOffset.UTC));
        Arbitrary<LocalDateTime> nearChange = Combinators.combine(
                        Arbitraries.of("2026-03-29T01:30", "2026-10-25T01:30", "2026-11-01T01:30", "2011-12-30T12:00"),
                        Arbitraries.integers().between(-200, 200))
                .as((change, minutes) -> LocalDateTime.parse(change).plusMinutes(minutes));
        Arbitrary<ZoneOffset> offsets = Arbitraries.integers()
                .between(-12 * 4, 14 * 4)
                .map(quarters -> ZoneOffset.ofTotalSeconds(quarters * 900));
        return Combinators.combine(
                        Arbitraries.oneOf(anyTime, nearChange),
                        Arbitraries.of(Precision.class),
                        Arbitraries.of(true, false),
                        offsets.optional(0.6),
                        Arbitraries.of(ZONES).optional(0.4))
                .as(Moment::new);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMinLength(1).ofMaxLength(30),
                Arbitraries.of("Thursday evening", "2026-03-14T10:00Z", "\"quoted\"\n", "\uD83D\uDE80"));
    }
}
