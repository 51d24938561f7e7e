package dev.postmortem.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.postmortem.validation.Passage;
import dev.postmortem.validation.TextSpan;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sentence around some words is shown alike in a short text and in a long one. */
final class PassagesTest {

    private static final String SENTENCE = "The operator should have noticed it.";
    private static final int START = SENTENCE.indexOf("should have");

    private static Passage around(String before, String after) {
        String text = before + SENTENCE + after;
        int start = before.length() + START;
        return Passages.around(text, new TextSpan(start, start + "should have".length()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20, 50, 1_000})
    void other_sentences_are_left_out_however_many_there_are(int others) {
        Passage passage = around("It was late. ".repeat(others), " It was dark.".repeat(others));

        assertThat(passage.text()).isEqualTo(SENTENCE);
        assertThat(passage.span()).isEqualTo(new TextSpan(START, START + 11));
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 999, 1_000, 1_001, 5_000})
    void a_sentence_without_end_is_cut_on_both_sides(int words) {
        Passage passage = around("late and ".repeat(words), " and dark".repeat(words));

        assertThat(passage.text())
                .startsWith("…")
                .endsWith("…")
                .contains("The operator should have noticed it. and dark")
                .hasSizeLessThan(125);
        assertThat(passage.text()
                        .substring(passage.span().start(), passage.span().end()))
                .isEqualTo("should have");
    }

    static Stream<Arguments> ends() {
        return Stream.of(
                arguments("the first words", "The primary restarted. It was late.", "The", "[The] primary restarted."),
                arguments(
                        "the last words",
                        "It was late.  The primary restarted",
                        "restarted",
                        "The primary [restarted]"),
                arguments("a first character", "A.  B", "A", "[A]."),
                arguments("a last character", "A.  B", "B", "[B]"),
                arguments("nothing, at the end", "It was late", "", "It was late[]"),
                arguments(
                        "two sentences",
                        "One. It was late. It was dark. Two.",
                        "late. It",
                        "It was [late. It] was dark."),
                arguments("white space", "One.\n\t It\u00A0\u0007 was\r\nlate.\n Two.", "was", "It [was] late."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ends")
    void the_whole_sentence_is_shown_around(String what, String text, String words, String shown) {
        int start = text.lastIndexOf(words);

        Passage passage = Passages.around(text, new TextSpan(start, start + words.length()));

        assertThat(marked(passage)).isEqualTo(shown);
    }

    private static String marked(Passage passage) {
        TextSpan span = passage.span();
        return passage.text().substring(0, span.start())
                + "[" + passage.text().substring(span.start(), span.end()) + "]"
                + passage.text().substring(span.end());
    }

    static Stream<Arguments> lengths() {
        String early = "should have noticed it" + " in time".repeat(20);
        String late = "late and ".repeat(20) + "should have noticed it";
        String middle = "late and ".repeat(20) + "should have noticed it" + " in time".repeat(20);
        return Stream.of(
                arguments("near the start", early, "[should have] noticed it" + " in time".repeat(12) + "…"),
                arguments("near the end", late, "…and " + "late and ".repeat(10) + "[should have] noticed it"),
                arguments(
                        "in the middle",
                        middle,
                        "…" + "late and ".repeat(6) + "[should have] noticed it" + " in time".repeat(5) + " in…"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lengths")
    void of_a_long_sentence_as_much_is_shown_as_fits_with_whole_words(String what, String text, String shown) {
        int start = text.indexOf("should have");

        Passage passage = Passages.around(text, new TextSpan(start, start + "should have".length()));

        assertThat(marked(passage)).isEqualTo(shown);
    }

    @Test
    void words_that_are_longer_than_a_line_are_cut() {
        String text = "It was " + "x".repeat(500) + " late";

        Passage passage = Passages.around(text, new TextSpan(7, 507));

        assertThat(marked(passage)).isEqualTo("…[" + "x".repeat(120) + "]…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x"})
    void no_character_is_parted_where_the_search_ends_or_the_line(String shift) {
        String fires = "\uD83D\uDD25".repeat(2_000);

        Passage passage = around(shift + fires, fires);

        assertThat(passage.text().codePoints())
                .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    @Test
    void words_of_characters_of_two_halves_are_cut_between_them() {
        String text = "It is x" + "\uD83D\uDD25".repeat(300);

        Passage passage = Passages.around(text, new TextSpan(text.indexOf('x'), text.length()));

        assertThat(marked(passage)).isEqualTo("…[x" + "\uD83D\uDD25".repeat(59) + "]…");
    }
}
