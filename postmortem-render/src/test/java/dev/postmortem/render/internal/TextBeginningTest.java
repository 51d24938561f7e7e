package dev.postmortem.render.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextBeginningTest {

    @ParameterizedTest
    @CsvSource({
        "'', 3, ''",
        "abcd, 3, abc",
        "abcd, 4, abcd",
        "abcd, 0, ''",
        "ab cd, 3, ab", // Without the blank at its end.
        "a😀, 2, a", // A surrogate pair.
        "abe\u0301, 3, ab", // A letter and its accent.
        "a👩\u200D👩\u200D👧, 5, a", // A family.
        "e\u0301\u0301\u0301, 3, e\u0301\u0301", // A character that has no room itself.
        "👩\u200D👩\u200D👧, 4, 👩\u200D", // Never half of a pair.
    })
    void it_is_as_long_as_there_is_room_and_ends_between_characters(String text, int room, String beginning) {
        assertThat(TextBeginning.longest(text, part -> part.length() <= room)).isEqualTo(beginning);
    }

    @Test
    void what_counts_is_what_becomes_of_the_text() {
        assertThat(TextBeginning.longest(
                        "&".repeat(100), part -> part.replace("&", "&amp;").length() <= 52))
                .hasSize(10);
    }
}
