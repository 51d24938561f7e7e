package dev.postmortem.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.Shown;
import dev.postmortem.model.value.Link;
import jakarta.validation.Valid;
import java.util.Optional;

/**
 * Another incident that has to do with this one.
 *
 * <pre>{@code
 * RelatedIncident.of("INC-2025-118", RECURRENCE_OF).linkedTo("https://incidents.example.org/118");
 * }</pre>
 *
 * @param id the id of the other incident, as its own postmortem has it
 * @param relation how it is related to this one
 * @param link where it can be read
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record RelatedIncident(@Text String id, Relation relation, Optional<@Valid Link> link) {

    /** Checks that id and relation are there and turns what is missing into empty. */
    public RelatedIncident {
        id = Mandatory.text("RelatedIncident.id", id);
        relation = Mandatory.given("RelatedIncident.relation", relation);
        link = Absent.ifNull(link);
    }

    /**
     * Returns a related incident without a link.
     *
     * @param id the id of the other incident
     * @param relation how it is related to this one
     * @return the related incident
     */
    public static RelatedIncident of(String id, Relation relation) {
        return new RelatedIncident(id, relation, Optional.empty());
    }

    /**
     * Returns this related incident with a link.
     *
     * @param link where it can be read
     * @return the related incident
     */
    public RelatedIncident linkedTo(Link link) {
        return new RelatedIncident(id, relation, Optional.of(Mandatory.given("RelatedIncident.link", link)));
    }

    /**
     * Returns this related incident with a link that bears its id as title.
     *
     * @param url where it can be read: an absolute http, https or mailto address
     * @return the related incident
     */
    public RelatedIncident linkedTo(String url) {
        return linkedTo(Link.of(id, url));
    }

    @Override
    public String toString() {
        return "RelatedIncident[" + relation + " " + Shown.quote(id) + "]";
    }
}
