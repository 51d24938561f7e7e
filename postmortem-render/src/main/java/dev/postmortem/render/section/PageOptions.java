package dev.postmortem.render.section;

import dev.postmortem.metric.Metrics;
import dev.postmortem.model.value.Audience;
import dev.postmortem.render.label.Labels;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

/**
 * What every section of a page goes by.
 *
 * @param zone the zone in which times are told
 * @param otherZones the zones in which the timeline tells its times as well, each in a column of its own
 * @param labels the words on the page
 * @param audience who reads the page; the postmortem that the sections are given holds only what they may see
 * @param gaps what becomes of a section that must hold something and holds nothing
 * @param numbered whether the sections show the numbers of the template
 * @param metrics which durations are computed
 * @since 0.1.0
 */
public record PageOptions(
        ZoneId zone,
        List<ZoneId> otherZones,
        Labels labels,
        Audience audience,
        GapPolicy gaps,
        boolean numbered,
        Metrics metrics) {

    private static final PageOptions DEFAULTS = new PageOptions(
            ZoneOffset.UTC, List.of(), Labels.english(), Audience.TEAM, GapPolicy.SHOW, true, Metrics.standard());

    /** Checks that everything is there, and copies the zones. */
    public PageOptions {
        Objects.requireNonNull(zone, "zone");
        otherZones = List.copyOf(Objects.requireNonNull(otherZones, "otherZones"));
        Objects.requireNonNull(labels, "labels");
        Objects.requireNonNull(audience, "audience");
        Objects.requireNonNull(gaps, "gaps");
        Objects.requireNonNull(metrics, "metrics");
    }

    /**
     * Returns the options that hold unless others are given.
     *
     * @return UTC, English, everything for the team, gaps shown, the template's numbers, the standard durations
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
        return new PageOptions(other, otherZones, labels, audience, gaps, numbered, metrics);
    }

    /**
     * Returns these options with other zones beside the first.
     *
     * @param others the zones in which the timeline tells its times as well
     * @return the options
     */
    public PageOptions withOtherZones(List<ZoneId> others) {
        return new PageOptions(zone, others, labels, audience, gaps, numbered, metrics);
    }

    /**
     * Returns these options with other words.
     *
     * @param other the words on the page
     * @return the options
     */
    public PageOptions withLabels(Labels other) {
        return new PageOptions(zone, otherZones, other, audience, gaps, numbered, metrics);
    }

    /**
     * Returns these options for other readers.
     *
     * @param other who reads the page
     * @return the options
     */
    public PageOptions withAudience(Audience other) {
        return new PageOptions(zone, otherZones, labels, other, gaps, numbered, metrics);
    }

    /**
     * Returns these options with another policy for gaps.
     *
     * @param other what becomes of a section that must hold something and holds nothing
     * @return the options
     */
    public PageOptions withGaps(GapPolicy other) {
        return new PageOptions(zone, otherZones, labels, audience, other, numbered, metrics);
    }

    /**
     * Returns these options with or without numbers.
     *
     * @param shown whether the sections show the numbers of the template
     * @return the options
     */
    public PageOptions withNumbered(boolean shown) {
        return new PageOptions(zone, otherZones, labels, audience, gaps, shown, metrics);
    }

    /**
     * Returns these options with other durations.
     *
     * @param other which durations are computed
     * @return the options
     */
    public PageOptions withMetrics(Metrics other) {
        return new PageOptions(zone, otherZones, labels, audience, gaps, numbered, other);
    }
}
