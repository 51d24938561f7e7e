package dev.postmortem.render.section;

import dev.postmortem.metric.Durations;
import dev.postmortem.metric.MetricResult;

/** Says what came of computing a duration. */
final class ResultPhrase {

    private ResultPhrase() {}

    /** Says whether there is a duration at all. */
    static boolean isKnown(MetricResult result) {
        return result instanceof MetricResult.Value || result instanceof MetricResult.Range;
    }

    static String of(MetricResult result, Wording wording) {
        if (result instanceof MetricResult.Value value) {
            return about(value.approximate(), Durations.inUnits(value.duration()), wording);
        }
        if (result instanceof MetricResult.Range range) {
            return range(range, wording);
        }
        if (result instanceof MetricResult.NotApplicable none) {
            return wording.text(Label.NOT_APPLICABLE, none.reason());
        }
        return wording.text(Label.UNKNOWN, ((MetricResult.Unknown) result).reason());
    }

    private static String range(MetricResult.Range range, Wording wording) {
        String most = Durations.inUnits(range.most());
        return range.least().isZero()
                ? wording.text(Label.AT_MOST, about(range.approximate(), most, wording))
                : about(
                        range.approximate(),
                        wording.text(Label.FROM_TO, Durations.inUnits(range.least()), most),
                        wording);
    }

    private static String about(boolean approximate, String text, Wording wording) {
        return approximate ? wording.text(Label.ABOUT, text) : text;
    }
}
