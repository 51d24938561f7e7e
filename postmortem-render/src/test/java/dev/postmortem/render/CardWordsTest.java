package dev.postmortem.render;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

final class CardWordsTest {

    @Test
    void a_phrase_without_a_place_for_what_is_filled_in_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> words("{0}:", "Warning"))
                .withMessage("CardWords.labelled \"{0}:\" has no place for what is filled in: give {1}");
    }

    @Test
    void every_word_is_there() {
        assertThatNullPointerException()
                .isThrownBy(() -> words("{0}: {1}", null))
                .withMessage("CardWords.warning");
    }

    private static CardWords words(String labelled, String warning) {
        return new CardWords(
                "Cut: {0}",
                "the rest of {0}",
                "the opening",
                "further: {0}",
                ", ",
                "Report",
                labelled,
                "; ",
                "Gap",
                "Note",
                "Important",
                warning);
    }
}
