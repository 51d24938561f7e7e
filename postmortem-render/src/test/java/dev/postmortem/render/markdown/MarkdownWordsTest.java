package dev.postmortem.render.markdown;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

final class MarkdownWordsTest {

    @Test
    void a_phrase_without_a_place_for_what_is_filled_in_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MarkdownWords("Cut.", "{0}", "a", "{0}", ", ", "a", "a", "a", "a", "a"))
                .withMessage("MarkdownWords.cut \"Cut.\" has no place for what is filled in: give {0}");
    }

    @Test
    void every_word_is_there() {
        assertThatNullPointerException()
                .isThrownBy(() -> new MarkdownWords("{0}", "{0}", "a", "{0}", ", ", "a", "a", "a", "a", null))
                .withMessage("MarkdownWords.phases");
    }
}
