package dev.postmortem.validation;

import dev.postmortem.model.Participant;
import java.util.List;

/**
 * The people whom a host knows, so that rules can recognise a name without guessing.
 *
 * <pre>{@code
 * PersonDirectory staff = () -> List.of(Participant.of("Dana Reyes").withHandle("dreyes"));
 * }</pre>
 *
 * <p>It is asked when it is handed to the builder of a validator, and not again.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface PersonDirectory {

    /**
     * Returns the people.
     *
     * @return the people, each with a full name and whatever else is known
     */
    List<Participant> people();

    /**
     * Returns a directory that knows nobody.
     *
     * @return the directory
     */
    static PersonDirectory empty() {
        return List::of;
    }
}
