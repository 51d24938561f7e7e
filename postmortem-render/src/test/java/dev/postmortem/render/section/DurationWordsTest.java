package dev.postmortem.render.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.metric.Durations;
import dev.postmortem.render.label.Labels;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DurationWordsTest {

    private static String in(Labels labels, String duration) {
        return DurationWords.of(Duration.parse(duration), new Wording(labels));
    }

    @ParameterizedTest
    @CsvSource({
        "PT24H11M, 24 h 11 min, 24時間11分",
        "P4DT1H, 4 Tage 1 h, 4日1時間",
        "PT0S, 0 s, 0秒",
        "PT2.003S, 2 s 3 ms, 2秒3ミリ秒",
        "PT-5M, -5 min, -5分"
    })
    void a_duration_has_the_units_of_the_language(String duration, String german, String japanese) {
        assertThat(in(Labels.german(), duration)).isEqualTo(german);
        assertThat(in(Labels.japanese(), duration)).isEqualTo(japanese);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT24H11M", "P4DT1H2M3.004000005S", "PT0S", "PT-5M"})
    void a_duration_in_english_is_what_the_metrics_say(String duration) {
        assertThat(in(Labels.english(), duration)).isEqualTo(Durations.inUnits(Duration.parse(duration)));
    }
}
