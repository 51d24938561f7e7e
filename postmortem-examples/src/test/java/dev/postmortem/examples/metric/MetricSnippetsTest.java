package dev.postmortem.examples.metric;

import static dev.postmortem.model.timeline.EventKind.ALERT;
import static dev.postmortem.model.timeline.EventKind.ESCALATION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.examples.incidents.OrdersIndexMigration;
import dev.postmortem.metric.Metric;
import dev.postmortem.metric.MetricDefinition;
import dev.postmortem.metric.MetricDefinitions;
import dev.postmortem.metric.MetricResult;
import dev.postmortem.metric.Metrics;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.Milestone;
import dev.postmortem.render.Renderer;
import dev.postmortem.render.Renderers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Runs what {@code docs/metrics.md} shows. */
final class MetricSnippetsTest {

    private final Postmortem postmortem = OrdersIndexMigration.postmortem();

    @Test
    void each_duration_is_told_as_the_page_shows_it() throws IOException {
        List<String> lines = new ArrayList<>();

        // tag::measure[]
        for (Metric metric : Metrics.standard().measure(postmortem)) {
            lines.add(metric.name() + " (" + metric.formula() + "): " + metric.result());
        }
        // end::measure[]

        assertThat(shown()).isEqualTo(lines);
    }

    @Test
    void a_duration_is_a_value_where_there_is_one() {
        // tag::result[]
        Optional<Duration> toDetect = Metrics.standard().measure(postmortem).stream()
                .filter(metric ->
                        metric.name().equals("time to detect") && metric.scope().isEmpty())
                .map(Metric::result)
                .filter(MetricResult.Value.class::isInstance)
                .map(result -> ((MetricResult.Value) result).duration())
                .findFirst();
        // end::result[]

        assertThat(toDetect).contains(Duration.ofMinutes(5));
    }

    @Test
    void a_duration_of_the_house_is_told_on_the_page() {
        // tag::own[]
        Milestone paged = Milestone.of("paged");
        Metrics house = Metrics.standard().and(MetricDefinition.of("time to page", Milestone.DETECTED, paged));

        Renderer page = Renderers.markdown(o -> o.metrics(house));
        // end::own[]

        Postmortem told = Postmortem.builder()
                .title("Checkout fails")
                .timeline(t -> t.on("2026-03-14", "UTC")
                        .at("10:10", ALERT, "Error rate above 2 %", Milestone.DETECTED)
                        .at("10:13", ESCALATION, "The database team was paged", paged))
                .build();
        assertThat(page.render(told)).containsIgnoringCase("time to page").contains("3 min");
    }

    @Test
    void a_tool_s_durations_can_take_the_place_of_ours() {
        // tag::tool[]
        Metrics asInDatadog = Metrics.of(MetricDefinitions.datadog());
        // end::tool[]

        assertThat(asInDatadog.measure(postmortem)).extracting(Metric::name).contains("time to repair");
    }

    /** The lines in the documentation. */
    private static List<String> shown() throws IOException {
        return Files.readString(Path.of("../docs/metrics.md"), StandardCharsets.UTF_8)
                .replaceFirst("(?s).*<!-- the durations -->\n```text\n(.*?)\n```.*", "$1")
                .lines()
                .toList();
    }
}
