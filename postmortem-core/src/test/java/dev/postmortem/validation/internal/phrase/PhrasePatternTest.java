package dev.postmortem.validation.internal.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.postmortem.validation.internal.phrase.PhrasePattern.Step;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PhrasePatternTest {

    private static final Step ANY = new Step(Set.of(), true);

    @Test
    void words_stand_apart_by_spaces() {
        PhrasePattern pattern = PhrasePattern.parse("  poor\tplan ");

        assertThat(pattern.steps()).containsExactly(word("poor"), word("plan"));
        assertThat(pattern.opening()).isFalse();
        assertThat(pattern.notBefore()).isEmpty();
    }

    @Test
    void words_are_folded() {
        assertThat(PhrasePattern.parse("Didn’t").steps()).containsExactly(word("didn't"));
    }

    @Test
    void alternatives_are_kept_in_one_order_on_every_machine() {
        assertThat(PhrasePattern.parse("e|c|<b>|d|a").steps().get(0).choices())
                .containsExactly("<b>", "a", "c", "d", "e");
    }

    @Test
    void a_question_mark_makes_a_word_optional() {
        assertThat(PhrasePattern.parse("we <adverb>|just? forgot").steps())
                .containsExactly(word("we"), new Step(Set.of("<adverb>", "just"), true), word("forgot"));
    }

    @Test
    void a_star_is_a_word_that_must_be_there_and_two_points_are_two_that_may() {
        assertThat(PhrasePattern.parse("a * *? b .. c").steps())
                .containsExactly(word("a"), new Step(Set.of(), false), ANY, word("b"), ANY, ANY, word("c"));
    }

    @Test
    void a_roof_in_front_ties_the_phrase_to_the_start() {
        PhrasePattern pattern = PhrasePattern.parse("^ team");

        assertThat(pattern.opening()).isTrue();
        assertThat(pattern.steps()).containsExactly(word("team"));
    }

    @Test
    void a_mark_at_the_end_says_what_must_not_follow() {
        PhrasePattern pattern = PhrasePattern.parse("outage !window|<thing>");

        assertThat(pattern.steps()).containsExactly(word("outage"));
        assertThat(pattern.notBefore()).containsExactlyInAnyOrder("window", "<thing>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "two-words",
                "didn't",
                "2nd",
                "work_mem",
                "10:05",
                "1.5",
                "naïve",
                "nai\u0308ve",
                "İstanbul",
                "𝒶𝒷"
            })
    void a_word_may_hold_what_words_of_a_text_hold(String word) {
        assertThat(PhrasePattern.parse(word).steps()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^", "!", "!a", "a ^ b", "!a b", "a|", "<>", "<modal", "?", "a !", "a,b", "a.", "`a`", "-a", "a|.."
            })
    void what_is_no_single_word_is_refused(String pattern) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PhrasePattern.parse(pattern))
                .withMessageStartingWith("The phrase \"" + pattern + "\" cannot be read: \"")
                .withMessageEndingWith(
                        "\" is no single word; words stand apart by spaces, a|b is either, <name> a class,"
                                + " ? makes optional, * is one word and .. up to two, ^ in front and !a|b at the end are"
                                + " conditions");
    }

    @Test
    void the_message_quotes_the_word_that_is_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PhrasePattern.parse("poor plan|pl,an"))
                .withMessageStartingWith(
                        "The phrase \"poor plan|pl,an\" cannot be read: \"pl,an\" is no single word; ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a?", "a? b?", "..", "*?", "a? !b"})
    void a_phrase_of_which_nothing_must_be_there_is_refused(String pattern) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PhrasePattern.parse(pattern))
                .withMessage("The phrase \"" + pattern + "\" cannot be read: none of its words must be there");
    }

    @ParameterizedTest
    @ValueSource(strings = {"* a", "a *", ".. a", "a ..", "a * !b"})
    void a_gap_at_either_end_is_refused(String pattern) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PhrasePattern.parse(pattern))
                .withMessage("The phrase \"" + pattern + "\" cannot be read: a gap stands between words");
    }

    @Test
    void a_phrase_of_which_very_much_may_be_left_out_is_refused() {
        String most = "a" + " ..".repeat(5) + " b";
        String more = "a" + " ..".repeat(5) + " c? b";

        assertThat(PhrasePattern.parse(most).steps()).hasSize(12);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PhrasePattern.parse(more))
                .withMessage("The phrase \"" + more + "\" cannot be read: more than 10 of its words may be left out,"
                        + " and .. counts as two: make several phrases of it");
    }

    @Test
    void a_class_has_a_name() {
        assertThat(PhrasePattern.isClass("<a>")).isTrue();
        assertThat(PhrasePattern.isClass("<>")).isFalse();
        assertThat(PhrasePattern.isClass("<ab")).isFalse();
        assertThat(PhrasePattern.isClass("ab>")).isFalse();
    }

    private static Step word(String word) {
        return new Step(Set.of(word), false);
    }
}
