package dev.postmortem.validation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SharesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12 % of users | PERCENTAGE 12/1 user <12 % of users>
            3 pct of the rows | PERCENTAGE 3/1 row <3 pct of the rows>
            5 ‰ of writes | PERCENTAGE 0.5/0.1 write <5 ‰ of writes>
            3 per cent of our write traffic | PERCENTAGE 3/1 traffic <3 per cent of our write traffic>
            80 % of the database | PERCENTAGE 80/1 database <80 % of the database>
            rose by 3 percentage points | PERCENTAGE 3/1 - <3 percentage points>
            fell by 1 percentage point | PERCENTAGE 1/1 - <1 percentage point>
            rose by 2 pp | PERCENTAGE 2/1 - <2 pp>
            a 5-percent drop | PERCENTAGE 5/1 - <5-percent>
            """)
    void a_percentage_may_say_of_what(String text, String told) {
        assertThat(Told.in(text)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            half of all users | PERCENTAGE 50/1 user <half of all users>
            half the nodes | PERCENTAGE 50/1 node <half the nodes>
            half our traffic | PERCENTAGE 50/1 traffic <half our traffic>
            half of the capacity sat idle | PERCENTAGE 50/1 capacity <half of the capacity>
            half of the database | PERCENTAGE 50/1 database <half of the database>
            a half of the shards | PERCENTAGE 50/1 shard <half of the shards>
            three quarters of the replicas | PERCENTAGE 75/1 replica <three quarters of the replicas>
            two thirds of writes | PERCENTAGE 66.66666667/1 write ~ <two thirds of writes>
            two-thirds of the writes | PERCENTAGE 66.66666667/1 write ~ <two-thirds of the writes>
            one third of the traffic | PERCENTAGE 33.33333333/1 traffic ~ <one third of the traffic>
            two fifths of the keys | PERCENTAGE 40/1 key <two fifths of the keys>
            a tenth of the database | PERCENTAGE 10/1 database <a tenth of the database>
            0.5 of traffic | PERCENTAGE 50/1 traffic <0.5 of traffic>
            """)
    void a_part_in_words_is_a_percentage_of_the_whole(String text, String told) {
        assertThat(Told.in(text)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 in 5 requests | PERCENTAGE 20/1 request <1 in 5 requests>
            1 in 2 requests | PERCENTAGE 50/1 request <1 in 2 requests>
            one in five requests | PERCENTAGE 20/1 request <one in five requests>
            3 out of 4 replicas | PERCENTAGE 75/1 replica <3 out of 4 replicas>
            one out of three nodes | PERCENTAGE 33.33333333/1 node ~ <one out of three nodes>
            """)
    void so_many_in_so_many_is_a_percentage(String text, String told) {
        assertThat(Told.in(text)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 of the replicas | COUNT 0/1 replica <0 of the replicas>
            1 of the replicas | COUNT 1/1 replica <1 of the replicas>
            5 in 5 requests | COUNT 5/1 request <5 requests>
            12 in 3 regions | COUNT 3/1 region <3 regions>
            1 out for 5 rows | COUNT 5/1 row <5 rows>
            2 in 3 days | DURATION 259200/86400 - <3 days>
            """)
    void so_many_of_them_is_a_count_where_no_part_is_told(String text, String told) {
        assertThat(Told.in(text)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            half a day | DURATION 43200/43200 - <half a day>
            half an hour | DURATION 1800/1800 - <half an hour>
            a half hour | DURATION 1800/1800 - <a half hour>
            a half-hour outage | DURATION 1800/1800 - <a half-hour>
            a quarter of an hour | DURATION 900/900 - <a quarter of an hour>
            two thirds of a day | DURATION 57600/28800 - <two thirds of a day>
            0.5 of a second | DURATION 0.5/0.1 - <0.5 of a second>
            a third of a month | DURATION 864000/864000 - ~ <a third of a month>
            """)
    void a_part_of_a_unit_of_time_is_a_duration(String text, String told) {
        assertThat(Told.in(text)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            half a million rows | COUNT 500000/500000 row <half a million rows>
            half a dozen nodes | COUNT 6/6 node <half a dozen nodes>
            """)
    void half_a_large_number_counts(String text, String told) {
        assertThat(Told.in(text)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12 of our 40 nodes | COUNT 12/1 node <12> | COUNT 40/1 node <40 nodes>
            0 of 12 replicas | COUNT 0/1 replica <0> | COUNT 12/1 replica <12 replicas>
            1 of 3 zones | COUNT 1/1 zone <1> | COUNT 3/1 zone <3 zones>
            """)
    void a_count_of_a_count_tells_both(String text, String first, String second) {
        assertThat(Told.in(text)).containsExactly(first, second);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "half full disks",
                "half asleep",
                "half an answer",
                "three and half hours",
                "half a s",
                "a quarter of an h",
                "a third attempt",
                "1 in 5",
                "5 of the replica",
                "5 per row"
            })
    void no_part_of_anything_is_told(String text) {
        assertThat(Told.in(text)).isEmpty();
    }
}
