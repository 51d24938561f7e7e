package dev.postmortem.validation.internal.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

final class EnglishWordsTest {

    @Test
    void a_list_in_angle_brackets_holds_words() {
        assertThat(words().of("word")).containsExactlyInAnyOrder("for", "At", "UNTIL");
    }

    @Test
    void any_other_list_holds_lines() {
        assertThat(words().of("line")).containsExactlyInAnyOrder("Incident Title", "Give the title: a clear one.");
    }

    @Test
    void a_list_that_is_missing_is_told() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> words().of("other"))
                .withMessage("There is no list other among [line, word]");
    }

    @Test
    void a_file_that_is_missing_is_told() {
        assertThatIllegalStateException()
                .isThrownBy(() -> EnglishWords.beside(EnglishWordsTest.class, "other"))
                .withMessageStartingWith("The file other.en.words is missing");
    }

    private static EnglishWords words() {
        return EnglishWords.beside(EnglishWordsTest.class, "some");
    }
}
