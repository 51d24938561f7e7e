package dev.postmortem.render;

import dev.postmortem.metric.Metrics;
import dev.postmortem.render.section.GapPolicy;
import dev.postmortem.render.section.Labels;
import dev.postmortem.render.section.LeadProducer;
import dev.postmortem.render.section.SectionProducer;
import dev.postmortem.render.section.StandardSections;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * What a document tells and how, whatever its format.
 *
 * <p>Everything has a safe default, and nothing is taken from the machine: times are told in UTC unless another zone is
 * given. Options are immutable and can be shared between threads.
 *
 * @since 0.1.0
 */
public final class RenderOptions {

    private static final RenderOptions DEFAULTS = builder().build();

    private final ZoneId zone;
    private final Labels labels;
    private final GapPolicy gaps;
    private final LinkPolicy links;
    private final Metrics metrics;
    private final LeadProducer lead;
    private final List<SectionProducer> sections;

    private RenderOptions(Builder builder) {
        zone = builder.zone;
        labels = builder.labels;
        gaps = builder.gaps;
        links = builder.links;
        metrics = builder.metrics;
        lead = builder.lead;
        sections = builder.sections;
    }

    /**
     * Returns the options that hold unless others are given.
     *
     * @return UTC, English, gaps shown, web and mail addresses linked, all sections of the template
     */
    public static RenderOptions defaults() {
        return DEFAULTS;
    }

    /**
     * Returns a builder with the defaults.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the defaults with some changes.
     *
     * @param edit changes the defaults
     * @return the options
     */
    public static RenderOptions with(Consumer<? super Builder> edit) {
        Builder builder = builder();
        edit.accept(builder);
        return builder.build();
    }

    /**
     * Returns a builder with these options.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return builder()
                .zone(zone)
                .labels(labels)
                .gaps(gaps)
                .links(links)
                .metrics(metrics)
                .lead(lead)
                .sections(sections);
    }

    /**
     * Returns the zone in which times are told.
     *
     * @return the zone
     */
    public ZoneId zone() {
        return zone;
    }

    /**
     * Returns the words on the page.
     *
     * @return the labels
     */
    public Labels labels() {
        return labels;
    }

    /**
     * Returns what becomes of a section that must hold something and holds nothing.
     *
     * @return the policy
     */
    public GapPolicy gaps() {
        return gaps;
    }

    /**
     * Returns what becomes of addresses.
     *
     * @return the policy
     */
    public LinkPolicy links() {
        return links;
    }

    /**
     * Returns which durations are computed.
     *
     * @return the metrics
     */
    public Metrics metrics() {
        return metrics;
    }

    /**
     * Returns the producer of what stands between the title and the first section.
     *
     * @return the producer
     */
    public LeadProducer lead() {
        return lead;
    }

    /**
     * Returns the producers of the sections.
     *
     * @return the producers in the order of the sections
     */
    public List<SectionProducer> sections() {
        return sections;
    }

    /** Builds {@link RenderOptions}. Not thread-safe. */
    public static final class Builder {

        private ZoneId zone = ZoneOffset.UTC;
        private Labels labels = Labels.english();
        private GapPolicy gaps = GapPolicy.SHOW;
        private LinkPolicy links = LinkPolicy.webAndMail();
        private Metrics metrics = Metrics.standard();
        private LeadProducer lead = StandardSections.lead();
        private List<SectionProducer> sections = StandardSections.all();

        private Builder() {}

        /**
         * Sets the zone in which times are told; UTC by default, on every machine.
         *
         * @param value the zone
         * @return this builder
         */
        public Builder zone(ZoneId value) {
            zone = Objects.requireNonNull(value, "zone");
            return this;
        }

        /**
         * Sets the words on the page; English by default.
         *
         * @param value the labels
         * @return this builder
         */
        public Builder labels(Labels value) {
            labels = Objects.requireNonNull(value, "labels");
            return this;
        }

        /**
         * Sets what becomes of a section that must hold something and holds nothing; it is shown as a gap by default.
         *
         * @param value the policy
         * @return this builder
         */
        public Builder gaps(GapPolicy value) {
            gaps = Objects.requireNonNull(value, "gaps");
            return this;
        }

        /**
         * Sets what becomes of addresses; {@link LinkPolicy#webAndMail()} by default.
         *
         * @param value the policy
         * @return this builder
         */
        public Builder links(LinkPolicy value) {
            links = Objects.requireNonNull(value, "links");
            return this;
        }

        /**
         * Sets which durations are computed; {@link Metrics#standard()} by default.
         *
         * @param value the metrics
         * @return this builder
         */
        public Builder metrics(Metrics value) {
            metrics = Objects.requireNonNull(value, "metrics");
            return this;
        }

        /**
         * Sets what stands between the title and the first section; {@link StandardSections#lead()} by default.
         *
         * @param value the producer
         * @return this builder
         */
        public Builder lead(LeadProducer value) {
            lead = Objects.requireNonNull(value, "lead");
            return this;
        }

        /**
         * Sets the sections and their order; {@link StandardSections#all()} by default.
         *
         * @param value the producers, no two of the same id
         * @return this builder
         */
        public Builder sections(List<? extends SectionProducer> value) {
            sections = List.copyOf(value);
            return this;
        }

        /**
         * Builds the options.
         *
         * @return the options
         */
        public RenderOptions build() {
            return new RenderOptions(this);
        }
    }
}
