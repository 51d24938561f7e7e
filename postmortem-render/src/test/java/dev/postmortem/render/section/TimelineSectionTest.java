package dev.postmortem.render.section;

import static dev.postmortem.model.timeline.EventKind.CHANGE;
import static dev.postmortem.model.timeline.EventKind.SYMPTOM;
import static dev.postmortem.model.value.Milestone.IMPACT_STARTED;
import static dev.postmortem.model.value.Milestone.MITIGATED;
import static dev.postmortem.model.value.Milestone.RECOVERED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.metric.MetricDefinition;
import dev.postmortem.metric.Metrics;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.impact.ServiceLevel;
import dev.postmortem.model.value.When;
import dev.postmortem.render.document.Column;
import dev.postmortem.render.document.Moment;
import dev.postmortem.render.document.Paragraph;
import dev.postmortem.render.document.Row;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.Timeline;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TimelineSectionTest {

    private static Section section(String zone, Consumer<dev.postmortem.model.timeline.Timeline.Builder> edit) {
        return section(PageOptions.defaults().withZone(ZoneId.of(zone)), edit);
    }

    private static Section section(PageOptions options, Consumer<dev.postmortem.model.timeline.Timeline.Builder> edit) {
        Postmortem postmortem = Postmortem.builder()
                .title("Orders database: writes stall")
                .timeline(edit)
                .build();
        return new TimelineSection()
                .produce(postmortem, SectionContext.of(postmortem, options))
                .orElseThrow();
    }

    private static Timeline timeline(Section section) {
        return (Timeline) section.blocks().get(1);
    }

    private static String lead(Section section) {
        Paragraph paragraph = (Paragraph) section.blocks().get(0);
        return Shown.text(paragraph.content());
    }

    private static List<String> cells(Section section, String column) {
        int index = timeline(section).table().columns().stream()
                .map(Column::id)
                .toList()
                .indexOf(column);
        List<String> cells = new ArrayList<>();
        for (Row row : timeline(section).table().rows()) {
            cells.add(Shown.text(row.cells().get(index).content()));
        }
        return cells;
    }

    private static List<String> columns(Section section) {
        return timeline(section).table().columns().stream().map(Column::id).toList();
    }

    @Test
    void zone_and_day_are_told_once() {
        Section section = section(
                "UTC",
                t -> t.on("2026-03-14", "UTC")
                        .at("10:00", CHANGE, "Migration started")
                        .at("10:05", SYMPTOM, "CPU spiked", e -> e.milestone(IMPACT_STARTED)));

        assertThat(lead(section)).isEqualTo("All times are UTC, 2026-03-14. T+0 is the start of the impact, 10:05.");
        assertThat(cells(section, "time")).containsExactly("10:00", "10:05");
    }

    @Test
    void times_count_from_the_start_of_the_impact() {
        Section section = section(
                "UTC",
                t -> t.on("2026-03-14", "UTC")
                        .at("09:53", CHANGE, "Merged")
                        .at("10:05", SYMPTOM, "CPU spiked", e -> e.milestone(IMPACT_STARTED))
                        .at("10:10", SYMPTOM, "Errors rose")
                        .at("11:10", SYMPTOM, "Errors fell")
                        .at("~11:20", SYMPTOM, "Quiet"));

        assertThat(cells(section, "since-start")).containsExactly("T-12m", "T+0", "T+5m", "T+1h05m", "about T+1h15m");
    }

    @Test
    void seconds_count_only_where_both_times_have_them() {
        Section section = section(
                "UTC",
                t -> t.on("2026-03-14", "UTC")
                        .at("10:05:00", SYMPTOM, "CPU spiked", e -> e.milestone(IMPACT_STARTED))
                        .at("10:05:30", SYMPTOM, "Errors rose")
                        .at("10:06", SYMPTOM, "Alert")
                        .at("11:06:07", SYMPTOM, "Quiet"));

        assertThat(cells(section, "since-start")).containsExactly("T+0", "T+30s", "T+1m", "T+1h01m07s");
    }

    @Test
    void milestones_stand_in_bold_words_with_their_scope() {
        Section section = section(
                "UTC",
                t -> t.on("2026-03-14", "UTC")
                        .at(
                                "10:05",
                                SYMPTOM,
                                "CPU spiked",
                                e -> e.milestone(IMPACT_STARTED).milestone(MITIGATED, "shard-4")));

        assertThat(cells(section, "event")).containsExactly("**Impact started, mitigated (shard-4).** CPU spiked");
    }

    @Test
    void several_days_get_a_column_of_dates() {
        Section section = section(
                "UTC",
                t -> t.on("2026-03-14", "UTC")
                        .at("2026-03-14T23:50Z/2026-03-15T00:20Z", SYMPTOM, "Stalled")
                        .on("2026-03-15", "UTC")
                        .at("00:10", SYMPTOM, "Errors rose"));

        assertThat(columns(section)).startsWith("date", "time");
        assertThat(cells(section, "date")).containsExactly("2026-03-14", "2026-03-15");
        assertThat(cells(section, "time")).containsExactly("23:50 to 2026-03-15 00:20", "00:10");
    }

    @Test
    void a_day_without_a_clock_time_says_so() {
        Section section = section(
                "UTC", t -> t.at("2026-03-14", CHANGE, "Planned").at("2026-03-15T10:00Z", SYMPTOM, "CPU spiked"));

        assertThat(cells(section, "time")).containsExactly("_time of day not recorded_", "10:00");
    }

    @Test
    void why_a_time_is_not_known_is_told_among_several_days_too() {
        Section section = section(
                "UTC",
                t -> t.at("2026-03-14", CHANGE, "Planned")
                        .at("2026-03-15T10:00Z", SYMPTOM, "CPU spiked")
                        .at(When.unknown("the log was rotated"), CHANGE, "Restarted"));

        assertThat(cells(section, "time")).contains("unknown: the log was rotated");
    }

    @Test
    void when_the_clocks_change_each_time_shows_its_offset() {
        Section section = section(
                "Europe/London",
                t -> t.at("2026-03-29T00:30Z", SYMPTOM, "CPU spiked").at("2026-03-29T01:30Z", SYMPTOM, "Errors rose"));

        assertThat(lead(section)).contains("The clocks changed in between");
        assertThat(cells(section, "time")).containsExactly("00:30 UTC", "02:30 UTC+01:00");
    }

    @Test
    void times_without_a_zone_have_no_offset_that_could_change() {
        Section section = section(
                "Europe/London",
                t -> t.at("2026-03-28T22:00", SYMPTOM, "CPU spiked").at("2026-03-28T23:00", SYMPTOM, "Errors rose"));

        assertThat(lead(section)).doesNotContain("The clocks changed");
    }

    @Test
    void the_hour_that_the_clocks_show_twice_is_told_with_its_offset() {
        Section section = section(
                "Europe/London",
                t -> t.at("2026-10-25T00:10Z", SYMPTOM, "CPU spiked").at("2026-10-25T00:40Z", SYMPTOM, "Errors rose"));

        assertThat(cells(section, "time")).containsExactly("01:10 UTC+01:00", "01:40 UTC+01:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[2026-10-25T00:15Z..2026-10-25T00:30Z] | [2026-10-25T01:15Z..2026-10-25T01:30Z]",
                "2026-10-25T00:XXZ | 2026-10-25T01:XXZ"
            })
    void two_times_that_read_the_same_are_told_apart_by_their_offsets(String before, String after) {
        Section section =
                section("Europe/London", t -> t.at(before, SYMPTOM, "One").at(after, SYMPTOM, "Two"));

        assertThat(lead(section)).contains("The clocks changed in between");
        assertThat(cells(section, "time")).doesNotHaveDuplicates();
    }

    @Test
    void a_time_that_the_clocks_skipped_is_told_as_it_was_recorded() {
        Section section =
                section("UTC", t -> t.on("2026-03-29", "Europe/London").at("01:30", SYMPTOM, "CPU spiked"));

        assertThat(cells(section, "time")).containsExactly("01:30 Europe/London (the clocks skipped this time)");
    }

    @Test
    void a_time_that_the_clocks_showed_twice_is_flagged() {
        Section section =
                section("UTC", t -> t.on("2026-10-25", "Europe/London").at("01:30", SYMPTOM, "CPU spiked"));

        assertThat(cells(section, "time")).containsExactly("01:30 Europe/London (the clocks showed this time twice)");
    }

    @Test
    void times_are_converted_to_the_zone_of_the_page() {
        Section section = section("Asia/Kolkata", t -> t.at("2026-03-14T20:00Z", SYMPTOM, "CPU spiked"));

        assertThat(lead(section)).isEqualTo("All times are Asia/Kolkata, 2026-03-15.");
        assertThat(cells(section, "time")).containsExactly("01:30");
    }

    @Test
    void an_event_without_a_time_keeps_its_place() {
        Section section = section(
                "UTC",
                t -> t.on("2026-03-14", "UTC")
                        .at("10:15", SYMPTOM, "Third")
                        .at("10:00", SYMPTOM, "First")
                        .untimed(SYMPTOM, "Second"));

        assertThat(cells(section, "event")).containsExactly("First", "Second", "Third");
        assertThat(cells(section, "time")).containsExactly("10:00", "_not recorded_", "10:15");
    }

    @Test
    void a_gap_stands_where_it_belongs() {
        Section section = section(
                "UTC",
                t -> t.on("2026-03-14", "UTC")
                        .at("10:15", SYMPTOM, "Before")
                        .at("10:40", SYMPTOM, "After")
                        .gap("10:15 to 10:40", "Everybody watched the queue"));

        assertThat(cells(section, "event")).containsExactly("Before", "_Everybody watched the queue_", "After");
        assertThat(cells(section, "kind")).containsExactly("symptom", "nothing told", "symptom");
    }

    @Test
    void columns_that_are_empty_in_all_rows_are_dropped() {
        Section section = section("UTC", t -> t.on("2026-03-14", "UTC").at("10:15", SYMPTOM, "CPU spiked"));

        assertThat(columns(section)).containsExactly("time", "kind", "event", "id");
    }

    @Test
    void moments_are_the_events_that_can_be_drawn() {
        Section section = section(
                "UTC",
                t -> t.on("2026-03-14", "UTC")
                        .at("10:00 to 10:10", SYMPTOM, "Stalled", e -> e.component("orders-db"))
                        .untimed(SYMPTOM, "At some time"));

        List<Moment> moments = new ArrayList<>();
        timeline(section).moments().forEach(moments::add);

        assertThat(moments).singleElement().satisfies(moment -> {
            assertThat(moment.from()).isEqualTo("2026-03-14T10:00:00Z");
            assertThat(moment.to().orElseThrow()).isEqualTo("2026-03-14T10:10:00Z");
            assertThat(moment.lane()).contains("orders-db");
        });
    }

    @Test
    void durations_do_not_make_up_for_a_timeline_that_is_missing() {
        Postmortem postmortem = Postmortem.builder()
                .title("Orders database: writes stall")
                .impact(i -> i.window("2026-03-14T10:05Z/2026-03-14T10:40Z", ServiceLevel.DOWN))
                .build();

        Section section = new TimelineSection()
                .produce(postmortem, Contexts.of(postmortem, GapPolicy.SHOW))
                .orElseThrow();

        assertThat(Told.text(section)).contains("Gap: section 4 \"Timeline\" has no content.");
    }

    @Test
    void minutes_count_if_one_of_the_times_has_no_seconds() {
        Section section = section(
                "UTC",
                t -> t.on("2026-03-14", "UTC")
                        .at("10:05:30", SYMPTOM, "CPU spiked", e -> e.milestone(IMPACT_STARTED))
                        .at("10:06", SYMPTOM, "Alert"));

        assertThat(cells(section, "since-start")).containsExactly("T+0", "T+1m");
    }

    @Test
    void minutes_of_two_digits_stand_behind_hours_as_they_are() {
        Section section = section(
                "UTC",
                t -> t.on("2026-03-14", "UTC")
                        .at("10:05", SYMPTOM, "CPU spiked", e -> e.milestone(IMPACT_STARTED))
                        .at("11:15", SYMPTOM, "Quiet"));

        assertThat(cells(section, "since-start")).containsExactly("T+0", "T+1h10m");
    }

    @Test
    void of_several_days_only_the_zone_is_told_once() {
        Section section = section(
                "Europe/London",
                t -> t.at("2026-03-14T10:00Z", SYMPTOM, "One").at("2026-03-15T10:00Z", SYMPTOM, "Two"));

        assertThat(lead(section)).isEqualTo("All times are Europe/London.");
    }

    @Test
    void without_any_time_no_clock_changed() {
        Section section = section("Europe/London", t -> t.untimed(SYMPTOM, "At some time"));

        assertThat(lead(section)).isEqualTo("All times are Europe/London.");
    }

    @Test
    void a_gap_after_the_last_event_stands_last() {
        Section section = section(
                "UTC",
                t -> t.on("2026-03-14", "UTC")
                        .gap("10:40 to 11:00", "Everybody slept")
                        .at("10:15", SYMPTOM, "Before"));

        assertThat(cells(section, "event")).containsExactly("Before", "_Everybody slept_");
    }

    @Test
    void a_moment_that_ends_before_it_begins_has_no_end() {
        Section section = section("UTC", t -> t.at("2026-03-14T10:10Z/2026-03-14T10:00Z", SYMPTOM, "Stalled"));

        assertThat(timeline(section).moments()).extracting(Moment::to).containsExactly(Optional.empty());
    }

    @Test
    void a_moment_brings_its_first_milestone() {
        Section section = section(
                "UTC",
                t -> t.on("2026-03-14", "UTC")
                        .at(
                                "10:05",
                                SYMPTOM,
                                "Stalled",
                                e -> e.milestone(IMPACT_STARTED).milestone(MITIGATED)));

        assertThat(timeline(section).moments())
                .extracting(Moment::milestone)
                .containsExactly(Optional.of("impact started"));
    }

    @Test
    void durations_stand_below_with_their_formula_and_their_inputs() {
        Postmortem postmortem = Postmortem.builder()
                .title("Writes stall")
                .timeline(t -> t.on("2026-03-14", "UTC")
                        .at("10:05", SYMPTOM, "CPU spiked", e -> e.milestone(IMPACT_STARTED))
                        .at(
                                When.parse("2026-03-14T10:10Z").alsoClaimed("the summary", "2026-03-14T10:12Z"),
                                SYMPTOM,
                                "Stopped",
                                e -> e.milestone(MITIGATED)))
                .build();
        Metrics metrics = Metrics.of(List.of(
                MetricDefinition.of("time to mitigate", IMPACT_STARTED, MITIGATED),
                MetricDefinition.of("time to recover", IMPACT_STARTED, RECOVERED)));
        SectionContext context =
                SectionContext.of(postmortem, PageOptions.defaults().withMetrics(metrics));

        Section section = new TimelineSection().produce(postmortem, context).orElseThrow();

        assertThat(((Table) section.blocks().get(2)).rows())
                .extracting(row -> row.cells().stream()
                        .map(cell -> Shown.text(cell.content()))
                        .toList())
                .containsExactly(
                        List.of(
                                "Time to mitigate",
                                "**5 min to 7 min**",
                                "from impact started to mitigated",
                                "impact started 10:05 (event TL-1); mitigated 10:10 and what others say (event TL-2)"),
                        List.of(
                                "Time to recover",
                                "unknown: no event is marked recovered",
                                "from impact started to recovered",
                                "impact started 10:05 (event TL-1)"),
                        List.of(
                                "Data-loss window",
                                "unknown: no data set is recorded as lost or intact",
                                "from start to end of the window whose data was lost",
                                ""));
    }

    @Test
    void without_a_milestone_there_are_no_durations() {
        Section section = section("UTC", t -> t.on("2026-03-14", "UTC").at("10:15", SYMPTOM, "CPU spiked"));

        assertThat(section.blocks()).hasSize(2);
    }

    @Test
    void the_start_of_the_impact_shows_its_offset_where_the_clocks_change() {
        Section section = section(
                "Europe/Berlin",
                t -> t.at("2026-10-25T00:30Z", SYMPTOM, "CPU spiked", IMPACT_STARTED)
                        .at("2026-10-25T01:30Z", SYMPTOM, "Stopped", MITIGATED));

        assertThat(lead(section)).endsWith("T+0 is the start of the impact, 02:30 UTC+02:00.");
    }

    @Test
    void durations_show_the_offset_of_each_time_where_the_clocks_change() {
        Section section = section(
                "Europe/Berlin",
                t -> t.at("2026-10-25T00:30Z", SYMPTOM, "CPU spiked", IMPACT_STARTED)
                        .at("2026-10-25T01:30Z", SYMPTOM, "Stopped", MITIGATED));

        assertThat(Told.text(section.blocks().get(2)))
                .contains("impact started 02:30 UTC+02:00")
                .contains("mitigated 02:30 UTC+01:00");
    }

    @Test
    void durations_show_their_offsets_even_if_the_clocks_change_in_no_event() {
        Postmortem postmortem = Postmortem.builder()
                .title("Writes stall")
                .impact(i -> i.window("2026-10-25T00:30Z/2026-10-25T01:30Z", ServiceLevel.DOWN))
                .build();
        SectionContext context =
                SectionContext.of(postmortem, PageOptions.defaults().withZone(ZoneId.of("Europe/Berlin")));

        Section section = new TimelineSection().produce(postmortem, context).orElseThrow();

        assertThat(Told.text(section)).contains("02:30 UTC+02:00 to 02:30 UTC+01:00");
    }

    @Test
    void the_lines_of_an_event_stay_lines() {
        Section section = section("UTC", t -> t.on("2026-03-14", "UTC").at("10:05", SYMPTOM, "CPU spiked\nto 97 %"));

        assertThat(cells(section, "event")).containsExactly("CPU spiked\nto 97 %");
    }

    @Test
    void the_lines_of_a_gap_stay_lines() {
        Section section = section("UTC", t -> t.on("2026-03-14", "UTC").gap("10:40 to 11:00", "Nothing.\nAll slept"));

        assertThat(cells(section, "event")).containsExactly("_Nothing.\nAll slept_");
    }

    @Test
    void a_zone_is_called_the_same_above_its_column_and_beside_its_times() {
        PageOptions options =
                PageOptions.defaults().withZone(ZoneId.of("+02:00")).withOtherZones(List.of(ZoneOffset.UTC));

        Section section = section(options, t -> t.at("2026-03-14T10:05Z", SYMPTOM, "CPU spiked"));

        assertThat(lead(section)).isEqualTo("All times are UTC+02:00, 2026-03-14.");
        assertThat(timeline(section).table().columns()).element(1).isEqualTo(Column.of("time-Z", "UTC"));
        assertThat(cells(section, "time-Z")).containsExactly("10:05 UTC");
    }

    @Test
    void a_further_zone_that_is_given_twice_has_one_column() {
        ZoneId tokyo = ZoneId.of("Asia/Tokyo");

        Section section = section(
                PageOptions.defaults().withOtherZones(List.of(tokyo, tokyo)),
                t -> t.at("2026-03-14T10:05Z", SYMPTOM, "CPU spiked"));

        assertThat(columns(section)).startsWith("time", "time-Asia/Tokyo", "kind");
    }

    @Test
    void what_sources_say_about_a_time_stands_beside_the_first_zone_alone() {
        When when =
                When.parse("2026-03-14T10:05Z").originally("tenish").alsoClaimed("the summary", "2026-03-14T10:10Z");

        Section section = section(
                PageOptions.defaults().withOtherZones(List.of(ZoneId.of("Asia/Tokyo"))),
                t -> t.at(when, SYMPTOM, "CPU spiked"));

        assertThat(cells(section, "time").get(0)).contains("tenish", "the summary");
        assertThat(cells(section, "time-Asia/Tokyo")).containsExactly("19:05 UTC+09:00");
    }

    @Test
    void durations_without_a_timeline_tell_their_times_in_full() {
        Postmortem postmortem = Postmortem.builder()
                .title("Writes stall")
                .impact(i -> i.window("2026-03-14T10:05Z/2026-03-14T10:40Z", ServiceLevel.DOWN))
                .build();

        Section section = new TimelineSection()
                .produce(postmortem, Contexts.of(postmortem, GapPolicy.SHOW))
                .orElseThrow();

        assertThat(Told.text(section)).contains("2026-03-14 10:05 to 10:40 UTC");
    }
}
