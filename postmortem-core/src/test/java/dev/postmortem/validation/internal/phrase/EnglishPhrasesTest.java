package dev.postmortem.validation.internal.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class EnglishPhrasesTest {

    @Test
    void the_files_beside_a_class_are_put_together() {
        assertThat(EnglishPhrases.beside(EnglishPhrasesTest.class, "thanks", "praise")
                        .lists())
                .containsOnlyKeys("thanks", "praise");
    }

    @Test
    void a_file_that_is_not_there_is_told_by_its_name() {
        assertThatThrownBy(() -> EnglishPhrases.beside(EnglishPhrasesTest.class, "blame"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("blame.en.phrases");
    }
}
