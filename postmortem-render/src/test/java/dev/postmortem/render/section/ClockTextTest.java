package dev.postmortem.render.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.value.Precision;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The clock is written by hand, and must not differ from what the JDK writes. */
final class ClockTextTest {

    @ParameterizedTest
    @CsvSource({
        "MINUTE, HH:mm",
        "SECOND, HH:mm:ss",
        "MILLISECOND, HH:mm:ss.SSS",
        "MICROSECOND, HH:mm:ss.SSSSSS",
        "NANOSECOND, HH:mm:ss.SSSSSSSSS"
    })
    void a_clock_has_the_digits_that_are_known(Precision precision, String pattern) {
        LocalDateTime local = LocalDateTime.parse("2026-03-04T05:06:07.080910203");

        String clock = ClockText.of(local, precision);

        assertThat(clock)
                .isEqualTo(DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(local));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-04T00:00",
                "2026-12-31T23:59:59",
                "2026-03-04T05:06:07.08",
                "2026-03-04T05:06:07.000009",
                "2026-03-04T05:06:07.000000009",
                "0001-01-01T00:00",
                "9999-12-31T23:59:59"
            })
    void an_instant_is_written_as_the_jdk_writes_it(String text) {
        LocalDateTime local = LocalDateTime.parse(text);

        for (ZoneOffset offset : new ZoneOffset[] {ZoneOffset.UTC, ZoneOffset.ofHours(14), ZoneOffset.ofHours(-12)}) {
            assertThat(ClockText.instant(local, offset))
                    .isEqualTo(local.toInstant(offset).toString());
        }
    }
}
