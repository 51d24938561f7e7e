package dev.postmortem.model.value;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.constraint.WebAddress;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.Shown;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What backs a statement: a dashboard, a log line, a query, a document.
 *
 * @param label what the evidence is, in words
 * @param url where it can be seen: an absolute http, https or mailto address
 * @param query the query or command that shows it
 * @param excerpt what it says, verbatim
 * @param audience the widest circle that may see the evidence; that of the element it backs if absent
 * @since 0.1.0
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Evidence(
        @Text String label,
        Optional<@WebAddress String> url,
        Optional<@Text String> query,
        Optional<@Text String> excerpt,
        Optional<Audience> audience)
        implements WithEvidence {

    /** Checks that the label is there and turns what is missing into empty. */
    public Evidence {
        label = Mandatory.text("Evidence.label", label);
        url = Absent.ifNull(url);
        query = Absent.ifNull(query);
        excerpt = Absent.ifNull(excerpt);
        audience = Absent.ifNull(audience);
    }

    /**
     * Returns evidence that can be looked at.
     *
     * @param label what it is, in words
     * @param url where it can be seen
     * @return the evidence
     */
    public static Evidence link(String label, String url) {
        return builder().label(label).url(url).build();
    }

    /**
     * Returns evidence that a query or command shows.
     *
     * @param label what it is, in words
     * @param query the query or command
     * @return the evidence
     */
    public static Evidence query(String label, String query) {
        return builder().label(label).query(query).build();
    }

    /**
     * Returns evidence that can only be named.
     *
     * @param label what it is, in words
     * @return the evidence
     */
    public static Evidence note(String label) {
        return builder().label(label).build();
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
     * Returns a builder that holds this evidence.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Override
    public String toString() {
        return "Evidence[" + Shown.quote(label) + "]";
    }

    /** Builds {@link Evidence}. */
    public static final class Builder extends EvidenceBuilder {
        Builder() {}
    }
}
