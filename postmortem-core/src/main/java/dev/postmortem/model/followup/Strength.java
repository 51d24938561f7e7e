package dev.postmortem.model.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.ElementId;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.Shown;
import dev.postmortem.model.value.Audience;
import dev.postmortem.model.value.Identified;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that went well.
 *
 * @param id what others refer to the item by, for example {@code WW-1}; assigned by the postmortem if it is empty
 * @param text what went well
 * @param protectedElements the ids of what it protected: components, data sets, impact windows and the like
 * @param audience the widest circle that may see the item; everybody who may see its section if absent
 * @since 0.1.0
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Strength(String id, @Text String text, List<@Text String> protectedElements, Optional<Audience> audience)
        implements WithStrength, Identified {

    /** Checks that the text is there and turns what is missing into empty. */
    public Strength {
        id = ElementId.checked("Strength.id", id);
        text = Mandatory.text("Strength.text", text);
        protectedElements = Absent.listIfNull("Strength.protectedElements", protectedElements);
        audience = Absent.ifNull(audience);
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
     * Returns a builder that holds this item.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Override
    public String toString() {
        return "Strength[" + id + " " + Shown.quote(text) + "]";
    }

    /** Builds a {@link Strength}. */
    public static final class Builder extends StrengthBuilder {
        Builder() {
            id("");
        }

        /**
         * Says what it protected, beside what was said before.
         *
         * @param ids the ids of the protected elements
         * @return this builder
         */
        public Builder protects(String... ids) {
            return addProtectedElements(ids);
        }
    }
}
