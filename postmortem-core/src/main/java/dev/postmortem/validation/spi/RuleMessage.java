package dev.postmortem.validation.spi;

import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.internal.MessageTemplate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One of the things that a rule can say.
 *
 * @param subId its name, by which it is configured and suppressed apart from the rule's others; empty if it is the only
 *     one
 * @param severity how much it matters, where that differs from the rule's own severity
 * @param template what is the case, where, and what would settle it, with {@code {names}} for what differs
 * @since 0.1.0
 */
public record RuleMessage(String subId, Optional<FindingSeverity> severity, String template) {

    private static final Pattern SUB_ID = Pattern.compile("([a-z0-9]+(-[a-z0-9]+)*)?");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the name is not of the form {@code due-date}, or a template is missing
     */
    public RuleMessage {
        subId = Mandatory.text("RuleMessage.subId", subId);
        severity = Absent.ifNull(severity);
        template = Mandatory.text("RuleMessage.template", template);
        if (!SUB_ID.matcher(subId).matches()) {
            throw new IllegalArgumentException("RuleMessage.subId is \"" + subId
                    + "\": it must be lower-case words joined by hyphens, for example due-date");
        }
        if (template.isBlank()) {
            throw new IllegalArgumentException(
                    "RuleMessage.template is blank: say what is the case and what settles it");
        }
    }

    /**
     * The names in the template's braces.
     *
     * @return the names, in the order of their first use
     */
    public Set<String> placeholders() {
        return MessageTemplate.names(template);
    }
}
