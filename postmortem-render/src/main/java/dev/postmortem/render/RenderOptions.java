package dev.postmortem.render;

import dev.postmortem.metric.Metrics;
import dev.postmortem.model.value.Audience;
import dev.postmortem.redaction.Redactor;
import dev.postmortem.render.label.Labels;
import dev.postmortem.render.section.GapPolicy;
import dev.postmortem.render.section.Outline;
import dev.postmortem.render.section.PageOptions;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a document tells and how, whatever its format.
 *
 * <pre>{@code
 * RenderOptions house = RenderOptions.with(o -> o.zone(ZoneId.of("Europe/Berlin"))
 *         .labels(Labels.german())
 *         .outline(outline -> outline.without("lessons").after("impact", new SlaSection())));
 * }</pre>
 *
 * <p>Everything has a safe default, and nothing is taken from the machine: times are told in UTC unless another zone is
 * given. Options are immutable and can be shared between threads and formats.
 *
 * @since 0.1.0
 */
public final class RenderOptions {

    private static final RenderOptions DEFAULTS = builder().build();

    private final PageOptions page;
    private final Optional<GapPolicy> chosenGaps;
    private final Outline defaultOutline;
    private final Outline outline;
    private final boolean outlineChosen;
    private final Redactor redactor;
    private final LinkPolicy links;
    private final List<DocumentFilter> filters;
    private final OptionalInt maxRows;
    private final boolean dataEmbedded;

    private RenderOptions(Builder builder) {
        defaultOutline = builder.defaultOutline;
        outline = builder.outline;
        outlineChosen = builder.outlineChosen;
        chosenGaps = Optional.ofNullable(builder.gaps);
        page = builder.page
                .withNumbered(outline.isNumbered())
                .withGaps(chosenGaps.orElse(defaultGaps(builder.page.audience())));
        redactor = builder.redactor;
        links = builder.links;
        filters = List.copyOf(builder.filters);
        maxRows = builder.maxRows;
        dataEmbedded = builder.dataEmbedded;
    }

    private static GapPolicy defaultGaps(Audience audience) {
        return audience.compareTo(Audience.ORGANISATION) <= 0 ? GapPolicy.SHOW : GapPolicy.OMIT;
    }

    /**
     * Returns the options that hold unless others are given.
     *
     * @return UTC, English, everything for the team, gaps shown, web and mail addresses linked, the template's outline
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
        return DEFAULTS.changed(edit);
    }

    /** Returns these options with some changes. */
    RenderOptions changed(Consumer<? super Builder> edit) {
        Objects.requireNonNull(edit, "edit");
        Builder builder = toBuilder();
        edit.accept(builder);
        return builder.build();
    }

