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
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a host would configure and pass in, kept by case because it can change from one to the next.
 *
 * @param options what the options of the rule are set to
 * @param host what the host tells about itself
 */
record Surroundings(Map<String, Object> options, Host host) {

    static final Surroundings NONE = new Surroundings(
            Map.of(), new Host(Optional.empty(), PersonDirectory.empty(), Vocabulary.empty(), Locale.ENGLISH));

    Surroundings withOption(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(options);
        more.put(name, value);
        return new Surroundings(more, host);
    }

    Surroundings withClock(Clock clock) {
        return with(new Host(Optional.of(clock), host.people(), host.vocabulary(), host.locale()));
    }

    Surroundings withPeople(PersonDirectory people) {
        return with(new Host(host.clock(), people, host.vocabulary(), host.locale()));
    }

    Surroundings withVocabulary(Vocabulary vocabulary) {
        return with(new Host(host.clock(), host.people(), vocabulary, host.locale()));
    }

    Surroundings withLocale(Locale locale) {
        return with(new Host(host.clock(), host.people(), host.vocabulary(), locale));
    }

    private Surroundings with(Host other) {
        return new Surroundings(options, other);
    }

    /** Runs a rule without any other, without constraints, and with the severities that it declares. */
    ValidationReport run(PostmortemRule rule, Postmortem postmortem, Optional<Postmortem> previous) {
        Profile profile = new Profile("test", Optional.empty(), Optional.empty(), Map.of());
        for (Map.Entry<String, Object> option : options.entrySet()) {
            profile = profile.option(rule.descriptor().id(), option.getKey(), option.getValue());
        }
        return Engine.of(rule, profile, host).validate(postmortem, previous);
    }
}
