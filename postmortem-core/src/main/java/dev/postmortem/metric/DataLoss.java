package dev.postmortem.metric;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.impact.DataEffect;
import dev.postmortem.model.impact.DataImpact;
import dev.postmortem.model.value.Time;
import dev.postmortem.model.value.When;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How long the stretch is whose data was lost, for each data set that lost any. */
final class DataLoss {

    private static final String NAME = "data-loss window";
    private static final String FORMULA = "from start to end of the window whose data was lost";
    private static final Set<DataEffect> LOSSES = Set.of(DataEffect.LOST, DataEffect.DISCARDED);

    private DataLoss() {}

    static List<Metric> measure(Postmortem postmortem) {
        List<DataImpact> data = postmortem.impact().data();
        List<DataImpact> losses =
                data.stream().filter(set -> LOSSES.contains(set.effect())).toList();
        if (losses.isEmpty()) {
            return List.of(new Metric(NAME, Optional.empty(), FORMULA, withoutLoss(data), List.of()));
        }
        return losses.stream().map(DataLoss::measure).toList();
    }

    private static Metric measure(DataImpact loss) {
        Optional<String> scope = Optional.of(loss.id());
        if (loss.window().isEmpty()) {
            MetricResult unknown = new MetricResult.Unknown("no window is recorded for the loss of " + loss.dataSet());
            return new Metric(NAME, scope, FORMULA, unknown, List.of());
        }
        When window = loss.window().get();
        MetricResult result = Elapsed.between(
                Bound.covering("start of the window", List.of(window), Time::starts),
                Bound.covering("end of the window", List.of(window), Stretch::ends));
        return new Metric(
                NAME, scope, FORMULA, result, List.of(new MetricInput("window", window, "data impact " + loss.id())));
    }

    private static MetricResult withoutLoss(List<DataImpact> data) {
        return data.isEmpty()
                ? new MetricResult.Unknown("no data set is recorded as lost or intact")
                : new MetricResult.NotApplicable("no data set is recorded as lost");
    }
}
