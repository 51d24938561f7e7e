package dev.postmortem.testing;

import dev.postmortem.validation.PostmortemValidator;
import dev.postmortem.validation.Profile;
import dev.postmortem.validation.spi.PostmortemRule;
import java.util.Map;
import java.util.Optional;

/** Validators for tests of the engine. */
public final class Validators {

    private Validators() {}

    /** Returns a builder that knows these rules alone, with the severities that they declare. */
    public static PostmortemValidator.Builder with(PostmortemRule... rules) {
        return PostmortemValidator.builder()
                .withoutBuiltInRules()
                .withoutDiscovery()
                .profile(new Profile("plain", Optional.empty(), Optional.empty(), Map.of()))
                .rules(rules);
    }
}
