package dev.postmortem.validation.internal.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LexiconTest {

    private static final WordClass FAST = WordClass.of(List.of("quick", "*ast", "!least"));

    @Test
    void a_word_keeps_its_number() {
        Lexicon lexicon = new Lexicon();
        int first = lexicon.number("a");
        int second = lexicon.number("b");

        assertThat(lexicon.number("a")).isEqualTo(first).isNotEqualTo(second);
        assertThat(lexicon.lookUp("a").own()).isEqualTo(first);
    }

    @Test
    void a_class_keeps_its_number() {
        Lexicon lexicon = new Lexicon();

        assertThat(lexicon.number(FAST)).isEqualTo(lexicon.number(FAST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"slow", "", "last"})
    void what_no_phrase_is_made_of_is_unknown(String word) {
        Lexicon lexicon = new Lexicon();
        lexicon.number("a");
        lexicon.number(FAST);

        assertThat(lexicon.lookUp(word)).isSameAs(KnownWord.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"quick", "at last", "steadfast"})
    void a_word_belongs_to_a_class_that_lists_it_or_its_ending(String word) {
        Lexicon lexicon = new Lexicon();
        int fast = lexicon.number(FAST);

        assertThat(classes(lexicon.lookUp(word))).containsExactly(fast);
    }

    @ParameterizedTest
    @ValueSource(strings = {"least", "last", "fasten"})
    void a_word_that_is_ruled_out_or_short_or_ends_otherwise_belongs_to_none(String word) {
        Lexicon lexicon = new Lexicon();
        lexicon.number(FAST);

        assertThat(classes(lexicon.lookUp(word))).isEmpty();
    }

    @Test
    void a_word_that_is_listed_and_ends_so_belongs_to_the_class_once() {
        Lexicon lexicon = new Lexicon();
        int steadfast = lexicon.number(WordClass.of(List.of("steadfast", "*ast")));

        assertThat(classes(lexicon.lookUp("steadfast"))).containsExactly(steadfast);
    }

    @Test
    void a_word_can_be_in_a_phrase_itself_and_in_several_classes() {
        Lexicon lexicon = new Lexicon();
        int listed = lexicon.number(WordClass.of(List.of("steadfast")));
        int own = lexicon.number("steadfast");
        int fast = lexicon.number(FAST);

        assertThat(lexicon.lookUp("steadfast").own()).isEqualTo(own);
        assertThat(classes(lexicon.lookUp("steadfast"))).containsExactly(listed, fast);
    }

    @Test
    void looking_a_word_up_changes_nothing() {
        Lexicon lexicon = new Lexicon();
        int listed = lexicon.number(WordClass.of(List.of("steadfast")));
        int fast = lexicon.number(FAST);
        lexicon.lookUp("steadfast");

        assertThat(classes(lexicon.lookUp("steadfast"))).containsExactly(listed, fast);
    }

    private static List<Integer> classes(KnownWord word) {
        return IntStream.range(0, word.classCount()).mapToObj(word::classAt).toList();
    }
}
