package dev.postmortem.model.cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ContributingFactorsTest {

    private final ContributingFactors factors = CauseSamples.factors();

    @Test
    void a_short_form_keeps_what_is_there() {
        ContributingFactors more = factors.toBuilder()
                .factor("Peak hour")
                .factor("Retries without pause", "They doubled the load")
                .build();

        assertThat(more.factors())
                .extracting(ContributingFactor::what)
                .containsExactly("Both replicas were behind", "Peak hour", "Retries without pause");
    }

    @Test
    void a_short_form_tells_the_effect() {
        ContributingFactors told = ContributingFactors.builder()
                .factor("Retries", "They doubled the load")
                .build();

        assertThat(told.factors().get(0).effect()).contains("They doubled the load");
    }

    @Test
    void a_lambda_keeps_what_is_there() {
        ContributingFactors more =
                factors.toBuilder().addFactor(f -> f.what("Peak hour")).build();

        assertThat(more.factors())
                .extracting(ContributingFactor::what)
                .containsExactly("Both replicas were behind", "Peak hour");
    }

    @Test
    void a_plain_value_replaces() {
        assertThat(factors.toBuilder().factors(List.of()).build().factors()).isEmpty();
    }

    @Test
    void plus_appends_and_keeps_the_rest() {
        ContributingFactor factor =
                ContributingFactor.builder().what("Peak hour").build();

        assertThat(factors.plusFactor(factor))
                .isEqualTo(factors.toBuilder().addFactor(factor).build());
    }

    @Test
    void references_are_added_to_those_that_are_there() {
        ContributingFactor factor = factors.factors().get(0).toBuilder()
                .interactedWith("RC-2", "CF-2")
                .component("api")
                .build();

        assertThat(factor.interactedWith()).containsExactly("RC-1", "RC-2", "CF-2");
        assertThat(factor.components()).containsExactly("orders-db", "api");
    }

    @Test
    void a_factor_that_says_nothing_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContributingFactors.builder().addFactor(f -> f.effect("Worse")))
                .withMessageContaining("ContributingFactor.what is missing");
    }

    @Test
    void to_string_counts() {
        assertThat(factors).hasToString("ContributingFactors[factors 1]");
    }

    @Test
    void a_factor_without_a_known_effect_can_tell_other_things() {
        ContributingFactors factors = ContributingFactors.builder()
                .factor("A replica was behind", f -> f.id("CF-7"))
                .build();

        assertThat(factors.factors())
                .extracting(ContributingFactor::id, ContributingFactor::what, ContributingFactor::effect)
                .containsExactly(tuple("CF-7", "A replica was behind", Optional.empty()));
    }
}
