package dev.postmortem.render;

import dev.postmortem.metric.Metrics;
import dev.postmortem.render.document.SectionId;
import dev.postmortem.render.section.GapPolicy;
import dev.postmortem.render.section.Labels;
import dev.postmortem.render.section.LeadProducer;
import dev.postmortem.render.section.PageOptions;
import dev.postmortem.render.section.SectionProducer;
import dev.postmortem.render.section.StandardSections;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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

    private final PageOptions page;
    private final LinkPolicy links;
    private final LeadProducer lead;
    private final List<SectionProducer> sections;

    private RenderOptions(Builder builder) {
        page = builder.page;
        links = builder.links;
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
        Builder builder = builder().links(links).lead(lead).sections(sections);
        builder.page = page;
        return builder;
    }

    /**
     * Returns the zone in which times are told.
     *
     * @return the zone
     */
    public ZoneId zone() {
        return page.zone();
    }

    /**
     * Returns the words on the page.
     *
     * @return the labels
     */
    public Labels labels() {
        return page.labels();
    }

    /**
     * Returns what becomes of a section that must hold something and holds nothing.
     *
     * @return the policy
     */
    public GapPolicy gaps() {
        return page.gaps();
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
        return page.metrics();
    }

    /** Returns what every section goes by. */
    PageOptions page() {
        return page;
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

        private PageOptions page = PageOptions.defaults();
        private LinkPolicy links = LinkPolicy.webAndMail();
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
            page = page.withZone(value);
            return this;
        }

        /**
         * Sets the words on the page; English by default.
         *
         * @param value the labels
         * @return this builder
         */
        public Builder labels(Labels value) {
            page = page.withLabels(value);
            return this;
        }

        /**
         * Sets what becomes of a section that must hold something and holds nothing; it is shown as a gap by default.
         *
         * @param value the policy
         * @return this builder
         */
        public Builder gaps(GapPolicy value) {
            page = page.withGaps(value);
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
            page = page.withMetrics(value);
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
         * @param value the producers
         * @return this builder
         * @throws IllegalArgumentException if two have the same id
         */
        public Builder sections(List<? extends SectionProducer> value) {
            Set<SectionId> ids = new HashSet<>();
            for (SectionProducer producer : Objects.requireNonNull(value, "sections")) {
                SectionId id = idOf(producer);
                if (!ids.add(id)) {
                    throw new IllegalArgumentException(
                            "RenderOptions.sections holds \"" + id + "\" twice: give each producer an id of its own");
                }
            }
            sections = List.copyOf(value);
            return this;
        }

        private static SectionId idOf(SectionProducer producer) {
            Objects.requireNonNull(producer, "RenderOptions.sections holds a null element");
            return Objects.requireNonNull(
                    producer.id(),
                    () -> "The id of the section producer "
                            + producer.getClass().getName() + " is null");
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
