package dev.postmortem.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DayTest {

    private static final Day DAY = Day.of("2026-03-14", "UTC");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10:00             | 2026-03-14T10:00Z",
                "9:30              | 2026-03-14T09:30Z",
                "10:00:05          | 2026-03-14T10:00:05Z",
                "10:00:05.123      | 2026-03-14T10:00:05.123Z",
                "~17:20            | ~2026-03-14T17:20Z",
                "09:XX             | 2026-03-14T09:XXZ",
                "2026-03-14        | 2026-03-14Z",
                "2026-03-15T10:00Z | 2026-03-15T10:00Z",
                "2026-03-15T10:00  | 2026-03-15T10:00Z",
                "[2026-03-14T21:00Z..2026-03-14T22:00Z] | [2026-03-14T21:00Z..2026-03-14T22:00Z]",
            })
    void a_text_that_stands_in_the_canonical_one_is_not_repeated(String text, String canonical) {
        assertThat(DAY.at(text)).isEqualTo(When.parse(canonical));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "09:XX UTC                        | 2026-03-14T09:XXZ",
                "09:??                            | 2026-03-14T09:XXZ",
                "??:??                            | 2026-03-14Z",
                "2022-02-?? ??:??                 | 2022-02Z",
                "10:00 Europe/London              | 2026-03-14T10:00+00:00[Europe/London]",
                "10:00 +05:30                     | 2026-03-14T10:00+05:30",
                "12:26-12:??                      | 2026-03-14T12:26Z/2026-03-14T12:XXZ",
                "10:05-10:40                      | 2026-03-14T10:05Z/2026-03-14T10:40Z",
                "10:05 - 10:40                    | 2026-03-14T10:05Z/2026-03-14T10:40Z",
                "10:05–10:40                      | 2026-03-14T10:05Z/2026-03-14T10:40Z",
                "10:05 — 10:40                    | 2026-03-14T10:05Z/2026-03-14T10:40Z",
                "10:05/10:40                      | 2026-03-14T10:05Z/2026-03-14T10:40Z",
                "10:05 to 10:40                   | 2026-03-14T10:05Z/2026-03-14T10:40Z",
                "10:05/PT2H                       | 2026-03-14T10:05Z/PT2H",
                "10:05/..                         | 2026-03-14T10:05Z/..",
                "~10:30 to ~20:45 Asia/Tokyo      | ~2026-03-14T10:30+09:00[Asia/Tokyo]/~2026-03-14T20:45+09:00[Asia/Tokyo]",
                "10:30 +09:00 to 20:45            | 2026-03-14T10:30+09:00/2026-03-14T20:45+09:00",
                "23:50-00:20                      | 2026-03-14T23:50Z/2026-03-15T00:20Z",
                "23:50 to 01:00                   | 2026-03-14T23:50Z/2026-03-15T01:00Z",
                "17:20 UTC to 2026-03-15 18:00    | 2026-03-14T17:20Z/2026-03-15T18:00Z",
                "2026-03-20 23:50 to 00:20        | 2026-03-20T23:50Z/2026-03-21T00:20Z",
                "2026-03-20 to 2026-03-19         | 2026-03-20Z/2026-03-19Z",
                "[21:00..01:00]                   | [2026-03-14T21:00Z..2026-03-15T01:00Z]",
            })
    void what_people_write_is_read_and_kept_as_the_original(String text, String canonical) {
        assertThat(DAY.at(text)).isEqualTo(When.parse(canonical).originally(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "11pm-ish     | write for example ~23:00 and keep the words with originally(\"11pm-ish\")",
                "11:30 p.m.   | 12-hour clock times are not read",
                "Thursday     | words alone go into When.described",
                "25:00        | the hour must be 00 to 23",
                "10           | it does not start with a date such as 2026-03-14 or a clock time such as 10:00",
                "1040         | it may be a clock time or a year: write a clock time as 10:40",
                "~1040        | it may be a clock time or a year",
                "10:05 -10:40 | may be an offset or the end of a range",
                "10:00-11     | may be an offset or the end of a range",
                "10:00-1030   | may be an offset or the end of a range",
                "09:XX-10     | may be an offset or the end of a range",
                "10:00:30-11  | may be an offset or the end of a range",
                "10:00-11 UTC | may be an offset or the end of a range",
                "2026-03-14 09:XX-10:00 | may be an offset or the end of a range",
                "2026-03-14 10:05-10:40 | may be an offset or the end of a range",
                "10:05 to 10:40-10:50 | may be an offset or the end of a range",
                "10:00 CET    | \"CET\" is not a zone",
                "23:00-01:00  | may be an offset or the end of a range over midnight: write 23:00 to 01:00",
                "10:00-10:10-10:20 | it has more than two ends",
                "10:00 to     | is not a zone",
                "12:5?-13:00  | the minute must be 00 to 59",
            })
    void what_is_not_understood_is_an_error(String text, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DAY.at(text))
                .withMessageStartingWith("Time \"" + text + "\" is not understood: ")
                .withMessageContaining(reason)
                .withMessageContaining("accepted on a day are for example 10:00, ~17:20");
    }

    @Test
    void between_lasts() {
        assertThat(DAY.between("10:05", "~10:10")).isEqualTo(When.parse("2026-03-14T10:05Z/~2026-03-14T10:10Z"));
    }

    @Test
    void between_rolls_over_midnight() {
        assertThat(DAY.between("23:50", "00:20").canonical()).contains("2026-03-14T23:50Z/2026-03-15T00:20Z");
    }

    @Test
    void between_keeps_words_that_the_canonical_text_lacks() {
        assertThat(DAY.between("09:?? UTC", "10:10").original()).contains("09:?? UTC to 10:10");
    }

    @Test
    void within_happens_at_some_time() {
        assertThat(DAY.within("21:00", "22:00")).isEqualTo(When.parse("[2026-03-14T21:00Z..2026-03-14T22:00Z]"));
    }

    @Test
    void within_keeps_words_that_the_canonical_text_lacks() {
        assertThat(DAY.within("21:00 UTC", "22:00").original()).contains("between 21:00 UTC and 22:00");
    }

    @Test
    void the_next_day_keeps_the_zone() {
        assertThat(Day.of("2026-03-14", "Asia/Tokyo").next().at("00:20"))
                .isEqualTo(When.parse("2026-03-15T00:20+09:00[Asia/Tokyo]"));
        assertThat(DAY.plusDays(-1)).isEqualTo(Day.of(LocalDate.of(2026, 3, 13), ZoneId.of("UTC")));
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MAX_VALUE, Long.MIN_VALUE, 1_000_000_000_000L, 3_000_000, -3_000_000})
    void there_is_no_day_beyond_the_years_that_a_time_can_have(long days) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DAY.plusDays(days))
                .withMessage("Day 2026-03-14 UTC plus " + days + " days leaves the years 1 to 9999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+05:10", "+18:00"})
    void a_day_has_an_offset_that_clocks_show(String offset) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Day.of("2026-03-14", offset))
                .withMessage("the offset " + offset
                        + " is shown by no clock: offsets are -12:00 to +14:00 in quarters of" + " an hour");
    }

    @Test
    void a_range_in_an_overlap_is_not_taken_for_one_over_midnight() {
        Day autumn = Day.of("2026-10-25", "Europe/London");

        assertThat(autumn.at("01:50 to 01:10").canonical())
                .contains("2026-10-25T01:50[Europe/London]/2026-10-25T01:10[Europe/London]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Europe/London       | 2026-03-29 | 01:30 | 2026-03-29T01:30[Europe/London]                | GAP",
                "Europe/London       | 2026-03-29 | 01:XX | 2026-03-29T01:XX[Europe/London]                | GAP",
                "Europe/London       | 2026-03-29 | 00:59 | 2026-03-29T00:59+00:00[Europe/London]          | NONE",
                "Europe/London       | 2026-03-29 | 02:00 | 2026-03-29T02:00+01:00[Europe/London]          | NONE",
                "Europe/London       | 2026-10-25 | 01:00 | 2026-10-25T01:00[Europe/London]                | OVERLAP",
                "Europe/London       | 2026-10-25 | 01:XX | 2026-10-25T01:XX[Europe/London]                | OVERLAP",
                "Europe/London       | 2026-10-25 | 02:00 | 2026-10-25T02:00+00:00[Europe/London]          | NONE",
                "America/New_York    | 2026-03-08 | 02:30 | 2026-03-08T02:30[America/New_York]             | GAP",
                "America/New_York    | 2026-11-01 | 01:30 | 2026-11-01T01:30[America/New_York]             | OVERLAP",
                "America/New_York    | 2026-11-01 | 12:00 | 2026-11-01T12:00-05:00[America/New_York]       | NONE",
                "Australia/Lord_Howe | 2026-10-04 | 02:15 | 2026-10-04T02:15[Australia/Lord_Howe]          | GAP",
                "Australia/Lord_Howe | 2026-10-04 | 02:30 | 2026-10-04T02:30+11:00[Australia/Lord_Howe]    | NONE",
                "Australia/Lord_Howe | 2026-10-04 | 02:XX | 2026-10-04T02:XX[Australia/Lord_Howe]          | NONE",
                "Australia/Lord_Howe | 2026-04-05 | 01:45 | 2026-04-05T01:45[Australia/Lord_Howe]          | OVERLAP",
                "Australia/Lord_Howe | 2026-04-05 | 01:XX | 2026-04-05T01:XX[Australia/Lord_Howe]          | OVERLAP",
                "Pacific/Apia        | 2011-12-30 | 12:00 | 2011-12-30T12:00[Pacific/Apia]                 | GAP",
                "Pacific/Apia        | 2011-12-31 | 12:00 | 2011-12-31T12:00+14:00[Pacific/Apia]           | NONE",
                "Europe/London       | 2026-03-29 | 2026-03-29 | 2026-03-29[Europe/London]                 | NONE",
            })
    void a_gap_or_overlap_is_kept_without_offset_and_flagged(
            String zone, String date, String text, String canonical, ClockAnomaly anomaly) {
        When when = Day.of(date, zone).at(text);

        assertThat(when.canonical()).contains(canonical);
        assertThat(((Moment) when.time()).clockAnomaly()).isEqualTo(anomaly);
    }

    @ParameterizedTest
    @CsvSource({
        "00:30+00:00[Europe/London] to 02:30, 2026-03-29T00:30+00:00[Europe/London]/2026-03-29T02:30+01:00[Europe/London]",
        "00:30 to 02:30+01:00[Europe/London], 2026-03-29T00:30+00:00[Europe/London]/2026-03-29T02:30+01:00[Europe/London]",
        "00:30+00:00 to 02:30, 2026-03-29T00:30Z/2026-03-29T02:30Z"
    })
    void a_zone_by_name_serves_both_ends_with_the_offset_of_each(String text, String canonical) {
        When when = Day.of("2026-03-29", "Asia/Tokyo").at(text);

        assertThat(when.canonical()).contains(canonical);
    }

    @Test
    void an_end_of_a_range_that_is_null_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DAY.between(null, "10:00"))
                .withMessageContaining("Day.between start");
    }

    @Test
    void a_clock_time_in_utc_is_moved_to_the_clocks_of_its_zone() {
        Day july = Day.of("2026-07-14", "America/New_York");

        assertThat(july.at("10:00Z[Europe/London]"))
                .isEqualTo(When.parse("2026-07-14T11:00+01:00[Europe/London]").originally("10:00Z[Europe/London]"));
        assertThat(july.at("10:05Z Europe/London/10:40").canonical())
                .contains("2026-07-14T11:05+01:00[Europe/London]/2026-07-14T11:40+01:00[Europe/London]");
    }

    @Test
    void a_day_shows_its_date_and_zone() {
        assertThat(Day.of("2026-03-14", "Europe/London")).hasToString("2026-03-14 Europe/London");
    }

    @Test
    void a_date_that_is_none_is_an_error() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Day.of("14.03.2026", "UTC"))
                .withMessage(
                        "Day.date \"14.03.2026\" is not understood: give a day of the calendar as year-month-day, for example 2026-03-28");
    }

    @Test
    void a_zone_that_is_none_is_an_error() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Day.of("2026-03-14", "PST"))
                .withMessageContaining("\"PST\" is not known: give an IANA name such as Europe/London");
    }
}
