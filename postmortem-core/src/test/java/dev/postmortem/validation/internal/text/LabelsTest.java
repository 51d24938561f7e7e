package dev.postmortem.validation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number may name one of many, and then counts nothing. */
final class LabelsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ticket #12 of users",
                "see orders@12 requests",
                "replica-3 servers",
                "db1/2 replicas",
                "orders.7 tables",
                "host-2-1 nodes",
                "16/3 rows",
                "10:12 users",
                "pg_12 replicas"
            })
    void what_is_glued_to_a_word_or_number_is_part_of_an_id(String text) {
        assertThat(Told.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lost:12 rows | COUNT 12/1 row <12 rows>
            lost: 12 rows | COUNT 12/1 row <12 rows>
            (12 rows) | COUNT 12/1 row <12 rows>
            /12 rows | COUNT 12/1 row <12 rows>
            lost - 12 rows | COUNT 12/1 row <12 rows>
            """)
    void a_sign_alone_makes_no_id(String text, String told) {
        assertThat(Told.in(text)).containsExactly(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12#3 rows", "12-a rows", "12/b3 rows", "12:a rows", "12.a rows", "12a-b rows"})
    void what_is_glued_behind_a_number_makes_an_id_of_it(String text) {
        assertThat(Told.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"shard 7 rows", "Shard 7 rows", "step 3 users", "MySQL 8 replicas", "valkey 8 nodes"})
    void a_number_behind_what_is_numbered_or_versioned_names_it(String text) {
        assertThat(Told.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Aurora 3.04 nodes", "Vitess 19.5 nodes"})
    void a_number_with_decimals_behind_a_name_is_a_version(String text) {
        assertThat(Told.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Aurora 3 nodes | COUNT 3/1 node <3 nodes>
            lost 1.5 GB | BYTES 1500000000/100000000 - <1.5 GB>
            We lost 12 rows | COUNT 12/1 row <12 rows>
            """)
    void any_other_number_counts(String text, String told) {
        assertThat(Told.in(text)).containsExactly(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "500 errors",
                "599 errors",
                "400 responses",
                "HTTP 200 requests",
                "HTTP 100 requests",
                "status 503 requests",
                "codes 502, 503 and 504 requests",
                "code 502/503 requests",
                "statuses 500 or 503 requests"
            })
    void a_number_of_three_digits_may_be_a_status(String text) {
        assertThat(Told.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            399 errors | COUNT 399/1 error <399 errors>
            600 errors | COUNT 600/1 error <600 errors>
            1500 errors | COUNT 1500/1 error <1500 errors>
            503 requests | COUNT 503/1 request <503 requests>
            HTTP 600 requests | COUNT 600/1 request <600 requests>
            HTTP 99 requests | COUNT 99/1 request <99 requests>
            HTTP served 503 requests | COUNT 503/1 request <503 requests>
            """)
    void other_numbers_are_none(String text, String told) {
        assertThat(Told.in(text)).first().isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"8, 0", "9, 1"})
    void a_list_of_statuses_has_an_end(int length, int counts) {
        String statuses = IntStream.rangeClosed(501, 500 + length)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", ", "HTTP ", " requests"));

        assertThat(Told.in(statuses)).hasSize(counts);
    }
}
