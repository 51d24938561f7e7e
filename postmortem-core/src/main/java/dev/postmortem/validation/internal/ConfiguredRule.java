package dev.postmortem.validation.internal;

import dev.postmortem.model.Postmortem;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.Gate;
import dev.postmortem.validation.RuleLevel;
import dev.postmortem.validation.internal.facts.Language;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleBasis;
import dev.postmortem.validation.spi.RuleDescriptor;
import java.util.Map;

/**
 * A rule with everything that profiles and options made of it.
 *
 * @param rule the rule
 * @param levels how much each of the things that it can say matters, by sub-id
 * @param suppressible which of them a document may suppress, by sub-id
 * @param options the values of all its options, by name
 */
record ConfiguredRule(
        PostmortemRule rule,
        Map<String, RuleLevel> levels,
        Map<String, Boolean> suppressible,
        Map<String, Object> options) {

    RuleDescriptor descriptor() {
        return rule.descriptor();
    }

    String id() {
        return descriptor().id();
    }

    /** A rule that has nothing to say is not asked. */
    boolean isOn() {
        return levels.values().stream().anyMatch(level -> level != RuleLevel.OFF);
    }

    /** Whether it may say the thing of that sub-id, or anything at all if the sub-id is empty. */
    boolean isOn(String subId) {
        return subId.isEmpty() ? isOn() : levels.getOrDefault(subId, RuleLevel.OFF) != RuleLevel.OFF;
    }

    /** Whether the postmortem is in the language that the rule reads, whatever its region. */
    boolean canRead(Postmortem postmortem) {
        return descriptor()
                .language()
                .filter(language -> !language.equals(Language.of(postmortem)))
                .isEmpty();
    }

    /** Whether anything that it could say would stand in the way. */
    boolean canBlock(Gate gate) {
        return levels.values().stream()
                .flatMap(level -> level.severity().stream())
                .anyMatch(severity -> blocks(gate, severity, descriptor().basis()));
    }

    static boolean blocks(Gate gate, FindingSeverity severity, RuleBasis basis) {
        return switch (gate) {
            case NOTHING -> false;
            case STRUCTURAL_ERRORS -> severity == FindingSeverity.ERROR && basis == RuleBasis.STRUCTURE;
            case ERRORS -> severity == FindingSeverity.ERROR;
            case WARNINGS -> severity != FindingSeverity.INFO;
        };
    }
}
