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
 * Something that could be improved, or that ended well by chance, with the actions that follow from it.
 *
 * @param id what others refer to the item by, {@code IM-1} or, for luck, {@code LK-1}; assigned by the postmortem if it
 *     is empty
 * @param text what could be improved, or where there was luck
 * @param actions the ids of the actions that follow from it
 * @param noActionReason why nothing is done about it
 * @param audience the widest circle that may see the item; everybody who may see its section if absent
 * @since 0.1.0
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Improvement(
        String id,
        @Text String text,
        List<@Text String> actions,
        Optional<@Text String> noActionReason,
        Optional<Audience> audience)
        implements WithImprovement, Identified {

    /** Checks that the text is there and turns what is missing into empty. */
    public Improvement {
        id = ElementId.checked("Improvement.id", id);
        text = Mandatory.text("Improvement.text", text);
        actions = Absent.listIfNull("Improvement.actions", actions);
        noActionReason = Absent.ifNull(noActionReason);
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
        return "Improvement[" + id + " " + Shown.quote(text) + "]";
    }

    /** Builds an {@link Improvement}. */
    public static final class Builder extends ImprovementBuilder {
        Builder() {
            id("");
        }
    }
}
