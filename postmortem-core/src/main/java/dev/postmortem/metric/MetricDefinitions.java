package dev.postmortem.metric;

import static dev.postmortem.model.value.Milestone.ACKNOWLEDGED;
import static dev.postmortem.model.value.Milestone.DECLARED;
import static dev.postmortem.model.value.Milestone.DETECTED;
import static dev.postmortem.model.value.Milestone.IMPACT_ENDED;
import static dev.postmortem.model.value.Milestone.IMPACT_STARTED;
import static dev.postmortem.model.value.Milestone.MITIGATED;
import static dev.postmortem.model.value.Milestone.RECOVERED;
import static dev.postmortem.model.value.Milestone.RESOLVED;

import java.util.List;

/**
 * The sets of durations that are in use, by the tool that defines them so.
 *
 * <p>Tools mean different durations by one name: time to acknowledge begins with the impact here and with the detection
 * there. That is why each result carries its formula. Where a tool says that an incident started, it is read as the
 * start of the impact.
 *
 * @since 0.1.0
 */
public final class MetricDefinitions {

    private static final List<MetricDefinition> STANDARD = List.of(
            MetricDefinition.of("time to detect", IMPACT_STARTED, DETECTED),
            MetricDefinition.of("time to acknowledge", DETECTED, ACKNOWLEDGED),
            MetricDefinition.of("time to mitigate", IMPACT_STARTED, MITIGATED),
            MetricDefinition.of("time to recover", IMPACT_STARTED, RECOVERED),
            MetricDefinition.of("time to resolve", IMPACT_STARTED, RESOLVED),
            MetricDefinition.of("impact duration", IMPACT_STARTED, IMPACT_ENDED));

    private static final List<MetricDefinition> DATADOG = List.of(
            MetricDefinition.of("time to detect", IMPACT_STARTED, DETECTED),
            MetricDefinition.of("time to internal response", DETECTED, DECLARED),
            MetricDefinition.of("time to repair", DETECTED, IMPACT_ENDED),
            MetricDefinition.of("time to resolve", DECLARED, RESOLVED),
            MetricDefinition.of("customer impact duration", IMPACT_STARTED, IMPACT_ENDED));

    private static final List<MetricDefinition> FIREFIGHTER = List.of(
            MetricDefinition.of("time to detect", IMPACT_STARTED, DETECTED),
            MetricDefinition.of("time to acknowledge", IMPACT_STARTED, DECLARED),
            MetricDefinition.of("time to repair", DECLARED, MITIGATED),
            MetricDefinition.of("time to fix", DECLARED, RECOVERED),
            MetricDefinition.of("time to recover", IMPACT_STARTED, RECOVERED),
            MetricDefinition.of("time to respond", DETECTED, RECOVERED),
            MetricDefinition.of("time to resolve", IMPACT_STARTED, RESOLVED));

    private static final List<MetricDefinition> ONEUPTIME = List.of(
            MetricDefinition.of("time to detect", IMPACT_STARTED, DETECTED),
            MetricDefinition.of("time to acknowledge", IMPACT_STARTED, ACKNOWLEDGED),
            MetricDefinition.of("time to mitigate", IMPACT_STARTED, MITIGATED),
            MetricDefinition.of("time to resolve", IMPACT_STARTED, RESOLVED));

    private MetricDefinitions() {}

    /**
     * Our own: everything is measured from the start of the impact, because that is what users felt; only the
     * acknowledgement is measured from the detection, because it says how fast people answered.
     *
     * @return the definitions
     */
    public static List<MetricDefinition> standard() {
        return STANDARD;
    }

    /**
     * As Datadog Incident Management defines them.
     *
     * @return the definitions
     */
    public static List<MetricDefinition> datadog() {
        return DATADOG;
    }

    /**
     * As FireFighter defines them.
     *
     * @return the definitions
     */
    public static List<MetricDefinition> fireFighter() {
        return FIREFIGHTER;
    }

    /**
     * As OneUptime defines them.
     *
     * @return the definitions
     */
    public static List<MetricDefinition> oneUptime() {
        return ONEUPTIME;
    }
}
