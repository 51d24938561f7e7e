package dev.postmortem.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.testing.StubRule;
import dev.postmortem.testing.Validators;
import dev.postmortem.validation.spi.RuleDescriptor;
import org.junit.jupiter.api.Test;

/** What a validator tells of its rules. */
final class ValidatorRulesTest {

    private static final PostmortemValidator VALIDATOR = Validators.with(
                    StubRule.atTitle("acme:zeta"), StubRule.atTitle("acme:alpha"))
            .level("acme:zeta", RuleLevel.OFF)
            .build();

    @Test
    void rules_are_listed_by_id_whether_they_are_on_or_off() {
        assertThat(VALIDATOR.rules())
                .extracting(RuleDescriptor::id)
                .containsExactly("acme:alpha", "acme:zeta", "suppression-doubtful");
    }

    @Test
    void every_rule_of_the_configuration_is_described() {
        assertThat(PostmortemValidator.standard().rules())
                .extracting(RuleDescriptor::id)
                .hasSizeGreaterThan(20)
                .containsExactlyElementsOf(PostmortemValidator.standard().configuration().rules().stream()
                        .map(EffectiveConfiguration.Rule::id)
                        .toList());
    }
}
