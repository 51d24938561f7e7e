package dev.postmortem.render.adf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is shown of a text: no controls, and blanks where there are some. */
final class AdfTextTest {

    static Stream<Arguments> ends() {
        return Stream.of(
                arguments(" a ", true, true),
                arguments("a", false, false),
                arguments("\ta\u2028", true, true),
                arguments("\0 a", true, false),
                arguments("\0\uFEFFa \0", false, true),
                arguments("\u00A0a\u00A0", false, false),
                arguments("\0", false, false),
                arguments("", false, false),
                arguments("\n", true, true));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void a_blank_at_an_end_is_one_behind_what_is_not_shown_too(String text, boolean before, boolean behind) {
        assertThat(AdfText.beginsBlank(text)).isEqualTo(before);
        assertThat(AdfText.endsBlank(text)).isEqualTo(behind);
    }

    static Stream<Arguments> runs() {
        return Stream.of(
                arguments("a b", 3),
                arguments("a  b", 1),
                arguments("a ", 1),
                arguments(" a", 0),
                arguments("a\tb", 1),
                arguments("a \tb", 1),
                arguments("a b c d", 7),
                arguments("é\u00A0日", 3),
                arguments("a\u2028", 1),
                arguments("a\u202E", 1),
                arguments("\u2027\u206A\uD7FF\uE000\uFDCF\uFDF0\uFEFE\uFF00\uFFFD", 9),
                arguments("\uFDD0", 0),
                arguments("\uFDEF", 0),
                arguments("\uFEFF", 0),
                arguments("\uFFFE", 0),
                arguments("\uD83D\uDD25", 0),
                arguments("\u007F", 0),
                arguments("\u009F", 0));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void a_run_goes_as_far_as_all_is_shown_as_it_is(String text, int end) {
        assertThat(AdfText.plainEnd(text, 0, text.length())).isEqualTo(end);
    }

    static Stream<Arguments> characters() {
        return Stream.of(
                arguments("ab", 2, "a", 1),
                arguments("\uD83D\uDD25", 2, "\uD83D\uDD25", 2),
                arguments("\uD83D\uDD25", 1, "\uFFFD", 1),
                arguments("\uD83Da", 2, "\uFFFD", 1),
                arguments("\u202Ea", 2, "[U+202E]", 1),
                arguments("\uD83F\uDFFFa", 3, "\uFFFD", 2));
    }

    @ParameterizedTest
    @MethodSource("characters")
    void a_character_is_written_whole_or_not_at_all(String text, int to, String written, int next) {
        StringBuilder out = new StringBuilder();

        int end = AdfText.append(text, 0, to, out);

        assertThat(out).hasToString(written);
        assertThat(end).isEqualTo(next);
    }

    @Test
    void code_keeps_blanks_and_lines() {
        assertThat(AdfText.lines("  a\tb\r\nc\rd\u2028\0e\n")).isEqualTo("  a\tb\nc\nd\ne");
        assertThat(AdfText.code(" a\tb\r\nc ")).isEqualTo("a b c");
    }

    @Test
    void a_line_has_one_blank_for_several() {
        assertThat(AdfText.line(" \0a \r\n \0b\uFEFF ")).isEqualTo("a b");
    }
}
