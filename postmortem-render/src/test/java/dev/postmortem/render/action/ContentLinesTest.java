package dev.postmortem.render.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines of a calendar say what was written, in 75 octets at most. */
final class ContentLinesTest {

    private final StringBuilder out = new StringBuilder();
    private final ContentLines lines = new ContentLines(out);

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("a, b; c\\d", "a\\, b\\; c\\\\d"),
                arguments("a\r\nb\rc\nd\u0085e\u2028f\u2029g", "a\\nb\\nc\\nd\\ne\\nf\\ng"),
                arguments("a\r\r\nb\r", "a\\n\\nb\\n"),
                arguments("a\\\nb", "a\\\\ \\nb"),
                arguments("a\tb", "a b"),
                arguments("a\0b\uFEFFc\u007Fd", "abcd"),
                arguments("\u202Ea", "[U+202E]a"),
                arguments("\uD83D\uDD25 \uD83D \uFFFE \uD83F\uDFFF.", "\uD83D\uDD25 \uFFFD \uFFFD \uFFFD."));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void what_has_a_meaning_is_escaped(String text, String written) throws IOException {
        lines.text("X", text);
        lines.finish();

        assertThat(out).hasToString("X:" + written + "\r\n");
    }

    static Stream<Arguments> lengths() {
        return Stream.of(
                arguments("x".repeat(73), "x".repeat(73)),
                arguments("x".repeat(74), "x".repeat(73) + "\r\n x"),
                arguments("x".repeat(73 + 74), "x".repeat(73) + "\r\n " + "x".repeat(74)),
                arguments("x".repeat(73 + 75), "x".repeat(73) + "\r\n " + "x".repeat(74) + "\r\n x"),
                arguments("x".repeat(71) + "é", "x".repeat(71) + "é"),
                arguments("x".repeat(72) + "é", "x".repeat(72) + "\r\n é"),
                arguments("x".repeat(70) + "日", "x".repeat(70) + "日"),
                arguments("x".repeat(71) + "日", "x".repeat(71) + "\r\n 日"),
                arguments("x".repeat(69) + "\uD83D\uDD25", "x".repeat(69) + "\uD83D\uDD25"),
                arguments("x".repeat(70) + "\uD83D\uDD25", "x".repeat(70) + "\r\n \uD83D\uDD25"),
                arguments("x".repeat(72) + "~\u0080\u07FF\u0800\uFFFD", "x".repeat(72) + "~\r\n \u07FF\u0800\uFFFD"));
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void a_line_is_folded_between_characters_before_it_is_too_long(String text, String written) throws IOException {
        lines.text("X", text);
        lines.finish();

        assertThat(out).hasToString("X:" + written + "\r\n");
    }

    @Test
    void a_long_calendar_is_handed_on_in_pieces() throws IOException {
        for (int i = 0; i < 1_000; i++) {
            lines.fixed("X", "0123456789");
        }

        assertThat(out).hasSizeGreaterThan(8_000);
    }
}
