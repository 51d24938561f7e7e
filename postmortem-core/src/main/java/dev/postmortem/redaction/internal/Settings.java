package dev.postmortem.redaction.internal;

import dev.postmortem.model.Participant;
import dev.postmortem.model.ResponderRole;
import dev.postmortem.redaction.Placeholder;
import dev.postmortem.redaction.TextMask;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a redactor was told.
 *
 * @param placeholders what stands in place of each kind of thing
 * @param roles what stands in place of a person, by the code of the role
 * @param people whom documents need not list
 * @param hosts names of machines that look like none
 * @param words what else is hidden
 * @param sites hosts of which pages are public
 * @param insideMasks what everybody's texts but the team's go through
 * @param outsideMasks what the texts of customers and public go through
 * @param fields who sees what
 */
public record Settings(
        Map<Placeholder, String> placeholders,
        Map<String, String> roles,
        List<Participant> people,
        List<String> hosts,
        List<String> words,
        List<String> sites,
        List<TextMask> insideMasks,
        List<TextMask> outsideMasks,
        FieldTable fields) {

    /** Returns what stands in place of something. */
    String in(Placeholder placeholder) {
        return Objects.requireNonNull(placeholders.get(placeholder));
    }

    /** Returns what stands in place of a person with a role. */
    String in(ResponderRole role) {
        return roles.getOrDefault(role.code(), "[" + role.code().replaceAll("[-_.]", " ") + "]");
    }
}
