package dev.postmortem.validation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CountedNounsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5 ads | COUNT 5/1 ad <5 ads>
            5 queries | COUNT 5/1 query <5 queries>
            5 ties | COUNT 5/1 tie <5 ties>
            5 batches | COUNT 5/1 batch <5 batches>
            5 caches | COUNT 5/1 cache <5 caches>
            5 crashes | COUNT 5/1 crash <5 crashes>
            5 mailboxes | COUNT 5/1 mailbox <5 mailboxes>
            5 classes | COUNT 5/1 class <5 classes>
            5 statuses | COUNT 5/1 status <5 statuses>
            5 buses | COUNT 5/1 bus <5 buses>
            5 abuses of the API | COUNT 5/1 abuse <5 abuses>
            5 uses | COUNT 5/1 use <5 uses>
            5 pauses | COUNT 5/1 pause <5 pauses>
            5 clauses | COUNT 5/1 clause <5 clauses>
            5 warehouses | COUNT 5/1 warehouse <5 warehouses>
            5 buzzes | COUNT 5/1 buzz <5 buzzes>
            5 people | COUNT 5/1 person <5 people>
            5 indices | COUNT 5/1 index <5 indices>
            """)
    void tells_the_noun_in_the_singular(String text, String told) {
        assertThat(Told.in(text)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5 on-call engineers | COUNT 5/1 engineer <5 on-call engineers>
            5 user-facing services | COUNT 5/1 service <5 user-facing services>
            5 rows-based systems | COUNT 5/1 system <5 rows-based systems>
            5 js files | COUNT 5/1 file <5 js files>
            3 customer's tables | COUNT 3/1 table <3 customer's tables>
            1 customer's replica failed | COUNT 1/1 replica <1 customer's replica>
            1 customer’s replica failed | COUNT 1/1 replica <1 customer’s replica>
            4 big old slow hot stale primary order item stock rows | COUNT 4/1 row <4 big old slow hot stale primary order item stock rows>
            """)
    void words_before_the_noun_describe_it(String text, String told) {
        assertThat(Told.in(text)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            5 users                                  | ''
            5 active EU users                        | active eu
            5 read-only replicas                     | read-only
            1.2 million users                        | ''
            180 M users                              | ''
            two thousand active users                | active
            two and a half thousand users            | ''
            12 % of the active users                 | active
            half of our users                        | ''
            one in five paid orders                  | paid
            three of the slow replicas               | slow
            5 to 10 slow queries                     | slow
            all read-only replicas                   | read-only
            4 MB                                     | ''
            """)
    void what_describes_the_noun_is_told_apart_from_the_amount(String text, String description) {
        assertThat(Figures.of(Prose.of(text))).extracting(Figure::description).containsOnly(description);
    }

    @ParameterizedTest
    @CsvSource({"query, true", "queries, true", "quer, false", "user, false", "queries', false"})
    void a_figure_counts_its_noun_in_the_singular_and_the_plural(String word, boolean counted) {
        Figure figure = Figures.of(Prose.of("5 queries")).get(0);

        assertThat(figure.counts(word)).isEqualTo(counted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 replica fell behind | COUNT 1/1 replica <1 replica>
            1 replica restarting | COUNT 1/1 replica <1 replica>
            1 replica restarted | COUNT 1/1 replica <1 replica>
            1 replica serves reads | COUNT 1/1 replica <1 replica>
            one database server | COUNT 1/1 server <one database server>
            every read-only replica lagged | ALL 100/1 replica <every read-only replica>
            """)
    void a_verb_ends_the_noun_of_one(String text, String told) {
        assertThat(Told.in(text)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zero downtime | COUNT 0/1 downtime <zero downtime>
            0 data loss | COUNT 0/1 loss <0 data loss>
            no replication lag | NONE 0/1 lag <no replication lag>
            no data loss occurred | NONE 0/1 loss <no data loss>
            all write traffic stopped | ALL 100/1 traffic <all write traffic>
            all of our data | ALL 100/1 data <all of our data>
            none of the traffic | NONE 0/1 traffic <none of the traffic>
            none of the database | NONE 0/1 database <none of the database>
            none of us | NONE 0/1 - <none>
            """)
    void what_has_no_plural_can_be_all_there_or_not_there(String text, String told) {
        assertThat(Told.in(text)).containsExactly(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 fell behind",
                "5 big old slow hot stale primary order item stock ledger rows",
                "5 is rows",
                "5 'stale rows",
                "5 data",
                "5 redis",
                "no days off",
                "no time",
                "all nights",
                "all kinds of rows",
                "every week",
                "not every row",
                "no second chance"
            })
    void counts_nothing(String text) {
        assertThat(Told.in(text)).isEmpty();
    }
}
