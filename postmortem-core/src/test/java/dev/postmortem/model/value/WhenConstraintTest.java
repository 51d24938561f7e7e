package dev.postmortem.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WhenConstraintTest {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    static Stream<Arguments> unsound() {
        When sound = When.parse("2026");
        return Stream.of(
                Arguments.of(When.parse("2026-03-15T10:00Z/2026-03-15T09:59Z"), "", "must not end before it starts"),
                Arguments.of(When.parse("2026-03-15/2026-03-14"), "", "must not end before it starts"),
                Arguments.of(When.parse("2026-03-15T10:00Z/PT-1S"), "", "must not end before it starts"),
                Arguments.of(When.parse("[2026-03-15T10:00Z..2026-03-15T09:XXZ]"), "", "must not end before it starts"),
                Arguments.of(When.described(" "), "time.text", "must not be blank"),
                Arguments.of(When.unknown(""), "time.reason", "must not be blank"),
                Arguments.of(When.notApplicable("x".repeat(20_001)), "time.reason", "at most 20000 characters"),
                Arguments.of(When.described("Thursday \uD83D"), "time.text", "no half of a surrogate pair"),
                Arguments.of(sound.originally(" "), "original", "must not be blank"),
                Arguments.of(sound.alsoClaimed(" ", sound), "claims[0].source", "must not be blank"),
                Arguments.of(
                        sound.alsoClaimed("x", When.unknown(" ")), "claims[0].when.time.reason", "must not be blank"));
    }

    @ParameterizedTest
    @MethodSource("unsound")
    void what_is_unsound_is_found_where_it_stands(When when, String path, String message) {
        var violations = VALIDATOR.validate(when);

        assertThat(violations).singleElement().satisfies(violation -> {
            assertThat(violation.getPropertyPath().toString()).isEqualTo(path);
            assertThat(violation.getMessage()).contains(message);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-14T10:00Z",
                "2026-03-14T12:26Z/2026-03-14T12:XXZ",
                "2026-03-14T10:00Z/2026-03-14T10:00Z",
                "2026-03-14T10:00Z/PT0S",
                "2026-03-15/2026-03-14Z",
                "2026-03/2026-03-14",
                "2026-03-14T10:00Z/..",
                "[2026-03-14..2026-03-14]",
            })
    void what_may_be_in_order_is_accepted(String text) {
        assertThat(VALIDATOR.validate(When.parse(text))).isEmpty();
    }

    static Stream<When> worded() {
        return Stream.of(
                When.described("Thursday evening"),
                When.unknown("nobody wrote it down"),
                When.notApplicable("nothing was restored"),
                When.described("x".repeat(20_000)));
    }

    @ParameterizedTest
    @MethodSource("worded")
    void words_that_say_something_are_accepted(When when) {
        assertThat(VALIDATOR.validate(when)).isEmpty();
    }
}
