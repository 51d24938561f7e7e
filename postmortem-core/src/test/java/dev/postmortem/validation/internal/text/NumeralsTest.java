package dev.postmortem.validation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NumeralsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,234,567 rows | COUNT 1234567/1 row <1,234,567 rows>
            1'234'567 rows | COUNT 1234567/1 row <1'234'567 rows>
            1’234’567 rows | COUNT 1234567/1 row <1’234’567 rows>
            1\u2009234\u2009567 rows | COUNT 1234567/1 row <1\u2009234\u2009567 rows>
            1\u202f234\u202f567 rows | COUNT 1234567/1 row <1\u202f234\u202f567 rows>
            1\u00a0234\u00a0567 rows | COUNT 1234567/1 row <1\u00a0234\u00a0567 rows>
            123456789012345678 rows | COUNT 123456789012345678/1 row <123456789012345678 rows>
            """)
    void thin_signs_hold_the_digits_of_one_number_together(String text, String told) {
        assertThat(Told.in(text)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            99,9 % | PERCENTAGE 99.9/0.1 - <99,9 %>
            12,34 % | PERCENTAGE 12.34/0.01 - <12,34 %>
            1,234.5 rows | COUNT 1234.5/0.1 row <1,234.5 rows>
            CHF 1'234.50 | MONEY 1234.5/0.01 CHF <CHF 1'234.50>
            2.50 GB | BYTES 2500000000/10000000 - <2.50 GB>
            """)
    void a_point_or_comma_begins_the_decimals(String text, String told) {
        assertThat(Told.in(text)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ½ hour | DURATION 1800/1800 - <½ hour>
            down for ½ hour | DURATION 1800/1800 - <½ hour>
            2½ hours | DURATION 9000/1800 - <2½ hours>
            1¼ days | DURATION 108000/21600 - <1¼ days>
            lasted 1¾ hours | DURATION 6300/900 - <1¾ hours>
            ¾ of an hour | DURATION 2700/900 - <¾ of an hour>
            ¼ of the writes | PERCENTAGE 25/1 write <¼ of the writes>
            1½ million rows | COUNT 1500000/500000 row <1½ million rows>
            """)
    void a_fraction_may_be_one_sign(String text, String told) {
        assertThat(Told.in(text)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2k rows | COUNT 2000/1000 row <2k rows>
            2.5K rows | COUNT 2500/100 row <2.5K rows>
            2 k rows | COUNT 2000/1000 row <2 k rows>
            2 M rows | COUNT 2000000/1000000 row <2 M rows>
            2bn rows | COUNT 2000000000/1000000000 row <2bn rows>
            3.5 thousand rows | COUNT 3500/100 row <3.5 thousand rows>
            1.5 dozen nodes | COUNT 18/1.2 node <1.5 dozen nodes>
            10x the load | COUNT 10/1 time <10x>
            10× the load | COUNT 10/1 time <10×>
            """)
    void a_factor_multiplies_the_number(String text, String told) {
        assertThat(Told.in(text)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a drift of -4 ms | DURATION -0.004/0.001 - <-4 ms>
            throughput changed (-4 %) | PERCENTAGE -4/1 - <-4 %>
            throughput changed [−4 %] | PERCENTAGE -4/1 - <−4 %>
            -4 % | PERCENTAGE -4/1 - <-4 %>
            - 4 replicas | COUNT 4/1 replica <4 replicas>
            --4 replicas | COUNT 4/1 replica <4 replicas>
            """)
    void a_minus_glued_to_the_number_makes_it_negative(String text, String told) {
        assertThat(Told.in(text)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            99,9 % of reads, 5 nodes | PERCENTAGE 99.9/0.1 read <99,9 % of reads> | COUNT 5/1 node <5 nodes>
            12 rows, 3 nodes | COUNT 12/1 row <12 rows> | COUNT 3/1 node <3 nodes>
            5 rows’ locks, 3 nodes’ | COUNT 5/1 row <5 rows> | COUNT 3/1 node <3 nodes>
            in 2026 300 rows, 3 nodes | COUNT 300/1 row <300 rows> | COUNT 3/1 node <3 nodes>
            """)
    void punctuation_parts_figures(String text, String first, String second) {
        assertThat(Told.in(text)).containsExactly(first, second);
    }

    @Test
    void a_line_break_does_not_part_a_number_from_its_noun() {
        assertThat(Told.in("about 40\nrows")).containsExactly("COUNT 40/1 row ~ <40\nrows>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234,567 rows",
                "1,23,456 rows",
                "1.234.567 rows",
                "1234567890123456789 rows",
                "123,456,789,012,345,678,901 rows",
                "1 234 rows",
                "1 234 567 rows",
                "1 1/2 hours",
                "16,4,1 rows",
                "0.1234567890123456789 rows"
            })
    void digits_that_may_be_read_in_two_ways_are_not_read(String text) {
        assertThat(Told.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It took 40. Users complained.",
                "It took 40\r\n\r\nusers",
                "12 'stale' rows",
                "2kx rows",
                "40rows",
                "2 o'clock",
                "one o'clock",
                "five 9s of availability",
                "99.95 9s",
                "five nines of availability",
                "acks=0/none",
                "mode 3-none",
                "٣ rows"
            })
    void digits_without_unit_and_noun_say_no_quantity(String text) {
        assertThat(Told.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-02 rows",
                "2026-11 rows",
                "2026/11/02 rows",
                "1999-12-31 rows",
                "2026-01-02 rows",
                "2.11.2026 rows",
                "02-11-2026 rows",
                "11/2/26 rows",
                "9:05 rows",
                "24:00 rows",
                "10:05:30.250 rows"
            })
    void dates_and_clock_times_count_nothing(String text) {
        assertThat(Told.in(text)).isEmpty();
    }
}
