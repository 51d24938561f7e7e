package dev.postmortem.model.timeline;

import static dev.postmortem.model.timeline.EventKind.CHANGE;
import static dev.postmortem.model.timeline.EventKind.ESCALATION;
import static dev.postmortem.model.timeline.EventKind.MITIGATION;
import static dev.postmortem.model.timeline.EventKind.RECOVERY;
import static dev.postmortem.model.timeline.EventKind.SYMPTOM;
import static dev.postmortem.model.value.Milestone.IMPACT_STARTED;
import static dev.postmortem.model.value.Milestone.MITIGATED;
import static dev.postmortem.model.value.Milestone.RECOVERED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.postmortem.model.JsonRoundTrip;
import dev.postmortem.model.Violations;
import dev.postmortem.model.value.Day;
import dev.postmortem.model.value.MilestoneMark;
import dev.postmortem.model.value.When;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TimelineTest {

    private static final TimelineEvent STARTED = TimelineEvent.of("2026-03-14T10:00Z", CHANGE, "Migration started");
    private static final TimelineEvent SPIKED = TimelineEvent.of("2026-03-14T10:05Z", SYMPTOM, "Database CPU spiked");
    private static final TimelineEvent STOPPED = TimelineEvent.of("2026-03-14T10:15Z", MITIGATION, "Migration stopped");
    private static final TimelineGap WATCHED = TimelineGap.of("2026-03-14T10:15Z/2026-03-14T10:40Z", "All watched");
    private static final TimelineGap ASLEEP = TimelineGap.of("2026-03-14T11:00Z/2026-03-14T12:00Z", "Nobody was there");

    @Test
    void clock_times_belong_to_the_day_that_was_given() {
        Timeline timeline = Timeline.builder()
                .on("2026-03-14", "UTC")
                .at("10:00", CHANGE, "Migration started")
                .at("10:05", SYMPTOM, "Database CPU spiked")
                .build();

        assertThat(timeline.events()).containsExactly(STARTED, SPIKED);
    }

    @Test
    void a_day_holds_until_the_next() {
        Timeline timeline = Timeline.builder()
                .on("2026-03-14", "UTC")
                .at("23:50", SYMPTOM, "Errors increased")
                .on(Day.of("2026-03-15", "UTC"))
                .at("00:10", MITIGATION, "Migration stopped")
                .build();

        assertThat(timeline.events())
                .extracting(event -> event.when().orElseThrow())
                .containsExactly(When.parse("2026-03-14T23:50Z"), When.parse("2026-03-15T00:10Z"));
    }

    @Test
    void a_time_with_a_day_of_its_own_needs_none() {
        Timeline timeline = Timeline.builder()
                .at("2026-03-14T10:00Z", CHANGE, "Migration started")
                .at(When.parse("2026-03-14T10:05Z"), SYMPTOM, "Database CPU spiked")
                .build();

        assertThat(timeline.events()).containsExactly(STARTED, SPIKED);
    }

    @Test
    void a_time_with_a_day_of_its_own_keeps_it_on_another_day() {
        Timeline timeline = Timeline.builder()
                .on("2026-03-20", "Europe/London")
                .at("2026-03-14T10:00Z", CHANGE, "Migration started")
                .build();

        assertThat(timeline.events()).containsExactly(STARTED);
    }

    @Test
    void a_lambda_says_more_of_an_event() {
        Timeline timeline = Timeline.builder()
                .on("2026-03-14", "UTC")
                .at(
                        "10:05",
                        SYMPTOM,
                        "Database CPU spiked",
                        e -> e.component("orders-db").milestone(IMPACT_STARTED).measure("97 %", "CPU on the primary"))
                .build();

        assertThat(timeline.events())
                .containsExactly(SPIKED.toBuilder()
                        .component("orders-db")
                        .addMilestone(MilestoneMark.of(IMPACT_STARTED))
                        .measure("97 %", "CPU on the primary")
                        .build());
    }

    @Test
    void a_lambda_says_more_of_an_event_whose_time_is_typed() {
        Timeline timeline = Timeline.builder()
                .at(When.parse("2026-03-14T10:05Z"), SYMPTOM, "Database CPU spiked", e -> e.component("orders-db"))
                .build();

        assertThat(timeline.events())
                .containsExactly(SPIKED.toBuilder().component("orders-db").build());
    }

    @Test
    void an_untimed_event_has_no_time() {
        Timeline timeline = Timeline.builder()
                .untimed(ESCALATION, "The database team was called in")
                .untimed(ESCALATION, "Its lead was called in", e -> e.source("chat log"))
                .build();

        assertThat(timeline.events())
                .allSatisfy(event -> assertThat(event.when()).isEmpty());
        assertThat(timeline.events().get(1).source()).contains("chat log");
    }

    @Test
    void a_gap_takes_clock_times_too() {
        Timeline timeline = Timeline.builder()
                .on("2026-03-14", "UTC")
                .gap("10:15 to 10:40", "All watched")
                .build();

        assertThat(timeline.gaps().get(0).when().canonical()).contains("2026-03-14T10:15Z/2026-03-14T10:40Z");
    }

    @Test
    void a_gap_is_filled_in_by_a_lambda_or_a_typed_time() {
        Timeline timeline = Timeline.builder()
                .addGap(g -> g.when("2026-03-14T10:15Z/2026-03-14T10:40Z").explanation("All watched"))
                .gap(ASLEEP.when(), "Nobody was there")
                .build();

        assertThat(timeline.gaps()).containsExactly(WATCHED, ASLEEP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10:05", "~10:05", "tomorrow", "2026-13-45T10:00Z"})
    void a_time_that_is_not_understood_without_a_day_names_event_and_value_and_says_to_give_the_day(String time) {
        Timeline.Builder timeline = Timeline.builder();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> timeline.at(time, SYMPTOM, "Database CPU spiked"))
                .withMessageContainingAll(
                        "TimelineEvent.when", "Database CPU spiked", time, "accepted", "on(\"2026-03-14\", \"UTC\")");
    }

    @Test
    void a_time_that_is_not_understood_on_a_day_names_event_and_value_and_does_not_ask_for_the_day() {
        Timeline.Builder timeline = Timeline.builder().on("2026-03-14", "UTC");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> timeline.at("25:05", SYMPTOM, "Database CPU spiked"))
                .withMessageContainingAll("TimelineEvent.when", "Database CPU spiked", "25:05")
                .withMessageNotContaining("on(");
    }

    @Test
    void a_gap_without_a_day_says_to_give_the_day() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timeline.builder().gap("10:15 to 10:40", "All watched"))
                .withMessageContainingAll("TimelineGap.when", "10:15 to 10:40", "All watched", "on(");
    }

    static Stream<Arguments> eventsWithoutATime() {
        return Stream.of(
                arguments("text", lambda(t -> t.at((String) null, SYMPTOM, "Database CPU spiked"))),
                arguments("time", lambda(t -> t.at((When) null, SYMPTOM, "Database CPU spiked"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("eventsWithoutATime")
    void a_missing_time_is_named_and_there_is_a_way_to_do_without(String kind, Consumer<Timeline.Builder> more) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> more.accept(Timeline.builder()))
                .withMessage(
                        "TimelineEvent.when is missing: give a time, or add an event without one with untimed(...)");
    }

    static Stream<Arguments> nonsenseWithoutWords() {
        return Stream.of(
                arguments("TimelineEvent.when", lambda(t -> t.at("nonsense", SYMPTOM, (String) null))),
                arguments("TimelineGap.when", lambda(t -> t.gap("nonsense", null))));
    }

    @ParameterizedTest
    @MethodSource("nonsenseWithoutWords")
    void a_time_that_is_not_understood_is_named_where_words_are_missing_too(
            String attribute, Consumer<Timeline.Builder> more) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> more.accept(Timeline.builder()))
                .withMessageStartingWith(attribute + ": Time \"nonsense\" is not understood: ");
    }

    private static Consumer<Timeline.Builder> lambda(Consumer<Timeline.Builder> lambda) {
        return lambda;
    }

    @Test
    void a_missing_day_is_named() {
        Day missing = null;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timeline.builder().on(missing))
                .withMessageContaining("Timeline day is missing");
    }

    @Test
    void a_builder_of_a_timeline_keeps_what_is_there() {
        Timeline timeline = full();

        Timeline longer = timeline.toBuilder()
                .addEvent(e -> e.when("2026-03-14T10:15Z").kind(MITIGATION).text("Migration stopped"))
                .addGap(ASLEEP)
                .build();

        assertThat(longer.events()).containsExactly(STARTED, SPIKED, STOPPED);
        assertThat(longer.gaps()).containsExactly(WATCHED, ASLEEP);
    }

    @Test
    void a_plain_list_replaces() {
        Timeline timeline = full();

        Timeline other = timeline.toBuilder().events(List.of(STOPPED)).build();

        assertThat(other).isEqualTo(new Timeline(List.of(STOPPED), List.of(WATCHED)));
        assertThat(timeline.withEvents(STOPPED)).isEqualTo(other);
    }

    @Test
    void plus_appends() {
        Timeline timeline = full().plusEvent(STOPPED).plusGap(ASLEEP);

        assertThat(timeline).isEqualTo(new Timeline(List.of(STARTED, SPIKED, STOPPED), List.of(WATCHED, ASLEEP)));
    }

    @Test
    void an_empty_timeline_is_a_timeline() {
        assertThat(Timeline.builder().build()).isEqualTo(new Timeline(null, null));
    }

    @Test
    void null_elements_are_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Timeline(Arrays.asList(STARTED, null), List.of()))
                .withMessageContaining("Timeline.events[1]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Timeline(List.of(), Arrays.asList(WATCHED, null)))
                .withMessageContaining("Timeline.gaps[1]");
        TimelineEvent none = null;
        assertThatThrownBy(() -> full().plusEvent(none)).hasMessageContaining("Timeline.events[2] is null");
    }

    @Test
    void toString_counts() {
        assertThat(full()).hasToString("Timeline[events 2, gaps 1]");
    }

    @Test
    void constraints_of_events_and_gaps_apply() {
        Timeline timeline = Timeline.builder()
                .untimed(RECOVERY, " ", e -> e.milestone(RECOVERED))
                .addGap(WATCHED.withExplanation(""))
                .build();

        assertThat(Violations.placesIn(timeline)).containsExactly("events[0].text", "gaps[0].explanation");
    }

    @Test
    void both_jacksons_keep_everything() {
        JsonRoundTrip.assertLossless(full().plusEvent(TimelineEventTest.full()).plusGap(ASLEEP.withId("TG-1")));
    }

    @Test
    void both_jacksons_read_an_empty_object_as_an_empty_timeline() {
        assertThat(JsonRoundTrip.readByJackson2("{}", Timeline.class))
                .isEqualTo(JsonRoundTrip.readByJackson3("{}", Timeline.class))
                .isEqualTo(Timeline.builder().build());
    }

    private static Timeline full() {
        return new Timeline(List.of(STARTED, SPIKED), List.of(WATCHED));
    }

    @Test
    void an_event_is_told_with_the_milestones_it_reached() {
        Timeline timeline = Timeline.builder()
                .at("2026-03-14T10:05Z", SYMPTOM, "Database CPU spiked", IMPACT_STARTED)
                .at(When.parse("2026-03-14T10:40Z"), RECOVERY, "System stabilized", MITIGATED, RECOVERED)
                .build();

        assertThat(timeline.events())
                .extracting(TimelineEvent::milestones)
                .containsExactly(
                        List.of(MilestoneMark.of(IMPACT_STARTED)),
                        List.of(MilestoneMark.of(MITIGATED), MilestoneMark.of(RECOVERED)));
    }

    @Test
    void milestones_are_added_to_those_that_are_there() {
        TimelineEvent event = STARTED.toBuilder()
                .milestone(IMPACT_STARTED)
                .milestones(MITIGATED, RECOVERED)
                .build();

        assertThat(event.milestones())
                .extracting(MilestoneMark::milestone)
                .containsExactly(IMPACT_STARTED, MITIGATED, RECOVERED);
    }
}
