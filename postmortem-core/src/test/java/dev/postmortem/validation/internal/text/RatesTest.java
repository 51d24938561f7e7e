package dev.postmortem.validation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            40 req/s | RATE 40/1 request/s <40 req/s>
            40 rows/s | RATE 40/1 row/s <40 rows/s>
            1 row/s | RATE 1/1 row/s <1 row/s>
            1,200 requests/minute | RATE 1200/1 request/min <1,200 requests/minute>
            5/min | RATE 5/1 /min <5/min>
            5 per minute | RATE 5/1 /min <5 per minute>
            3 per week | RATE 3/1 /week <3 per week>
            5 alerts per hour | RATE 5/1 alert/h <5 alerts per hour>
            10 requests every second | RATE 10/1 request/s <10 requests every second>
            200 requests a minute | RATE 200/1 request/min <200 requests a minute>
            1 request per second | RATE 1/1 request/s <1 request per second>
            3 GB per hour | RATE 3000000000/1000000000 byte/h <3 GB per hour>
            3 GB/h of WAL | RATE 3000000000/1000000000 byte/h <3 GB/h>
            5 MB each second | RATE 5000000/1000000 byte/s <5 MB each second>
            3 TPS | RATE 3/1 transaction/s <3 TPS>
            10 Gbps | RATE 10/1 gbit/s <10 Gbps>
            three times a week | RATE 3/1 time/week <three times a week>
            """)
    void reads_how_much_happens_per_unit_of_time(String text, String told) {
        assertThat(Told.in(text)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12 rows/shard | COUNT 12/1 row <12 rows>
            12 rows per shard | COUNT 12/1 row <12 rows>
            40 rows /s | COUNT 40/1 row <40 rows>
            512 KB/page | BYTES 512000/1000 - <512 KB>
            """)
    void what_is_told_per_anything_else_is_no_rate(String text, String told) {
        assertThat(Told.in(text)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            200 requests a minute later | COUNT 200/1 request <200 requests> | DURATION 60/60 - <a minute>
            3 GB an hour earlier | BYTES 3000000000/1000000000 - <3 GB> | DURATION 3600/3600 - <an hour>
            """)
    void a_time_before_or_after_is_no_rate(String text, String first, String second) {
        assertThat(Told.in(text)).containsExactly(first, second);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 /min", "40 foo/bar", "5 per row", "once an hour", "twice a day"})
    void reads_no_rate(String text) {
        assertThat(Told.in(text)).isEmpty();
    }
}
