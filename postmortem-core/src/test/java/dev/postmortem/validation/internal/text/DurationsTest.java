package dev.postmortem.validation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DurationsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            19 hours, 43 minutes | DURATION 70980/60 - <19 hours, 43 minutes>
            2 days, 3 hours, and 5 minutes | DURATION 183900/60 - <2 days, 3 hours, and 5 minutes>
            1 h 30 min 20 s | DURATION 5420/1 - <1 h 30 min 20 s>
            1h30m | DURATION 5400/60 - <1h30m>
            an hour and 5 minutes | DURATION 3900/60 - <an hour and 5 minutes>
            1 hour and a half | DURATION 5400/1800 - <1 hour and a half>
            3 months 2 days | DURATION 7948800/86400 - ~ <3 months 2 days>
            """)
    void adds_up_the_parts(String text, String told) {
        assertThat(Told.in(text)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2 days 3 days | DURATION 172800/86400 - <2 days> | DURATION 259200/86400 - <3 days>
            5 minutes 2 hours | DURATION 300/60 - <5 minutes> | DURATION 7200/3600 - <2 hours>
            two hours, three rows | DURATION 7200/3600 - <two hours> | COUNT 3/1 row <three rows>
            """)
    void a_part_in_no_smaller_unit_is_another_duration(String text, String first, String second) {
        assertThat(Told.in(text)).containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5 µs | DURATION 0.000005/0.000001 - <5 µs>
            took 40s | DURATION 40/1 - <40s>
            took 9s | DURATION 9/1 - <9s>
            300 msec | DURATION 0.3/0.001 - <300 msec>
            2 Hours | DURATION 7200/3600 - <2 Hours>
            2 d | DURATION 172800/86400 - <2 d>
            10 weeks | DURATION 6048000/604800 - <10 weeks>
            replication lag of 3 m | DURATION 180/60 - <3 m>
            lag grew for a day | DURATION 86400/86400 - <a day>
            for a min | DURATION 60/60 - <a min>
            for a year | DURATION 31536000/31536000 - ~ <a year>
            """)
    void reads_each_unit(String text, String told) {
        assertThat(Told.in(text)).containsExactly(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 M",
                "5 S",
                "5 D",
                "3m rows",
                "3 m rows",
                "a second later",
                "a hrs",
                "an hours",
                "a week-long outage",
                "1h30"
            })
    void reads_no_duration(String text) {
        assertThat(Told.in(text)).isEmpty();
    }
}
