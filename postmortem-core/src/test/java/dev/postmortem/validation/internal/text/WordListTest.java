package dev.postmortem.validation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class WordListTest {

    @Test
    void spaces_and_line_breaks_part_the_words() {
        assertThat(WordList.read("function-words.txt")).contains("a", "an", "those", "i", "me");
    }

    @Test
    void comments_hold_no_words() {
        assertThat(WordList.read("function-words.txt")).doesNotContain("#", "english", "English", "");
    }
}
