package dev.postmortem.metric;

import dev.postmortem.model.AbsenceState;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.impact.DataImpact;
import java.util.List;
import java.util.Optional;

/** How long the stretch is whose data was lost, for each data set that lost any. */
final class DataLoss {

    private static final String NAME = "data-loss window";
    private static final String FORMULA = "from start to end of the window whose data was lost";

    private DataLoss() {}

    static List<Metric> measure(Postmortem postmortem) {
        List<DataImpact> data = postmortem.impact().data();
        List<DataImpact> losses =
                data.stream().filter(set -> set.lossOfData().orElse(false)).toList();
        if (losses.isEmpty()) {
            return List.of(new Metric(NAME, Optional.empty(), FORMULA, withoutLoss(postmortem), List.of()));
        }
        return losses.stream().map(DataLoss::measure).toList();
    }

    private static Metric measure(DataImpact loss) {
        Optional<String> scope = Optional.of(loss.id());
        if (loss.window().isEmpty()) {
            MetricResult unknown = new MetricResult.Unknown("no window is recorded for the loss of " + loss.dataSet());
            return new Metric(NAME, scope, FORMULA, unknown, List.of());
        }
        MetricInput input = new MetricInput("window", loss.window().get(), "data impact " + loss.id());
        List<Given> window = List.of(new Given(loss, input));
        MetricResult result = Elapsed.between(
                Bound.told("start of the window", window, Edge.START),
                Bound.told("end of the window", window, Edge.END_OF_STRETCH));
        return new Metric(NAME, scope, FORMULA, result, List.of(input));
    }

    private static MetricResult withoutLoss(Postmortem postmortem) {
        List<DataImpact> data = postmortem.impact().data();
        Optional<DataImpact> unclear =
                data.stream().filter(set -> set.lossOfData().isEmpty()).findFirst();
        if (unclear.isPresent()) {
            return new MetricResult.Unknown("it is not recorded whether data was lost: "
                    + unclear.get().dataSet() + " is " + unclear.get().effect());
        }
        return data.isEmpty()
                ? withoutData(postmortem)
                : new MetricResult.NotApplicable("no data set is recorded as lost");
    }

    private static MetricResult withoutData(Postmortem postmortem) {
        return Milestones.absence(postmortem, SectionName.IMPACT)
                .map(absence -> absence.state() == AbsenceState.NOT_APPLICABLE
                        ? new MetricResult.NotApplicable(absence.reason())
                        : new MetricResult.Unknown(absence.reason()))
                .orElseGet(() -> new MetricResult.Unknown("no data set is recorded as lost or intact"));
    }
}
