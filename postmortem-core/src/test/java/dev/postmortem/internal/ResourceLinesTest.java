package dev.postmortem.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.postmortem.validation.internal.text.Prose;
import org.junit.jupiter.api.Test;

final class ResourceLinesTest {

    private static final String WORDS = "function-words.txt";

    @Test
    void spaces_and_line_breaks_part_the_words() {
        assertThat(ResourceLines.words(Prose.class, WORDS)).contains("a", "an", "those", "i", "me");
    }

    @Test
    void comments_hold_no_words() {
        assertThat(ResourceLines.words(Prose.class, WORDS)).doesNotContain("#", "english", "English", "");
    }

    @Test
    void a_list_that_is_missing_is_named() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ResourceLines.of(Prose.class, "other-words.txt"))
                .withMessage("The file other-words.txt is missing beside " + Prose.class.getName());
    }
}
