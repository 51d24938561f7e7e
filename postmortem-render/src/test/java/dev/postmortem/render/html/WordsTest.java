package dev.postmortem.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "'', 3, ''",
        "abc, 3, abc",
        "' abc ', 3, abc",
        "abcd, 3, ab…",
        "the index build, 10, the index…",
        "a indexbuild, 6, a ind…", // Between words, there would be next to nothing.
        "索引の作成, 10, 索引の作成",
        "索引の作成, 9, 索引の作…", // What is wide takes two columns.
        "索引の作成, 8, 索引の…",
        "abe\u0301d, 3, ab…", // A letter and its accent.
        "a👩\u200D👩\u200D👧b, 3, a…", // A family.
        "a👩\u200D👩\u200D👧b, 4, a👩\u200D👩\u200D👧b",
        "🇩🇪🇫🇷🇯🇵, 5, 🇩🇪🇫🇷…",
    })
    void the_beginning_takes_no_more_columns_than_there_are_and_ends_between_characters(
            String text, int columns, String beginning) {
        assertThat(Words.beginning(text, columns)).isEqualTo(beginning);
    }
}
