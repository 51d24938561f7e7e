package dev.postmortem.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TermTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "z", "0", "9", "read-only", "acme.azure_09"})
    void words_joined_by_single_signs_are_a_term(String code) {
        assertThat(IncidentKind.of(code).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "-a",
                "a-",
                "a--b",
                "a._b",
                "a b",
                "A",
                "read-Only",
                "a/b",
                "a:b",
                "a`b",
                "a{b",
                "\u00e9",
                "\u0661"
            })
    void anything_else_is_refused_with_what_is_accepted(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IncidentKind.of(code))
                .withMessage("IncidentKind \"" + code + "\" is not a term: use lower-case letters and digits,"
                        + " words joined by a hyphen, dot or underscore, for example read-only");
    }

    @Test
    void a_hundred_characters_are_a_term() {
        assertThat(IncidentKind.of("a".repeat(100)).code()).hasSize(100);
    }

    @Test
    void more_characters_are_refused_with_what_is_accepted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IncidentKind.of("a".repeat(101)))
                .withMessage("IncidentKind \"" + "a".repeat(60)
                        + "…\" is too long: use at most 100 characters, for example read-only");
    }

    @Test
    void null_is_refused_with_what_is_accepted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IncidentKind.of(null))
                .withMessageStartingWith("IncidentKind null is not a term: use lower-case letters and digits");
    }

    @Test
    void the_same_word_is_the_same_term() {
        assertThat(IncidentKind.of("outage")).isEqualTo(IncidentKind.OUTAGE).hasSameHashCodeAs(IncidentKind.OUTAGE);
    }

    @Test
    void the_same_word_of_two_vocabularies_is_two_terms() {
        assertThat(MeasureKind.of("outage")).isNotEqualTo(IncidentKind.OUTAGE);
    }
}
