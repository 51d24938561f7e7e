package dev.postmortem.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.validation.Passage;
import dev.postmortem.validation.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the texts {@code [[} and {@code ]]} mark the words that are meant. */
final class PassagesTest {

    private static final String LONG = "word ".repeat(40);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The [[primary]] restarted. Nobody was paged. | The [[primary]] restarted.",
                "It ran. The [[primary]] restarted. It ran. | The [[primary]] restarted.",
                "It ran. Nobody was [[paged.]] | Nobody was [[paged.]]",
                "[[It ran. It]] stopped. It ran. | [[It ran. It]] stopped.",
                "[[]]Nobody was paged. | [[]]Nobody was paged.",
                "Nobody was paged.[[]] | Nobody was paged.[[]]",
                "[[]] | [[]]"
            })
    void the_words_stand_in_their_sentence(String text, String passage) {
        assertThat(shown(text)).isEqualTo(passage);
    }

    @Test
    void white_space_and_control_characters_become_one_blank() {
        assertThat(shown("The\r\n\tprimary \u0007[[re-\n\n started]]\u00a0\u2028twice."))
                .isEqualTo("The primary [[re- started]] twice.");
    }

    @Test
    void a_long_sentence_is_cut_between_words_on_both_sides() {
        String shown = shown(LONG + "[[primary]] " + LONG);

        assertThat(shown).matches("…(word ){10,12}\\[\\[primary]]( word){10,12}…");
    }

    @Test
    void what_is_not_needed_before_the_words_is_given_to_what_follows_them() {
        assertThat(shown("[[primary]] " + LONG)).matches("\\[\\[primary]]( word){20,23}…");
        assertThat(shown(LONG + "[[primary]]")).matches("…(word ){20,23}\\[\\[primary]]");
    }

    @Test
    void words_that_fill_more_than_a_line_are_cut_themselves() {
        assertThat(shown("It said: [[" + "x".repeat(500) + "]] and ended")).isEqualTo("…[[" + "x".repeat(120) + "]]…");
    }

    @Test
    void no_character_is_cut_in_half() {
        assertThat(shown("[[x" + "😀".repeat(200) + "]]")).isEqualTo("[[x" + "😀".repeat(59) + "]]…");
    }

    private static String shown(String marked) {
        int start = marked.indexOf("[[");
        String opened = marked.replace("[[", "");
        int end = opened.indexOf("]]");
        Passage passage = Passages.around(opened.replace("]]", ""), new TextSpan(start, end));
        return new StringBuilder(passage.text())
                .insert(passage.span().end(), "]]")
                .insert(passage.span().start(), "[[")
                .toString();
    }
}
