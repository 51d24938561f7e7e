package dev.postmortem.model.cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.postmortem.model.value.JsonMappers;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SufficiencyTest {

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of(Sufficiency.alone(), "\"alone\""),
                Arguments.of(Sufficiency.jointlyWith("RC-2"), "{\"jointlyWith\":[\"RC-2\"]}"),
                Arguments.of(Sufficiency.jointlyWith("RC-2", "RC-3"), "{\"jointlyWith\":[\"RC-2\",\"RC-3\"]}"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void it_is_a_word_or_the_other_causes_in_json(Sufficiency sufficiency, String json) {
        assertThat(JsonMappers.DEFAULT.write2(sufficiency)).isEqualTo(json);
        assertThat(JsonMappers.DEFAULT.write3(sufficiency)).isEqualTo(json);
        assertThat(JsonMappers.DEFAULT.read2(json, Sufficiency.class)).isEqualTo(sufficiency);
        assertThat(JsonMappers.DEFAULT.read3(json, Sufficiency.class)).isEqualTo(sufficiency);
    }

    @Test
    void it_shows_whether_there_are_other_causes() {
        assertThat(Sufficiency.alone()).hasToString("Sufficiency[alone]");
        assertThat(Sufficiency.jointlyWith("RC-2", "RC-3")).hasToString("Sufficiency[jointly with \"RC-2, RC-3\"]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"together\"", "{\"jointlyWith\":[]}", "{}"})
    void anything_else_is_refused_with_what_is_accepted(String json) {
        assertThatThrownBy(() -> JsonMappers.DEFAULT.read3(json, Sufficiency.class))
                .hasMessageContaining("Sufficiency")
                .hasMessageContaining("\"alone\"")
                .hasMessageContaining("RC-2");
        assertThatThrownBy(() -> JsonMappers.DEFAULT.read2(json, Sufficiency.class))
                .hasMessageContaining("\"alone\"");
    }

    @Test
    void a_cause_that_is_named_twice_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sufficiency.jointlyWith("RC-1", "RC-2", "RC-1"))
                .withMessage(
                        "Sufficiency.jointlyWith \"RC-1, RC-2, RC-1\" names a cause twice: name each of them once");
    }

    @Test
    void a_cause_that_json_names_twice_is_refused() {
        assertThatThrownBy(() -> JsonMappers.DEFAULT.read3("{\"jointlyWith\":[\"RC-2\",\"RC-2\"]}", Sufficiency.class))
                .hasMessageContaining("\"RC-2, RC-2\" names a cause twice");
    }
}
