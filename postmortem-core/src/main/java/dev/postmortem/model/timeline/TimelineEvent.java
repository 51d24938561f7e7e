package dev.postmortem.model.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.constraint.AttributeKey;
import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Attribute;
import dev.postmortem.model.internal.ElementId;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.Shown;
import dev.postmortem.model.internal.SoFar;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.Audience;
import dev.postmortem.model.value.Automation;
import dev.postmortem.model.value.Evidence;
import dev.postmortem.model.value.Identified;
import dev.postmortem.model.value.Measure;
import dev.postmortem.model.value.Milestone;
import dev.postmortem.model.value.MilestoneMark;
import dev.postmortem.model.value.SchemaChange;
import dev.postmortem.model.value.When;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * Something that happened, and when.
 *
 * <p>An event whose time nobody knows has none; its place in the list then says when it happened: after the event before
 * it.
 *
 * @param id what others refer to the event by, for example {@code TL-7}; assigned by the postmortem if it is empty
 * @param when when it happened; if absent, it happened after the event before it in the list
 * @param kind what kind of event it was
 * @param text what happened
 * @param milestones the milestones that were reached with the event
 * @param components the ids of the services and databases to which it happened
 * @param episode the id of the episode to which it belongs
 * @param automation whether it happened by itself or by hand
 * @param measures what was measured at the time
 * @param schemaChange the schema change of which the event tells
 * @param source from where the event is known, for example {@code chat log}
 * @param evidence what backs the event
 * @param concerns the ids of the mitigations, decisions or checks of which the event tells
 * @param attributes what a host adds for itself, by namespaced keys such as {@code acme.ticket}; never shown to the public
 * @param audience the widest circle that may see the event; everybody who may see the timeline if absent
 * @since 0.1.0
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record TimelineEvent(
        String id,
        Optional<@Valid When> when,
        EventKind kind,
        @Text String text,
        List<@Valid MilestoneMark> milestones,
        List<@Text String> components,
        Optional<@Text String> episode,
        Optional<Automation> automation,
        List<@Valid Measure> measures,
        Optional<@Valid SchemaChange> schemaChange,
        Optional<@Text String> source,
        List<@Valid Evidence> evidence,
        List<@Text String> concerns,
        Map<@AttributeKey String, @Text String> attributes,
        Optional<Audience> audience)
        implements WithTimelineEvent, Identified {

    /** Checks what is mandatory and turns what is missing into empty. */
    public TimelineEvent {
        id = ElementId.checked("TimelineEvent.id", id);
        when = Absent.ifNull(when);
        kind = Mandatory.given("TimelineEvent.kind", kind);
        text = Mandatory.text("TimelineEvent.text", text);
        milestones = Absent.listIfNull("TimelineEvent.milestones", milestones);
        components = Absent.listIfNull("TimelineEvent.components", components);
        episode = Absent.ifNull(episode);
        automation = Absent.ifNull(automation);
        measures = Absent.listIfNull("TimelineEvent.measures", measures);
        schemaChange = Absent.ifNull(schemaChange);
        source = Absent.ifNull(source);
        evidence = Absent.listIfNull("TimelineEvent.evidence", evidence);
        concerns = Absent.listIfNull("TimelineEvent.concerns", concerns);
        attributes = Absent.attributesIfNull("TimelineEvent.attributes", attributes);
        audience = Absent.ifNull(audience);
    }

    /**
     * Returns an event of which time, kind and text are known.
     *
     * @param when when it happened, in the text form of {@link When#parse}
     * @param kind what kind of event it was
     * @param text what happened
     * @return the event
     * @throws IllegalArgumentException if the time is not understood
     */
    public static TimelineEvent of(String when, EventKind kind, String text) {
        return builder().when(when).kind(kind).text(text).build();
    }

    /**
     * Returns an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that holds this event.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Override
    public String toString() {
        String time = when.map(known -> known + " ").orElse("");
        return "TimelineEvent[" + id + " " + time + kind + " " + Shown.quote(text) + "]";
    }

    /** Builds a {@link TimelineEvent}. */
    public static final class Builder extends TimelineEventBuilder implements Cloneable {
        Builder() {
            id("");
        }

        /**
         * Sets when it happened.
         *
         * @param time the time in the text form of {@link When#parse}, which is a clock time <em>with</em> its day
         * @return this builder
         * @throws IllegalArgumentException if the time is not understood
         */
        public Builder when(String time) {
            return when(Attribute.read("TimelineEvent.when", time, When::parse));
        }

        /**
         * Adds a milestone that the whole incident reached with the event.
         *
         * @param milestone what was reached
         * @return this builder
         */
        public Builder milestone(Milestone milestone) {
            return addMilestone(MilestoneMark.of(milestone));
        }

        /**
         * Adds milestones that the whole incident reached with the event.
         *
         * @param reached what was reached
         * @return this builder
         */
        public Builder milestones(Milestone... reached) {
            for (Milestone milestone : reached) {
                milestone(milestone);
            }
            return this;
        }

        /**
         * Adds a milestone that a part of the incident reached with the event.
         *
         * @param milestone what was reached
         * @param scope the id of the component or episode for which it was reached
         * @return this builder
         */
        public Builder milestone(Milestone milestone, String scope) {
            return addMilestone(MilestoneMark.of(milestone, scope));
        }

        /**
         * Adds a service or database to which it happened.
         *
         * @param reference the id of the service or database
         * @return this builder
         */
        public Builder component(String reference) {
            return addComponent(reference);
        }

        /**
         * Says that it happened by itself.
         *
         * @return this builder
         */
        public Builder automatic() {
            return automation(Automation.AUTOMATIC);
        }

        /**
         * Says that somebody did it.
         *
         * @return this builder
         */
        public Builder byHand() {
            return automation(Automation.MANUAL);
        }

        /**
         * Adds something that was measured at the time.
         *
         * @param amount how much, in the text form of {@link Amount#parse}
         * @param noun of what
         * @return this builder
         * @throws IllegalArgumentException if the amount is not understood
         */
        public Builder measure(String amount, String noun) {
            return addMeasure(Measure.of(amount, noun));
        }

        /**
         * Adds something that was measured at the time.
         *
         * @param amount how much, also in words or unknown
         * @param noun of what
         * @return this builder
         */
        public Builder measure(Amount amount, String noun) {
            return addMeasure(Measure.of(amount, noun));
        }

        /**
         * Adds something that was measured at the time.
         *
         * @param measure fills in the measure
         * @return this builder
         */
        public Builder addMeasure(Consumer<? super Measure.Builder> measure) {
            Measure.Builder filled = Measure.builder();
            measure.accept(filled);
            return addMeasure(filled.build());
        }

        /**
         * Edits the schema change: what is known of it is kept.
         *
         * @param edit says what there is to say about the schema change
         * @return this builder
         */
        public Builder schemaChange(Consumer<? super SchemaChange.Builder> edit) {
            SchemaChange.Builder schemaChange =
                    soFar().schemaChange().map(SchemaChange::toBuilder).orElseGet(SchemaChange::builder);
            edit.accept(schemaChange);
            return schemaChange(schemaChange.build());
        }

        /**
         * Adds evidence that can be looked at.
         *
         * @param label what it is, in words
         * @param url where it can be seen
         * @return this builder
         */
        public Builder evidence(String label, String url) {
            return addEvidence(Evidence.link(label, url));
        }

        /**
         * Adds what backs the event.
         *
         * @param evidence fills in the evidence
         * @return this builder
         */
        public Builder addEvidence(Consumer<? super Evidence.Builder> evidence) {
            Evidence.Builder filled = Evidence.builder();
            evidence.accept(filled);
            return addEvidence(filled.build());
        }

        /**
         * Adds a mitigation, decision or check of which the event tells.
         *
         * @param reference its id
         * @return this builder
         */
        public Builder concerns(String reference) {
            return addConcern(reference);
        }

        /** What was said so far, with something in the place of what is mandatory and may not be said yet. */
        private TimelineEvent soFar() {
            return SoFar.of(Builder.class, this::clone)
                    .kind(EventKind.CHANGE)
                    .text("")
                    .build();
        }
    }
}
