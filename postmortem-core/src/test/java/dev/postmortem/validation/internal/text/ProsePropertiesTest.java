package dev.postmortem.validation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.validation.TextSpan;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class ProsePropertiesTest {

    private static final Names NAMES =
            Names.builder().name("Dana Okafor").handle("dana-k").build();

    private static final Placeholders PLACEHOLDERS = Placeholders.of(List.of("Owner"));

    @Property
    void masking_keeps_length_and_lines(@ForAll("texts") String text) {
        Prose prose = Prose.of(text);

        assertThat(List.of(prose.masked(), prose.codeMasked()))
                .allSatisfy(view -> assertThat(view).hasSameSizeAs(text))
                .allSatisfy(view ->
                        assertThat(view.lines().count()).isEqualTo(text.lines().count()));
    }

    @Property
    void spans_lie_inside_the_text_in_order_and_do_not_overlap(@ForAll("texts") String text) {
        Prose prose = Prose.of(text);

        assertThat(Stream.of(
                        prose.tokens().stream().map(Token::span).toList(),
                        prose.sentences().stream().map(Sentence::span).toList(),
                        Figures.of(prose).stream().map(Figure::span).toList(),
                        NAMES.find(prose).stream().map(Mention::span).toList(),
                        PLACEHOLDERS.find(prose)))
                .allSatisfy(spans -> assertInside(spans, text));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "half",
                " a",
                "an ",
                "hour",
                " of ",
                "the ",
                "one ",
                "million ",
                " and ",
                "5",
                "10",
                " min",
                "%",
                " per ",
                "/",
                "-",
                " to ",
                "all ",
                "no ",
                "€",
                ",",
                ".",
                ":",
                " users",
                "k",
                "@dana",
                "Dana ",
                "Okafor",
                "HTTP ",
                "502",
                "`",
                "```",
                "\"",
                "“",
                "”",
                "<!--",
                "-->",
                "<",
                ">",
                "[",
                "]",
                "\n",
                "\r\n",
                "\n\n",
                "> ",
                "# ",
                "    ",
                "\\",
                "https://",
                "TODO",
                "??",
                "a@b.example",
                "😀",
                "İ",
                "e\u0301",
                "\uD800",
                "’",
                "\u00a0",
                "2026");
        return Arbitraries.oneOf(pieces.list().ofMaxSize(25).map(list -> String.join("", list)), Arbitraries.strings());
    }

    private static void assertInside(List<TextSpan> spans, String text) {
        int end = 0;
        for (TextSpan span : spans) {
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            assertThat(span.end()).isBetween(span.start() + 1, text.length());
            end = span.end();
        }
    }
}
