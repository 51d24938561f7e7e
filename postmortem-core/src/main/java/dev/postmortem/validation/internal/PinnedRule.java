package dev.postmortem.validation.internal;

import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import org.jspecify.annotations.Nullable;

/** A rule with the descriptor that it gave when it was asked first, whatever it would say later. */
record PinnedRule(PostmortemRule rule, RuleDescriptor descriptor) implements PostmortemRule {

    /**
     * Asks a rule for its descriptor.
     *
     * @throws IllegalArgumentException if it has none; the message names its class
     */
    static PinnedRule of(PostmortemRule rule) {
        if (rule instanceof PinnedRule pinned) {
            return pinned;
        }
        RuleDescriptor descriptor;
        try {
            descriptor = rule.descriptor();
        } catch (Throwable thrown) {
            Thrown.passOn(thrown);
            throw refused(rule, "cannot be had: " + Thrown.told(thrown), thrown);
        }
        if (descriptor == null) {
            throw refused(rule, "is null: return one, the same at each call", null);
        }
        return new PinnedRule(rule, descriptor);
    }

    private static IllegalArgumentException refused(PostmortemRule rule, String why, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                "The descriptor of the rule " + rule.getClass().getName() + " " + why, cause);
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        rule.check(context, findings);
    }

    /** Returns what messages call the rule. */
    String className() {
        return rule.getClass().getName();
    }
}
