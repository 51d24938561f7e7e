package dev.postmortem.model.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.ElementId;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.value.Audience;
import dev.postmortem.model.value.Identified;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A way out of the incident that was weighed.
 *
 * @param id what others refer to the option by, for example {@code OP-1}; assigned by the postmortem if it is empty
 * @param kind which way out: roll back, roll forward, fail over, restore, wait
 * @param what what exactly would have been done
 * @param choice whether it was chosen, rejected, or begun and abandoned
 * @param why why
 * @param audience the widest circle that may see the option; everybody who may see its section if absent
 * @since 0.1.0
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record RollbackOption(
        String id,
        OptionKind kind,
        Optional<@Text String> what,
        Choice choice,
        Optional<@Text String> why,
        Optional<Audience> audience)
        implements WithRollbackOption, Identified {

    /** Checks what is mandatory and turns what is missing into empty. */
    public RollbackOption {
        id = ElementId.checked("RollbackOption.id", id);
        kind = Mandatory.given("RollbackOption.kind", kind);
        what = Absent.ifNull(what);
        choice = Mandatory.given("RollbackOption.choice", choice);
        why = Absent.ifNull(why);
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
     * Returns a builder that holds this rollback option.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Override
    public String toString() {
        return "RollbackOption[" + id + " " + kind + " " + choice + "]";
    }

    /** Builds a {@link RollbackOption}. */
    public static final class Builder extends RollbackOptionBuilder {
        Builder() {
            id("");
        }
    }
}
