package dev.postmortem.render.section;

import dev.postmortem.metric.Metric;
import dev.postmortem.metric.MetricInput;
import dev.postmortem.metric.MetricResult;
import dev.postmortem.model.value.When;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.TimeRef;
import dev.postmortem.render.label.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The durations with their formulas, so that nobody has to guess what "time to recover" means here. */
final class DurationsTable {

    private DurationsTable() {}

    /**
     * Returns the table, or nothing if no milestone is known from which a duration could be computed.
     *
     * @param days the days of the timeline
     * @param zoneTold whether the page says above the table in which zone its clock times are
     */
    static List<Block> of(TimelineDays days, boolean zoneTold, SectionContext context) {
        List<Metric> metrics = context.metrics();
        if (metrics.stream().allMatch(metric -> metric.inputs().isEmpty())) {
            return List.of();
        }
        boolean offsetChanges = days.offsetChanges() || isClockChangeWithin(metrics, context);
        Function<When, TimeRef> time =
                zoneTold ? when -> context.clock(when, days.only(), offsetChanges) : context::time;
        return List.of(Columns.of(metrics)
                .column("duration", context.label(Label.DURATION), metric -> Phrases.text(context.metricName(metric)))
                .column("scope", context.label(Label.SCOPE), metric -> context.names(metric.scope()))
                .column("value", context.label(Label.VALUE), metric -> value(metric.result(), context))
                .column("formula", context.label(Label.FORMULA), metric -> Phrases.text(context.metricFormula(metric)))
                .column("inputs", context.label(Label.COMPUTED_FROM), metric -> inputs(metric.inputs(), time, context))
                .table(Optional.of(context.label(Label.DURATIONS))));
    }

    private static boolean isClockChangeWithin(List<Metric> metrics, SectionContext context) {
        List<When> times = metrics.stream()
                .flatMap(metric -> metric.inputs().stream())
                .map(MetricInput::when)
                .toList();
        return ClockChange.isWithin(times, context.options().zone());
    }

    private static List<Inline> value(MetricResult result, SectionContext context) {
        return ResultPhrase.isKnown(result)
                ? List.of(Inlines.strong(context.result(result)))
                : Inlines.lines(context.result(result));
    }

    private static List<Inline> inputs(List<MetricInput> inputs, Function<When, TimeRef> time, SectionContext context) {
        List<List<Inline>> parts = new ArrayList<>();
        for (MetricInput input : inputs) {
            boolean disputed = !input.when().claims().isEmpty();
            parts.add(context.sentence(
                    Label.METRIC_INPUT,
                    List.of(
                            Phrases.text(context.metricInput(input)),
                            List.of(time.apply(When.of(input.when().time()))),
                            disputed ? Phrases.text(context.label(Label.AND_CLAIMS)) : List.of(),
                            Phrases.text(context.metricSource(input)))));
        }
        return context.items(parts);
    }
}
