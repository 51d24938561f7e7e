package dev.postmortem.validation.internal;

import dev.postmortem.validation.spi.PostmortemRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps each rule under its own id. */
public final class RuleRegistry {

    private final Map<String, PostmortemRule> rules = new LinkedHashMap<>();

    /** Begins with the rules of this library, which alone have no namespace. */
    public RuleRegistry(List<PostmortemRule> builtIn) {
        builtIn.forEach(this::put);
    }

    /**
     * Adds a rule of somebody else.
     *
     * @throws IllegalArgumentException if its id has no namespace, or another rule has it
     */
    public void add(PostmortemRule rule) {
        if (rule.descriptor().namespace().isEmpty()) {
            throw new IllegalArgumentException("The rule " + rule.getClass().getName() + " has the id \""
                    + rule.descriptor().id() + "\" without a namespace: put one in front, for example \"acme:"
                    + rule.descriptor().id() + "\"");
        }
        put(rule);
    }

    private void put(PostmortemRule rule) {
        PostmortemRule present = rules.putIfAbsent(rule.descriptor().id(), rule);
        if (present != null) {
            throw new IllegalArgumentException("Two rules have the id \""
                    + rule.descriptor().id() + "\": "
                    + present.getClass().getName() + " and " + rule.getClass().getName()
                    + "; give one of them another id, or register it only once");
        }
    }

    /** Returns the rules in the order in which they came. */
    public List<PostmortemRule> rules() {
        return List.copyOf(rules.values());
    }
}
