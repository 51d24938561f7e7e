package dev.postmortem.metric;

import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.value.When;

/**
 * A time that a duration was computed from, and where it stands.
 *
 * @param name what the time is in the formula, for example {@code detected}
 * @param when the time
 * @param source where the postmortem says so, for example {@code event TL-3}
 * @since 0.1.0
 */
public record MetricInput(String name, When when, String source) {

    /**
     * Checks that everything is there.
     *
     * @throws IllegalArgumentException if a component is null
     */
    public MetricInput {
        name = Mandatory.text("MetricInput.name", name);
        when = Mandatory.given("MetricInput.when", when);
        source = Mandatory.text("MetricInput.source", source);
    }
}