    /**
     * Returns a builder with these options.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        Builder builder = builder().redactor(redactor).links(links).embedData(dataEmbedded);
        builder.defaultOutline = defaultOutline;
        builder.outline = outline;
        builder.outlineChosen = outlineChosen;
        builder.page = page;
        builder.gaps = chosenGaps.orElse(null);
        builder.filters.addAll(filters);
        builder.maxRows = maxRows;
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
     * Returns the zones in which the timeline tells times as well.
     *
     * @return the zones of further columns; empty if there are none
     */
    public List<ZoneId> otherZones() {
        return page.otherZones();
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
     * Returns who reads the document.
     *
     * @return the audience
     */
    public Audience audience() {
        return page.audience();
    }

    /**
     * Returns what takes from a postmortem what its readers may not see.
     *
     * @return the redactor
     */
    public Redactor redactor() {
        return redactor;
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
     * Returns what the document tells and in which order.
     *
     * @return the outline
     */
    public Outline outline() {
        return outline;
    }

    /**
     * Returns these options with another outline than the template's, unless an outline was chosen: for a format that has
     * no room for all of a postmortem. What was changed about the template is for formats that have.
     *
     * @param value the outline if none was chosen
     * @return the options
     */
    public RenderOptions withDefaultOutline(Outline value) {
        Objects.requireNonNull(value, "outline");
        if (outlineChosen || value.equals(defaultOutline)) {
            return this;
        }
        Builder builder = toBuilder();
        builder.defaultOutline = value;
        builder.outline = value;
        return builder.build();
    }

    /**
     * Returns the last changes to the document.
     *
     * @return the filters in their order
     */
    public List<DocumentFilter> filters() {
        return filters;
    }

    /**
     * Returns how many rows of a table are shown.
     *
     * @return the limit; empty if all are
     */
    public OptionalInt maxRows() {
        return maxRows;
    }

    /**
     * Says whether the document carries its postmortem along as JSON.
     *
     * @return true if it does, in a format that can
     */
    public boolean isDataEmbedded() {
        return dataEmbedded;
    }

    /** Builds {@link RenderOptions}. Not thread-safe. */
    public static final class Builder {

        private PageOptions page = PageOptions.defaults();
        private @Nullable GapPolicy gaps;
        private Outline defaultOutline = Outline.template();
        private Outline outline = defaultOutline;
        private boolean outlineChosen;
        private Redactor redactor = Redactor.standard();
        private LinkPolicy links = LinkPolicy.webAndMail();
        private final List<DocumentFilter> filters = new ArrayList<>();
        private OptionalInt maxRows = OptionalInt.empty();
        private boolean dataEmbedded;

        private Builder() {}

        /**
         * Sets the zone in which times are told; UTC by default, on every machine. Further columns of the timeline stay.
         *
         * @param value the zone
         * @return this builder
         */
        public Builder zone(ZoneId value) {
            page = page.withZone(value);
            return this;
        }

        /**
         * Sets the zone in which times are told, and zones in which the timeline tells them as well, for readers in
         * several places.
         *
         * @param first the zone of the document
         * @param others the zones of further columns of the timeline
         * @return this builder
         */
        public Builder zones(ZoneId first, ZoneId... others) {
            page = page.withZone(first).withOtherZones(List.of(others));
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
         * Sets who reads the document; the team by default, which sees everything.
         *
         * @param value the audience
         * @return this builder
         */
        public Builder audience(Audience value) {
            page = page.withAudience(value);
            return this;
        }

        /**
         * Sets what takes from a postmortem what its readers may not see; {@link Redactor#standard()} by default. It works
         * on the postmortem, before a section or a writer sees it.
         *
         * @param value the redactor
         * @return this builder
         */
        public Builder redactor(Redactor value) {
            redactor = Objects.requireNonNull(value, "redactor");
            return this;
        }

        /**
         * Sets what becomes of a section that must hold something and holds nothing. By default it is shown as a gap, and
         * to readers outside the organisation it is left out.
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
            page = page.withMetrics(value);
            return this;
        }

        /**
         * Sets what the document tells and in which order, in every format; by default {@link Outline#template()}, or what
         * the format has room for.
         *
         * @param value the outline
         * @return this builder
         */
        public Builder outline(Outline value) {
            outline = Objects.requireNonNull(value, "outline");
            outlineChosen = true;
            return this;
        }

        /**
         * Changes what the document tells and in which order. A change of the template is for formats that have room for
         * all of a postmortem: those that have an outline of their own, such as cards, keep it.
         *
         * @param change makes another outline of the one that was chosen, or of the default one
         * @return this builder
         */
        public Builder outline(UnaryOperator<Outline> change) {
            outline = Objects.requireNonNull(
                    Objects.requireNonNull(change, "outline").apply(outline), "The change of the outline gave null");
            return this;
        }

        /**
         * Adds a last change to the document, after those that were added before.
         *
         * @param value the filter
         * @return this builder
         */
        public Builder filter(DocumentFilter value) {
            filters.add(Objects.requireNonNull(value, "filter"));
            return this;
        }

        /**
         * Limits how many rows of a table are shown; all by default. A line below the table says how many there are more,
         * and a note as well.
         *
         * @param value the limit, at least 1
         * @return this builder
         * @throws IllegalArgumentException if the limit is less than 1
         */
        public Builder maxRows(int value) {
            if (value < 1) {
                throw new IllegalArgumentException("maxRows is " + value + ": give 1 or more");
            }
            maxRows = OptionalInt.of(value);
            return this;
        }

        /**
         * Sets whether the document carries its postmortem along as JSON, in a format that can do so without showing it,
         * such as HTML; false by default. It carries what its audience may see, and nothing else.
         *
         * @param value true if it does
         * @return this builder
         */
        public Builder embedData(boolean value) {
            dataEmbedded = value;
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
