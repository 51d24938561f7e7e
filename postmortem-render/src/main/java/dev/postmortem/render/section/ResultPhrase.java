package dev.postmortem.render.section;

import dev.postmortem.metric.Durations;
import dev.postmortem.metric.MetricResult;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

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
        // The least is a nanosecond more than a round figure where a time is known to the minute.
        Duration least = range.least().truncatedTo(ChronoUnit.SECONDS);
        String most = Durations.inUnits(range.most());
        return least.isZero()
                ? wording.text(Label.AT_MOST, about(range.approximate(), most, wording))
                : about(range.approximate(), wording.text(Label.FROM_TO, Durations.inUnits(least), most), wording);
    }

    private static String about(boolean approximate, String text, Wording wording) {
        return approximate ? wording.text(Label.ABOUT, text) : text;
    }
}
