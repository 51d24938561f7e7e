package dev.postmortem.render.section;

import static dev.postmortem.model.value.Milestone.DETECTED;
import static dev.postmortem.model.value.Milestone.IMPACT_ENDED;
import static dev.postmortem.model.value.Milestone.IMPACT_STARTED;
import static dev.postmortem.model.value.Milestone.MITIGATED;
import static dev.postmortem.model.value.Milestone.RECOVERED;

import dev.postmortem.metric.Metric;
import dev.postmortem.metric.MetricDefinition;
import dev.postmortem.metric.MetricInput;
import dev.postmortem.metric.MetricResult;
import dev.postmortem.metric.Metrics;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.Lasted;
import dev.postmortem.model.value.Milestone;
import dev.postmortem.model.value.Moment;
import dev.postmortem.model.value.Time;
import dev.postmortem.model.value.When;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.label.Label;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The durations that a reader sees first: always these, whichever others the page computes further down. */
final class HeadlineDurations {

    private static final Metrics HEADLINES =
            Metrics.of(List.of(to(IMPACT_ENDED), to(DETECTED), to(MITIGATED), to(RECOVERED)));

    private final Metric impact;
    private final List<Metric> timesTo;

    private HeadlineDurations(List<Metric> measured) {
        impact = measured.get(0);
        timesTo = measured.subList(1, 4);
    }

    private static MetricDefinition to(Milestone end) {
        return MetricDefinition.of(end.code(), IMPACT_STARTED, end);
    }

    static HeadlineDurations of(Postmortem postmortem) {
        // Those of the whole incident come first.
        return new HeadlineDurations(HEADLINES.measure(postmortem));
    }

    /** Returns how long the impact lasted, if that is known. */
    Optional<String> impactLength(SectionContext context) {
        return Optional.of(impact.result()).filter(ResultPhrase::isKnown).map(context::result);
    }

    /** Returns how long the impact lasted, from when to when; nothing if that is not known. */
    List<Inline> impact(SectionContext context) {
        return impactLength(context)
                .map(length -> Phrases.concat(
                        List.of(List.of(Inlines.strong(length)), context.remark(fromTo(impact.inputs(), context)))))
                .orElse(List.of());
    }

    /** Returns the times to detect, mitigate and recover in one line; nothing if none is known. */
    Optional<String> timesTo(SectionContext context) {
        return timesTo.stream().map(Metric::result).anyMatch(ResultPhrase::isKnown)
                ? Optional.of(timesTo.stream()
                        .map(metric -> inShort(metric.result(), context))
                        .collect(Collectors.joining(" / ")))
                : Optional.empty();
    }

    /** The reasons for a duration that is not known stand in the table of durations. */
    private static String inShort(MetricResult result, SectionContext context) {
        if (ResultPhrase.isKnown(result)) {
            return context.result(result);
        }
        return context.label(
                result instanceof MetricResult.NotApplicable ? Label.NO_DURATION : Label.DURATION_NOT_KNOWN);
    }

    /** Says from the first of two times to the second, and whether others say otherwise, which is told elsewhere. */
    private static List<Inline> fromTo(List<MetricInput> inputs, SectionContext context) {
        if (inputs.size() != 2) {
            return List.of();
        }
        boolean disputed =
                inputs.stream().anyMatch(input -> !input.when().claims().isEmpty());
        Time from = inputs.get(0).when().time();
        Time to = inputs.get(1).when().time();
        Time start = from instanceof Lasted lasted ? lasted.start() : from;
        Time end = to instanceof Lasted lasted && lasted.end().isPresent()
                ? lasted.end().get()
                : to;
        return start instanceof Moment first && end instanceof Moment last
                ? Phrases.concat(List.of(
                        List.of(context.time(When.of(new Lasted(first, Optional.of(last), Optional.empty())))),
                        disputed ? Phrases.text(context.label(Label.AND_CLAIMS)) : List.of()))
                : List.of();
    }
}
