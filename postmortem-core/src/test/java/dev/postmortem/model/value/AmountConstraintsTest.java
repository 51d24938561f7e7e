package dev.postmortem.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AmountConstraintsTest {

    private static final ValidatorFactory FACTORY = Validation.byDefaultProvider()
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(
                    new ParameterMessageInterpolator(java.util.Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
            .buildValidatorFactory();

    private static final Validator VALIDATOR = FACTORY.getValidator();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    7000..5000    | the lower bound must not be above the upper one, as in 5000..7000
                    PT2H..PT1H    | the lower bound must not be above the upper one, as in 5000..7000
                    -1            | must be 0 or more; only money may be negative
                    <=-1          | must be 0 or more; only money may be negative
                    >=-1          | must be 0 or more; only money may be negative
                    PT-1S         | must be 0 or more; only money may be negative
                    -1 GB         | must be 0 or more; only money may be negative
                    -1/s          | must be 0 or more; only money may be negative
                    -1 x          | must be 0 or more; only money may be negative
                    -1 %          | must be 0 or more; only money may be negative
                    100.1 %       | a percentage must be at most 100 % unless its baseline is stated
                    90..110 %     | a percentage must be at most 100 % unless its baseline is stated
                    >=101 %       | a percentage must be at most 100 % unless its baseline is stated
                    QQQ 5         | the currency must be a code of ISO 4217, for example EUR
                    """)
    void a_measured_amount_out_of_range_is_one_violation_of_the_amount(String text, String message) {
        assertThat(violations(Amount.parse(text))).containsExactly(": " + message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0..0",
                "5000..7000",
                "100 %",
                "0 %",
                ">=100 %",
                "PT0S",
                "EUR -5",
                "EUR -5..-3",
                "CHF 1",
                "0 x",
                "800 x"
            })
    void a_measured_amount_in_range_is_valid(String text) {
        assertThat(violations(Amount.parse(text))).isEmpty();
    }

    @Test
    void a_share_of_a_baseline_may_exceed_a_hundred_percent() {
        assertThat(violations(Amount.percent(250).ofBaseline("the usual load"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("blanks")
    void a_blank_text_is_a_violation_of_its_component(Object value, String path) {
        assertThat(violations(value)).singleElement().asString().startsWith(path + ": must not be blank");
    }

    static Stream<Arguments> blanks() {
        return Stream.of(
                Arguments.of(Amount.words(" "), "quantity.text"),
                Arguments.of(Amount.unknown(""), "quantity.reason"),
                Arguments.of(Amount.notApplicable(""), "quantity.reason"),
                Arguments.of(Amount.of(1).ofBaseline(""), "baseline"),
                Arguments.of(Amount.of(1).measuredBy(""), "howMeasured"),
                Arguments.of(Amount.of(1).originally(""), "original"),
                Arguments.of(Amount.of(1).alsoClaimed("", "5"), "claims[0].source"),
                Arguments.of(Amount.of(1).alsoClaimed("blog", Amount.words("")), "claims[0].amount.quantity.text"),
                Arguments.of(Verdict.no(" "), "reason"),
                Arguments.of(Outcome.worked(" "), "reason"));
    }

    @Test
    void a_claim_is_checked_like_an_amount() {
        assertThat(violations(Amount.of(1).alsoClaimed("blog", "-5")))
                .containsExactly("claims[0].amount: must be 0 or more; only money may be negative");
    }

    @Test
    void texts_and_verdicts_with_something_to_say_are_valid() {
        assertThat(violations(Amount.words("almost all"))).isEmpty();
        assertThat(violations(Amount.unknown("not counted"))).isEmpty();
        assertThat(violations(Verdict.yes())).isEmpty();
        assertThat(violations(Outcome.madeWorse("it filled the disk"))).isEmpty();
    }

    private static Stream<String> violations(Object value) {
        return VALIDATOR.validate(value).stream()
                .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .sorted();
    }
}
