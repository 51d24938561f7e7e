package dev.postmortem.validation.internal.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.cause.Detection;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.value.Milestone;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class PhasesTest {

    private static final String WHEN = "2026-03-14T10:05Z";

    @Test
    void the_event_that_the_detection_section_names_tells_when_it_was_detected() {
        assertThat(detected(d -> d.event("TL-1").when(WHEN))).containsExactly("/timeline/events/0");
    }

    @Test
    void the_time_of_the_detection_section_stands_in_for_an_event_without_a_time() {
        assertThat(detected(d -> d.event("TL-2").when(WHEN))).containsExactly("/detection/when");
    }

    @Test
    void the_time_of_the_detection_section_stands_in_for_an_event_that_is_not_there() {
        assertThat(detected(d -> d.event("TL-3").when(WHEN))).containsExactly("/detection/when");
    }

    @Test
    void an_event_without_a_time_tells_nothing_alone() {
        assertThat(detected(d -> d.event("TL-2"))).isEmpty();
    }

    private static List<String> detected(Consumer<Detection.Builder> detection) {
        Postmortem postmortem = Postmortem.builder()
                .title("Orders database stalls")
                .timeline(t -> t.at("2026-03-14T10:03Z", EventKind.ALERT, "The alert fired")
                        .untimed(EventKind.ALERT, "Another alert fired"))
                .detection(detection)
                .build();
        return Asked.about(postmortem, context -> Phases.of(context).find(Milestone.DETECTED)).stream()
                .map(Phase::pointer)
                .toList();
    }
}
