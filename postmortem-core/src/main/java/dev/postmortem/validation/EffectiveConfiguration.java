package dev.postmortem.validation;

import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Mandatory;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a validator will do, after everything that profiles, options and overrides say was put together.
 *
 * <p>Its text is made to be read and compared: a line for everything that a rule can say.
 *
 * @param profile the name of the profile
 * @param gate which findings stand in the way
 * @param rules what is made of each rule, in the order of the ids
 * @param problems what was passed over
 * @since 0.1.0
 */
public record EffectiveConfiguration(String profile, Gate gate, List<Rule> rules, List<ConfigurationProblem> problems) {

    /** Checks what is mandatory and copies the lists. */
    public EffectiveConfiguration {
        profile = Mandatory.text("EffectiveConfiguration.profile", profile);
        gate = Mandatory.given("EffectiveConfiguration.gate", gate);
        rules = Absent.listIfNull("EffectiveConfiguration.rules", rules);
        problems = Absent.listIfNull("EffectiveConfiguration.problems", problems);
    }

    /**
     * What is made of one rule.
     *
     * @param id the id of the rule
     * @param levels how much each of the things that it can say matters, by the id that findings carry
     * @param unsuppressible which of them no document may suppress, by the id that findings carry
     * @param options the values of its options, by name
     * @since 0.1.0
     */
    public record Rule(
            String id, Map<String, RuleLevel> levels, Set<String> unsuppressible, Map<String, String> options) {

        /** Checks what is mandatory, and copies the rest in its order. */
        public Rule {
            id = Mandatory.text("Rule.id", id);
            levels = copy("Rule.levels", levels);
            Set<String> refused = new LinkedHashSet<>();
            for (String each : Absent.orElse(unsuppressible, Set.<String>of())) {
                refused.add(Mandatory.text("Rule.unsuppressible", each));
            }
            unsuppressible = Collections.unmodifiableSet(refused);
            options = copy("Rule.options", options);
        }

        private static <T> Map<String, T> copy(String attribute, Map<String, T> map) {
            Map<String, T> copy = new LinkedHashMap<>();
            Absent.orElse(map, Map.<String, T>of())
                    .forEach((key, value) ->
                            copy.put(Mandatory.text(attribute, key), Mandatory.given(attribute + " of " + key, value)));
            return Collections.unmodifiableMap(copy);
        }
    }

    /** Returns the whole configuration as lines of text; an exclamation mark means that no document may suppress it. */
    @Override
    public String toString() {
        String lines = rules.stream()
                .flatMap(rule -> rule.levels().entrySet().stream()
                        .map(level ->
                                level.getKey() + ": " + level.getValue() + mark(rule, level.getKey()) + options(rule)))
                .collect(Collectors.joining("\n"));
        return "profile " + profile + ", fails on " + gate + "\n" + lines + "\n";
    }

    private static String mark(Rule rule, String id) {
        return rule.unsuppressible().contains(id) ? "!" : "";
    }

    private static String options(Rule rule) {
        return rule.options().isEmpty() ? "" : " " + rule.options();
    }
}
