package dev.postmortem.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DurationsTest {

    @ParameterizedTest
    @CsvSource({
        "PT0S, 0 s",
        "PT43S, 43 s",
        "PT5M, 5 min",
        "PT1H50M, 1 h 50 min",
        "PT24H11M, 24 h 11 min",
        "PT71H59M59S, 71 h 59 min 59 s",
        "PT72H, 3 d",
        "PT73H1M, 3 d 1 h 1 min",
        "PT0.25S, 250 ms",
        "PT1.000000001S, 1 s 1 ns",
        "PT-5M, -5 min"
    })
    void a_duration_is_told_in_the_units_that_are_not_zero(Duration duration, String told) {
        assertThat(Durations.inUnits(duration)).isEqualTo(told);
    }
}
