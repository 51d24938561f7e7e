package dev.postmortem.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.Cell;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.TaskItem;
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
                Arguments.of("a mail address, which is no mention", "dba@x.example", "<dba@x.example>"),
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
                        "[https\\://x.example/?a\\&copy;=2](<https://x.example/?a&amp;copy;=2>)"),
                Arguments.of("an address in brackets", "(https://x.example/(a))", "(<https://x.example/(a)>)"),
                Arguments.of("an address of another kind", "ftp://x", "ftp\\://x"),
                Arguments.of("an address without a scheme", "www.x.example", "www\\.x.example"),
                Arguments.of("text that runs backwards", "a\u202Eb", "a\\[U+202E\\]b"),
                Arguments.of("an escape sequence of a terminal", "\u001B[31mred", "\\[31mred"),
                Arguments.of("half a character", "a\uD800b", "a\uFFFDb"),
                Arguments.of("several lines in one", "a\r\n\r\n    b\u2028c", "a b c"),
                Arguments.of("blanks of all kinds", " \ta\u000B\fb\u0085c\u2028\u2029d\n", "a b c d"),
                Arguments.of("blanks that are letters of their own", "a\u00A0b\u202Fc", "a\u00A0b\u202Fc"),
                Arguments.of("a no-break blank at the start of a line", "\u00A0a", "&#160;a"),
                Arguments.of("controls without a look", "a\u0001b\u007Fc\u0080d\u009Fe\uFEFFf", "abcdef"),
                Arguments.of(
                        "each control that turns the text",
                        "\u202A\u202E\u2066\u2069",
                        "\\[U+202A\\]\\[U+202E\\]\\[U+2066\\]\\[U+2069\\]"),
                Arguments.of("marks of direction, which belong to their text", "a\u200Eb\u200Fc", "a\u200Eb\u200Fc"),
                Arguments.of("half a character at the end", "a\uD800", "a\uFFFD"),
                Arguments.of("the other half of a character", "a\uDC00b", "a\uFFFDb"),
                Arguments.of("codes that are no characters", "\uFFFE\uFFFF", "\uFFFD\uFFFD"),
                Arguments.of("a character of two halves", "\uD83D\uDE00 a\uD83D\uDE00b", "\uD83D\uDE00 a\uD83D\uDE00b"),
                Arguments.of(
                        "names with an underscore, whichever letters are around it",
                        "a_a z_z A_A Z_Z 0_0 9_9",
                        "a_a z_z A_A Z_Z 0_0 9_9"),
                Arguments.of("an underscore beside other letters", "\u00E9_a a_\u00E9", "\u00E9\\_a a\\_\u00E9"),
                Arguments.of("a numbered list with one digit", "0. a", "0\\. a"),
                Arguments.of("a numbered list with nine digits", "123456789. a", "123456789\\. a"),
                Arguments.of("ten digits, which are no list", "1234567890. a", "1234567890. a"),
                Arguments.of("a numbered list with a bracket", "1) a", "1\\) a"),
                Arguments.of("a bracket behind a word, which is no list", "a) b", "a) b"),
                Arguments.of("a bracket behind a number in a line, which is no list", "(a 1) b", "(a 1) b"),
                Arguments.of("a mention at the start", "@name", "\\@&#8203;name"),
                Arguments.of("a mention behind a mark", "(@name", "(\\@&#8203;name"),
                Arguments.of("references to issues in a sentence", "see GH-1 (gh-2)", "see GH-&#8203;1 (gh-&#8203;2)"),
                Arguments.of("words that refer to no issue", "FGH-1 GA-1 AH-1 H-1", "FGH-1 GA-1 AH-1 H-1"),
                Arguments.of(
                        "an address with letters of other languages",
                        "https://x.example/\u00E9",
                        "<https://x.example/\u00E9>"),
                Arguments.of(
                        "an address before a character of two halves",
                        "https://x.example/\uD83D\uDE00",
                        "<https://x.example/>\uD83D\uDE00"),
                Arguments.of(
                        "an address before a no-break blank", "https://x.example\u00A0a", "<https://x.example>\u00A0a"),
                Arguments.of("a scheme that a control parts", "ftp:\u0000//x.example", "ftp\\://x.example"),
                Arguments.of("halves that a control parts", "\uD83D\u0000\uDE00", "\uFFFD\uFFFD"),
                Arguments.of("slashes that a control parts", "http:/\u0001/x.example", "<http://x.example>"),
                Arguments.of("an address before a control", "https://x.example/a\u007Fb", "<https://x.example/ab>"),
                Arguments.of("a scheme without an address", "https:// a", "https\\:// a"),
                Arguments.of("a scheme before a mark only", "http://).", "http\\://)."));
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
                                .row(Cell.of(Inlines.code("a|b")))
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
                        "[see https\\://y.example](<https://x.example>)"),
                Arguments.of(
                        "an address that runs code",
                        Blocks.paragraph(Inlines.link("a", "JavaScript:alert(1)")),
                        "a (JavaScript:alert(1))"),
                Arguments.of(
                        "a list behind a list",
                        Blocks.bullets(ListItem.of("a").withDetails(Blocks.bullets("b"), Blocks.bullets("c"))),
                        "- a\n\n  - b\n\n  * c"),
                Arguments.of(
                        "an address in two texts, which is one on the page",
                        Blocks.paragraph(Inlines.text("https:/"), Inlines.text("/x.example")),
                        "<https://x.example>"),
                Arguments.of(
                        "bold that ends in a no-break blank",
                        Blocks.paragraph(Inlines.strong("a\u00A0"), Inlines.text("b")),
                        "**a&#160;**&#98;"),
                Arguments.of(
                        "bold that begins with a no-break blank",
                        Blocks.paragraph(Inlines.strong("\u00A0a")),
                        "**&#160;a**"),
                Arguments.of(
                        "bold between letters",
                        Blocks.paragraph(Inlines.text("a"), Inlines.strong("b"), Inlines.text("c")),
                        "a**b**c"),
                Arguments.of(
                        "bold before a mark", Blocks.paragraph(Inlines.strong("a:"), Inlines.text("~b")), "**a:**\\~b"),
                Arguments.of(
                        "bold before a character of two halves",
                        Blocks.paragraph(Inlines.strong("a:"), Inlines.text("\uD83D\uDE00")),
                        "**a:**&#128512;"),
                Arguments.of(
                        "bold before half a character",
                        Blocks.paragraph(Inlines.strong("a:"), Inlines.text("\uD800")),
                        "**a:**&#65533;"),
                Arguments.of(
                        "bold before a control that turns the text",
                        Blocks.paragraph(Inlines.strong("a:"), Inlines.text("\u202E")),
                        "**a:**\\[U+202E\\]"),
                Arguments.of(
                        "bold within bold",
                        Blocks.paragraph(Inlines.strong(Inlines.text("a"), Inlines.strong("b"), Inlines.text("c"))),
                        "**abc**"),
                Arguments.of(
                        "italics within italics",
                        Blocks.paragraph(Inlines.emphasis(Inlines.text("a"), Inlines.emphasis("b"), Inlines.text("c"))),
                        "_abc_"),
                Arguments.of(
                        "italics between letters",
                        Blocks.paragraph(Inlines.text("a"), Inlines.emphasis("b"), Inlines.text("c")),
                        "&#97;_b_&#99;"),
                Arguments.of(
                        "bold italics behind a letter",
                        Blocks.paragraph(Inlines.text("a"), Inlines.strong(Inlines.emphasis("b"))),
                        "&#97;**_b_**"),
                Arguments.of(
                        "italics behind a name with an underscore",
                        Blocks.paragraph(Inlines.text("a_b"), Inlines.emphasis("c")),
                        "a\\_&#98;_c_"),
                Arguments.of(
                        "a list behind a hard break",
                        Blocks.paragraph(Inlines.text("a"), Inlines.lineBreak(), Inlines.text("- b")),
                        "a\\\n\\- b"),
                Arguments.of(
                        "hard breaks at both ends",
                        Blocks.paragraph(Inlines.lineBreak(), Inlines.text("a"), Inlines.lineBreak()),
                        "a"),
                Arguments.of(
                        "a link without words",
                        Blocks.paragraph(Inlines.link(" ", "https://x.example")),
                        "[https\\://x.example](<https://x.example>)"),
                Arguments.of(
                        "an address that is more than what a bare one can hold",
                        Blocks.paragraph(Inlines.link("https://x.example/a b", "https://x.example/a b")),
                        "[https\\://x.example/a b](<https://x.example/a%20b>)"),
                Arguments.of(
                        "an address with more than letters and marks",
                        Blocks.paragraph(
                                Inlines.link("a", "https://x.example/\u00E9\u00A0\uD83D\uDE00\uD800b\uDFFF\u007F")),
                        "[a](<https://x.example/\u00E9%C2%A0%F0%9F%98%80%EF%BF%BDb%EF%BF%BD%7F>)"),
                Arguments.of(
                        "code with a character of two halves and half of one",
                        Blocks.paragraph(Inlines.code("a\uD83D\uDE00\uD800b\uD800")),
                        "`a\uD83D\uDE00\uFFFDb\uFFFD`"),
                Arguments.of("code of several lines", Blocks.paragraph(Inlines.code("\ta\nb\u0001\n")), "`a b`"),
                Arguments.of(
                        "code in a cell with a pipe behind a backslash",
                        Table.builder()
                                .column("a", "A")
                                .row(Cell.of(Inlines.code("a\\|b")))
                                .build(),
                        "| A |\n| :--- |\n| a\\\\\\|b |"),
                Arguments.of("code with a pipe behind a backslash", Blocks.paragraph(Inlines.code("a\\|b")), "`a\\|b`"),
                Arguments.of(
                        "a block of code with all ends of lines",
                        Blocks.code("a\rb\r\nc\u2028d\n\te\r"),
                        "```\na\nb\nc\nd\n\te\n```"),
                Arguments.of("a block of code that ends in an empty line", Blocks.code("a\n\n"), "```\na\n\n```"),
                Arguments.of("a block of code without code", Blocks.code(""), "```\n```"),
                Arguments.of(
                        "lists of different kinds",
                        Blocks.bullets(ListItem.of("a")
                                .withDetails(
                                        Blocks.bullets("b"),
                                        Blocks.tasks(TaskItem.of(true, Inlines.text("c"))),
                                        Blocks.numbered(ListItem.of("d")),
                                        Blocks.numbered(ListItem.of("e")),
                                        Blocks.bullets("f"))),
                        "- a\n\n  - b\n\n  * [x] c\n\n  1. d\n\n  1) e\n\n  - f"),
                Arguments.of(
                        "lists with a paragraph between them",
                        Blocks.bullets(ListItem.of("a")
                                .withDetails(Blocks.bullets("b"), Blocks.paragraph("c"), Blocks.bullets("d"))),
                        "- a\n\n  - b\n\n  c\n\n  - d"),
                Arguments.of(
                        "lists with nothing between them",
                        Blocks.bullets(ListItem.of("a")
                                .withDetails(Blocks.bullets("b"), Blocks.paragraph(" "), Blocks.bullets("d"))),
                        "- a\n\n  - b\n\n  * d"));
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
