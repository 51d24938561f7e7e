package dev.postmortem.validation.internal;

import dev.postmortem.validation.spi.PostmortemRule;
import java.util.List;
import java.util.stream.Stream;

/** What the rules of this library are called, for tests in other packages. */
public final class RuleNames {

    private RuleNames() {}

    /** Returns the ids of all rules. */
    public static List<String> all() {
        return Stream.concat(BuiltInRules.all().stream(), Stream.<PostmortemRule>of(new SuppressionDoubtful()))
                .map(rule -> rule.descriptor().id())
                .toList();
    }

    /** Returns the rule of a finding. */
    public static String base(String ruleId) {
        return RuleIds.base(ruleId);
    }
}
