package dev.postmortem.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class ReasonedJsonTest {

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of(Verdict.yes(), "\"yes\""),
                Arguments.of(Verdict.yes("r"), "{\"yes\":\"r\"}"),
                Arguments.of(Verdict.partly("r"), "{\"partly\":\"r\"}"),
                Arguments.of(Verdict.no(), "\"no\""),
                Arguments.of(Verdict.no("r"), "{\"no\":\"r\"}"),
                Arguments.of(Verdict.unknown("r"), "{\"unknown\":\"r\"}"),
                Arguments.of(Verdict.notApplicable("r"), "{\"notApplicable\":\"r\"}"),
                Arguments.of(Outcome.worked(), "\"worked\""),
                Arguments.of(Outcome.worked("r"), "{\"worked\":\"r\"}"),
                Arguments.of(Outcome.partlyWorked("r"), "{\"partly-worked\":\"r\"}"),
                Arguments.of(Outcome.noEffect(), "\"no-effect\""),
                Arguments.of(Outcome.noEffect("r"), "{\"no-effect\":\"r\"}"),
                Arguments.of(Outcome.madeWorse("r"), "{\"made-worse\":\"r\"}"),
                Arguments.of(Outcome.unknown("r"), "{\"unknown\":\"r\"}"),
                Arguments.of(Outcome.notApplicable("r"), "{\"notApplicable\":\"r\"}"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_mapper_of_either_major_writes_and_reads_the_documented_form(Object value, String json) {
        assertThat(JsonMappers.all()).allSatisfy(mapper -> {
            assertThat(mapper.write2(value)).isEqualTo(json);
            assertThat(mapper.write3(value)).isEqualTo(json);
            assertThat((Object) mapper.read2(json, value.getClass())).isEqualTo(value);
            assertThat((Object) mapper.read3(json, value.getClass())).isEqualTo(value);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "maybe"                  | Verdict "maybe" is not understood: use yes, partly, no, unknown, notApplicable
                    "YES"                    | Verdict "YES" is not understood
                    ""                       | Verdict
                    "unknown"                | Verdict.reason is missing: say why it is unknown
                    "notApplicable"          | Verdict.reason is missing: say why it is notApplicable
                    {"unknown": null}        | Verdict.reason is missing
                    {}                       | Verdict has 0 properties
                    {"yes": "a", "no": "b"}  | Verdict has 2 properties
                    {"maybe": "a"}           | Verdict "maybe" is not understood
                    {"no": {"a": "b"}}       |
                    []                       |
                    5                        |
                    true                     |
                    """)
    void other_json_is_refused_by_both_majors(String json, String message) {
        String expected = message == null ? "" : message;

        assertThatException()
                .isThrownBy(() -> JsonMappers.DEFAULT.read2(json, Verdict.class))
                .withMessageContaining(expected);
        assertThatException()
                .isThrownBy(() -> JsonMappers.DEFAULT.read3(json, Verdict.class))
                .withMessageContaining(expected);
    }

    @ParameterizedTest
    @MethodSource("makers")
    void a_null_reason_is_named(Function<String, Object> maker, String attribute) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> maker.apply(null))
                .withMessageContaining(attribute + " is missing");
    }

    static Stream<Arguments> makers() {
        Function<String, Object> no = Verdict::no;
        Function<String, Object> unknown = Verdict::unknown;
        Function<String, Object> worse = Outcome::madeWorse;
        return Stream.of(
                Arguments.of(no, "Verdict.reason"),
                Arguments.of(unknown, "Verdict.reason"),
                Arguments.of(worse, "Outcome.reason"));
    }

    @Test
    void a_missing_answer_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Verdict(null, null))
                .withMessageContaining("Verdict.answer is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Outcome(null, null))
                .withMessageContaining("Outcome.effect is missing");
    }

    @Test
    void to_string_is_one_short_line() {
        assertThat(Verdict.no("because\nof it")).hasToString("Verdict[no \"because of it\"]");
        assertThat(Outcome.noEffect()).hasToString("Outcome[no-effect]");
    }
}
