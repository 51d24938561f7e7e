package dev.postmortem.json.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SyntaxWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Odd thing, Odd thing",
        "Odd thing: enable `JsonReadFeature.ODD` to allow, Odd thing",
        "Odd thing (feature ODD not enabled for parser), Odd thing",
        "Odd thing at [Source: REDACTED (`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION` disabled)], Odd thing at",
        "'Odd thing\nand more', Odd thing"
    })
    void a_message_that_is_not_known_loses_the_advice_for_programmers(String message, String said) {
        assertThat(SyntaxWords.of(message)).isEqualTo(said);
    }
}
