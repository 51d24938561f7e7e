package dev.postmortem.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class MetricResultTest {

    private static final Duration FIVE = Duration.ofMinutes(5);
    private static final Duration SEVEN = Duration.ofMinutes(7);

    static Stream<Arguments> results() {
        return Stream.of(
                Arguments.of(new MetricResult.Value(FIVE, false), "5 min"),
                Arguments.of(new MetricResult.Value(FIVE, true), "about 5 min"),
                Arguments.of(new MetricResult.Range(FIVE, SEVEN, false), "5 min to 7 min"),
                Arguments.of(new MetricResult.Range(FIVE, SEVEN, true), "about 5 min to 7 min"),
                Arguments.of(
                        new MetricResult.Range(Duration.ofMillis(500), Duration.ofMillis(900), false),
                        "500 ms to 900 ms"),
                Arguments.of(new MetricResult.Range(Duration.ZERO, SEVEN, true), "at most about 7 min"),
                Arguments.of(new MetricResult.NotApplicable("nothing was lost"), "n/a: nothing was lost"),
                Arguments.of(new MetricResult.Unknown("nobody recorded it"), "unknown: nobody recorded it"));
    }

    @ParameterizedTest
    @MethodSource("results")
    void a_result_shows_itself_in_words(MetricResult result, String expected) {
        String text = result.toString();

        assertThat(text).isEqualTo(expected);
    }
}
