package dev.postmortem.validation;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.Shown;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that a check has to say about one place in a postmortem.
 *
 * @param ruleId what found it, for example {@code action-incomplete/owner} or {@code constraint/text}
 * @param category what it is about
 * @param severity how much it matters
 * @param precision how often such a finding is right
 * @param message what is the case, where, and what would settle it
 * @param arguments the values in the message by name, so that a host can word it otherwise; empty for a constraint
 * @param location where it is
 * @param related other places that it speaks of
 * @param excerpt the words that it is about, cut to a line; absent where they must not be repeated
 * @param passage the sentence in which these words stand; absent where a whole value is meant or it must not be repeated
 * @param suggestions what could be done about it
 * @param helpUri where the rule is explained
 * @param fingerprint stays the same when the document around it changes: made from rule, element ids and the words
 * @param origin whether a rule or a constraint found it
 * @since 0.1.0
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Finding(
        String ruleId,
        Category category,
        FindingSeverity severity,
        PrecisionClass precision,
        String message,
        Map<String, String> arguments,
        Location location,
        List<RelatedLocation> related,
        Optional<String> excerpt,
        Optional<Passage> passage,
        List<Suggestion> suggestions,
        Optional<String> helpUri,
        String fingerprint,
        FindingOrigin origin)
        implements WithFinding {

    /** Checks what is mandatory and turns what is missing into empty. */
    public Finding {
        ruleId = Mandatory.text("Finding.ruleId", ruleId);
        category = Mandatory.given("Finding.category", category);
        severity = Mandatory.given("Finding.severity", severity);
        precision = Mandatory.given("Finding.precision", precision);
        message = Mandatory.text("Finding.message", message);
        arguments = Absent.attributesIfNull("Finding.arguments", arguments);
        location = Mandatory.given("Finding.location", location);
        related = Absent.listIfNull("Finding.related", related);
        excerpt = Absent.ifNull(excerpt);
        passage = Absent.ifNull(passage);
        suggestions = Absent.listIfNull("Finding.suggestions", suggestions);
        helpUri = Absent.ifNull(helpUri);
        fingerprint = Mandatory.text("Finding.fingerprint", fingerprint);
        origin = Mandatory.given("Finding.origin", origin);
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
     * Returns a builder that holds this finding.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Override
    public String toString() {
        return "Finding[" + severity + " " + ruleId + " at " + location.pointer() + " " + Shown.quote(message) + "]";
    }

    /** Builds a {@link Finding}. */
    public static final class Builder extends FindingBuilder {
        Builder() {}
    }
}
