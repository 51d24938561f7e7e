package dev.postmortem.metric;

import static dev.postmortem.model.impact.DataEffect.CORRUPTED;
import static dev.postmortem.model.impact.DataEffect.DISCARDED;
import static dev.postmortem.model.impact.DataEffect.LOST;
import static dev.postmortem.model.impact.ServiceLevel.AT_RISK;
import static dev.postmortem.model.impact.ServiceLevel.DEGRADED;
import static dev.postmortem.model.impact.ServiceLevel.DOWN;
import static dev.postmortem.model.timeline.EventKind.SYMPTOM;
import static dev.postmortem.model.value.Milestone.ACKNOWLEDGED;
import static dev.postmortem.model.value.Milestone.DETECTED;
import static dev.postmortem.model.value.Milestone.IMPACT_ENDED;
import static dev.postmortem.model.value.Milestone.IMPACT_STARTED;
import static dev.postmortem.model.value.Milestone.MITIGATED;
import static dev.postmortem.model.value.Milestone.RECOVERED;
import static dev.postmortem.model.value.Milestone.RESOLVED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Absence;
import dev.postmortem.model.AbsenceState;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.SectionPart;
import dev.postmortem.model.impact.DataEffect;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.Milestone;
import dev.postmortem.model.value.MilestoneMark;
import dev.postmortem.model.value.When;
import dev.postmortem.testing.RandomValues;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MetricsTest {

    private static final String DAY = "2026-03-14T";

    @ParameterizedTest
    @CsvSource({
        // from                        to                                     least     most
        "2026-03-14T10:00Z,            2026-03-14T10:05Z,                     PT5M,     PT5M",
        "2026-03-14T10:00:10Z,         2026-03-14T10:00:40.5Z,                PT30S,    PT30S",
        "2026-03-14T10:00:10.0Z,       2026-03-14T10:00:40.5Z,                PT30.5S,  PT30.5S",
        "2026-03-14T10:05:45Z,         2026-03-14T10:06Z,                     PT1M,     PT1M",
        "[2026-03-14T10:00:05Z..2026-03-14T10:00:55Z], 2026-03-14T10:00:58Z,  PT3S,     PT53S",
        "2026-03-14T10:00Z,            2026-03-14T10:00Z,                     PT0S,     PT0S",
        "2026-03-14T09:XXZ,            2026-03-14T10:00Z,                     PT0S,     PT1H",
        "2026-03-14T09:XXZ,            2026-03-14T10:30Z,                     PT30M,    PT1H30M",
        "2026-03-14T09:XXZ,            2026-03-14T09:XXZ,                     PT0S,     PT1H",
        "2026-03-14T09:30Z,            2026-03-14T09:XXZ,                     PT0S,     PT30M",
        "2026-03-14T10:00:30Z,         2026-03-14T10:00Z,                     PT0S,     PT0S",
        "[2026-03-14T09:10Z..2026-03-14T09:20Z], 2026-03-14T10:00Z,           PT40M,    PT50M",
        "2026-03-14T10:00+01:00,       2026-03-14T10:00Z,                     PT1H,     PT1H",
        "2026-03-29T00:30[Europe/London], 2026-03-29T02:30[Europe/London],    PT1H,     PT1H",
        "2026-10-25T00:30[Europe/London], 2026-10-25T02:30[Europe/London],    PT3H,     PT3H",
        "2026-10-25T00:30[Europe/London], 2026-10-25T01:30[Europe/London],    PT1H,     PT2H",
        "2026-03-29T00:30[Europe/London], 2026-03-29T01:30[Europe/London],    PT0S,     PT1H"
    })
    void a_duration_is_as_exact_as_its_two_times(String from, String to, Duration least, Duration most) {
        Postmortem postmortem = with(event(from, IMPACT_STARTED), event(to, DETECTED));

        assertThat(result(postmortem, "time to detect"))
                .isEqualTo(
                        least.equals(most)
                                ? new MetricResult.Value(least, false)
                                : new MetricResult.Range(least, most, false));
    }

    @Test
    void days_without_a_zone_are_as_wide_as_the_earth() {
        Postmortem postmortem = with(event("2026-03-14", IMPACT_STARTED), event("2026-03-20", RESOLVED));

        assertThat(result(postmortem, "time to resolve"))
                .isEqualTo(new MetricResult.Range(
                        Duration.ofHours(6 * 24 - 24 - 26), Duration.ofHours(6 * 24 + 24 + 26), false));
    }

    @Test
    void a_day_in_a_zone_has_the_hours_that_its_clocks_gave_it() {
        When day = When.parse("2026-03-29[Europe/London]");
        Postmortem postmortem = with(event(day, IMPACT_STARTED), event(day, RESOLVED));

        assertThat(result(postmortem, "time to resolve"))
                .isEqualTo(new MetricResult.Range(Duration.ZERO, Duration.ofHours(23), false));
    }

    @ParameterizedTest
    @CsvSource({
        "~2026-03-14T10:00Z, 2026-03-14T10:05Z",
        "2026-03-14T10:00Z, ~2026-03-14T10:05Z",
        "~2026-03-14T10:00Z, ~2026-03-14T10:05Z"
    })
    void one_approximate_time_makes_the_duration_approximate(String from, String to) {
        Postmortem postmortem = with(event(from, IMPACT_STARTED), event(to, DETECTED));

        assertThat(result(postmortem, "time to detect")).isEqualTo(new MetricResult.Value(Duration.ofMinutes(5), true));
    }

    @Test
    void other_claims_widen_the_duration_to_a_range() {
        When disputed = When.parse("2026-03-14T23:10Z").alsoClaimed("the summary", "2026-03-14T23:30Z");
        Postmortem postmortem = with(event(disputed, IMPACT_STARTED), event(When.parse("2026-03-14T23:55Z"), DETECTED));

        assertThat(result(postmortem, "time to detect"))
                .isEqualTo(new MetricResult.Range(Duration.ofMinutes(25), Duration.ofMinutes(45), false));
    }

    @Test
    void two_events_with_one_milestone_give_a_range() {
        Postmortem postmortem = with(
                event(DAY + "10:00Z", IMPACT_STARTED),
                event(DAY + "10:05Z", DETECTED),
                event(DAY + "10:08Z", DETECTED));

        assertThat(result(postmortem, "time to detect"))
                .isEqualTo(new MetricResult.Range(Duration.ofMinutes(5), Duration.ofMinutes(8), false));
    }

    @Test
    void very_many_marks_give_a_range_that_holds_them_all() {
        TimelineEvent[] events = Stream.concat(
                        Stream.of(event(DAY + "10:00Z", IMPACT_STARTED)),
                        IntStream.range(0, 20_000).mapToObj(i -> event(DAY + "10:0" + i % 10 + "Z", DETECTED)))
                .toArray(TimelineEvent[]::new);

        assertThat(result(with(events), "time to detect"))
                .isEqualTo(new MetricResult.Range(Duration.ZERO, Duration.ofMinutes(9), false));
    }

    @Test
    void very_many_marks_that_lie_before_the_start_are_in_the_wrong_order_as_one_is() {
        TimelineEvent[] events = Stream.concat(
                        Stream.of(event(DAY + "10:00Z", IMPACT_STARTED)),
                        IntStream.range(0, 20_000).mapToObj(i -> event(DAY + "09:0" + i % 10 + "Z", RECOVERED)))
                .toArray(TimelineEvent[]::new);

        assertUnknown(
                result(with(events), "time to recover"),
                "recovered (2026-03-14T09:00Z) lies before impact-started (2026-03-14T10:00Z)");
    }

    @Test
    void milestones_out_of_order_are_unknown_and_both_times_are_named() {
        Postmortem postmortem = with(event(DAY + "10:05+01:00", IMPACT_STARTED), event(DAY + "09:00Z", RECOVERED));

        assertUnknown(
                result(postmortem, "time to recover"),
                "recovered (2026-03-14T09:00Z) lies before impact-started (2026-03-14T10:05+01:00)");
    }

    @Test
    void who_notices_before_the_impact_has_no_time_to_detect() {
        Postmortem postmortem = with(event(DAY + "10:05Z", IMPACT_STARTED), event(DAY + "10:00Z", DETECTED));

        assertThat(result(postmortem, "time to detect"))
                .isEqualTo(new MetricResult.NotApplicable(
                        "detected (2026-03-14T10:00Z) lies before impact-started (2026-03-14T10:05Z)"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TL-2                | the time of recovered is not known: event TL-2 has no time",
                "2026-03-14T10:30Z/.. | recovered has no end yet: 2026-03-14T10:30Z/.."
            })
    void one_mark_without_a_time_leaves_the_milestone_unknown(String mark, String reason) {
        TimelineEvent unclear = mark.equals("TL-2")
                ? event(DAY + "10:00Z", RECOVERED).withId("TL-2").withWhen(Optional.empty())
                : event(mark, RECOVERED);
        Postmortem postmortem = with(event(DAY + "10:00Z", IMPACT_STARTED), event(DAY + "10:20Z", RECOVERED), unclear);

        assertUnknown(result(postmortem, "time to recover"), reason);
    }

    @Test
    void a_claim_does_not_stand_in_for_a_time_that_is_unknown() {
        When disputed = When.unknown("logs lost").alsoClaimed("a bystander", DAY + "10:20Z");
        Postmortem postmortem = with(event(When.parse(DAY + "10:00Z"), IMPACT_STARTED), event(disputed, RECOVERED));

        assertUnknown(result(postmortem, "time to recover"), "the time of recovered is not known: logs lost");
    }

    @Test
    void one_coarse_event_that_begins_and_ends_something_takes_no_time() {
        TimelineEvent both = event(DAY + "09:XXZ", IMPACT_STARTED)
                .withMilestones(
                        MilestoneMark.of(IMPACT_STARTED), MilestoneMark.of(DETECTED), MilestoneMark.of(RECOVERED));
        Postmortem postmortem = with(both);

        assertThat(result(postmortem, "time to recover")).isEqualTo(new MetricResult.Value(Duration.ZERO, false));
    }

    @Test
    void an_event_that_lasted_takes_its_own_time() {
        TimelineEvent both = event(DAY + "09:XXZ/PT6H", IMPACT_STARTED)
                .withMilestones(MilestoneMark.of(IMPACT_STARTED), MilestoneMark.of(RECOVERED));
        Postmortem postmortem = with(both);

        assertThat(result(postmortem, "time to recover")).isEqualTo(new MetricResult.Value(Duration.ofHours(6), false));
    }

    @ParameterizedTest
    @CsvSource({"10:05Z/2026-03-14T10:20Z, PT20M", "10:05Z/PT15M, PT20M"})
    void what_ends_something_is_reached_when_its_event_ends(String lasted, Duration expected) {
        Postmortem postmortem = with(event(DAY + "10:00Z", IMPACT_STARTED), event(DAY + lasted, MITIGATED));

        assertThat(result(postmortem, "time to mitigate")).isEqualTo(new MetricResult.Value(expected, false));
    }

    @Test
    void what_begins_something_is_reached_when_its_event_begins() {
        Postmortem postmortem = with(
                event(DAY + "10:00Z/2026-03-14T11:00Z", IMPACT_STARTED),
                event(DAY + "10:05Z/2026-03-14T10:20Z", DETECTED));

        assertThat(result(postmortem, "time to detect"))
                .isEqualTo(new MetricResult.Value(Duration.ofMinutes(5), false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-14T10:20Z/..                  | mitigated has no end yet: 2026-03-14T10:20Z/..",
                "[2026-03-14T11:00Z..2026-03-14T10:00Z]"
                        + " | the time of mitigated contradicts itself: [2026-03-14T11:00Z..2026-03-14T10:00Z]",
                "[2026-03-14T11:00..2026-03-14T10:00]"
                        + " | the time of mitigated contradicts itself: [2026-03-14T11:00..2026-03-14T10:00]",
                "2026-03-14T12:00Z/2026-03-14T09:00Z"
                        + " | the time of mitigated contradicts itself: 2026-03-14T12:00Z/2026-03-14T09:00Z"
            })
    void a_time_that_has_no_end_gives_no_duration(String time, String reason) {
        Postmortem postmortem = with(event(DAY + "10:00Z", IMPACT_STARTED), event(time, MITIGATED));

        assertUnknown(result(postmortem, "time to mitigate"), reason);
    }

    @Test
    void an_event_without_a_time_gives_no_duration() {
        Postmortem postmortem = with(
                event(DAY + "10:00Z", IMPACT_STARTED),
                event(DAY + "10:00Z", DETECTED).withId("TL-5").withWhen(Optional.empty()));

        assertUnknown(
                result(postmortem, "time to detect"), "the time of detected is not known: event TL-5 has no time");
    }

    @Test
    void words_give_no_duration_and_are_repeated() {
        Postmortem postmortem =
                with(event(DAY + "10:00Z", IMPACT_STARTED), event(When.described("Thursday evening"), DETECTED));

        assertUnknown(result(postmortem, "time to detect"), "the time of detected is not known: Thursday evening");
    }

    @Test
    void a_time_that_does_not_apply_makes_the_duration_not_apply() {
        Postmortem postmortem = with(
                event(When.unknown("logs lost"), IMPACT_STARTED), event(When.notApplicable("near miss"), DETECTED));

        assertThat(result(postmortem, "time to detect"))
                .isEqualTo(new MetricResult.NotApplicable("detected does not apply: near miss"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"time to detect", "time to mitigate", "time to recover", "time to resolve", "impact duration"})
    void a_draft_has_no_durations_and_no_zeros(String name) {
        Postmortem draft = Postmortem.builder().title("Stall").build();

        assertUnknown(result(draft, name), "no event is marked impact-started");
    }

    @Property(tries = 300)
    void no_random_postmortem_has_a_negative_duration_or_an_empty_reason(@ForAll long seed) {
        Postmortem postmortem = RandomValues.random(Postmortem.class, seed);

        assertThat(Metrics.standard().measure(postmortem)).allSatisfy(metric -> {
            MetricResult result = metric.result();
            if (result instanceof MetricResult.Value value) {
                assertThat(value.duration()).isGreaterThanOrEqualTo(Duration.ZERO);
            } else if (result instanceof MetricResult.Range range) {
                assertThat(range.least()).isGreaterThanOrEqualTo(Duration.ZERO).isLessThan(range.most());
            } else if (result instanceof MetricResult.Unknown unknown) {
                assertThat(unknown.reason()).isNotBlank();
            } else {
                assertThat(((MetricResult.NotApplicable) result).reason()).isNotBlank();
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "IMPACT, impact duration, impact-started",
        "DETECTION, time to detect, detected",
        "MITIGATION, time to mitigate, mitigated",
        "RECOVERY, time to recover, recovered"
    })
    void a_section_that_does_not_apply_makes_its_duration_not_apply(
            SectionName section, String metric, String milestone) {
        Absence none = new Absence(SectionPart.of(section), AbsenceState.NOT_APPLICABLE, "near miss");

        Postmortem postmortem = with(event(DAY + "10:00Z", ACKNOWLEDGED)).plusAbsence(none);

        assertThat(result(postmortem, metric)).isEqualTo(new MetricResult.NotApplicable(milestone + ": near miss"));
    }

    @Test
    void a_section_that_is_unknown_gives_its_reason() {
        Absence unknown = new Absence(SectionPart.of(SectionName.DETECTION), AbsenceState.UNKNOWN, "logs expired");

        Postmortem postmortem = with(event(DAY + "10:00Z", IMPACT_STARTED)).plusAbsence(unknown);

        assertUnknown(result(postmortem, "time to detect"), "detected: logs expired");
    }

    // Where a milestone is taken from.

    @Test
    void a_marked_event_outweighs_the_detection_section() {
        Postmortem postmortem = with(event(DAY + "10:00Z", IMPACT_STARTED), event(DAY + "10:05Z", DETECTED)).toBuilder()
                .detection(d -> d.when(DAY + "10:30Z"))
                .build();

        assertThat(sources(postmortem, "time to detect")).containsExactly("event TL-1", "event TL-2");
    }

    @Test
    void the_event_that_the_detection_section_names_outweighs_its_time() {
        TimelineEvent noticed = event(DAY + "10:07Z", Milestone.of("paged")).withId("alarm");
        Postmortem postmortem = with(event(DAY + "10:00Z", IMPACT_STARTED), noticed).toBuilder()
                .detection(d -> d.event("alarm").when(DAY + "10:30Z"))
                .build();

        assertThat(sources(postmortem, "time to detect"))
                .containsExactly("event TL-1", "event alarm, named by the detection section");
        assertThat(result(postmortem, "time to detect"))
                .isEqualTo(new MetricResult.Value(Duration.ofMinutes(7), false));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_time_of_the_detection_section_counts_where_no_event_does(boolean dangling) {
        Postmortem postmortem = with(event(DAY + "10:00Z", IMPACT_STARTED)).toBuilder()
                .detection(d -> {
                    d.when(DAY + "10:30Z");
                    if (dangling) {
                        d.event("TL-99");
                    }
                })
                .build();

        assertThat(sources(postmortem, "time to detect")).containsExactly("event TL-1", "the detection section");
    }

    @Test
    void a_marked_event_outweighs_the_windows_of_impact() {
        Postmortem postmortem =
                with(event(DAY + "10:00Z", IMPACT_STARTED), event(DAY + "10:50Z", IMPACT_ENDED)).toBuilder()
                        .impact(i -> i.window(DAY + "09:00Z/PT4H", DOWN))
                        .build();

        assertThat(result(postmortem, "impact duration"))
                .isEqualTo(new MetricResult.Value(Duration.ofMinutes(50), false));
    }

    @Test
    void the_impact_reaches_from_the_first_window_to_the_last() {
        Postmortem postmortem = windows(DAY + "10:20Z/2026-03-14T10:30Z", DAY + "10:05Z/PT10M", DAY + "10:25Z/PT20M");

        assertThat(result(postmortem, "impact duration"))
                .isEqualTo(new MetricResult.Value(Duration.ofMinutes(40), false));
        assertThat(sources(postmortem, "impact duration")).containsExactly("window IW-2", "window IW-3");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-14T10:05/2026-03-14T10:40,                              PT35M, PT35M",
        "2026-03-14Z/PT9H48M,                                            PT9H48M, PT9H48M",
        "2026-03-14,                                                     PT0S,  PT24H",
        "2026-03-29[Europe/London],                                      PT0S,  PT23H",
        "[2026-03-14T10:00Z..2026-03-14T12:00Z],                         PT0S,  PT2H",
        "2026-10-25T01:10[Europe/London]/2026-10-25T01:20[Europe/London], PT10M, PT70M",
        "2026-03-14T10:05Z/2026-03-14T11:XXZ,                            PT55M, PT1H55M"
    })
    void both_ends_of_one_window_belong_together(String window, Duration least, Duration most) {
        Postmortem postmortem = windows(window);

        assertThat(result(postmortem, "impact duration"))
                .isEqualTo(
                        least.equals(most)
                                ? new MetricResult.Value(least, false)
                                : new MetricResult.Range(least, most, false));
    }

    @Test
    void a_window_that_ends_before_it_begins_is_unknown() {
        assertUnknown(
                result(windows(DAY + "10:40/2026-03-14T10:05"), "impact duration"),
                "the time of impact-started contradicts itself: 2026-03-14T10:40/2026-03-14T10:05");
    }

    @Test
    void a_window_that_contradicts_itself_is_not_outweighed_by_another() {
        assertUnknown(
                result(windows(DAY + "10:00Z/PT40M", DAY + "12:00Z/2026-03-14T09:00Z"), "impact duration"),
                "the time of impact-started contradicts itself: 2026-03-14T12:00Z/2026-03-14T09:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-14T10:00/2026-03-14T11:00,     PT1H, PT1H",
        "2026-03-14,                            PT0S, PT24H",
        "[2026-03-14T10:00..2026-03-14T11:00],  PT0S, PT1H"
    })
    void two_windows_that_say_the_same_are_as_one(String window, Duration least, Duration most) {
        assertThat(result(windows(window, window), "impact duration"))
                .isEqualTo(
                        least.equals(most)
                                ? new MetricResult.Value(least, false)
                                : new MetricResult.Range(least, most, false));
    }

    @Test
    void a_claim_that_is_approximate_makes_several_windows_approximate() {
        When disputed = When.parse(DAY + "10:00Z/2026-03-14T11:00Z").alsoClaimed("a user", "~2026-03-14T09:00Z/PT2H");
        Postmortem postmortem = Postmortem.builder()
                .title("Stall")
                .impact(i -> i.window(disputed, DOWN).window(DAY + "09:30Z/2026-03-14T11:30Z", DOWN))
                .build();

        assertThat(result(postmortem, "impact duration"))
                .isEqualTo(new MetricResult.Range(Duration.ofMinutes(120), Duration.ofMinutes(150), true));
    }

    @Test
    void an_event_that_the_detection_section_names_is_the_one_that_is_marked() {
        Postmortem postmortem = with(event("2026-03-14", IMPACT_STARTED).withId("E-1")).toBuilder()
                .detection(d -> d.event("E-1"))
                .build();

        assertThat(result(postmortem, "time to detect")).isEqualTo(new MetricResult.Value(Duration.ZERO, false));
    }

    @Test
    void two_events_with_one_id_are_two() {
        Postmortem postmortem = with(
                event(DAY + "10:00Z", IMPACT_STARTED).withId("E-1"),
                event(DAY + "11:00Z", RESOLVED).withId("E-1"));

        assertThat(result(postmortem, "time to resolve")).isEqualTo(new MetricResult.Value(Duration.ofHours(1), false));
    }

    @Test
    void an_event_does_not_end_before_it_begins() {
        TimelineEvent both = event("2026-03-14Z/PT2H", MITIGATED)
                .withMilestones(MilestoneMark.of(MITIGATED), MilestoneMark.of(Milestone.DECLARED));
        Metrics metrics = Metrics.of(List.of(MetricDefinition.of("backwards", MITIGATED, Milestone.DECLARED)));

        assertThat(metrics.measure(with(both)).get(0).result()).isInstanceOf(MetricResult.Unknown.class);
    }

    @Test
    void claims_about_one_window_are_not_mixed() {
        When window = When.parse(DAY + "17:20Z/2026-03-14T23:30Z")
                .alsoClaimed("the summary", DAY + "17:30Z/2026-03-14T23:25Z");
        Postmortem postmortem = Postmortem.builder()
                .title("Stall")
                .impact(i -> i.window(window, DOWN))
                .build();

        assertThat(result(postmortem, "impact duration"))
                .isEqualTo(new MetricResult.Range(Duration.ofMinutes(355), Duration.ofMinutes(370), false));
    }

    @Test
    void a_window_that_is_claimed_to_be_longer_counts_as_well() {
        When disputed = When.parse(DAY + "10:05Z/2026-03-14T10:30Z")
                .alsoClaimed("a customer", DAY + "09:00Z/2026-03-14T12:00Z");
        Postmortem postmortem = Postmortem.builder()
                .title("Stall")
                .impact(i -> i.window(DAY + "10:00Z/2026-03-14T10:40Z", DOWN).window(disputed, DOWN))
                .build();

        assertThat(result(postmortem, "impact duration"))
                .isEqualTo(new MetricResult.Range(Duration.ofMinutes(40), Duration.ofHours(3), false));
        assertThat(sources(postmortem, "impact duration"))
                .containsExactly("window IW-1", "window IW-2", "window IW-1", "window IW-2");
    }

    @Test
    void customers_who_are_only_at_risk_feel_no_impact() {
        Postmortem postmortem = Postmortem.builder()
                .title("Stall")
                .impact(i -> i.window("2026-03-10T00:00Z/2026-03-14T10:00Z", AT_RISK)
                        .window(DAY + "10:00Z/2026-03-14T10:10Z", DOWN))
                .build();

        assertThat(result(postmortem, "impact duration"))
                .isEqualTo(new MetricResult.Value(Duration.ofMinutes(10), false));
    }

    @Test
    void an_open_window_leaves_the_impact_open() {
        Postmortem postmortem = windows(DAY + "10:05Z/..", DAY + "10:20Z/2026-03-14T10:30Z");

        assertUnknown(result(postmortem, "impact duration"), "impact-ended has no end yet: 2026-03-14T10:05Z/..");
    }

    @Test
    void a_window_that_is_a_point_does_not_say_how_long_it_was() {
        Postmortem postmortem = windows(DAY + "10:05Z");

        assertUnknown(
                result(postmortem, "impact duration"),
                "impact-ended is not told, only a point in time: 2026-03-14T10:05Z");
    }

    @Test
    void a_window_with_a_coarse_end_gives_a_range() {
        Postmortem postmortem = windows("2026-03-14T00:00Z/2026-03-14T10:XXZ");

        assertThat(result(postmortem, "impact duration"))
                .isEqualTo(new MetricResult.Range(Duration.ofHours(10), Duration.ofHours(11), false));
    }

    @Test
    void a_coarse_window_that_may_have_ended_last_counts_as_well() {
        Postmortem postmortem = windows(DAY + "10:00Z/2026-03-14T10:40Z", DAY + "10:00Z/2026-03-14T10:XXZ");

        assertThat(result(postmortem, "impact duration"))
                .isEqualTo(new MetricResult.Range(Duration.ofMinutes(40), Duration.ofHours(1), false));
    }

    // Scopes.

    @Test
    void a_component_is_measured_by_its_own_windows() {
        Postmortem postmortem = with(scoped(DAY + "11:30Z", RECOVERED, "search")).toBuilder()
                .impact(i -> i.window(DAY + "10:00Z/2026-03-14T12:00Z", DOWN, w -> w.component("checkout"))
                        .window(DAY + "11:00Z/2026-03-14T11:30Z", DOWN, w -> w.component("search")))
                .build();

        Metric recovered = scopedMetric(postmortem, "time to recover", "search");

        assertThat(recovered.result()).isEqualTo(new MetricResult.Value(Duration.ofMinutes(30), false));
        assertThat(recovered.inputs()).extracting(MetricInput::source).containsExactly("window IW-2", "event TL-1");
    }

    @Test
    void an_episode_shares_nothing_with_the_whole_incident() {
        Postmortem postmortem =
                with(event("2026-03-10T10:00Z", IMPACT_STARTED), scoped(DAY + "10:05Z", DETECTED, "second")).toBuilder()
                        .episode("second", "The second wave")
                        .build();

        assertThat(scopedMetric(postmortem, "time to detect", "second").result())
                .isEqualTo(new MetricResult.Unknown("no event is marked impact-started for second"));
    }

    @Test
    void a_component_shares_with_the_whole_incident_although_there_are_episodes() {
        Postmortem postmortem =
                with(event(DAY + "10:00Z", IMPACT_STARTED), scoped(DAY + "10:05Z", DETECTED, "search")).toBuilder()
                        .episode("second", "The second wave")
                        .build();

        assertThat(scopedMetric(postmortem, "time to detect", "search").result())
                .isEqualTo(new MetricResult.Value(Duration.ofMinutes(5), false));
    }

    @Test
    void an_episode_is_measured_by_its_own_windows() {
        Postmortem postmortem =
                with(event("2026-03-10T10:00Z", IMPACT_STARTED), scoped(DAY + "10:05Z", DETECTED, "second")).toBuilder()
                        .episode("second", "The second wave")
                        .impact(i -> i.window(DAY + "10:00Z/PT1H", DOWN, w -> w.episode("second")))
                        .build();

        assertThat(scopedMetric(postmortem, "time to detect", "second").result())
                .isEqualTo(new MetricResult.Value(Duration.ofMinutes(5), false));
    }

    @Test
    void a_scope_has_its_own_milestone_and_shares_the_others() {
        Postmortem postmortem = with(
                event(DAY + "10:00Z", IMPACT_STARTED),
                event(DAY + "10:40Z", RECOVERED),
                scoped(DAY + "10:20Z", RECOVERED, "checkout"));

        List<Metric> recovered = Metrics.standard().measure(postmortem).stream()
                .filter(metric -> metric.name().equals("time to recover"))
                .toList();

        assertThat(recovered).extracting(Metric::scope).containsExactly(Optional.empty(), Optional.of("checkout"));
        assertThat(recovered)
                .extracting(Metric::result)
                .containsExactly(
                        new MetricResult.Value(Duration.ofMinutes(40), false),
                        new MetricResult.Value(Duration.ofMinutes(20), false));
    }

    @Test
    void a_scope_in_which_nothing_of_a_duration_is_marked_has_none() {
        Postmortem postmortem =
                with(event(DAY + "10:00Z", IMPACT_STARTED), scoped(DAY + "10:20Z", RECOVERED, "checkout"));

        assertThat(Metrics.standard().measure(postmortem))
                .filteredOn(metric -> metric.scope().isPresent())
                .extracting(Metric::name)
                .containsExactly("time to recover");
    }

    @Test
    void a_milestone_of_a_part_is_not_taken_for_the_whole() {
        Postmortem postmortem =
                with(event(DAY + "10:00Z", IMPACT_STARTED), scoped(DAY + "10:20Z", RECOVERED, "checkout"));

        assertUnknown(
                result(postmortem, "time to recover"),
                "no event is marked recovered for the whole incident, only for checkout");
    }

    @Test
    void a_milestone_of_parts_names_the_parts_in_which_it_is_marked() {
        Postmortem postmortem = with(
                event(DAY + "10:00Z", IMPACT_STARTED),
                scoped(DAY + "10:10Z", MITIGATED, "search"),
                scoped(DAY + "10:20Z", RECOVERED, "checkout"),
                scoped(DAY + "10:30Z", RECOVERED, "carts"),
                scoped(DAY + "10:40Z", RECOVERED, "checkout"));

        assertUnknown(
                result(postmortem, "time to recover"),
                "no event is marked recovered for the whole incident, only for checkout, carts");
    }

    // The window of lost data.

    @ParameterizedTest
    @CsvSource({
        "2026-03-14T17:20Z/2026-03-15T00:00Z, PT6H40M, PT6H40M",
        "2026-03-14T17:20Z/PT6H, PT6H, PT6H",
        "2026-03-14T17:XXZ/2026-03-14T20:00Z, PT2H, PT3H",
        "2026-03-14T17:XXZ/PT6H, PT6H, PT6H"
    })
    void lost_data_has_a_window(String window, Duration least, Duration most) {
        Postmortem postmortem = Postmortem.builder()
                .title("Stall")
                .impact(i -> i.dataSet("orders", LOST, d -> d.window(window)))
                .build();

        assertThat(result(postmortem, "data-loss window"))
                .isEqualTo(
                        least.equals(most)
                                ? new MetricResult.Value(least, false)
                                : new MetricResult.Range(least, most, false));
    }

    @Test
    void each_data_set_that_lost_data_has_its_own_window() {
        Postmortem postmortem = Postmortem.builder()
                .title("Stall")
                .impact(i ->
                        i.dataSet("orders", LOST).dataSet("carts", CORRUPTED).dataSet("logs", DISCARDED))
                .build();

        assertThat(Metrics.standard().measure(postmortem))
                .filteredOn(metric -> metric.name().equals("data-loss window"))
                .extracting(metric -> metric.scope().orElseThrow())
                .containsExactly("DI-1", "DI-3");
    }

    @Test
    void lost_data_without_a_window_is_unknown_and_not_zero() {
        Postmortem postmortem = Postmortem.builder()
                .title("Stall")
                .impact(i -> i.dataSet("orders", LOST))
                .build();

        assertUnknown(result(postmortem, "data-loss window"), "no window is recorded for the loss of orders");
    }

    @Test
    void lost_data_with_a_point_in_time_is_unknown_and_not_zero() {
        Postmortem postmortem = Postmortem.builder()
                .title("Stall")
                .impact(i -> i.dataSet("orders", LOST, d -> d.window(DAY + "17:20Z")))
                .build();

        assertUnknown(
                result(postmortem, "data-loss window"),
                "end of the window is not told, only a point in time: 2026-03-14T17:20Z");
    }

    @Test
    void no_word_about_data_is_unknown() {
        assertUnknown(
                result(Postmortem.builder().title("Stall").build(), "data-loss window"),
                "no data set is recorded as lost or intact");
    }

    @Test
    void data_that_was_not_lost_has_no_window() {
        Postmortem postmortem = Postmortem.builder()
                .title("Stall")
                .impact(i -> i.dataSet("orders", CORRUPTED))
                .build();

        assertThat(result(postmortem, "data-loss window"))
                .isEqualTo(new MetricResult.NotApplicable("no data set is recorded as lost"));
    }

    @Test
    void an_effect_of_ones_own_does_not_say_that_nothing_was_lost() {
        Postmortem postmortem = Postmortem.builder()
                .title("Stall")
                .impact(i -> i.dataSet("orders", DataEffect.of("encrypted")))
                .build();

        assertUnknown(
                result(postmortem, "data-loss window"),
                "it is not recorded whether data was lost: orders is encrypted");
    }

    @ParameterizedTest
    @EnumSource(AbsenceState.class)
    void impact_that_is_declared_absent_tells_why_there_is_no_window(AbsenceState state) {
        Absence absence = new Absence(SectionPart.of(SectionName.IMPACT), state, "near miss");

        Postmortem postmortem = Postmortem.builder().title("Stall").build().plusAbsence(absence);

        assertThat(result(postmortem, "data-loss window"))
                .isEqualTo(
                        state == AbsenceState.NOT_APPLICABLE
                                ? new MetricResult.NotApplicable("near miss")
                                : new MetricResult.Unknown("near miss"));
    }

    // One's own.

    @Test
    void a_definition_of_ones_own_comes_after_the_others() {
        Milestone paged = Milestone.of("paged");
        Postmortem postmortem = with(event(DAY + "10:05Z", DETECTED), event(DAY + "10:09Z", paged));

        Metric metric = Metrics.standard()
                .and(MetricDefinition.of("time to page", DETECTED, paged))
                .measure(postmortem)
                .get(MetricDefinitions.standard().size());

        assertThat(metric.name()).isEqualTo("time to page");
        assertThat(metric.formula()).isEqualTo("from detected to paged");
        assertThat(metric.result()).isEqualTo(new MetricResult.Value(Duration.ofMinutes(4), false));
        assertThat(metric.inputs()).extracting(MetricInput::name).containsExactly("detected", "paged");
    }

    @Test
    void the_definitions_of_another_tool_are_computed_in_their_order() {
        assertThat(Metrics.of(MetricDefinitions.datadog())
                        .measure(Postmortem.builder().title("Stall").build()))
                .extracting(Metric::name)
                .containsExactly(
                        "time to detect",
                        "time to internal response",
                        "time to repair",
                        "time to resolve",
                        "customer impact duration",
                        "data-loss window");
    }

    private static Postmortem with(TimelineEvent... events) {
        return Postmortem.builder()
                .title("Stall")
                .timeline(t -> t.addAllEvents(Arrays.asList(events)))
                .build();
    }

    private static Postmortem windows(String... times) {
        return Postmortem.builder()
                .title("Stall")
                .impact(i -> Arrays.stream(times).forEach(time -> i.window(time, DEGRADED)))
                .build();
    }

    private static TimelineEvent event(String when, Milestone milestone) {
        return event(When.parse(when), milestone);
    }

    private static TimelineEvent event(When when, Milestone milestone) {
        return event(when, MilestoneMark.of(milestone));
    }

    private static TimelineEvent scoped(String when, Milestone milestone, String scope) {
        return event(When.parse(when), MilestoneMark.of(milestone, scope));
    }

    private static TimelineEvent event(When when, MilestoneMark mark) {
        Consumer<TimelineEvent.Builder> marked = event -> event.when(when).addMilestone(mark);
        TimelineEvent.Builder event = TimelineEvent.builder().kind(SYMPTOM).text("Errors increased");
        marked.accept(event);
        return event.build();
    }

    private static Metric metric(Postmortem postmortem, String name) {
        return Metrics.standard().measure(postmortem).stream()
                .filter(metric -> metric.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Metric scopedMetric(Postmortem postmortem, String name, String scope) {
        return Metrics.standard().measure(postmortem).stream()
                .filter(metric -> metric.name().equals(name) && metric.scope().equals(Optional.of(scope)))
                .findFirst()
                .orElseThrow();
    }

    private static MetricResult result(Postmortem postmortem, String name) {
        return metric(postmortem, name).result();
    }

    private static List<String> sources(Postmortem postmortem, String name) {
        return metric(postmortem, name).inputs().stream()
                .map(MetricInput::source)
                .toList();
    }

    private static void assertUnknown(MetricResult result, String reason) {
        assertThat(result).isEqualTo(new MetricResult.Unknown(reason));
    }
}
