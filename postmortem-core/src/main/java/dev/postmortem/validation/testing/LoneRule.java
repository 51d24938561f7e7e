package dev.postmortem.validation.testing;

import dev.postmortem.model.Postmortem;
import dev.postmortem.validation.PersonDirectory;
import dev.postmortem.validation.Profile;
import dev.postmortem.validation.ValidationReport;
import dev.postmortem.validation.Vocabulary;
import dev.postmortem.validation.internal.Engine;
import dev.postmortem.validation.internal.Host;
import dev.postmortem.validation.spi.PostmortemRule;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Runs one rule without any other, without constraints, and with the severities that it declares. */
final class LoneRule {

    private LoneRule() {}

    static ValidationReport run(
            PostmortemRule rule,
            Map<String, Object> options,
            Optional<Clock> clock,
            PersonDirectory people,
            Vocabulary vocabulary,
            Postmortem postmortem,
            Optional<Postmortem> previous) {
        Profile profile = new Profile("test", Optional.empty(), Optional.empty(), Map.of());
        for (Map.Entry<String, Object> option : options.entrySet()) {
            profile = profile.option(rule.descriptor().id(), option.getKey(), option.getValue());
        }
        Host host = new Host(clock, people, vocabulary, Locale.ENGLISH);
        return Engine.of(rule, profile, host).validate(postmortem, previous);
    }
}
