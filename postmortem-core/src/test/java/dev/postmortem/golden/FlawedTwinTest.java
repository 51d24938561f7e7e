package dev.postmortem.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.validation.EffectiveConfiguration;
import dev.postmortem.validation.PostmortemValidator;
import dev.postmortem.validation.Profile;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A first draft that was written in a hurry breaks many rules at once, and each of them says so. */
final class FlawedTwinTest {

    private static final PostmortemValidator VALIDATOR = PostmortemValidator.builder()
            .profile(Profile.publish())
            .withoutDiscovery()
            .clock(Clock.fixed(GoldenPostmortems.CHECKED_AT, ZoneOffset.UTC))
            .build();

    @Test
    void each_rule_that_it_breaks_says_so_and_no_other() {
        Set<String> known = VALIDATOR.configuration().rules().stream()
                .map(EffectiveConfiguration.Rule::id)
                .collect(Collectors.toSet());

        Set<String> broken = VALIDATOR.validate(FlawedTwin.postmortem()).findings().stream()
                .map(finding -> finding.ruleId().replaceFirst("/.*", ""))
                .filter(known::contains)
                .collect(Collectors.toSet());

        assertThat(broken)
                .containsExactlyInAnyOrderElementsOf(FlawedTwin.brokenRules().stream()
                        .filter(known::contains)
                        .toList());
    }
}
