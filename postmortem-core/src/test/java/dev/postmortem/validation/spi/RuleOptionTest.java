package dev.postmortem.validation.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RuleOptionTest {

    private static final RuleOption<Integer> NUMBER =
            RuleOption.number("most", 3, "How many").atLeast(1);
    private static final RuleOption<Duration> DURATION = RuleOption.duration("within", Duration.ofDays(2), "How soon");
    private static final RuleOption<Boolean> FLAG = RuleOption.flag("strict", false, "How strict");
    private static final RuleOption<String> CHOICE =
            RuleOption.choice("unit", "days", List.of("days", "hours"), "In what");
    private static final RuleOption<List<String>> TEXTS = RuleOption.texts("words", List.of("a"), "Which");

    private static final RuleOption<List<Pattern>> PATTERNS = RuleOption.patterns("ids", List.of("C-[0-9]+"), "Which");

    static Stream<Arguments> accepted() {
        return Stream.of(
                arguments(NUMBER, 1, 1),
                arguments(NUMBER, 7L, 7),
                arguments(NUMBER, BigInteger.TEN, 10),
                arguments(NUMBER, 3.0, 3),
                arguments(NUMBER, new BigDecimal("4.00"), 4),
                arguments(DURATION, "PT24H", Duration.ofDays(1)),
                arguments(DURATION, Duration.ZERO, Duration.ZERO),
                arguments(FLAG, true, true),
                arguments(CHOICE, "hours", "hours"),
                arguments(TEXTS, List.of("x", "y"), List.of("x", "y")),
                arguments(TEXTS, List.of(), List.of()));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void a_value_of_its_type_is_read(RuleOption<?> option, Object given, Object read) {
        assertThat(option.read(given)).isEqualTo(read);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments(NUMBER, 0, "The option most is \"0\": it must be a whole number of at least 1"),
                arguments(NUMBER, 1.5, "The option most is \"1.5\": it must be a whole number of at least 1"),
                arguments(NUMBER, "1", "The option most is \"1\": it must be a whole number of at least 1"),
                arguments(
                        NUMBER,
                        1L << 40,
                        "The option most is \"1099511627776\": it must be a whole number of at least 1"),
                arguments(NUMBER, Double.NaN, "The option most is \"NaN\": it must be a whole number of at least 1"),
                arguments(
                        DURATION,
                        "2 days",
                        "The option within is \"2 days\": it must be a duration that is not negative,"
                                + " such as PT48H"),
                arguments(
                        DURATION,
                        "PT-1H",
                        "The option within is \"PT-1H\": it must be a duration that is not negative, such as PT48H"),
                arguments(FLAG, "yes", "The option strict is \"yes\": it must be true or false"),
                arguments(CHOICE, "weeks", "The option unit is \"weeks\": it must be one of days, hours"),
                arguments(CHOICE, 1, "The option unit is \"1\": it must be one of days, hours"),
                arguments(TEXTS, "x", "The option words is \"x\": it must be a list of texts"),
                arguments(TEXTS, Arrays.asList("x", 1), "The option words is \"[x, 1]\": it must be a list of texts"),
                arguments(PATTERNS, "x", "The option ids is \"x\": it must be a list of regular expressions"),
                arguments(PATTERNS, List.of(1), "The option ids is \"[1]\": it must be a list of regular expressions"),
                arguments(
                        PATTERNS,
                        List.of("a", "b[c"),
                        "The option ids holds the regular expression \"b[c\", which cannot be read: Unclosed character"
                                + " class at character 3"),
                arguments(TEXTS, null, "The option words is \"null\": it must be a list of texts"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void another_value_is_refused_with_what_is_accepted(RuleOption<?> option, Object given, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> option.read(given))
                .withMessage(message);
    }

    @Test
    void a_default_that_it_does_not_accept_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleOption.number("most", 0, "How many").atLeast(1))
                .withMessage("RuleOption most does not accept its own default 0: it is a whole number of at least 1");
    }

    @Test
    void expressions_are_read_once_when_the_option_is() {
        assertThat(PATTERNS.read(List.of("D-[0-9]+", "E")))
                .extracting(Pattern::pattern)
                .containsExactly("D-[0-9]+", "E");
    }

    @Test
    void expressions_that_were_read_are_accepted() {
        assertThat(PATTERNS.read(PATTERNS.defaultValue())).isEqualTo(PATTERNS.defaultValue());
    }

    @Test
    void a_default_that_is_no_expression_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleOption.patterns("ids", List.of("("), "Which"))
                .withMessageStartingWith("The option ids holds the regular expression \"(\", which cannot be read");
    }

    @Test
    void only_a_number_has_a_least_value() {
        assertThatIllegalStateException().isThrownBy(() -> FLAG.atLeast(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Most", "max words", "", "max_words"})
    void a_name_of_another_form_is_refused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleOption.number(name, 3, "How many"))
                .withMessage("RuleOption.name is \"" + name
                        + "\": it must be lower-case words joined by hyphens, for example max-words");
    }

    @Test
    void it_shows_as_name_and_default() {
        assertThat(NUMBER).hasToString("RuleOption[most = 3]");
    }
}
