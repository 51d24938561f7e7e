package dev.postmortem.validation.internal;

import dev.postmortem.validation.spi.PostmortemRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps each rule under its own id. */
public final class RuleRegistry {

    private final Map<String, PinnedRule> rules = new LinkedHashMap<>();

    /** Begins with the rules of this library, which alone have no namespace. */
    public RuleRegistry(List<PostmortemRule> builtIn) {
        builtIn.forEach(rule -> put(PinnedRule.of(rule)));
    }

    /**
     * Adds a rule of somebody else.
     *
     * @throws IllegalArgumentException if it has no descriptor, its id has no namespace, or another rule has it
     */
    public void add(PostmortemRule rule) {
        PinnedRule pinned = PinnedRule.of(rule);
        String id = pinned.descriptor().id();
        if (pinned.descriptor().namespace().isEmpty()) {
            throw new IllegalArgumentException("The rule " + pinned.className() + " has the id \"" + id
                    + "\" without a namespace: put one in front, for example \"acme:" + id + "\"");
        }
        put(pinned);
    }

    private void put(PinnedRule rule) {
        PinnedRule present = rules.putIfAbsent(rule.descriptor().id(), rule);
        if (present != null) {
            throw new IllegalArgumentException("Two rules have the id \""
                    + rule.descriptor().id() + "\": " + present.className() + " and " + rule.className()
                    + "; give one of them another id, or register it only once");
        }
    }

    /** Returns the rules in the order in which they came. */
    public List<PostmortemRule> rules() {
        return List.copyOf(rules.values());
    }
}
