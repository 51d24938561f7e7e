package dev.postmortem.testing;

import dev.postmortem.validation.PostmortemValidator;
import dev.postmortem.validation.RuleLevel;

/** The first floor of validation alone, for tests that no rule may disturb. */
public final class ConstraintsOnly {

    private static final PostmortemValidator VALIDATOR = PostmortemValidator.builder()
            .withoutBuiltInRules()
            .withoutDiscovery()
            .level("suppression-doubtful", RuleLevel.OFF)
            .build();

    private ConstraintsOnly() {}

    /** Returns the validator, the same at each call. */
    public static PostmortemValidator validator() {
        return VALIDATOR;
    }
}
