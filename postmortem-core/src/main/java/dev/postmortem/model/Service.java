package dev.postmortem.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.ElementId;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.Shown;
import dev.postmortem.model.value.Identified;
import dev.postmortem.model.value.Owner;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A service of which the postmortem speaks.
 *
 * @param id what the other sections name it by, for example {@code checkout}
 * @param name what people call it
 * @param description what it does
 * @param owner who answers for it
 * @since 0.1.0
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Service(String id, @Text String name, Optional<@Text String> description, Optional<@Valid Owner> owner)
        implements WithService, Identified {

    /** Checks that id and name are there and turns what is missing into empty. */
    public Service {
        id = ElementId.given("Service.id", id);
        name = Mandatory.text("Service.name", name);
        description = Absent.ifNull(description);
        owner = Absent.ifNull(owner);
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
     * Returns a builder that holds this service.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Override
    public String toString() {
        return "Service[" + id + " " + Shown.quote(name) + "]";
    }

    /** Builds a {@link Service}. */
    public static final class Builder extends ServiceBuilder {
        Builder() {}

        /**
         * Names the team that answers for the service.
         *
         * @param team what the team is called
         * @return this builder
         */
        public Builder ownedBy(String team) {
            return owner(Owner.team(team));
        }
    }
}
