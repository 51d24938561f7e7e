package dev.postmortem.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.validation.Passage;
import dev.postmortem.validation.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                "Nobody was [[paged.]] It ran. | Nobody was [[paged.]]",
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
    void white_space_at_the_edge_of_the_words_is_theirs_except_where_the_line_begins() {
        assertThat(shown("[[\n It]] ran.")).isEqualTo("[[It]] ran.");
        assertThat(shown("It ran. It[[ stopped. ]]")).isEqualTo("It[[ stopped. ]]");
    }

    @Test
    void neither_white_space_nor_what_stands_before_a_sentence_counts_for_its_length() {
        String far = " ".repeat(200);

        assertThat(shown(far + "The [[primary]] restarted." + far)).isEqualTo("The [[primary]] restarted.");
        assertThat(shown("It ran. ".repeat(50) + "The [[primary]] restarted. It ran."))
                .isEqualTo("The [[primary]] restarted.");
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
    void a_long_sentence_is_not_cut_where_it_begins_or_ends_near_the_words() {
        assertThat(shown("Then the [[primary]] stopped " + LONG))
                .matches("Then the \\[\\[primary]] stopped( word){19}…");
        assertThat(shown(LONG + "when the [[primary]] stopped."))
                .matches("…(word ){19}when the \\[\\[primary]] stopped\\.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void what_is_shown_of_a_long_sentence_fits_on_a_line_with_whole_words(int more) {
        String shown = shown(LONG + "x".repeat(more) + " [[primary]] " + "y".repeat(more) + " " + LONG);

        assertThat(shown).matches("…(word )+x*( ?)\\[\\[primary]] y*( ?word)+…");
        assertThat(shown.replaceAll("[…\\[\\]]", "")).hasSizeBetween(105, 120);
    }

    @Test
    void of_one_endless_word_the_part_that_is_meant_is_shown() {
        assertThat(shown("x".repeat(200) + "[[primary]]" + "y".repeat(200))).isEqualTo("…[[primary]]…");
    }

    @Test
    void words_that_fill_more_than_a_line_are_cut_themselves() {
        assertThat(shown("It said: [[" + "x".repeat(500) + "]] and ended")).isEqualTo("…[[" + "x".repeat(120) + "]]…");
    }

    @Test
    void no_character_is_cut_in_half() {
        assertThat(shown("[[x" + "😀".repeat(200) + "]]")).isEqualTo("[[x" + "😀".repeat(59) + "]]…");
        assertThat(shown("[[" + "x".repeat(119) + "😀x]]")).isEqualTo("[[" + "x".repeat(119) + "]]…");
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
