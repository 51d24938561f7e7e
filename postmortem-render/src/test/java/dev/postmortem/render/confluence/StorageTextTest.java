package dev.postmortem.render.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every character of a text is one of XML 1.0, and none is markup. */
final class StorageTextTest {

    private final StringBuilder out = new StringBuilder();
    private final StorageText text = new StorageText(out);

    static Stream<Arguments> lines() {
        return Stream.of(
                arguments("writes stalled", "writes stalled"),
                arguments("a < b && c > \"d\"", "a &lt; b &amp;&amp; c &gt; &quot;d&quot;"),
                arguments("it's", "it's"),
                arguments("a\r\nb", "a b"),
                arguments("a\rb", "a b"),
                arguments("a\r\rb", "a  b"),
                arguments("a\r", "a "),
                arguments("a\tb\u000Bc\fd\u0085e\u2028f\u2029g", "a b c d e f g"),
                arguments("a\0b\u007Fc\u0080d\uFEFFe", "abcde"),
                arguments("\u202Eabc\u2069", "[U+202E]abc[U+2069]"),
                arguments("\u00A0é\u2027\u2030\u206A日\uD7FF\uE000", "\u00A0é\u2027\u2030\u206A日\uD7FF\uE000"),
                arguments("a \uD83D\uDD25 b", "a \uD83D\uDD25 b"),
                arguments("\uD83Da\uDD25", "\uFFFDa\uFFFD"),
                arguments("a\uFFFEb\uFFFFc", "a\uFFFDb\uFFFDc"),
                arguments("a\uD83F\uDFFFb", "a\uFFFDb"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_line_is_text_alone(String given, String written) {
        text.line(given);

        assertThat(out).hasToString(written);
    }

    @Test
    void a_part_of_a_text_ends_where_it_ends() {
        text.line("a<\uD83D\uDD25>\r\nb", 1, 3);
        text.line("a\r\nb", 1, 2);
        text.line("a\r\nb", 2, 4);

        assertThat(out).hasToString("&lt;\uFFFD  b");
    }

    static Stream<Arguments> code() {
        return Stream.of(
                arguments("SELECT \"a\" & 'b' < 3", "SELECT \"a\" & 'b' < 3"),
                arguments("a\r\nb\rc\nd\u2028e\u0085f", "a\nb\nc\nd\ne\nf"),
                arguments("a\r\r\nb\r", "a\n\nb\n"),
                arguments("\ta", "\ta"),
                arguments("a > b ]> c", "a > b ]> c"),
                arguments("> a", "> a"),
                arguments("a]]>b", "a]]]]><![CDATA[>b"),
                arguments("a]\0]\uFEFF>b", "a]]]]><![CDATA[>b"),
                arguments("]]]>", "]]]]]><![CDATA[>"),
                arguments("\u202E\uD83D\uDD25\uD83D", "[U+202E]\uD83D\uDD25\uFFFD"));
    }

    @ParameterizedTest
    @MethodSource("code")
    void code_keeps_its_lines_and_does_not_end_early(String given, String written) {
        text.cdata(given);

        assertThat(out).hasToString("<![CDATA[" + written + "]]>");
    }
}
