package dev.postmortem.model.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Added;
import dev.postmortem.model.internal.Attribute;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.Shown;
import dev.postmortem.model.value.Day;
import dev.postmortem.model.value.Milestone;
import dev.postmortem.model.value.When;
import jakarta.validation.Valid;
import java.util.List;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What happened, event by event.
 *
 * <pre>{@code
 * Timeline.builder()
 *         .on("2026-03-14", "UTC")
 *         .at("10:00", CHANGE, "Migration started")
 *         .at("10:05", SYMPTOM, "Database CPU spiked", e -> e.component("orders-db").measure("97 %", "CPU"))
 *         .untimed(ESCALATION, "The database team was called in")
 *         .at("10:15", MITIGATION, "Migration stopped")
 *         .gap("10:15 to 10:40", "The lock queue drained, and everybody watched it")
 *         .at("10:40", RECOVERY, "System stabilized", e -> e.milestone(RECOVERED))
 *         .build();
 * }</pre>
 *
 * @param events what happened, in the order in which it is told; {@link #chronological} sorts it by time
 * @param gaps the stretches in which nothing is told, and why
 * @since 0.1.0
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Timeline(List<@Valid TimelineEvent> events, List<@Valid TimelineGap> gaps) implements WithTimeline {

    /** Turns what is missing into empty. */
    public Timeline {
        events = Absent.listIfNull("Timeline.events", events);
        gaps = Absent.listIfNull("Timeline.gaps", gaps);
    }

    /**
     * The events in the order of time.
     *
     * <p>They are ordered by the earliest instant at which each can have begun, then by the latest at which it can have
     * ended, then by their place in the list. An event whose time is not known well enough to be compared stays after the
     * event before it in the list, and those at the head of the list stay there. The order is total and the same on every
     * call; it makes no time more precise than it was given.
     *
     * @return the events, all of them, in a list that cannot be changed
     */
    public List<TimelineEvent> chronological() {
        return Chronology.of(events);
    }

    /**
     * Returns a timeline that has one event more, at the end of the list.
     *
     * @param event what happened
     * @return the timeline
     * @throws IllegalArgumentException if it is null
     */
    public Timeline plusEvent(TimelineEvent event) {
        return new Timeline(Added.to("Timeline.events", events, event), gaps);
    }

    /**
     * Returns a timeline that explains one gap more.
     *
     * @param gap the stretch in which nothing is told
     * @return the timeline
     * @throws IllegalArgumentException if it is null
     */
    public Timeline plusGap(TimelineGap gap) {
        return new Timeline(events, Added.to("Timeline.gaps", gaps, gap));
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
     * Returns a builder that holds this timeline, and no day.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Override
    public String toString() {
        return "Timeline[events " + events.size() + ", gaps " + gaps.size() + "]";
    }

    /**
     * Builds a {@link Timeline}.
     *
     * <p>{@link #on} gives the day to which the clock times after it belong. It holds until the next {@code on}; a clock
     * time never moves to the next day by itself. The day serves the builder alone and is no part of the timeline.
     */
    public static final class Builder extends TimelineBuilder {

        private @Nullable Day day;

        /** Makes an empty builder; {@link Timeline#builder} reads better. */
        public Builder() {}

        /**
         * Gives the day to which the clock times that follow belong.
         *
         * @param day a date in a zone
         * @return this builder
         */
        public Builder on(Day day) {
            this.day = Mandatory.given("Timeline day", day);
            return this;
        }

        /**
         * Gives the day to which the clock times that follow belong.
         *
         * @param date the date, for example {@code 2026-03-14}
         * @param zone the zone in which the clock times were read, for example {@code UTC} or {@code Europe/London}
         * @return this builder
         * @throws IllegalArgumentException if the date or the zone is not understood
         */
        public Builder on(String date, String zone) {
            return on(Attribute.read("Timeline.on", zone, known -> Day.of(date, known)));
        }

        /**
         * Adds an event.
         *
         * @param time a clock time of the day that {@link #on} gave, or a full time in the text form of {@link When#parse}
         * @param kind what kind of event it was
         * @param text what happened
         * @return this builder
         * @throws IllegalArgumentException if the time is not understood, or is a clock time without a day
         */
        public Builder at(String time, EventKind kind, String text) {
            return at(time, kind, text, event -> {});
        }

        /**
         * Adds an event with which the whole incident reached milestones.
         *
         * @param time a clock time of the day that {@link #on} gave, or a full time in the text form of {@link When#parse}
         * @param kind what kind of event it was
         * @param text what happened
         * @param reached what was reached
         * @return this builder
         * @throws IllegalArgumentException if the time is not understood, or is a clock time without a day
         */
        public Builder at(String time, EventKind kind, String text, Milestone... reached) {
            return at(time, kind, text, event -> event.milestones(reached));
        }

        /**
         * Adds an event of which more is known.
         *
         * @param time a clock time of the day that {@link #on} gave, or a full time in the text form of {@link When#parse}
         * @param kind what kind of event it was
         * @param text what happened
         * @param more fills in the rest of the event
         * @return this builder
         * @throws IllegalArgumentException if the time is not understood, or is a clock time without a day
         */
        public Builder at(String time, EventKind kind, String text, Consumer<? super TimelineEvent.Builder> more) {
            return at(understand("TimelineEvent.when", timed(time), text), kind, text, more);
        }

        /**
         * Adds an event.
         *
         * @param time when it happened
         * @param kind what kind of event it was
         * @param text what happened
         * @return this builder
         * @throws IllegalArgumentException if the time is null
         */
        public Builder at(When time, EventKind kind, String text) {
            return at(time, kind, text, event -> {});
        }

        /**
         * Adds an event with which the whole incident reached milestones.
         *
         * @param time when it happened
         * @param kind what kind of event it was
         * @param text what happened
         * @param reached what was reached
         * @return this builder
         * @throws IllegalArgumentException if the time is null
         */
        public Builder at(When time, EventKind kind, String text, Milestone... reached) {
            return at(time, kind, text, event -> event.milestones(reached));
        }

        /**
         * Adds an event of which more is known.
         *
         * @param time when it happened
         * @param kind what kind of event it was
         * @param text what happened
         * @param more fills in the rest of the event
         * @return this builder
         * @throws IllegalArgumentException if the time is null
         */
        public Builder at(When time, EventKind kind, String text, Consumer<? super TimelineEvent.Builder> more) {
            When known = timed(time);
            return untimed(kind, text, event -> more.accept(event.when(known)));
        }

        /**
         * Adds an event whose time nobody knows, but which happened after the one added before it.
         *
         * @param kind what kind of event it was
         * @param text what happened
         * @return this builder
         */
        public Builder untimed(EventKind kind, String text) {
            return untimed(kind, text, event -> {});
        }

        /**
         * Adds an event of which more is known, but not its time: it happened after the one added before it.
         *
         * @param kind what kind of event it was
         * @param text what happened
         * @param more fills in the rest of the event
         * @return this builder
         */
        public Builder untimed(EventKind kind, String text, Consumer<? super TimelineEvent.Builder> more) {
            return addEvent(event -> more.accept(event.kind(kind).text(text)));
        }

        /**
         * Adds an event.
         *
         * @param event fills in the event
         * @return this builder
         */
        public Builder addEvent(Consumer<? super TimelineEvent.Builder> event) {
            TimelineEvent.Builder filled = TimelineEvent.builder();
            event.accept(filled);
            return addEvent(filled.build());
        }

        /**
         * Explains a stretch in which nothing is told.
         *
         * @param time clock times of the day that {@link #on} gave, for example {@code 10:15 to 10:40}, or a full time in
         *     the text form of {@link When#parse}
         * @param explanation why nothing is told
         * @return this builder
         * @throws IllegalArgumentException if the time is not understood, or is a clock time without a day
         */
        public Builder gap(String time, String explanation) {
            return gap(understand("TimelineGap.when", time, explanation), explanation);
        }

        /**
         * Explains a stretch in which nothing is told.
         *
         * @param time from when to when
         * @param explanation why nothing is told
         * @return this builder
         */
        public Builder gap(When time, String explanation) {
            return addGap(gap -> gap.when(time).explanation(explanation));
        }

        /**
         * Explains a stretch in which nothing is told.
         *
         * @param gap fills in the gap
         * @return this builder
         */
        public Builder addGap(Consumer<? super TimelineGap.Builder> gap) {
            TimelineGap.Builder filled = TimelineGap.builder();
            gap.accept(filled);
            return addGap(filled.build());
        }

        private static <T> T timed(@Nullable T time) {
            if (time == null) {
                throw new IllegalArgumentException(
                        "TimelineEvent.when is missing: give a time, or add an event without one with untimed(...)");
            }
            return time;
        }

        private When understand(String attribute, @Nullable String time, @Nullable String of) {
            return Attribute.read(
                    () -> of == null ? attribute : attribute + " of " + Shown.quote(of), time, this::read);
        }

        /** Reads a clock time of the day, or a time that brings its own. */
        private When read(String time) {
            if (day != null) {
                return day.at(time);
            }
            try {
                return When.parse(time);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        e.getMessage() + "; a clock time alone needs on(\"2026-03-14\", \"UTC\") before it", e);
            }
        }
    }
}
