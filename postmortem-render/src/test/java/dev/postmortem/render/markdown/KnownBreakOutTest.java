package dev.postmortem.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.Table;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Break-outs that other generators fell for, each with the Markdown that takes the place of it. */
final class KnownBreakOutTest {

    private static final MarkdownWriter WRITER = MarkdownWriter.builder().build();

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("a pipe that ends a cell", "a | b", "a \\| b"),
                Arguments.of(
                        "a line that makes a table of the one before", "a | b\n|---|---|", "a \\| b \\|---\\|---\\|"),
                Arguments.of("a ruler that makes a table of the line before", ":-- a", "\\:-- a"),
                Arguments.of("a mention that calls a team", "ask @org/db-team", "ask \\@&#8203;org/db-team"),
                Arguments.of("a mail address, which is no mention", "dba@x.example", "dba\\@x.example"),
                Arguments.of("a reference to an issue", "see #12", "see \\#&#8203;12"),
                Arguments.of("a reference to an issue elsewhere", "org/repo#12", "org/repo\\#&#8203;12"),
                Arguments.of("a reference to an issue in words", "GH-12", "GH-&#8203;12"),
                Arguments.of("a command at the start of a line", "/close", "\\/close"),
                Arguments.of("HTML", "<script>alert(1)</script>", "\\<script>alert(1)\\</script>"),
                Arguments.of("a comment that hides the rest", "<!-- x", "\\<!-- x"),
                Arguments.of("an entity", "&lt; and R & D", "\\&lt; and R & D"),
                Arguments.of("a link that lies", "[a](javascript:b)", "\\[a\\](javascript:b)"),
                Arguments.of("an image that is fetched", "![a](//b)", "!\\[a\\](//b)"),
                Arguments.of("a heading", "# a", "\\# a"),
                Arguments.of("an underline of a heading", "===", "\\==="),
                Arguments.of("a list", "- a", "\\- a"),
                Arguments.of("a negative number, which is no list", "-5 %", "-5 %"),
                Arguments.of("a list of the other kind", "+ a", "\\+ a"),
                Arguments.of("a numbered list", "14. a", "14\\. a"),
                Arguments.of("a version, which is no list", "14.2 a", "14.2 a"),
                Arguments.of("a quote", "> a", "\\> a"),
                Arguments.of("a fence", "```", "\\`\\`\\`"),
                Arguments.of("emphasis", "*a* _b_", "\\*a\\* \\_b\\_"),
                Arguments.of("the name of a table, which is readable", "public.order_items", "public.order_items"),
                Arguments.of("strikethrough", "~17:20 to ~18:00", "\\~17:20 to \\~18:00"),
                Arguments.of("maths", "$a$", "\\$a\\$"),
                Arguments.of(
                        "an address whose underscores are no emphasis",
                        "at https://x.example/a_b?c=1&d=2.",
                        "at <https://x.example/a_b?c=1&d=2>."),
                Arguments.of(
                        "an address in which GitHub sees an entity",
                        "https://x.example/?a&copy;=2",
                        "[https\\:\\//x.example/?a\\&copy;=2](<https://x.example/?a&amp;copy;=2>)"),
                Arguments.of("an address in brackets", "(https://x.example/(a))", "(<https://x.example/(a)>)"),
                Arguments.of("an address of another kind", "ftp://x", "ftp\\://x"),
                Arguments.of("an address without a scheme", "www.x.example", "www\\.x.example"),
                Arguments.of("text that runs backwards", "a\u202Eb", "a\\[U+202E\\]b"),
                Arguments.of("an escape sequence of a terminal", "\u001B[31mred", "\\[31mred"),
                Arguments.of("half a character", "a\uD800b", "a\uFFFDb"),
                Arguments.of("several lines in one", "a\r\n\r\n    b\u2028c", "a b c"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void is_written_as_the_text_that_it_is(String name, String text, String markdown) {
        assertThat(written(Blocks.paragraph(text))).isEqualTo(markdown);
    }

    static Stream<Arguments> blocks() {
        return Stream.of(
                Arguments.of("code with a backtick", Blocks.paragraph(Inlines.code("a`b``")), "``` a`b`` ```"),
                Arguments.of(
                        "code with a pipe in a cell",
                        Table.builder()
                                .column("a", "A")
                                .row(dev.postmortem.render.document.Cell.of(Inlines.code("a|b")))
                                .build(),
                        "| A |\n| :--- |\n| `a\\|b` |"),
                Arguments.of("a block of code with a fence", Blocks.code("```\nx"), "````\n```\nx\n````"),
                Arguments.of("a language with more than a name", Blocks.code("sql`\n# x", "a"), "```\na\n```"),
                Arguments.of(
                        "bold with blanks at its ends",
                        Blocks.paragraph(Inlines.strong(" Trigger: "), Inlines.text("migration")),
                        "**Trigger:** migration"),
                Arguments.of(
                        "bold that would not close before a letter",
                        Blocks.paragraph(Inlines.strong("a:"), Inlines.text("b")),
                        "**a:**&#98;"),
                Arguments.of(
                        "bold that would not open after a letter",
                        Blocks.paragraph(Inlines.text("a"), Inlines.strong("(b)")),
                        "&#97;**(b)**"),
                Arguments.of("bold beside bold", Blocks.paragraph(Inlines.strong("a"), Inlines.strong("b")), "**ab**"),
                Arguments.of(
                        "a link after an exclamation mark",
                        Blocks.paragraph(Inlines.text("Look!"), Inlines.link("here", "https://x.example")),
                        "Look\\![here](<https://x.example>)"),
                Arguments.of(
                        "an address that would leave its brackets",
                        Blocks.paragraph(Inlines.link("a", "https://x.example/> b|`\n\\&copy;")),
                        "[a](<https://x.example/%3E%20b%7C%60%0A%5C&amp;copy;>)"),
                Arguments.of(
                        "an address shown by itself",
                        Blocks.paragraph(Inlines.link("https://x.example/a", "https://x.example/a")),
                        "<https://x.example/a>"),
                Arguments.of(
                        "an address within the words of a link",
                        Blocks.paragraph(Inlines.link("see https://y.example", "https://x.example")),
                        "[see https\\:\\//y.example](<https://x.example>)"),
                Arguments.of(
                        "an address that runs code",
                        Blocks.paragraph(Inlines.link("a", "JavaScript:alert(1)")),
                        "a (JavaScript:alert(1))"),
                Arguments.of(
                        "a list behind a list",
                        Blocks.bullets(dev.postmortem.render.document.ListItem.of("a")
                                .withDetails(Blocks.bullets("b"), Blocks.bullets("c"))),
                        "- a\n\n  - b\n\n  * c"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("blocks")
    void is_written_so_that_it_stays_what_it_is(String name, Block block, String markdown) {
        assertThat(written(block)).isEqualTo(markdown);
    }

    private static String written(Block block) {
        return WRITER.write(Document.builder("T").lead(block).build())
                .text()
                .replaceFirst("^# T\n\n", "")
                .stripTrailing();
    }
}
