package dev.postmortem.validation.internal.rules;

import dev.postmortem.model.Postmortem;
import dev.postmortem.validation.Finding;
import dev.postmortem.validation.Profile;
import dev.postmortem.validation.RuleLevel;
import dev.postmortem.validation.Vocabulary;
import dev.postmortem.validation.internal.Engine;
import dev.postmortem.validation.internal.Host;
import dev.postmortem.validation.spi.PostmortemRule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Runs one rule alone, with all that it can say. */
public record OneRule(String id, Engine engine) {

    /** Returns what runs the rule. */
    public static OneRule of(PostmortemRule rule) {
        return of(rule, UnaryOperator.identity());
    }

    /** Returns what runs the rule with an option that is set. */
    public static OneRule of(PostmortemRule rule, String option, Object value) {
        return of(rule, profile -> profile.option(rule.descriptor().id(), option, value));
    }

    private static OneRule of(PostmortemRule rule, UnaryOperator<Profile> more) {
        String id = rule.descriptor().id();
        return new OneRule(
                id,
                Engine.of(
                        rule,
                        more.apply(Profile.extending("everything", Profile.review())
                                .level(id, RuleLevel.WARNING)),
                        new Host(Optional.empty(), List::of, Vocabulary.empty(), Locale.ENGLISH)));
    }

    /** Returns what the rule says of a postmortem. */
    public List<Finding> check(Postmortem postmortem) {
        return engine.validate(postmortem, Optional.empty()).findings().stream()
                .filter(finding -> finding.ruleId().startsWith(id))
                .toList();
    }
}
