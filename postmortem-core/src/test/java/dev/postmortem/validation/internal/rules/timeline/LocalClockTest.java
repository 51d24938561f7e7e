package dev.postmortem.validation.internal.rules.timeline;

import static dev.postmortem.model.timeline.EventKind.SYMPTOM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.value.When;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class LocalClockTest {

    private static final Instant INSTANT = Instant.parse("2026-03-14T10:05:30Z");

    @Test
    void an_instant_is_shown_by_the_clock_of_the_first_event_that_has_one() {
        LocalClock clock = LocalClock.of(Drafts.of(t -> t.untimed(SYMPTOM, "CPU rose")
                .at(When.parse("2026-03-14"), SYMPTOM, "CPU spiked")
                .at("2026-03-14T15:30+05:30", SYMPTOM, "Writes stalled")
                .at("10:00", SYMPTOM, "Errors")));

        assertThat(clock.at(INSTANT)).isEqualTo(When.parse("2026-03-14T15:35+05:30"));
    }

    @Test
    void an_instant_is_shown_in_utc_if_no_event_has_a_clock() {
        assertThat(LocalClock.of(Drafts.empty()).at(INSTANT)).isEqualTo(When.parse("2026-03-14T10:05Z"));
    }
}
