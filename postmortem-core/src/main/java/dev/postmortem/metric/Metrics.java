package dev.postmortem.metric;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.internal.Mandatory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Computes durations from the milestones of a postmortem.
 *
 * <pre>{@code
 * for (Metric metric : Metrics.standard().measure(postmortem)) {
 *     System.out.println(metric.name() + ": " + metric.result());
 * }
 * }</pre>
 *
 * <p>A milestone is reached with the event that is marked so. Where no event is marked, {@code detected} is taken from
 * the detection section, and {@code impact-started} and {@code impact-ended} from the windows of impact; each input
 * names its source. An event that lasted reaches what ends something (mitigated, recovered, validated, impact-ended,
 * resolved) when it ends, and everything else when it begins. If several events are marked with one milestone, or a time
 * carries other claims, the result is a range that covers all of them; if one of the events has no time, it is unknown.
 * Windows in which customers were only at risk do not count.
 *
 * <p>A duration is no finer than the coarser of its two times, and minutes are points: 10:00 to 10:05 is five minutes.
 * Both ends of one time belong together, so that a day without a zone still has 24 hours.
 *
 * <p>Each duration is computed for the whole incident, and again for each scope (a component or an episode) in which one
 * of its milestones is marked. There a milestone is that of the scope's own events or windows; failing that, a component
 * shares the one of the whole incident, and for an episode, which is an incident of its own, it is unknown.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Metrics {

    private static final Metrics STANDARD = new Metrics(MetricDefinitions.standard());

    private final List<MetricDefinition> definitions;

    private Metrics(List<MetricDefinition> definitions) {
        this.definitions = Mandatory.list("Metrics.definitions", definitions);
    }

    /**
     * Returns the computation of {@link MetricDefinitions#standard()}.
     *
     * @return the computation
     */
    public static Metrics standard() {
        return STANDARD;
    }

    /**
     * Returns the computation of other durations.
     *
     * @param definitions what to compute, in the order in which it is returned
     * @return the computation
     * @throws IllegalArgumentException if the list or a definition is null
     */
    public static Metrics of(List<MetricDefinition> definitions) {
        return new Metrics(definitions);
    }

    /**
     * Returns a computation of one more duration.
     *
     * @param definition what to compute as well
     * @return the computation
     * @throws IllegalArgumentException if the definition is null
     */
    public Metrics and(MetricDefinition definition) {
        List<MetricDefinition> more = new ArrayList<>(definitions);
        more.add(Mandatory.given("Metrics.definition", definition));
        return new Metrics(more);
    }

    /**
     * Computes the durations of one postmortem: those of the whole incident, then those of each scope, then the window
     * of each data set that lost data.
     *
     * @param postmortem the postmortem
     * @return the durations, those that are unknown or not applicable among them
     * @throws IllegalArgumentException if the postmortem is null
     */
    public List<Metric> measure(Postmortem postmortem) {
        Milestones milestones = Milestones.of(Mandatory.given("Metrics.postmortem", postmortem));
        List<Metric> metrics = new ArrayList<>();
        for (MetricDefinition definition : definitions) {
            metrics.add(compute(definition, milestones, Optional.empty()));
        }
        for (String scope : milestones.scopes()) {
            for (MetricDefinition definition : definitions) {
                if (milestones.isMarked(definition.from(), scope) || milestones.isMarked(definition.to(), scope)) {
                    metrics.add(compute(definition, milestones, Optional.of(scope)));
                }
            }
        }
        metrics.addAll(DataLoss.measure(postmortem));
        return List.copyOf(metrics);
    }

    private static Metric compute(MetricDefinition definition, Milestones milestones, Optional<String> scope) {
        MilestoneTimes from = milestones.find(definition.from(), scope);
        MilestoneTimes to = milestones.find(definition.to(), scope);
        List<MetricInput> inputs = new ArrayList<>(from.inputs());
        inputs.addAll(to.inputs());
        return new Metric(
                definition.name(), scope, definition.formula(), Elapsed.between(from.bound(), to.bound()), inputs);
    }
}
