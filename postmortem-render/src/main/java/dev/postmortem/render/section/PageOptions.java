package dev.postmortem.render.section;

import dev.postmortem.metric.Metrics;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;

/**
 * What every section of a page goes by.
 *
 * @param zone the zone in which times are told
 * @param labels the words on the page
 * @param gaps what becomes of a section that must hold something and holds nothing
 * @param metrics which durations are computed
 * @since 0.1.0
 */
public record PageOptions(ZoneId zone, Labels labels, GapPolicy gaps, Metrics metrics) {

    private static final PageOptions DEFAULTS =
            new PageOptions(ZoneOffset.UTC, Labels.english(), GapPolicy.SHOW, Metrics.standard());

    /** Checks that everything is there. */
    public PageOptions {
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(labels, "labels");
        Objects.requireNonNull(gaps, "gaps");
        Objects.requireNonNull(metrics, "metrics");
    }

    /**
     * Returns the options that hold unless others are given.
     *
     * @return UTC, English, gaps shown, the standard durations
     */
    public static PageOptions defaults() {
        return DEFAULTS;
    }

    /**
     * Returns these options with another zone.
     *
     * @param other the zone in which times are told
     * @return the options
     */
    public PageOptions withZone(ZoneId other) {
        return new PageOptions(other, labels, gaps, metrics);
    }

    /**
     * Returns these options with other words.
     *
     * @param other the words on the page
     * @return the options
     */
    public PageOptions withLabels(Labels other) {
        return new PageOptions(zone, other, gaps, metrics);
    }

    /**
     * Returns these options with another policy for gaps.
     *
     * @param other what becomes of a section that must hold something and holds nothing
     * @return the options
     */
    public PageOptions withGaps(GapPolicy other) {
        return new PageOptions(zone, labels, other, metrics);
    }

    /**
     * Returns these options with other durations.
     *
     * @param other which durations are computed
     * @return the options
     */
    public PageOptions withMetrics(Metrics other) {
        return new PageOptions(zone, labels, gaps, other);
    }
}
