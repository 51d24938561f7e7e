package dev.postmortem.validation.internal.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class StandardPhrasesTest {

    private static final StandardPhrases ENGLISH = StandardPhrases.english();

    @Test
    void classes_are_known_by_their_names() {
        assertThat(ENGLISH.has("modal")).isTrue();
        assertThat(ENGLISH.has("<modal>")).isFalse();
        assertThat(ENGLISH.has("vendor")).isFalse();
        assertThat(List.copyOf(ENGLISH.names())).contains("<modal>", "<human>").isSorted();
        assertThat(ENGLISH.wordClass("<modal>").words()).contains("should");
    }

    @Test
    void a_class_that_does_not_exist_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENGLISH.wordClass("<vendor>"))
                .withMessage("There is no word class <vendor>");
    }

    @Test
    void people_are_a_class_and_words_of_the_trade_are_accepted() {
        assertThat(ENGLISH.people()).isSameAs(ENGLISH.wordClass("<human>"));
        assertThat(ENGLISH.accepted()).contains(PhrasePattern.parse("master key"));
    }

    @Test
    void the_classes_that_a_pattern_uses_are_found_anywhere_in_it() {
        assertThat(StandardPhrases.classesIn("^ <b> x|<a>? .. <c> !<d>|y <")).isEqualTo(Set.of("a", "b", "c", "d"));
        assertThat(StandardPhrases.classesIn("a b")).isEmpty();
    }

    @Test
    void a_term_is_its_words() {
        assertThat(StandardPhrases.literal("Orders (DB) *")).contains(PhrasePattern.parse("orders db"));
        assertThat(StandardPhrases.literal("!?")).isEmpty();
    }
}
