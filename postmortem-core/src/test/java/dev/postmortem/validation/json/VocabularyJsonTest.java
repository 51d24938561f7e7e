package dev.postmortem.validation.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.postmortem.validation.Vocabulary;
import org.junit.jupiter.api.Test;

final class VocabularyJsonTest {

    @Test
    void terms_and_teams_are_read() {
        Vocabulary read = VocabularyJson.read("{\"terms\": [\"Grace\", \"hero banner\"], \"teams\": [\"ops\"]}");

        assertThat(read)
                .isEqualTo(Vocabulary.empty().plusTerms("Grace", "hero banner").plusTeams("ops"));
    }

    @Test
    void both_may_be_missing() {
        assertThat(VocabularyJson.read("{}")).isEqualTo(Vocabulary.empty());
    }

    @Test
    void everything_wrong_is_told_at_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VocabularyJson.read("{\"terms\": \"Grace\", \"teams\": [1], \"words\": []}"))
                .withMessage("The vocabulary is not understood: words is not known: here are teams, terms;"
                        + " terms must be a list of texts; teams must be a list of texts");
    }

    @Test
    void what_is_no_json_is_refused_with_its_place() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VocabularyJson.read("[1"))
                .withMessage(
                        "The vocabulary is no JSON: it ends within a list: close it with ], and what holds it, at line 1,"
                                + " column 3");
    }

    @Test
    void a_blank_term_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VocabularyJson.read("{\"terms\": [\"Grace\", \" \"]}"))
                .withMessage("The vocabulary is not understood: terms has a blank text: leave it out");
    }
}
