package dev.postmortem.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Postmortem;
import dev.postmortem.testing.RandomValues;
import dev.postmortem.validation.internal.BuiltInRules;
import dev.postmortem.validation.internal.ConstraintCheck;
import dev.postmortem.validation.internal.Engine;
import dev.postmortem.validation.internal.Host;
import dev.postmortem.validation.json.ReportJson;
import dev.postmortem.validation.spi.PostmortemRule;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same postmortem gets the same report, byte for byte, on every machine. */
@Isolated
final class SameReportTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-02T10:00:00Z"), ZoneOffset.UTC);
    private static final Postmortem POSTMORTEM = RandomValues.full(Postmortem.class, 7);
    private static final PostmortemValidator VALIDATOR = PostmortemValidator.builder()
            .profile(Profile.publish())
            .withoutDiscovery()
            .clock(CLOCK)
            .build();
    private static final String EXPECTED = ReportJson.write(VALIDATOR.validate(POSTMORTEM));

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "de-DE", "th-TH-u-ca-buddhist", "ar-EG"})
    void whatever_the_machine_s_locale_is(String tag) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));

            assertThat(ReportJson.write(built().validate(POSTMORTEM))).isEqualTo(EXPECTED);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "America/St_Johns"})
    void whatever_the_machine_s_zone_is(String zone) {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));

            assertThat(ReportJson.write(built().validate(POSTMORTEM))).isEqualTo(EXPECTED);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void from_many_threads_at_once() {
        List<String> reports = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> ReportJson.write(VALIDATOR.validate(POSTMORTEM)))
                .toList();

        assertThat(reports).containsOnly(EXPECTED);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void in_whatever_order_rules_are_registered(long seed) {
        List<PostmortemRule> rules = new ArrayList<>(BuiltInRules.all());
        Collections.shuffle(rules, new Random(seed));
        Engine shuffled = new Engine(
                Optional.of(ConstraintCheck.start()),
                rules,
                Profile.publish(),
                new Host(Optional.of(CLOCK), PersonDirectory.empty(), Vocabulary.empty(), Locale.ENGLISH),
                Optional.empty(),
                List.of());

        assertThat(ReportJson.write(shuffled.validate(POSTMORTEM, Optional.empty())))
                .isEqualTo(EXPECTED);
    }

    private static PostmortemValidator built() {
        return PostmortemValidator.builder()
                .profile(Profile.publish())
                .withoutDiscovery()
                .clock(CLOCK)
                .build();
    }
}
