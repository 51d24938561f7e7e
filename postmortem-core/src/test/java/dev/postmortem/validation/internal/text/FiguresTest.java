package dev.postmortem.validation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FiguresTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It lasted 19 hours 43 minutes. | DURATION 70980/60 - <19 hours 43 minutes>
            It lasted 1 h 43 min. | DURATION 6180/60 - <1 h 43 min>
            It lasted 2 hours and 15 minutes. | DURATION 8100/60 - <2 hours and 15 minutes>
            ninety minutes | DURATION 5400/60 - <ninety minutes>
            twenty-five minutes | DURATION 1500/60 - <twenty-five minutes>
            11 days | DURATION 950400/86400 - <11 days>
            35 min. | DURATION 2100/60 - <35 min>
            3m20s | DURATION 200/1 - <3m20s>
            half an hour | DURATION 1800/1800 - <half an hour>
            two and a half hours | DURATION 9000/1800 - <two and a half hours>
            a two-and-a-half-hour outage | DURATION 9000/1800 - <two-and-a-half-hour>
            an hour and a half | DURATION 5400/1800 - <an hour and a half>
            three quarters of an hour | DURATION 2700/900 - <three quarters of an hour>
            a 35-minute outage | DURATION 2100/60 - <35-minute>
            p99 back to 38 ms | DURATION 0.038/0.001 - <38 ms>
            about 40 s | DURATION 40/1 - ~ <40 s>
            about a 35-minute outage | DURATION 2100/60 - ~ <35-minute>
            35 min or so | DURATION 2100/60 - ~ <35 min>
            3 months | DURATION 7776000/2592000 - ~ <3 months>
            """)
    void reads_a_duration(String text, String told) {
        assertThat(Told.in(text)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12.4 % | PERCENTAGE 12.4/0.1 - <12.4 %>
            12.40% | PERCENTAGE 12.4/0.01 - <12.40%>
            12,4 % | PERCENTAGE 12.4/0.1 - <12,4 %>
            5xx below 0.1 % | PERCENTAGE 0.1/0.1 - <0.1 %>
            12 % of users | PERCENTAGE 12/1 user <12 % of users>
            3 per cent of all orders | PERCENTAGE 3/1 order <3 per cent of all orders>
            half of the users | PERCENTAGE 50/1 user <half of the users>
            1 in 5 requests | PERCENTAGE 20/1 request <1 in 5 requests>
            a third of requests | PERCENTAGE 33.33333333/1 request ~ <a third of requests>
            changed by -4 % | PERCENTAGE -4/1 - <-4 %>
            about 2,300 EU customers | COUNT 2300/1 customer ~ <2,300 EU customers>
            1.2 million rows | COUNT 1200000/100000 row <1.2 million rows>
            orders, 180 M rows | COUNT 180000000/1000000 row <180 M rows>
            two million one hundred thousand and five rows | COUNT 2100005/1 row <two million one hundred thousand and five rows>
            ~300 queries | COUNT 300/1 query ~ <300 queries>
            14 read-only replicas | COUNT 14/1 replica <14 read-only replicas>
            (212 transactions) | COUNT 212/1 transaction <212 transactions>
            one customer noticed | COUNT 1/1 customer <one customer>
            three of the nodes | COUNT 3/1 node <three of the nodes>
            zero rows were lost | COUNT 0/1 row <zero rows>
            both replicas restarted | COUNT 2/1 replica <both replicas>
            latency rose 10x | COUNT 10/1 time <10x>
            €5,000 | MONEY 5000/1 EUR <€5,000>
            USD 12k | MONEY 12000/1000 USD <USD 12k>
            12 euros | MONEY 12/1 EUR <12 euros>
            512 MiB | BYTES 536870912/1048576 - <512 MiB>
            3 GB of WAL | BYTES 3000000000/1000000000 - <3 GB>
            40 MB/s | RATE 40000000/1000000 byte/s <40 MB/s>
            1,200 queries per second | RATE 1200/1 query/s <1,200 queries per second>
            900 qps | RATE 900/1 query/s <900 qps>
            200 requests a minute | RATE 200/1 request/min <200 requests a minute>
            All writes failed. | ALL 100/1 write <All writes>
            nearly all requests | ALL 100/1 request ~ <all requests>
            every request failed | ALL 100/1 request <every request>
            no data was lost | NONE 0/1 data <no data>
            no user was affected | NONE 0/1 user <no user>
            Data loss: none. | NONE 0/1 - <none>
            none of the replicas lagged | NONE 0/1 replica <none of the replicas>
            """)
    void reads_any_other_quantity(String text, String told) {
        assertThat(Told.in(text)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            18,201 of 146,782 checkout requests | COUNT 18201/1 request <18,201> | COUNT 146782/1 request <146,782 checkout requests>
            5-10 minutes | DURATION 300/60 - ~ <5> | DURATION 600/60 - ~ <10 minutes>
            between 3 and 5 % of users | PERCENTAGE 3/1 user ~ <3> | PERCENTAGE 5/1 user ~ <5 % of users>
            rose from 40 to 900 ms | DURATION 0.04/0.001 - <40> | DURATION 0.9/0.001 - <900 ms>
            CPU 35 % to 98 % | PERCENTAGE 35/1 - <35 %> | PERCENTAGE 98/1 - <98 %>
            1 primary and 2 async replicas | COUNT 1/1 primary <1 primary> | COUNT 2/1 replica <2 async replicas>
            """)
    void reads_two_numbers_that_belong_together(String text, String first, String second) {
        assertThat(Told.in(text)).containsExactly(first, second);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Some ads were not served",
                "the past few days",
                "it took a while",
                "eventually consistent",
                "several hundred users",
                "On 2 Nov, from 10:05 to 10:40 UTC",
                "November 2nd, 2026 at 10 am",
                "2026-11-02T10:05:00Z and 02.11.2026",
                "in 2026 requests failed",
                "in March 2026 requests failed",
                "May was calm, but since 2026 requests failed",
                "PostgreSQL 16.4 and v2.3.1",
                "driver 42.7",
                "version 17 restores",
                "PostgreSQL 16 drops connections",
                "HTTP 502, 503 and 504 responses",
                "status 503",
                "returned 502 errors",
                "a burst of 5xx",
                "the 500s",
                "INC-142, RC-1, SEV-1 and PM2020-002",
                "p99 and the 99th percentile",
                "promoted at LSN 5F/3A0, then 0/16B3748",
                "10.0.0.1 and 127.0.0.1:5432",
                "port 5432, shard 7, exit code 137",
                "migration 412 blocks writes",
                "top-10 customers",
                "24/7 and 24x7",
                "3m rows",
                "3d4f and a1b2c3d4",
                "no longer serves requests",
                "no one saw it at one point",
                "not all writes failed",
                "all seemed fine at all times",
                "every time, once a week",
                "a second replica",
                "the second half of the day",
                "both reads and writes",
                "no lock timeout was set",
                "123456789012345678901234567890 rows",
                "`35 min` and \"35 min\"",
                "5\n\nusers",
                ""
            })
    void reads_no_quantity(String text) {
        assertThat(Told.in(text)).isEmpty();
    }
}
