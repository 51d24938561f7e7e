package dev.postmortem.metric;

import static dev.postmortem.model.value.Milestone.DETECTED;
import static dev.postmortem.model.value.Milestone.RESOLVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The definitions as their tools document them. */
final class MetricDefinitionsTest {

    @Test
    void ours_run_from_the_start_of_the_impact() {
        assertThat(lines(MetricDefinitions.standard()))
                .containsExactly(
                        "time to detect: from impact-started to detected",
                        "time to acknowledge: from detected to acknowledged",
                        "time to mitigate: from impact-started to mitigated",
                        "time to recover: from impact-started to recovered",
                        "time to resolve: from impact-started to resolved",
                        "impact duration: from impact-started to impact-ended");
    }

    @Test
    void datadog_declares_an_incident_when_it_creates_one() {
        assertThat(lines(MetricDefinitions.datadog()))
                .containsExactly(
                        "time to detect: from impact-started to detected",
                        "time to internal response: from detected to declared",
                        "time to repair: from detected to impact-ended",
                        "time to resolve: from declared to resolved",
                        "customer impact duration: from impact-started to impact-ended");
    }

    @Test
    void firefighter_acknowledges_by_declaring() {
        assertThat(lines(MetricDefinitions.fireFighter()))
                .containsExactly(
                        "time to detect: from impact-started to detected",
                        "time to acknowledge: from impact-started to declared",
                        "time to repair: from declared to mitigated",
                        "time to fix: from declared to recovered",
                        "time to recover: from impact-started to recovered",
                        "time to respond: from detected to recovered",
                        "time to resolve: from impact-started to resolved");
    }

    @Test
    void oneuptime_measures_all_from_the_start() {
        assertThat(lines(MetricDefinitions.oneUptime()))
                .containsExactly(
                        "time to detect: from impact-started to detected",
                        "time to acknowledge: from impact-started to acknowledged",
                        "time to mitigate: from impact-started to mitigated",
                        "time to resolve: from impact-started to resolved");
    }

    static Stream<ThrowingCallable> mistakes() {
        return Stream.of(
                () -> MetricDefinition.of(null, DETECTED, RESOLVED),
                () -> MetricDefinition.of(" ", DETECTED, RESOLVED),
                () -> MetricDefinition.of("time to page", null, RESOLVED),
                () -> MetricDefinition.of("time to page", DETECTED, null));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_definition_runs_from_one_milestone_to_another(ThrowingCallable mistake) {
        assertThatIllegalArgumentException().isThrownBy(mistake).withMessageStartingWith("MetricDefinition");
    }

    private static List<String> lines(List<MetricDefinition> definitions) {
        return definitions.stream()
                .map(definition -> definition.name() + ": " + definition.formula())
                .toList();
    }
}
