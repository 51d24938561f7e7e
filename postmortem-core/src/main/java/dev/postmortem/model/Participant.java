package dev.postmortem.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.Shown;
import jakarta.validation.constraints.Email;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody who wrote or reviewed the postmortem, or took part in the response.
 *
 * @param name what the person is called
 * @param role the part that the person played
 * @param handle how the person is addressed in chat, for example {@code @dana}
 * @param email the person's e-mail address
 * @param team the team to which the person belongs
 * @since 0.1.0
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Participant(
        @Text String name,
        Optional<ResponderRole> role,
        Optional<@Text String> handle,
        Optional<@Text @Email(message = "must be an e-mail address such as dana@example.org") String> email,
        Optional<@Text String> team)
        implements WithParticipant {

    /** Checks that the name is there and turns what is missing into empty. */
    public Participant {
        name = Mandatory.text("Participant.name", name);
        role = Absent.ifNull(role);
        handle = Absent.ifNull(handle);
        email = Absent.ifNull(email);
        team = Absent.ifNull(team);
    }

    /**
     * Returns a participant of whom only the name is told.
     *
     * @param name what the person is called
     * @return the participant
     */
    public static Participant of(String name) {
        return builder().name(name).build();
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
     * Returns a builder that holds this participant.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Override
    public String toString() {
        return "Participant[" + Shown.quote(name) + role.map(r -> " " + r).orElse("") + "]";
    }

    /** Builds a {@link Participant}. */
    public static final class Builder extends ParticipantBuilder {
        Builder() {}
    }
}
