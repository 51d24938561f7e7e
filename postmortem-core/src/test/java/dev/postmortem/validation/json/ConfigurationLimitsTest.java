package dev.postmortem.validation.json;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Configurations beyond what the parser reads, of which it does not say where that is. */
final class ConfigurationLimitsTest {

    interface Reader extends Consumer<String> {}

    static Stream<Arguments> configurations() {
        Reader profile = ProfileJson::read;
        Reader rules = PhraseRuleJson::read;
        Reader vocabulary = VocabularyJson::read;
        Reader baseline = BaselineJson::read;
        return Stream.of(
                arguments("profile", profile),
                arguments("list of rules", rules),
                arguments("vocabulary", vocabulary),
                arguments("baseline", baseline));
    }

    @ParameterizedTest
    @MethodSource("configurations")
    void what_is_nested_too_deep_is_refused(String what, Reader reader) {
        String json = "{\"a\":" + "[".repeat(1_000);

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> reader.accept(json))
                .withMessage("The " + what
                        + " is larger than what is read: Document nesting depth is 501, at most 500 is" + " accepted");
    }

    @ParameterizedTest
    @MethodSource("configurations")
    void a_number_that_is_too_long_is_refused(String what, Reader reader) {
        String json = "{\"a\":" + "1".repeat(1_001) + "}";

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> reader.accept(json))
                .withMessageStartingWith(
                        "The " + what + " is larger than what is read: Number value length is 1001, at most 1000");
    }

    @ParameterizedTest
    @MethodSource("configurations")
    void a_name_that_is_too_long_is_refused(String what, Reader reader) {
        String json = "{\"" + "n".repeat(50_001) + "\":1}";

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> reader.accept(json))
                .withMessageMatching(
                        "The " + what + " is larger than what is read: Name length is 500\\d\\d, at most 50000.*");
    }
}
