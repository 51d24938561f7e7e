package dev.postmortem.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.validation.Passage;
import dev.postmortem.validation.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sentence around some words is shown alike in a short text and in a long one. */
final class PassagesTest {

    private static final String SENTENCE = "The operator should have noticed it.";
    private static final int START = SENTENCE.indexOf("should have");

    private static Passage around(String before, String after) {
        String text = before + SENTENCE + after;
        int start = before.length() + START;
        return Passages.around(text, new TextSpan(start, start + "should have".length()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20, 50, 1_000})
    void other_sentences_are_left_out_however_many_there_are(int others) {
        Passage passage = around("It was late. ".repeat(others), " It was dark.".repeat(others));

        assertThat(passage.text()).isEqualTo(SENTENCE);
        assertThat(passage.span()).isEqualTo(new TextSpan(START, START + 11));
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 999, 1_000, 1_001, 5_000})
    void a_sentence_without_end_is_cut_on_both_sides(int words) {
        Passage passage = around("late and ".repeat(words), " and dark".repeat(words));

        assertThat(passage.text())
                .startsWith("…")
                .endsWith("…")
                .contains("The operator should have noticed it. and dark")
                .hasSizeLessThan(125);
        assertThat(passage.text()
                        .substring(passage.span().start(), passage.span().end()))
                .isEqualTo("should have");
    }

    @Test
    void no_character_is_parted_where_the_search_ends() {
        Passage passage = around("\uD83D\uDD25".repeat(2_000), "\uD83D\uDD25".repeat(2_000));

        assertThat(passage.text().codePoints())
                .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
