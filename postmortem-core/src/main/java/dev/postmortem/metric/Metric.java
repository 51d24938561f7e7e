package dev.postmortem.metric;

import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Mandatory;
import java.util.List;
import java.util.Optional;

/**
 * A duration that was computed from a postmortem.
 *
 * @param name what the duration is called, for example {@code time to detect}
 * @param scope the id of the component, episode or data set it speaks of; the whole incident if absent
 * @param formula how it is computed, in words
 * @param result the duration, or why there is none
 * @param inputs the times it was computed from
 * @since 0.1.0
 */
public record Metric(
        String name, Optional<String> scope, String formula, MetricResult result, List<MetricInput> inputs) {

    /**
     * Checks what is mandatory and copies the inputs.
     *
     * @throws IllegalArgumentException if name, formula or result is null, or an input is
     */
    public Metric {
        name = Mandatory.text("Metric.name", name);
        scope = Absent.ifNull(scope);
        formula = Mandatory.text("Metric.formula", formula);
        result = Mandatory.given("Metric.result", result);
        inputs = Absent.listIfNull("Metric.inputs", inputs);
    }
}
