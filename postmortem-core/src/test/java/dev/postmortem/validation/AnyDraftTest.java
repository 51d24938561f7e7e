package dev.postmortem.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Postmortem;
import dev.postmortem.testing.RandomValues;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a postmortem holds, every rule comes to its end. */
final class AnyDraftTest {

    private static final PostmortemValidator VALIDATOR = PostmortemValidator.builder()
            .profile(Profile.publish())
            .withoutDiscovery()
            .clock(Clock.fixed(Instant.parse("2026-11-02T10:00:00Z"), ZoneOffset.UTC))
            .build();

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_rule_fails(long seed) {
        Postmortem postmortem = RandomValues.random(Postmortem.class, seed);
        Postmortem previous = RandomValues.random(Postmortem.class, seed + 1);

        assertThat(VALIDATOR.validate(postmortem, previous).ruleFailures()).isEmpty();
    }
}
