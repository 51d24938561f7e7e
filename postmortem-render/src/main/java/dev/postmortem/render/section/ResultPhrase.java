package dev.postmortem.render.section;

import dev.postmortem.metric.MetricResult;
import dev.postmortem.render.label.Label;

/** Says what came of computing a duration. */
final class ResultPhrase {

    private ResultPhrase() {}

    /** Says whether there is a duration at all. */
    static boolean isKnown(MetricResult result) {
        return result instanceof MetricResult.Value || result instanceof MetricResult.Range;
    }

    static String of(MetricResult result, Wording wording) {
        if (result instanceof MetricResult.Value value) {
            return about(value.approximate(), wording.duration(value.duration()), wording);
        }
        if (result instanceof MetricResult.Range range) {
            return range(range, wording);
        }
        if (result instanceof MetricResult.NotApplicable none) {
            return wording.text(Label.NOT_APPLICABLE, MetricWords.reason(none.reason(), wording));
        }
        return wording.text(Label.UNKNOWN, MetricWords.reason(((MetricResult.Unknown) result).reason(), wording));
    }

    private static String range(MetricResult.Range range, Wording wording) {
        String most = wording.duration(range.most());
        return range.least().isZero()
                ? wording.text(Label.AT_MOST, about(range.approximate(), most, wording))
                : about(
                        range.approximate(),
                        wording.text(Label.FROM_TO, wording.duration(range.least()), most),
                        wording);
    }

    private static String about(boolean approximate, String text, Wording wording) {
        return approximate ? wording.text(Label.ABOUT, text) : text;
    }
}
