package dev.postmortem.model.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.ElementId;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.Shown;
import dev.postmortem.model.value.Audience;
import dev.postmortem.model.value.Identified;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that others can learn from the incident.
 *
 * @param id what others refer to the lesson by, for example {@code LL-1}; assigned by the postmortem if it is empty
 * @param kind what field the lesson belongs to: design, process, resilience
 * @param text the lesson
 * @param audience the widest circle that may see the lesson; everybody who may see its section if absent
 * @since 0.1.0
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Lesson(String id, LessonKind kind, @Text String text, Optional<Audience> audience)
        implements WithLesson, Identified {

    /** Checks what is mandatory and turns what is missing into empty. */
    public Lesson {
        id = ElementId.checked("Lesson.id", id);
        kind = Mandatory.given("Lesson.kind", kind);
        text = Mandatory.text("Lesson.text", text);
        audience = Absent.ifNull(audience);
    }

    /**
     * Returns a lesson that is for everybody.
     *
     * @param kind what field it belongs to
     * @param text the lesson
     * @return the lesson
     */
    public static Lesson of(LessonKind kind, String text) {
        return builder().kind(kind).text(text).build();
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
     * Returns a builder that holds this lesson.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Override
    public String toString() {
        return "Lesson[" + id + " " + kind + " " + Shown.quote(text) + "]";
    }

    /** Builds a {@link Lesson}. */
    public static final class Builder extends LessonBuilder {
        Builder() {
            id("");
        }
    }
}
