package dev.postmortem.metric;

import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.value.Milestone;

/**
 * What a duration is called, and from which milestone to which it runs.
 *
 * <pre>{@code
 * MetricDefinition.of("time to page", DETECTED, Milestone.of("paged"));
 * }</pre>
 *
 * @param name what the duration is called
 * @param from the milestone at which it begins
 * @param to the milestone at which it ends
 * @since 0.1.0
 */
public record MetricDefinition(String name, Milestone from, Milestone to) {

    /**
     * Checks that there is something to measure.
     *
     * @throws IllegalArgumentException if a part is null, or the name is blank
     */
    public MetricDefinition {
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("MetricDefinition.name is missing: say what the duration is called");
        }
        from = Mandatory.given("MetricDefinition.from of " + name, from);
        to = Mandatory.given("MetricDefinition.to of " + name, to);
    }

    /**
     * Returns a definition.
     *
     * @param name what the duration is called
     * @param from the milestone at which it begins
     * @param to the milestone at which it ends
     * @return the definition
     * @throws IllegalArgumentException if a part is null, or the name is blank
     */
    public static MetricDefinition of(String name, Milestone from, Milestone to) {
        return new MetricDefinition(name, from, to);
    }

    /**
     * How the duration is computed, in words.
     *
     * @return for example {@code from impact-started to detected}
     */
    public String formula() {
        return "from " + from + " to " + to;
    }
}
