package dev.postmortem.model.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Added;
import jakarta.validation.Valid;
import java.util.List;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * What others can learn from the incident.
 *
 * <pre>{@code
 * .lessons(l -> l.process("Rehearse on production-sized data").design("A backfill needs a pause button"))
 * }</pre>
 *
 * @param items the lessons, one statement each
 * @since 0.1.0
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Lessons(List<@Valid Lesson> items) implements WithLessons {

    /** Turns what is missing into empty. */
    public Lessons {
        items = Absent.listIfNull("Lessons.items", items);
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
     * Returns a builder that holds this section.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns this section with one more lesson at the end.
     *
     * @param item what else can be learned
     * @return the section
     * @throws IllegalArgumentException if it is null
     */
    public Lessons plusItem(Lesson item) {
        return withItems(Added.to("Lessons.items", items, item));
    }

    @Override
    public String toString() {
        return "Lessons[items=" + items.size() + "]";
    }

    /** Builds {@link Lessons}. */
    public static final class Builder extends LessonsBuilder {

        /** Starts without lessons. */
        public Builder() {}

        /**
         * Adds a lesson about how the system is designed.
         *
         * @param text the lesson
         * @return this builder
         */
        public Builder design(String text) {
            return addItem(Lesson.of(LessonKind.DESIGN, text));
        }

        /**
         * Adds a lesson about how work is done.
         *
         * @param text the lesson
         * @return this builder
         */
        public Builder process(String text) {
            return addItem(Lesson.of(LessonKind.PROCESS, text));
        }

        /**
         * Adds a lesson about how the system withstands failure.
         *
         * @param text the lesson
         * @return this builder
         */
        public Builder resilience(String text) {
            return addItem(Lesson.of(LessonKind.RESILIENCE, text));
        }

        /**
         * Adds a lesson.
         *
         * @param item fills the lesson
         * @return this builder
         */
        public Builder addItem(Consumer<? super Lesson.Builder> item) {
            Lesson.Builder builder = Lesson.builder();
            item.accept(builder);
            return addItem(builder.build());
        }
    }
}
