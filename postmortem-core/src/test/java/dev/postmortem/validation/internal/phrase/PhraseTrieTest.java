package dev.postmortem.validation.internal.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.validation.internal.text.Prose;
import dev.postmortem.validation.internal.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PhraseTrieTest {

    private static final WordClass FAST = WordClass.of(List.of("quick", "*ast", "!least"));

    @ParameterizedTest
    @ValueSource(strings = {"a .. b", "a *? *? b", "a *? *? *? b"})
    void a_phrase_is_found_once_however_its_gaps_are_filled(String pattern) {
        PhraseTrie<String> trie = trie(pattern);

        assertThat(found(trie, "a c b")).containsExactly("0 to 3: " + pattern);
    }

    @Test
    void the_same_phrase_with_two_meanings_is_found_for_each() {
        PhraseTrie<String> trie = new PhraseTrie<>();
        trie.add(PhrasePattern.parse("a"), name -> FAST, "one");
        trie.add(PhrasePattern.parse("a"), name -> FAST, "other");

        assertThat(found(trie, "a")).containsExactly("0 to 1: one", "0 to 1: other");
    }

    @Test
    void a_phrase_is_found_from_each_word_that_it_begins_with() {
        PhraseTrie<String> trie = trie("a b");

        assertThat(found(trie, "a b c a b")).containsExactly("0 to 2: a b", "3 to 5: a b");
    }

    @Test
    void a_phrase_that_is_tied_to_the_beginning_is_found_there_alone() {
        PhraseTrie<String> trie = trie("^ a b", "^ * c");

        assertThat(found(trie, "a b a b")).containsExactly("0 to 2: ^ a b");
        assertThat(found(trie, "d c d c")).containsExactly("0 to 2: ^ * c");
    }

    @Test
    void shorter_phrases_are_found_beside_longer_ones() {
        PhraseTrie<String> trie = trie("a", "a b", "a b c");

        assertThat(found(trie, "a b c")).containsExactly("0 to 1: a", "0 to 2: a b", "0 to 3: a b c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"c", "*", "<fast>"})
    void what_goes_on_from_one_of_several_words_does_not_go_on_from_the_others(String between) {
        PhraseTrie<String> trie = trie("a|b " + between + " d", "a " + between + " e");
        String word = between.equals("<fast>") ? "quick" : "c";

        assertThat(found(trie, "b " + word + " e")).isEmpty();
        assertThat(found(trie, "a " + word + " e")).containsExactly("0 to 3: a " + between + " e");
        assertThat(found(trie, "a " + word + " d")).containsExactly("0 to 3: a|b " + between + " d");
        assertThat(found(trie, "b " + word + " d")).containsExactly("0 to 3: a|b " + between + " d");
    }

    @Test
    void what_goes_on_from_some_of_several_words_goes_on_from_them_alone() {
        PhraseTrie<String> trie = trie("a|b|c x y", "a|b x z", "c x w");

        assertThat(found(trie, "a x z b x z")).containsExactly("0 to 3: a|b x z", "3 to 6: a|b x z");
        assertThat(found(trie, "c x z")).isEmpty();
        assertThat(found(trie, "a x w")).isEmpty();
        assertThat(found(trie, "c x w")).containsExactly("0 to 3: c x w");
    }

    private static PhraseTrie<String> trie(String... patterns) {
        PhraseTrie<String> trie = new PhraseTrie<>();
        for (String pattern : patterns) {
            trie.add(PhrasePattern.parse(pattern), name -> FAST, pattern);
        }
        return trie;
    }

    private static List<String> found(PhraseTrie<String> trie, String text) {
        List<Token> tokens = Prose.of(text).tokens();
        List<String> found = new ArrayList<>();
        trie.find(
                tokens,
                tokens.stream()
                        .map(token -> trie.lexicon().lookUp(token.word()))
                        .toList(),
                (from, to, meaning) -> found.add(from + " to " + to + ": " + meaning));
        return found;
    }
}
