package dev.postmortem.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

final class AmountJsonTest {

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of(Amount.of(954), "\"954\""),
                Arguments.of(Amount.percent("12.50"), "\"12.5 %\""),
                Arguments.of(Amount.words("almost all"), "{\"words\":\"almost all\"}"),
                Arguments.of(Amount.unknown("not counted"), "{\"unknown\":\"not counted\"}"),
                Arguments.of(Amount.notApplicable("no writes"), "{\"notApplicable\":\"no writes\"}"),
                Arguments.of(
                        Amount.times(80).ofBaseline("p95 before"), "{\"value\":\"80 x\",\"baseline\":\"p95 before\"}"),
                Arguments.of(
                        Amount.of(5).asOf(When.unknown("not dated")),
                        "{\"value\":\"5\",\"asOf\":{\"unknown\":\"not dated\"}}"),
                Arguments.of(
                        Amount.parse("~5000")
                                .ofBaseline("b")
                                .measuredBy("h")
                                .asOf("2026-03-14T10:00Z")
                                .originally("o")
                                .alsoClaimed("blog", Amount.words("some"))
                                .alsoClaimed("mail", ">=5000"),
                        "{\"value\":\"~5000\",\"baseline\":\"b\",\"howMeasured\":\"h\",\"asOf\":\"2026-03-14T10:00Z\","
                                + "\"original\":\"o\",\"claims\":[{\"amount\":{\"words\":\"some\"},\"source\":\"blog\"},"
                                + "{\"amount\":\">=5000\",\"source\":\"mail\"}]}"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void both_majors_write_the_documented_form(Amount amount, String json) {
        assertThat(JsonMappers.DEFAULT.write2(amount)).isEqualTo(json);
        assertThat(JsonMappers.DEFAULT.write3(amount)).isEqualTo(json);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void any_mapper_of_either_major_reads_what_the_other_wrote(Amount amount, String json) {
        assertThat(JsonMappers.all()).allSatisfy(mapper -> {
            assertThat(mapper.write2(amount)).isEqualTo(mapper.write3(amount)).hasSameSizeAs(json);
            assertThat(mapper.read2(mapper.write3(amount), Amount.class)).isEqualTo(amount);
            assertThat(mapper.read3(mapper.write2(amount), Amount.class)).isEqualTo(amount);
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_bare_integer_is_a_count(JsonMappers mapper) {
        assertThat(mapper.read2("954", Amount.class)).isEqualTo(Amount.of(954));
        assertThat(mapper.read3("954", Amount.class)).isEqualTo(Amount.of(954));
        assertThat(mapper.read2("99999999999", Amount.class)).isEqualTo(Amount.of(99_999_999_999L));
        assertThat(mapper.read3("99999999999", Amount.class)).isEqualTo(Amount.of(99_999_999_999L));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "5,000"                            | without thousands separators
                    ""                                 | accepted are
                    12.5                               |
                    99999999999999999999               |
                    true                               |
                    []                                 |
                    {}                                 | Amount has 0 of the properties
                    {"baseline": "b"}                  | Amount has 0 of the properties
                    {"value": "5", "unknown": "x"}     | Amount has 2 of the properties
                    {"value": "five"}                  | accepted are
                    {"value": null}                    | Amount has 0 of the properties
                    {"value": "5", "claims": [null]}   | Amount.claims[0] is null
                    {"value": "5", "claims": [{}]}     | AmountClaim.amount is missing
                    {"value": "5", "claims": [{"amount": "5"}]} | AmountClaim.source is missing
                    """)
    void other_json_is_refused_by_both_majors(String json, String message) {
        String expected = message == null ? "" : message;

        assertThatException()
                .isThrownBy(() -> JsonMappers.DEFAULT.read2(json, Amount.class))
                .withMessageContaining(expected);
        assertThatException()
                .isThrownBy(() -> JsonMappers.DEFAULT.read3(json, Amount.class))
                .withMessageContaining(expected);
    }

    @Test
    void an_absence_is_not_null_and_null_is_no_amount() {
        assertThat(JsonMappers.DEFAULT.read2("null", Amount.class)).isNull();
        assertThat(JsonMappers.DEFAULT.read3("null", Amount.class)).isNull();
    }
}
