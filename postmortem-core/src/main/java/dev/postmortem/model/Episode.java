package dev.postmortem.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Attribute;
import dev.postmortem.model.internal.ElementId;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.Shown;
import dev.postmortem.model.value.Identified;
import dev.postmortem.model.value.When;
import jakarta.validation.Valid;
import java.util.Optional;

/**
 * One of several incidents or phases of which a postmortem tells; events, windows, causes and measures may name it.
 *
 * <pre>{@code
 * Episode.of("restore", "The restore").during("2024-01-24T09:56Z/2024-01-24T10:48Z");
 * }</pre>
 *
 * @param id what the other elements name it by, for example {@code restore}
 * @param name what people call it
 * @param description what sets it apart
 * @param when when it took place
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Episode(String id, @Text String name, Optional<@Text String> description, Optional<@Valid When> when)
        implements Identified {

    /** Checks that id and name are there and turns what is missing into empty. */
    public Episode {
        id = ElementId.given("Episode.id", id);
        name = Mandatory.text("Episode.name", name);
        description = Absent.ifNull(description);
        when = Absent.ifNull(when);
    }

    /**
     * Returns an episode of which nothing else is told.
     *
     * @param id what the other elements name it by
     * @param name what people call it
     * @return the episode
     */
    public static Episode of(String id, String name) {
        return new Episode(id, name, Optional.empty(), Optional.empty());
    }

    /**
     * Returns this episode with a description.
     *
     * @param description what sets it apart
     * @return the episode
     */
    public Episode describedAs(String description) {
        return new Episode(id, name, Optional.of(Mandatory.text("Episode.description", description)), when);
    }

    /**
     * Returns this episode with its time.
     *
     * @param time when it took place
     * @return the episode
     */
    public Episode during(When time) {
        return new Episode(id, name, description, Optional.of(Mandatory.given("Episode.when", time)));
    }

    /**
     * Returns this episode with its time.
     *
     * @param time when it took place, in the text form of {@link When#parse}
     * @return the episode
     * @throws IllegalArgumentException if the time is not understood
     */
    public Episode during(String time) {
        return during(Attribute.read("Episode.when", time, When::parse));
    }

    @Override
    public String toString() {
        return "Episode[" + id + " " + Shown.quote(name) + "]";
    }
}
