package dev.postmortem.render.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.metric.MetricResult;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.Evidence;
import dev.postmortem.model.value.Measure;
import dev.postmortem.model.value.When;
import dev.postmortem.render.document.CrossReference;
import dev.postmortem.render.label.Label;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PhrasesTest {

    private static final Postmortem DRAFT =
            Postmortem.builder().title("Writes stall").build();
    private static final SectionContext CONTEXT = Contexts.of(DRAFT, GapPolicy.SHOW);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-14T10:00Z                             | 2026-03-14 10:00 UTC
            2026-03-14T10:00:05Z                          | 2026-03-14 10:00:05 UTC
            2026-03-14T10:00:05.250Z                      | 2026-03-14 10:00:05.250 UTC
            2026-03-14T10:00:05.123456Z                   | 2026-03-14 10:00:05.123456 UTC
            2026-03-14T10:00:05.123456789Z                | 2026-03-14 10:00:05.123456789 UTC
            2026-03-14T10:00+02:00[Europe/London]         | 2026-03-14 08:00 UTC (recorded as 2026-03-14T10:00+02:00[Europe/London], an offset that Europe/London did not have then)
            2026-07-14T10:00[Europe/London]               | 2026-07-14 09:00 UTC
            2026-03-14[Europe/London]                     | 2026-03-14 Europe/London
            2026-03-14+02:00                              | 2026-03-14 UTC+02:00
            2026-03-14T10:XX                              | 2026-03-14 between 10:00 and 11:00 (zone not known)
            2026-03-14/2026-03-15                         | 2026-03-14 to 2026-03-15
            2026-03-14T10:00Z/~2026-03-14T11:00Z          | 2026-03-14 10:00 to about 11:00 UTC
            2026-03-14T10:00/2026-03-14T11:00Z            | 2026-03-14 10:00 (zone not known) to 11:00 UTC
            ~2026-03-14T17:20Z                            | about 2026-03-14 17:20 UTC
            2026-03-14T12:00+02:00                        | 2026-03-14 10:00 UTC
            2026-03-14T09:XXZ                             | 2026-03-14 between 09:00 and 10:00 UTC
            2026-03-14T23:XXZ                             | 2026-03-14 between 23:00 and 24:00 UTC
            2026-03-14                                    | 2026-03-14
            2022-02                                       | 2022-02
            2022                                          | 2022
            2026-03-14T10:00                              | 2026-03-14 10:00 (zone not known)
            2026-03-14T10:05Z/2026-03-14T10:40Z           | 2026-03-14 10:05 to 10:40 UTC
            2026-03-14T23:50Z/2026-03-15T00:20Z           | 2026-03-14 23:50 to 2026-03-15 00:20 UTC
            2026-03-14T10:00Z/PT9H48M                     | 2026-03-14 10:00 UTC, for 9 h 48 min
            2026-03-14T10:00Z/..                          | since 2026-03-14 10:00 UTC, not ended
            [2026-03-14T21:00Z..2026-03-14T22:00Z]        | between 2026-03-14 21:00 and 22:00 UTC
            """)
    void a_time_is_told_as_precisely_as_it_is_known(String text, String told) {
        assertThat(CONTEXT.time(When.parse(text)).text()).isEqualTo(told);
    }

    @Test
    void a_time_that_nobody_knows_says_why() {
        assertThat(CONTEXT.time(When.unknown("no log was kept")).text()).isEqualTo("unknown: no log was kept");
        assertThat(CONTEXT.time(When.notApplicable("nothing failed")).text())
                .isEqualTo("not applicable: nothing failed");
        assertThat(CONTEXT.time(When.described("Thursday evening")).text()).isEqualTo("Thursday evening");
    }

    @Test
    void what_other_sources_say_about_a_time_follows_it() {
        When when =
                When.parse("2026-03-14T23:10Z").originally("11pm-ish").alsoClaimed("the summary", "2026-03-14T23:30Z");

        assertThat(CONTEXT.time(when).text())
                .isEqualTo("2026-03-14 23:10 UTC (in the source: \"11pm-ish\"); according to the summary: 23:30");
    }

    @Test
    void what_other_sources_say_shows_its_offset_if_the_clocks_change_in_between() {
        SectionContext berlin = SectionContext.of(DRAFT, PageOptions.defaults().withZone(ZoneId.of("Europe/Berlin")));
        When when = When.parse("2026-10-25T00:30Z").alsoClaimed("the summary", "2026-10-25T01:30Z");

        assertThat(berlin.time(when).text())
                .isEqualTo("2026-10-25 02:30 UTC+02:00; according to the summary: 02:30 UTC+01:00");
    }

    @Test
    void times_in_another_zone_bring_their_offset() {
        SectionContext london = SectionContext.of(DRAFT, PageOptions.defaults().withZone(ZoneId.of("Europe/London")));

        assertThat(london.time(When.parse("2026-07-14T10:00Z")).text()).isEqualTo("2026-07-14 11:00 UTC+01:00");
    }

    @Test
    void only_an_exact_time_is_given_to_machines() {
        assertThat(CONTEXT.time(When.parse("2026-03-14T10:00Z")).machine()).contains("2026-03-14T10:00:00Z");
        assertThat(CONTEXT.time(When.parse("2026-03-14")).machine()).contains("2026-03-14");
        assertThat(CONTEXT.time(When.parse("~2026-03-14T10:00Z")).machine()).isEmpty();
        assertThat(CONTEXT.time(When.parse("2026-03-14T10:00")).machine()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-14T10:00:05.25Z                     | 2026-03-14T10:00:05.250Z
            2026-03-14T12:00+02:00                      | 2026-03-14T10:00:00Z
            2026-03                                     | 2026-03
            2026                                        | 2026
            2026-03-14T10:XXZ                           |
            2026-03-14T10:00+02:00[Europe/London]       |
            ~2026-03-14                                 |
            2026-03-14T10:05Z/2026-03-14T10:40Z         |
            """)
    void machines_are_given_no_more_than_what_is_known(String text, @Nullable String machine) {
        assertThat(CONTEXT.time(When.parse(text)).machine()).isEqualTo(Optional.ofNullable(machine));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-14T10:05Z/2026-03-14T10:40Z         | 35 min
            2026-03-14T10:05Z/~2026-03-14T10:40Z        | about 35 min
            2026-03-14T10:00Z/PT9H48M                   | 9 h 48 min
            2026-03-14/2026-03-15                       |
            2026-03-14T10:05Z/2026-03-15                |
            2026-03-14T10:05Z/..                        |
            2026-03-14T10:05Z                           |
            """)
    void a_length_is_told_if_both_ends_are_known_to_the_minute(String text, @Nullable String length) {
        assertThat(CONTEXT.length(When.parse(text))).isEqualTo(Optional.ofNullable(length));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-14T10:05Z/2026-03-14T10:40Z         | 2026-03-14 10:05 to 10:40 UTC (35 min)
            2026-03-14T10:00Z/PT9H48M                   | 2026-03-14 10:00 UTC, for 9 h 48 min
            2026-03-14T10:00Z                           | 2026-03-14 10:00 UTC
            """)
    void a_length_is_told_once(String text, String told) {
        assertThat(Shown.text(CONTEXT.timeAndLength(When.parse(text)))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-14T10:00Z                           | 2026-03-14
            2026-03-14                                  | 2026-03-14
            [2026-03-14T21:00Z..2026-03-15T22:00Z]      | 2026-03-14
            2026-03                                     |
            """)
    void the_day_of_a_time_is_the_one_on_which_it_began(String text, @Nullable LocalDate day) {
        assertThat(CONTEXT.day(When.parse(text))).isEqualTo(Optional.ofNullable(day));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12.5 %          | 12.5 %
            ~5000           | about 5000
            954             | 954
            1000            | 1000
            18201           | 18,201
            123456          | 123,456
            -12345.5        | -12,345.5
            1234567.25      | 1,234,567.25
            >=700           | at least 700
            <=~700          | at most about 700
            19..23 %        | 19 to 23 %
            24 h 11 min     | 24 h 11 min
            PT24H..PT48H    | 24 h to 48 h
            EUR 1200        | EUR 1200
            300 GB          | 300 GB
            1500/s          | 1500/s
            """)
    void an_amount_is_told_with_its_unit(String text, String told) {
        assertThat(CONTEXT.amount(Amount.parse(text))).isEqualTo(told);
    }

    @Test
    void a_baseline_is_what_a_share_is_of() {
        Amount amount = Amount.parse("12 %").ofBaseline("the usual load");

        assertThat(CONTEXT.amount(amount)).isEqualTo("12 % of the usual load");
    }

    @Test
    void an_amount_that_there_cannot_be_says_why() {
        assertThat(CONTEXT.amount(Amount.notApplicable("nothing was sold")))
                .isEqualTo("not applicable: nothing was sold");
    }

    @Test
    void an_amount_that_nobody_knows_is_never_zero() {
        assertThat(CONTEXT.amount(Amount.unknown("nobody counted"))).isEqualTo("unknown: nobody counted");
    }

    @Test
    void an_amount_brings_baseline_time_method_words_and_other_claims() {
        Amount amount = Amount.times(new BigDecimal("3"))
                .ofBaseline("the usual load")
                .asOf("2026-03-14T10:00Z")
                .measuredBy("counting")
                .originally("threefold")
                .alsoClaimed("the summary", "4 x");

        assertThat(CONTEXT.amount(amount))
                .isEqualTo("3 times the usual load (as of 2026-03-14 10:00 UTC; measured by: counting; in the source:"
                        + " \"threefold\"); according to the summary: 4 times");
    }

    @Test
    void an_unknown_measure_names_first_what_is_not_known() {
        Measure measure = Measure.builder()
                .amount(Amount.unknown("not stated"))
                .noun("refunded")
                .build();

        assertThat(Shown.text(CONTEXT.amountAndNoun(measure))).isEqualTo("refunded: **unknown: not stated**");
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, 0 s",
        "PT45S, 45 s",
        "PT0.25S, 250 ms",
        "PT40M, 40 min",
        "PT24H11M, 24 h 11 min",
        "P3DT4H, 3 d 4 h",
        "-PT5M, -5 min",
        "PT0.000000001S, 1 ns"
    })
    void a_duration_is_told_in_the_units_people_use(String duration, String told) {
        assertThat(CONTEXT.result(new MetricResult.Value(Duration.parse(duration), false)))
                .isEqualTo(told);
    }

    @Test
    void the_result_of_a_metric_is_a_value_a_range_or_a_reason() {
        Duration least = Duration.ofMinutes(9);
        Duration most = Duration.ofMinutes(11);

        assertThat(CONTEXT.result(new MetricResult.Value(most, true))).isEqualTo("about 11 min");
        assertThat(CONTEXT.result(new MetricResult.Range(least, most, false))).isEqualTo("9 min to 11 min");
        assertThat(CONTEXT.result(new MetricResult.Range(Duration.ZERO, most, true)))
                .isEqualTo("at most about 11 min");
        assertThat(CONTEXT.result(new MetricResult.Unknown("no log"))).isEqualTo("unknown: no log");
        assertThat(CONTEXT.result(new MetricResult.NotApplicable("no impact"))).isEqualTo("not applicable: no impact");
    }

    @Test
    void evidence_is_a_link_a_query_or_an_excerpt() {
        List<Evidence> evidence = List.of(
                Evidence.link("dashboard", "https://example.org/d"),
                Evidence.query("lock waits", "select 1"),
                Evidence.builder().label("log").excerpt("FATAL").build());

        assertThat(Shown.text(CONTEXT.evidence(evidence)))
                .isEqualTo("dashboard <https://example.org/d>; lock waits: `select 1`; log: \"FATAL\"");
    }

    @Test
    void a_reference_to_nothing_is_plain_text() {
        assertThat(CONTEXT.reference("RC-9")).isEqualTo(dev.postmortem.render.document.Inlines.text("RC-9"));
    }

    @Test
    void a_clock_time_of_another_day_brings_its_date() {
        When when = When.parse("2026-03-14T10:00Z");

        assertThat(CONTEXT.clock(when, CONTEXT.day(when), false).text()).isEqualTo("10:00");
        assertThat(CONTEXT.clock(when, Optional.empty(), false).text()).isEqualTo("2026-03-14 10:00");
    }

    @Test
    void every_label_can_be_told_apart_by_its_key() {
        assertThat(Label.values())
                .extracting(Label::key)
                .doesNotHaveDuplicates()
                .contains("root-cause-title");
    }

    @ParameterizedTest
    @CsvSource({"orders-api, Orders API", "orders-db, Orders", "shard-4, Fourth shard"})
    void what_has_a_name_is_mentioned_by_it(String id, String name) {
        Postmortem postmortem = Postmortem.builder()
                .title("Writes stall")
                .systems(s -> s.service("orders-api", "Orders API").database("orders-db", "Orders"))
                .episode("shard-4", "Fourth shard")
                .build();

        SectionContext context = Contexts.of(postmortem, GapPolicy.SHOW);

        assertThat(context.name(id)).isEqualTo(new CrossReference(id, name));
    }

    @Test
    void what_has_a_blank_name_is_mentioned_by_its_id() {
        Postmortem postmortem = Postmortem.builder()
                .title("Writes stall")
                .systems(s -> s.service("orders-api", " "))
                .build();

        SectionContext context = Contexts.of(postmortem, GapPolicy.SHOW);

        assertThat(context.name("orders-api")).isEqualTo(new CrossReference("orders-api", "orders-api"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            All users       | All users.
            All users (EU)  | All users (EU).
            "All" users     | "All" users.
            All "users"     | All "users".
            97 %            | 97 %.
            All users.      | All users.
            All users!      | All users!
            All users?      | All users?
            All users\u2026      | All users\u2026
            (All users.)    | (All users.)
            "All users."    | "All users."
            \u5168\u54E1\u3002            | \u5168\u54E1\u3002
            \u300C\u5168\u54E1\u3002\u300D      | \u300C\u5168\u54E1\u3002\u300D
            \u300C\u5168\u54E1\u300D          | \u300C\u5168\u54E1\u300D.
            """)
    void a_sentence_gets_the_full_stop_that_it_lacks(String sentence, String ended) {
        assertThat(Phrases.ended(sentence, ".")).isEqualTo(ended);
    }
}
