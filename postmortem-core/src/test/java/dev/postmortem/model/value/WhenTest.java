package dev.postmortem.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WhenTest {

    private static final Instant TEN = Instant.parse("2026-03-14T10:00:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-14T10:00Z",
                "2026-03-14T10:00:05Z",
                "2026-03-14T10:00:05.123Z",
                "2026-03-14T10:00:05.120Z",
                "2026-03-14T10:00:05.000000Z",
                "2026-03-14T10:00:05.123456789Z",
                "~2026-03-14T17:20Z",
                "2026-03-14T09:XXZ",
                "2026-03-14",
                "2022-02",
                "2022",
                "0001",
                "9999-12-31T23:59:59.999999999Z",
                "2026-03-14Z",
                "2022-02Z",
                "2022-05:00",
                "2022-02-01:00",
                "2026-03-14-05:00",
                "2026-03-14+01:00[Europe/London]",
                "2026-03-14[Europe/London]",
                "2026-03-14T10:00+00:00[Europe/London]",
                "2026-03-14T10:00+01:00[Europe/London]",
                "2026-03-29T01:30[Europe/London]",
                "2026-03-14T10:00+01:00[UTC]",
                "2026-03-14T10:00",
                "2026-03-14T10:00+14:00",
                "2026-03-14T10:00-12:00",
                "2026-03-14T10:00+05:45",
                "1883-11-18T12:00-04:56:02[America/New_York]",
                "2026-03-14T10:00+12:34[Mars/Olympus_Mons]",
                "2026-03-14T10:00+01:00[X/P1]",
                "2026-03-14T10:05Z/2026-03-14T10:40Z",
                "~2026-03-14T10:05Z/2026-03-14T10:XXZ",
                "2026-03-14T10:05+00:00[Europe/London]/2026-03-14T10:40Z",
                "2026-03-14T10:05-05:00[America/Panama]/PT9H48M",
                "2026-03-14T10:05Z/PT36H",
                "2026-03-14T10:05Z/PT87600000H",
                "2026-03-14T10:05Z/PT0.5S",
                "2026-03-14T10:05Z/PT-5M",
                "2026-03-14T10:05Z/..",
                "2026-03-14T10:05-05:00[America/Panama]/..",
                "2022-02/2022-03",
                "[2026-03-14T21:00Z..2026-03-14T22:00Z]",
                "[2026-03-14T21:00+00:00[Europe/London]..~2026-03-14T22:00+00:00[Europe/London]]",
            })
    void canonical_text_is_read_and_written_unchanged(String text) {
        assertThat(When.parse(text).canonical()).contains(text);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "2026-03-14t10:00z, 2026-03-14T10:00Z",
                "2026-03-14 10:00Z, 2026-03-14T10:00Z",
                "2026-03-14  10:00 Z, 2026-03-14T10:00Z",
                "2026-03-14 9:30Z, 2026-03-14T09:30Z",
                "2026-03-14T09:??Z, 2026-03-14T09:XXZ",
                "2026-03-14T09:xxZ, 2026-03-14T09:XXZ",
                "2026-03-14T09:30:??Z, 2026-03-14T09:30Z",
                "2026-03-14T??:??Z, 2026-03-14Z",
                "2022-02-?? ??:??, 2022-02",
                "2022-02-XX, 2022-02",
                "2022-??-??, 2022",
                "2022-XX, 2022",
                "2026-03-14T10:00+00:00, 2026-03-14T10:00Z",
                "2026-03-14T10:00-00:00, 2026-03-14T10:00Z",
                "2026-03-14 10:00:00+00, 2026-03-14T10:00:00Z",
                "2026-03-14 10:00:00-05, 2026-03-14T10:00:00-05:00",
                "2026-03-14 10:00:00 -0500, 2026-03-14T10:00:00-05:00",
                "2026-03-14T10:00+0530, 2026-03-14T10:00+05:30",
                "2026-03-14T10:00 -08:00, 2026-03-14T10:00-08:00",
                "|2026-03-14 10:00:05,123Z|, 2026-03-14T10:00:05.123Z",
                "2026-03-14T10:00:05.5Z, 2026-03-14T10:00:05.500Z",
                "2026-03-14T10:00:05.1234Z, 2026-03-14T10:00:05.123400Z",
                "2026-03-14T10:00Z[UTC], 2026-03-14T10:00Z",
                "2026-03-14T10:00[GMT], 2026-03-14T10:00Z",
                "2026-03-14 10:00 utc, 2026-03-14T10:00Z",
                "2026-03-14T10:00Z[Europe/London], 2026-03-14T10:00+00:00[Europe/London]",
                "2026-07-14T10:00Z[Europe/London], 2026-07-14T11:00+01:00[Europe/London]",
                "2026-07-14T23:30:05.5Z[Europe/London], 2026-07-15T00:30:05.500+01:00[Europe/London]",
                "~2026-07-14T10:XXz Europe/London, ~2026-07-14T11:XX+01:00[Europe/London]",
                "2026-10-25T00:30Z[Europe/London], 2026-10-25T01:30+01:00[Europe/London]",
                "2026-10-25T01:30Z[Europe/London], 2026-10-25T01:30+00:00[Europe/London]",
                "2026-07-14T10:XXZ[Asia/Kolkata], 2026-07-14T10:XX+00:00[Asia/Kolkata]",
                "2026-07-14Z[Europe/London], 2026-07-14+00:00[Europe/London]",
                "2026-07-14T10:00Z[Mars/Base], 2026-07-14T10:00+00:00[Mars/Base]",
                "2026-07-14T10:00+00:00[Europe/London], 2026-07-14T10:00+00:00[Europe/London]",
                "2026-07-14T10:00Z[Europe/London]/2026-07-14T10:40, 2026-07-14T11:00+01:00[Europe/London]/2026-07-14T11:40+01:00[Europe/London]",
                "2026-03-14T10:00 Europe/London, 2026-03-14T10:00+00:00[Europe/London]",
                "2026-03-14T10:00Z/2026-03-14T10:40, 2026-03-14T10:00Z/2026-03-14T10:40Z",
                "[2026-03-14T10:00+01:00..2026-03-14T10:40], [2026-03-14T10:00+01:00..2026-03-14T10:40+01:00]",
                "2026-03-14T10:00Z / 2026-03-14T11:00Z, 2026-03-14T10:00Z/2026-03-14T11:00Z",
                "2026-03-14T10:00Z/P1DT2H, 2026-03-14T10:00Z/PT26H",
                "[ 2026-03-14 .. 2026-03-15 ], [2026-03-14..2026-03-15]",
                "~ 2026-03-14, ~2026-03-14",
            })
    void other_unambiguous_texts_are_read_and_written_canonically(String text, String canonical) {
        assertThat(When.parse(text).canonical()).contains(canonical);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-02-?? ??:??                  | 2022-02",
                "2026-03-14 9:05 utc               | 2026-03-14T09:05Z",
                "2026-03-14T10:00:05.5Z            | 2026-03-14T10:00:05.500Z",
                "2026-03-14T10:00Z/2026-03-14T10:40 | 2026-03-14T10:00Z/2026-03-14T10:40Z",
            })
    void a_text_that_says_it_otherwise_is_kept_as_the_original(String text, String canonical) {
        assertThat(When.parse(text)).isEqualTo(When.parse(canonical).originally(text));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "2026-03-14t10:00z, 2026-03-14T10:00Z",
                "|2026-03-14  10:00:05,123 UTC|, 2026-03-14T10:00:05.123Z",
                "2026-03-14T09:??Z, 2026-03-14T09:XXZ",
                "2026-03-14T10:00+0530, 2026-03-14T10:00+05:30",
                "2026-03-14T10:00[Europe/London], 2026-03-14T10:00+00:00[Europe/London]",
                "2026-03-14 10:00 Europe/London, 2026-03-14T10:00+00:00[Europe/London]",
                "2026-03-14 10:00+01, 2026-03-14T10:00+01:00",
                "2026-03-14 Europe/London, 2026-03-14[Europe/London]",
                "2026-03 Europe/London, 2026-03[Europe/London]",
                "2026 Europe/London, 2026[Europe/London]",
                "2026-03-14 10:00+00:00 Europe/London, 2026-03-14T10:00+00:00[Europe/London]",
                "2026-07-14 10:00+0100 Europe/London, 2026-07-14T10:00+01:00[Europe/London]",
                "2026-07-14 10:00 +01 Europe/London, 2026-07-14T10:00+01:00[Europe/London]",
                "2026-07-14 10:00:05.123+01 Europe/London, 2026-07-14T10:00:05.123+01:00[Europe/London]",
                "2026-03-14+05:00 [Europe/London], 2026-03-14+05:00[Europe/London]",
                "2026-03-14T10:00+00:00, 2026-03-14T10:00Z",
                "2026-03-14T10:00[UTC], 2026-03-14T10:00Z",
                "2026-03-14T10:00Z[UTC], 2026-03-14T10:00Z",
            })
    void a_text_in_another_notation_says_the_same(String text, String canonical) {
        assertThat(When.parse(text)).isEqualTo(When.parse(canonical));
    }

    @Test
    void an_end_shares_the_offset_of_a_zone_that_is_not_known_here() {
        assertThat(When.parse("[2026-03-14T10:00+01:00[Mars/Base]..2026-03-14T10:40]")
                        .canonical())
                .contains("[2026-03-14T10:00+01:00[Mars/Base]..2026-03-14T10:40+01:00[Mars/Base]]");
    }

    @Test
    void the_ends_of_an_interval_are_read_in_any_notation() {
        assertThat(When.lasted("2026-03-14 09:05Z", "2026-03-14T10:00 UTC"))
                .isEqualTo(When.parse("2026-03-14T09:05Z/2026-03-14T10:00Z"));
    }

    static List<Object[]> ends() {
        return List.of(
                new Object[] {When.since(" 2022-02-?? ??:??"), "2022-02/..", "2022-02-?? ??:??/.."},
                new Object[] {
                    When.lasted("2026-03-14T10:00Z", "2026-03-14T10:40 "),
                    "2026-03-14T10:00Z/2026-03-14T10:40Z",
                    "2026-03-14T10:00Z/2026-03-14T10:40"
                },
                new Object[] {
                    When.lasted("2026-07-14T10:00Z[Europe/London]", "2026-07-14T10:40"),
                    "2026-07-14T11:00+01:00[Europe/London]/2026-07-14T11:40+01:00[Europe/London]",
                    "2026-07-14T10:00Z[Europe/London]/2026-07-14T10:40"
                },
                new Object[] {When.within("2022-02-??", "2022-03-??"), "[2022-02..2022-03]", "[2022-02-??..2022-03-??]"
                });
    }

    @ParameterizedTest
    @MethodSource("ends")
    void the_ends_of_an_interval_keep_what_they_say_otherwise(When when, String canonical, String original) {
        assertThat(when).isEqualTo(When.parse(canonical).originally(original));
    }

    @Test
    void a_time_in_utc_is_no_odd_time_in_its_zone() {
        Moment moment = (Moment) When.parse("2026-07-14T10:00Z[Europe/London]").time();

        assertThat(moment.clockAnomaly()).isEqualTo(ClockAnomaly.NONE);
        assertThat(moment.range().earliest()).isEqualTo(Instant.parse("2026-07-14T10:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-13-45 | the month must be 01 to 12",
                "2026-00-01 | the month must be 01 to 12",
                "2026-01-32 | the day must be 01 to 31",
                "2026-02-29 | the day must be 01 to 28 in that month",
                "2026-03-14T24:00Z | the hour must be 00 to 23; midnight at the end of a day is 00:00 of the next",
                "2026-03-14T25:00Z | the hour must be 00 to 23",
                "2026-03-14T10:60Z | the minute must be 00 to 59",
                "2026-03-14T23:59:60Z | the second must be 00 to 59; a leap second cannot be told, 59 is nearest to it",
                "2026-03-14T10Z | the minutes are missing: write them, or XX",
                "2026-03-14T | the hour must be 00 to 23, in two digits",
                "2026-03-14T10:0Z | the minute must be 00 to 59, in two digits",
                "2026-03-14T10:00: | the second must be 00 to 59, in two digits",
                "2026-03-14T10:00:00.Z | a fraction of a second has 1 to 9 digits",
                "2026-03-14T10:00:00.1234567890Z | a fraction of a second has 1 to 9 digits",
                "2026-03-14T10:1?Z | the minute must be 00 to 59, in two digits",
                "2026-03-14T10:XX:05Z | a known part of the clock time follows an unknown one",
                "2026-03-14TXX:30Z | a known part of the clock time follows an unknown one",
                "2022-02-?? 10:00 | a clock time is given without its day",
                "2022-??-14 | a day is given without its month",
                "2022 10:00 | a clock time is given without its day",
                "2026-03-14T10:00+19:00 | the offset must be -18:00 to +18:00",
                "2026-03-14T10:00+01:60 | the offset must be -18:00 to +18:00",
                "2026-03-14T10:00+01:00:60 | the offset must be -18:00 to +18:00",
                "2026-03-14T10:00+18:00:01 | the offset must be -18:00 to +18:00",
                "2026-03-14T10:05-10:40 | the offset -10:40 is shown by no clock: offsets are -12:00 to +14:00 in quarters",
                "2026-03-14T10:05+14:15 | the offset +14:15 is shown by no clock",
                "2026-03-14T10:05-12:15 | the offset -12:15 is shown by no clock",
                "2026-03-14 10:05-10:40 | may be an offset or the end of a range",
                "2026-03-14 10:00-1130 | may be an offset or the end of a range",
                "2026-03-14 10:00 -11:00 | may be an offset or the end of a range",
                "2026-03-14:10:00 | the offset must be written as +hh:mm",
                "2026-03-11:00:00 | the offset must be written as +hh:mm",
                "2026-03-14:30 | the offset -14:30 is shown by no clock",
                "2026-03-14T10:00+1:00 | the offset must be written as +hh:mm",
                "2026-03-14-05 | an offset after a date is written as +hh:mm",
                "2026-0314 | \"14\" is left over",
                "2026-03-1410:00Z | \"10:00Z\" is left over",
                "2026-03-14T10:00[Europe/Lodnon] | the zone \"Europe/Lodnon\" is not known",
                "2026-03-14T10:00+01:00[UTC+01:00] | is not a zone's name",
                "2026-03-14T10:00[UTC+1] | is an offset: write it as one",
                "2026-03-14T10:00[!u-ca=hebrew] | is not a zone's name",
                "2026-03-14T10:00[Europe/London | the zone's closing bracket is missing",
                "2026-03-14T10:00Z[Europe/London][u-ca=hebrew] | \"[u-ca=hebrew]\" is left over",
                "2026-03-14T10:00 PST | \"PST\" is not a zone",
                "2026-03-14T10:00 Zulu | \"Zulu\" is not a zone",
                "2026-03-14T10:00Zulu | \"Zulu\" is left over",
                "2026-03-14T10:00Z tomorrow | \"tomorrow\" is not a zone",
                "2026-3-14 | month and day have two digits each",
                "20260314 | it does not start with a date such as 2026-03-14",
                "10000-01-01 | the year must be 0001 to 9999",
                "0000-01-01 | the year must be 0001 to 9999",
                "-2026-03-14 | it does not start with a date such as 2026-03-14 or a clock time such as 10:00",
                "+2026-03-14 | it does not start with a date such as 2026-03-14 or a clock time such as 10:00",
                "10:00 | the date is missing",
                "10:00Z | the date is missing",
                "Thursday evening | words alone go into When.described",
                "14/03/2026 | it does not start with a date such as 2026-03-14",
                "٢٠٢٦-03-14 | it does not start with a date such as 2026-03-14 or a clock time such as 10:00",
                "2026-03-14T１０:00Z | the hour must be 00 to 23, in two digits",
                "2026-03-14T11pm | 12-hour clock times are not read",
                "2026-03-14T10:00Z to 2026-03-14T11:00Z | a range of full times is written as 2026-03-14T10:00Z/2026",
                "2026-03-14T10:00Z/10:40 | the date is missing",
                "2026-03-14T10:00Z/soon | is left over",
                "2026-03-14T10:00Z/P1W | must be an ISO 8601 duration",
                "2026-03-14T10:00Z/P1M | must be an ISO 8601 duration",
                "2026-03-14T10:00Z/PT9999999999H | at most 10,000 years",
                "2026Z/PT-2562047788015215H-30M-8S | at most 10,000 years",
                "2026-03-14T10:00Z/PT87600000H1S | at most 10,000 years",
                "2026-03-14T10:00Z/2026-03-15/2026-03-16 | is left over",
                "../2026-03-14 | it does not start with a date such as 2026-03-14 or a clock time such as 10:00",
                "[2026-03-14] | write [a..b]",
                "[2026-03-14..] | it does not start with a date such as 2026-03-14 or a clock time such as 10:00",
                "[2026-03-14..2026-03-15 | write [a..b]",
                "'' | it is blank",
                "' ' | it is blank",
            })
    void what_is_not_a_time_is_an_error_that_says_what_is_accepted(String text, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> When.parse(text))
                .withMessageStartingWith("Time \"" + text)
                .withMessageContaining(reason)
                .withMessageContaining("2026-03-14T10:00Z");
    }

    @Test
    void a_text_of_250_characters_is_read() {
        assertThat(When.parse("2026" + " ".repeat(246))).isEqualTo(When.parse("2026"));
    }

    @Test
    void a_text_of_more_than_250_characters_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> When.parse("2026" + " ".repeat(247)))
                .withMessageContaining("it has more than 250 characters");
    }

    @Test
    void a_text_that_is_too_long_is_not_searched_for_what_else_is_wrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> When.parse(" ".repeat(250) + "2026-03-14T11pm"))
                .withMessageContaining("it has more than 250 characters");
    }

    @Test
    void very_long_text_is_refused_in_a_short_message() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> When.parse("2026-03-14T10:00Z[" + "a".repeat(1_000_000)))
                .withMessageContaining("more than 250 characters")
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(500));
    }

    @Test
    void a_missing_text_is_an_error() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> When.parse(null))
                .withMessageContaining("Time is missing: accepted are for example 2026-03-14T10:00Z");
    }

    static List<Object[]> factories() {
        return List.of(
                new Object[] {When.at(TEN), "2026-03-14T10:00:00Z"},
                new Object[] {When.at(TEN.plusMillis(120)), "2026-03-14T10:00:00.120Z"},
                new Object[] {When.at(TEN.plusNanos(1_000)), "2026-03-14T10:00:00.000001Z"},
                new Object[] {When.at(TEN.plusNanos(1)), "2026-03-14T10:00:00.000000001Z"},
                new Object[] {When.at(TEN.plusSeconds(5), Precision.MINUTE), "2026-03-14T10:00Z"},
                new Object[] {When.at(TEN, Precision.MONTH), "2026-03Z"},
                new Object[] {When.at(OffsetDateTime.parse("2026-03-14T10:00+05:30")), "2026-03-14T10:00:00+05:30"},
                new Object[] {
                    When.at(ZonedDateTime.ofInstant(TEN, ZoneId.of("America/New_York"))),
                    "2026-03-14T06:00:00-04:00[America/New_York]"
                },
                new Object[] {When.at(ZonedDateTime.ofInstant(TEN, ZoneId.of("UTC"))), "2026-03-14T10:00:00Z"},
                new Object[] {When.at(ZonedDateTime.ofInstant(TEN, ZoneId.of("UTC+2"))), "2026-03-14T12:00:00+02:00"},
                new Object[] {When.at(ZonedDateTime.ofInstant(TEN, ZoneId.of("+02:00"))), "2026-03-14T12:00:00+02:00"},
                new Object[] {When.on(LocalDate.of(2026, 3, 14)), "2026-03-14"},
                new Object[] {
                    When.lasted("2026-03-14T10:00Z", "2026-03-14T10:40Z"), "2026-03-14T10:00Z/2026-03-14T10:40Z"
                },
                new Object[] {When.lasted(When.parse("2026"), Duration.ofMinutes(588)), "2026/PT9H48M"},
                new Object[] {When.since("2026-03-14T10:00Z"), "2026-03-14T10:00Z/.."},
                new Object[] {
                    When.within("2026-03-14T21:00Z", "2026-03-14T22:00Z"), "[2026-03-14T21:00Z..2026-03-14T22:00Z]"
                },
                new Object[] {When.lasted("2026", "2027").approximately(), "~2026/~2027"},
                new Object[] {When.within("2026", "2027").approximately(), "[~2026..~2027]"});
    }

    @ParameterizedTest
    @MethodSource("factories")
    void factories_keep_what_they_are_given(When when, String canonical) {
        assertThat(when.canonical()).contains(canonical);
        assertThat(When.parse(canonical)).isEqualTo(when);
    }

    @Test
    void an_instant_out_of_range_is_an_error() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> When.at(Instant.MAX))
                .withMessageContaining("the year must be 1 to 9999");
    }

    @Test
    void an_end_must_be_one_point() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> When.lasted("2026-03-14T10:00Z/..", "2026-03-15"))
                .withMessageContaining("is not one point");
    }

    @Test
    void an_end_must_not_lose_its_original() {
        When start = When.parse("2026-03-14T23:00Z").originally("11pm-ish");

        assertThatIllegalArgumentException().isThrownBy(() -> When.since(start)).withMessageContaining("11pm-ish");
    }

    @Test
    void copies_keep_everything_else() {
        When when = When.parse("2026-03-14T23:10Z")
                .originally("11pm-ish")
                .alsoClaimed("the summary", "2026-03-14T23:30Z")
                .alsoClaimed("a customer", When.described("late"))
                .approximately();

        assertThat(when)
                .hasToString("~2026-03-14T23:10Z originally \"11pm-ish\" with 2 claims")
                .isEqualTo(new When(
                        TimeText.read("~2026-03-14T23:10Z"),
                        Optional.of("11pm-ish"),
                        List.of(
                                new TimeClaim(When.parse("2026-03-14T23:30Z"), "the summary"),
                                new TimeClaim(When.described("late"), "a customer"))));
    }

    @ParameterizedTest
    @CsvSource({
        "2026,          false",
        "~2026,         true",
        "2026/2027,     false",
        "~2026/2027,    true",
        "2026/~2027,    true",
        "2026/P2D,      false",
        "~2026/P2D,     true",
        "2026/..,       false",
        "[2026..2027],  false",
        "[~2026..2027], true",
        "[2026..~2027], true",
    })
    void a_time_of_which_any_part_is_approximate_is_approximate(String text, boolean approximate) {
        assertThat(When.parse(text).approximate()).isEqualTo(approximate);
    }

    @Test
    void words_are_not_approximate() {
        assertThat(When.described("around noon").approximate()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026/.., true", "2026/2027, false", "2026/P2D, false"})
    void an_interval_is_open_if_it_has_neither_end_nor_length(String text, boolean open) {
        Lasted lasted = (Lasted) When.parse(text).time();

        assertThat(lasted.open()).isEqualTo(open);
    }

    static List<Object[]> undated() {
        return List.of(
                new Object[] {When.described("Thursday evening"), "\"Thursday evening\""},
                new Object[] {When.unknown("not written down"), "unknown \"not written down\""},
                new Object[] {When.notApplicable("nothing was restored"), "not applicable \"nothing was restored\""});
    }

    @ParameterizedTest
    @MethodSource("undated")
    void a_time_without_a_date_shows_what_kind_of_words_it_has(When when, String shown) {
        assertThat(when).hasToString(shown);
    }

    @Test
    void words_cannot_be_approximate() {
        assertThatIllegalStateException()
                .isThrownBy(() -> When.described("Thursday evening").approximately())
                .withMessageContaining("\"Thursday evening\" has no date");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-14T10:00Z,                     2026-03-14T10:00:00Z,     2026-03-14T10:00:59.999999999Z",
        "~2026-03-14T10:00Z,                    2026-03-14T10:00:00Z,     2026-03-14T10:00:59.999999999Z",
        "2026-03-14T10:00:05.120Z,              2026-03-14T10:00:05.120Z, 2026-03-14T10:00:05.120999999Z",
        "2026-03-14T10:00:05.120000000Z,        2026-03-14T10:00:05.120Z, 2026-03-14T10:00:05.120Z",
        "2026-03-14T09:XXZ,                     2026-03-14T09:00:00Z,     2026-03-14T09:59:59.999999999Z",
        "2024-02Z,                              2024-02-01T00:00:00Z,     2024-02-29T23:59:59.999999999Z",
        "2024Z,                                 2024-01-01T00:00:00Z,     2024-12-31T23:59:59.999999999Z",
        "2026-03-14T10:00,                      2026-03-13T20:00:00Z,     2026-03-14T22:00:59.999999999Z",
        "2026-03-14,                            2026-03-13T10:00:00Z,     2026-03-15T11:59:59.999999999Z",
        "2026-03-14T10:00+02:00[Europe/London], 2026-03-14T08:00:00Z,     2026-03-14T08:00:59.999999999Z",
        "2026-03-29[Europe/London],             2026-03-29T00:00:00Z,     2026-03-29T22:59:59.999999999Z",
        "2026-03-29+00:00[Europe/London],       2026-03-29T00:00:00Z,     2026-03-29T22:59:59.999999999Z",
        "2026-03-29+05:00[Europe/London],       2026-03-28T19:00:00Z,     2026-03-29T18:59:59.999999999Z",
        "2026-10-25T01:30[Europe/London],       2026-10-25T00:30:00Z,     2026-10-25T01:30:59.999999999Z",
        "2026-03-29T01:30[Europe/London],       2026-03-29T00:30:00Z,     2026-03-29T01:30:59.999999999Z",
        "2026-03-14T10:00Z/2026-03-14T10:40Z,   2026-03-14T10:00:00Z,     2026-03-14T10:40:59.999999999Z",
        "2026-03-14T10:00Z/PT1H,                2026-03-14T10:00:00Z,     2026-03-14T11:00:59.999999999Z",
        "2026-03-14T10:00Z/..,                  2026-03-14T10:00:00Z,",
        "[2026-03-14T21:00Z..2026-03-14T22:00Z],2026-03-14T21:00:00Z,     2026-03-14T22:00:59.999999999Z",
        "[2026-03-15Z..2026-03-14Z],,",
    })
    void bounds_are_the_first_and_last_possible_instant(String text, Instant earliest, Instant latest) {
        When when = When.parse(text);

        assertThat(when.earliest()).isEqualTo(Optional.ofNullable(earliest));
        assertThat(when.latest()).isEqualTo(Optional.ofNullable(latest));
    }

    @Test
    void the_ends_of_an_interval_have_bounds_of_their_own() {
        When when = When.parse("2026-03-14T10:00Z/2026-03-14T11:XXZ");

        assertThat(when.starts()).contains(new InstantRange(TEN, Instant.parse("2026-03-14T10:00:59.999999999Z")));
        assertThat(when.ends())
                .contains(new InstantRange(
                        Instant.parse("2026-03-14T11:00:00Z"), Instant.parse("2026-03-14T11:59:59.999999999Z")));
    }

    @Test
    void the_order_is_earliest_then_latest_then_place_in_the_list() {
        List<When> expected = List.of(
                When.parse("2026-03-14"),
                When.parse("2026-03-14T10:00:00Z"),
                When.parse("2026-03-14T10:00Z").originally("first"),
                When.parse("2026-03-14T10:00Z").originally("second"),
                When.parse("2026-03-14T10:00Z/2026-03-14T10:40Z"),
                When.parse("2026-03-14T10:00Z/.."),
                When.parse("2026-03-14T10:01Z"),
                When.unknown("not written down"),
                When.described("Thursday evening"));
        List<When> shuffled = new ArrayList<>(List.of(
                expected.get(7),
                expected.get(6),
                expected.get(5),
                expected.get(4),
                expected.get(2),
                expected.get(3),
                expected.get(1),
                expected.get(8),
                expected.get(0)));

        shuffled.sort(When.order());

        assertThat(shuffled).isEqualTo(expected);
    }

    @Test
    void the_default_locale_and_zone_change_nothing() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(When.parse("2026-03-14 10:00 utc")).hasToString("2026-03-14T10:00Z");
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Day.of("2026-03-14", "UTC").at("09:xx Asia/Istanbul"))
                    .hasToString("2026-03-14T09:XX+03:00[Asia/Istanbul] originally \"09:xx Asia/Istanbul\"");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> When.parse("2026-13-45"))
                    .withMessageContaining("the month must be 01 to 12");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void null_parts_are_errors_that_name_them() {
        assertThatIllegalArgumentException().isThrownBy(() -> When.of(null)).withMessageContaining("When.time");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> When.unknown(null))
                .withMessageContaining("Unknown.reason");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> When.at((Instant) null))
                .withMessageContaining("When.instant");
        assertThatIllegalArgumentException().isThrownBy(() -> When.on(null)).withMessageContaining("When.date");
    }
}
