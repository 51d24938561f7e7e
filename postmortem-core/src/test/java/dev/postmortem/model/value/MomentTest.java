package dev.postmortem.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MomentTest {

    private static final LocalDateTime LOCAL = LocalDateTime.parse("2026-03-14T10:11:12.123456789");

    @ParameterizedTest
    @CsvSource({
        "NANOSECOND,  2026-03-14T10:11:12.123456789",
        "MICROSECOND, 2026-03-14T10:11:12.123456",
        "MILLISECOND, 2026-03-14T10:11:12.123",
        "SECOND,      2026-03-14T10:11:12",
        "MINUTE,      2026-03-14T10:11",
        "HOUR,        2026-03-14T10:XX",
        "DAY,         2026-03-14",
        "MONTH,       2026-03",
        "YEAR,        2026",
    })
    void the_digits_show_the_precision(Precision precision, String text) {
        Moment moment = new Moment(LOCAL, precision, false, Optional.empty(), Optional.empty());

        assertThat(moment).hasToString(text);
        assertThat(When.parse(text).time()).isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource({
        "NANOSECOND,  NANOS",
        "MICROSECOND, MICROS",
        "MILLISECOND, MILLIS",
        "SECOND,      SECONDS",
        "MINUTE,      MINUTES",
        "HOUR,        HOURS",
        "DAY,         DAYS",
        "MONTH,       MONTHS",
        "YEAR,        YEARS",
    })
    void a_precision_has_a_unit(Precision precision, ChronoUnit unit) {
        assertThat(precision.unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-14T10:00Z,                              NONE",
        "2026-03-14T10:00,                               NONE",
        "2026-03-14T10:00+00:00[Europe/London],          NONE",
        "2026-03-14T10:00+01:00[Europe/London],          OFFSET_NOT_OF_ZONE",
        "2026-07-14T10:00+02:00[Europe/London],          OFFSET_NOT_OF_ZONE",
        "2026-03-14T10:00+01:00[UTC],                    OFFSET_NOT_OF_ZONE",
        "2026-03-14T10:00+01:00[Mars/Olympus_Mons],      UNKNOWN_ZONE",
        "2026-03-29T01:30+00:00[Europe/London],          GAP",
        "2026-10-25T01:30+00:00[Europe/London],          NONE",
        "2026-10-25T01:30+01:00[Europe/London],          NONE",
        "2026-10-25T01:30[Europe/London],                OVERLAP",
        "2026-03-29+01:00[Europe/London],                NONE",
        "2026-03-28+01:00[Europe/London],                OFFSET_NOT_OF_ZONE",
        "2026-03+01:00[Europe/London],                   NONE",
        "2026+01:00[Europe/London],                      NONE",
        "2026+02:00[Europe/London],                      OFFSET_NOT_OF_ZONE",
        "2011-12-30T12:00-10:00[Pacific/Apia],           GAP",
        "2011-12-30[Pacific/Apia],                       GAP",
    })
    void anomalies_of_the_clock_are_flagged_and_kept(String text, ClockAnomaly anomaly) {
        Moment moment = (Moment) When.parse(text).time();

        assertThat(moment.clockAnomaly()).isEqualTo(anomaly);
        assertThat(moment).hasToString(text);
    }

    @Test
    void utc_by_name_is_an_offset() {
        assertThat(new Moment(LOCAL, Precision.MINUTE, false, Optional.empty(), Optional.of("UTC")))
                .isEqualTo(new Moment(LOCAL, Precision.MINUTE, false, Optional.of(ZoneOffset.UTC), Optional.empty()));
    }

    @Test
    @SuppressWarnings("NullOptional")
    void left_out_components_are_empty() {
        assertThat(new Moment(LOCAL, Precision.MINUTE, false, null, null)).hasToString("2026-03-14T10:11");
    }

    @Test
    void a_year_out_of_range_is_an_error() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Moment(LOCAL.withYear(10_000), Precision.MINUTE, false, Optional.empty(), Optional.empty()))
                .withMessageContaining("the year must be 1 to 9999");
    }

    @Test
    void an_interval_has_an_end_or_a_length_but_not_both() {
        Moment start = new Moment(LOCAL, Precision.MINUTE, false, Optional.empty(), Optional.empty());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Lasted(start, Optional.of(start), Optional.of(java.time.Duration.ofHours(1))))
                .withMessageContaining("both an end and a length");
    }
}
