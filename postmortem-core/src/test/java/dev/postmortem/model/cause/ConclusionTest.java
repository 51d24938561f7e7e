package dev.postmortem.model.cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.postmortem.model.value.JsonMappers;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class ConclusionTest {

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of(Conclusion.found(), "\"found\""),
                Arguments.of(Conclusion.suspected(), "\"suspected\""),
                Arguments.of(Conclusion.suspected("Logs are gone"), "{\"suspected\":\"Logs are gone\"}"),
                Arguments.of(Conclusion.notFound("Logs are gone"), "{\"not-found\":\"Logs are gone\"}"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void it_is_a_term_or_a_term_with_its_reason_in_json(Conclusion conclusion, String json) {
        assertThat(JsonMappers.DEFAULT.write2(conclusion)).isEqualTo(json);
        assertThat(JsonMappers.DEFAULT.write3(conclusion)).isEqualTo(json);
        assertThat(JsonMappers.DEFAULT.read2(json, Conclusion.class)).isEqualTo(conclusion);
        assertThat(JsonMappers.DEFAULT.read3(json, Conclusion.class)).isEqualTo(conclusion);
    }

    @Test
    void not_found_needs_a_reason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Conclusion(Conclusion.State.NOT_FOUND, Optional.empty()))
                .withMessageContaining("Conclusion.reason")
                .withMessageContaining("not-found");
    }

    @Test
    void another_word_is_refused_with_the_words_that_are_accepted() {
        assertThatThrownBy(() -> JsonMappers.DEFAULT.read3("\"guessed\"", Conclusion.class))
                .hasMessageContaining("Conclusion")
                .hasMessageContaining("guessed")
                .hasMessageContaining("found, suspected, not-found");
    }
}
