package dev.postmortem.model.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.postmortem.model.Violations;
import dev.postmortem.model.value.When;
import org.junit.jupiter.api.Test;

final class TimelineGapTest {

    private static final TimelineGap GAP = TimelineGap.of("2026-03-14T10:15Z/2026-03-14T10:40Z", "Everybody watched")
            .withId("TG-1");

    @Test
    void a_gap_without_time_or_explanation_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimelineGap.builder().build())
                .withMessageContaining("TimelineGap.when is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimelineGap(null, null, "Everybody watched", null))
                .withMessageContaining("TimelineGap.when is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimelineGap(null, GAP.when(), null, null))
                .withMessageContaining("TimelineGap.explanation is missing");
    }

    @Test
    void a_copy_keeps_everything() {
        assertThat(GAP.toBuilder().build()).isEqualTo(GAP);
    }

    @Test
    void a_gap_that_ends_before_it_starts_is_a_violation() {
        TimelineGap gap = GAP.withWhen(When.parse("2026-03-14T10:40Z/2026-03-14T10:15Z"));

        assertThat(Violations.placesIn(gap)).containsExactly("when");
    }

    @Test
    void a_blank_explanation_is_a_violation() {
        assertThat(Violations.placesIn(GAP.withExplanation(" "))).containsExactly("explanation");
    }

    @Test
    void toString_is_short() {
        assertThat(GAP).hasToString("TimelineGap[TG-1 2026-03-14T10:15Z/2026-03-14T10:40Z \"Everybody watched\"]");
    }
}
