package dev.postmortem.model.timeline;

import static dev.postmortem.model.timeline.EventKind.SYMPTOM;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.postmortem.model.value.When;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChronologyTest {

    /** Each word is an event's name, and its time after an equals sign, if it has one. */
    @ParameterizedTest
    @CsvSource({
        "b=2026-03-14T10:05Z a=2026-03-14T10:00Z, a b",
        // Equal times stay in the order of the list.
        "a=2026-03-14T10:00Z b=2026-03-14T10:00Z c=2026-03-14T10:00Z, a b c",
        // An instant comes before an interval that starts with it, and the shorter interval before the longer.
        "c=2026-03-14T10:00Z/2026-03-14T10:40Z b=2026-03-14T10:00Z/2026-03-14T10:30Z a=2026-03-14T10:00Z, a b c",
        // What is still open may end last.
        "b=2026-03-14T10:00Z/.. a=2026-03-14T10:00Z/2026-03-14T10:30Z, a b",
        // A minute is not a second: 10:00 may have been before 10:00:30, and is not put after it.
        "b=2026-03-14T10:00:30Z a=2026-03-14T10:00Z, a b",
        "b=2026-03-14T10:00Z a=2026-03-14, a b",
        // Offsets count, digits do not.
        "b=2026-03-14T10:30+01:00 a=2026-03-14T09:10Z, a b",
        // Without a time an event stays after the one before it.
        "c=2026-03-14T10:05Z d a=2026-03-14T10:00Z b, a b c d",
        "b=2026-03-14T10:00Z c d a=2026-03-14T09:00Z, a b c d",
        // An equal time does not come between an event and what stays with it.
        "a=2026-03-14T10:00Z b c=2026-03-14T10:00Z, a b c",
        // At the head it stays at the head.
        "a b d=2026-03-14T10:00Z c=2026-03-14T09:00Z, a b c d",
        "a b, a b",
    })
    void events_come_in_order(String listed, String ordered) {
        Timeline timeline = new Timeline(
                List.of(listed.split(" ")).stream().map(ChronologyTest::event).toList(), List.of());

        assertThat(timeline.chronological().stream().map(TimelineEvent::text).collect(joining(" ")))
                .isEqualTo(ordered);
    }

    @Test
    void a_time_in_words_stays_where_it_was_told() {
        Timeline timeline = Timeline.builder()
                .at("2026-03-14T10:05Z", SYMPTOM, "second")
                .at(When.described("a little later"), SYMPTOM, "third")
                .at(When.unknown("nobody wrote it down"), SYMPTOM, "fourth")
                .at("2026-03-14T10:10Z", SYMPTOM, "fifth")
                .at("2026-03-14T10:00Z", SYMPTOM, "first")
                .build();

        assertThat(timeline.chronological())
                .extracting(TimelineEvent::text)
                .containsExactly("first", "second", "third", "fourth", "fifth");
    }

    @Test
    void the_order_cannot_be_changed() {
        List<TimelineEvent> ordered = Timeline.builder()
                .at("2026-03-14T10:05Z", SYMPTOM, "only")
                .build()
                .chronological();

        assertThatThrownBy(ordered::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Property(tries = 300)
    void ordering_loses_nothing_and_keeps_every_time_as_it_is(@ForAll("timelines") Timeline timeline) {
        assertThat(timeline.chronological()).containsExactlyInAnyOrderElementsOf(timeline.events());
    }

    @Property(tries = 300)
    void ordering_what_is_ordered_changes_nothing(@ForAll("timelines") Timeline timeline) {
        List<TimelineEvent> once = timeline.chronological();

        assertThat(timeline.withEvents(once).chronological()).isEqualTo(once);
    }

    @Property(tries = 300)
    void known_times_never_go_backwards(@ForAll("timelines") Timeline timeline) {
        List<When> times = timeline.chronological().stream()
                .flatMap(event -> event.when().stream())
                .toList();

        assertThat(times).isSortedAccordingTo(When.order());
    }

    @Provide
    Arbitrary<Timeline> timelines() {
        Arbitrary<String> time = Arbitraries.of(
                "",
                "=2026-03-14",
                "=2026-03-14T10:00Z",
                "=2026-03-14T10:00:30Z",
                "=~2026-03-14T09:XXZ",
                "=2026-03-14T10:00Z/2026-03-14T10:40Z",
                "=2026-03-14T10:00Z/..",
                "=2026-03-14T11:00+01:00[Europe/Paris]");
        return time.list().ofMaxSize(12).map(times -> {
            List<TimelineEvent> events = new ArrayList<>();
            times.forEach(each -> events.add(event("event" + events.size() + each)));
            return new Timeline(events, List.of());
        });
    }

    private static TimelineEvent event(String nameAndTime) {
        String[] parts = nameAndTime.split("=", -1);
        TimelineEvent.Builder event = TimelineEvent.builder().kind(SYMPTOM).text(parts[0]);
        return parts.length == 1 ? event.build() : event.when(parts[1]).build();
    }
}
