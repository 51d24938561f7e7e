package dev.postmortem.model.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Attribute;
import dev.postmortem.model.internal.ElementId;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.Shown;
import dev.postmortem.model.value.Audience;
import dev.postmortem.model.value.Identified;
import dev.postmortem.model.value.When;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A stretch of the timeline in which nothing is told, and why.
 *
 * @param id what others refer to the gap by, for example {@code TG-1}; assigned by the postmortem if it is empty
 * @param when from when to when nothing is told
 * @param explanation why nothing is told, for example {@code The copy ran, and everybody waited for it}
 * @param audience the widest circle that may see the gap; everybody who may see its section if absent
 * @since 0.1.0
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record TimelineGap(String id, @Valid When when, @Text String explanation, Optional<Audience> audience)
        implements WithTimelineGap, Identified {

    /** Checks what is mandatory and turns what is missing into empty. */
    public TimelineGap {
        id = ElementId.checked("TimelineGap.id", id);
        when = Mandatory.given("TimelineGap.when", when);
        explanation = Mandatory.text("TimelineGap.explanation", explanation);
        audience = Absent.ifNull(audience);
    }

    /**
     * Returns a gap that has no id yet.
     *
     * @param when from when to when, in the text form of {@link When#parse}
     * @param explanation why nothing is told
     * @return the gap
     * @throws IllegalArgumentException if the time is not understood
     */
    public static TimelineGap of(String when, String explanation) {
        return builder().when(when).explanation(explanation).build();
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
     * Returns a builder that holds this gap.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Override
    public String toString() {
        return "TimelineGap[" + id + " " + when + " " + Shown.quote(explanation) + "]";
    }

    /** Builds a {@link TimelineGap}. */
    public static final class Builder extends TimelineGapBuilder {
        Builder() {
            id("");
        }

        /**
         * Sets from when to when nothing is told.
         *
         * @param time the time in the text form of {@link When#parse}
         * @return this builder
         * @throws IllegalArgumentException if the time is not understood
         */
        public Builder when(String time) {
            return when(Attribute.read("TimelineGap.when", time, When::parse));
        }
    }
}
