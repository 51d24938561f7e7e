package dev.postmortem.validation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is code to a Markdown parser is code to us, and nothing else is, but for what we read otherwise on purpose.
 *
 * <p>In the examples a pilcrow ends a line.
 */
final class MarkdownCodeTest {

    private static final Parser COMMONMARK = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private static final List<String> FENCES_AND_SPANS = List.of(
            "",
            "text",
            "  text",
            "    text",
            "     text",
            "\ttext",
            "```",
            "```sql",
            "````",
            "~~~",
            "  ```",
            "    ```",
            "``` `",
            "a `b` c",
            "a `b",
            "c` d",
            "`` ` ``",
            "\\`a`",
            "# `head`",
            "---");

    private static final List<String> ITEMS = List.of(
            "",
            "- item",
            "* `item`",
            "1. item",
            "12) item",
            "-      item",
            "- ```",
            "-",
            "- - item",
            "  text",
            "    text",
            "      text",
            "        text",
            "text",
            "2026. Then",
            "```",
            "  ```",
            "    ```",
            "a `b",
            "  c` d",
            "---",
            "***",
            "# head");

    private static final List<String> NEIGHBOURS = List.of(
            "     text",
            "-    item",
            "-     item",
            " -  text",
            "-\titem",
            "    - item",
            "- # head",
            "- - -",
            "* * *",
            "_ _ _",
            "  ---",
            "**",
            "\\``a`",
            "<!-- who? -->",
            "a <!-- `who?` --> b");

    /** Of so many lines every document is built. */
    private static final int LINES = 3;

    static Stream<List<String>> alphabets() {
        return Stream.of(FENCES_AND_SPANS, ITEMS);
    }

    @ParameterizedTest
    @MethodSource("alphabets")
    void every_document_of_a_few_lines_has_the_code_that_commonmark_finds(List<String> alphabet) {
        List<String> differences = new ArrayList<>();

        eachDocument(alphabet, "", LINES, document -> {
            if (!codeByUs(document).equals(codeByCommonMark(document))) {
                differences.add(document);
            }
        });

        assertThat(differences).isEmpty();
    }

    @Test
    void longer_documents_have_it_too() {
        List<String> lines = Stream.of(FENCES_AND_SPANS, ITEMS, NEIGHBOURS)
                .flatMap(List::stream)
                .toList();
        Random random = new Random(1);

        Stream<String> documents = Stream.generate(() -> random.ints(LINES + random.nextInt(LINES), 0, lines.size())
                        .mapToObj(lines::get)
                        .collect(Collectors.joining("\n")))
                .limit(5000);

        assertThat(documents)
                .filteredOn(document -> !codeByUs(document).equals(codeByCommonMark(document)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            a row of equals signs is a ruler wherever it stands | ===¶    SELECT 1 | SELECT1
            a comment ends with its sign and not with its item | - item¶  <!-- was¶it? --> | <!--wasit?-->
            a bullet begins an item | •    `item`¶¶     text | `item`
            a quoted block is masked as a whole | > Down¶> `again` | >Down>`again`
            a quoted block goes on behind its headings | > # Head¶`text` | >#Head`text`
            a quoted block goes on behind its code | > ```¶text | >```text
            """)
    void on_purpose_we_read_otherwise(String purpose, String text, String code) {
        String document = text.replace('¶', '\n');

        assertThat(characters(document, codeByUs(document))).as(purpose).isEqualTo(code);
        assertThat(characters(document, codeByCommonMark(document))).isNotEqualTo(code);
    }

    private static String characters(String document, BitSet code) {
        return code.stream().mapToObj(document::charAt).map(String::valueOf).collect(Collectors.joining());
    }

    private static void eachDocument(List<String> alphabet, String before, int lines, Consumer<String> look) {
        for (String line : alphabet) {
            String document = before + line;
            look.accept(document);
            if (lines > 1) {
                eachDocument(alphabet, document + "\n", lines - 1, look);
            }
        }
    }

    /** The examples have no HTML but comments, which are masked like code. */
    private static BitSet codeByCommonMark(String document) {
        BitSet code = new BitSet();
        COMMONMARK.parse(document).accept(new AbstractVisitor() {
            @Override
            public void visit(FencedCodeBlock block) {
                mark(block, code);
            }

            @Override
            public void visit(IndentedCodeBlock block) {
                mark(block, code);
            }

            @Override
            public void visit(Code span) {
                mark(span, code);
            }

            @Override
            public void visit(HtmlBlock comment) {
                mark(comment, code);
            }

            @Override
            public void visit(HtmlInline comment) {
                mark(comment, code);
            }
        });
        return visible(document, code);
    }

    private static void mark(Node node, BitSet code) {
        node.getSourceSpans().forEach(span -> code.set(span.getInputIndex(), span.getInputIndex() + span.getLength()));
    }

    private static BitSet codeByUs(String document) {
        String masked = Prose.of(document).masked();
        BitSet code = new BitSet();
        for (int i = 0; i < document.length(); i++) {
            code.set(i, masked.charAt(i) != document.charAt(i));
        }
        return visible(document, code);
    }

    /** Whether the blanks of code are code cannot be seen. */
    private static BitSet visible(String document, BitSet code) {
        for (int i = 0; i < document.length(); i++) {
            if (Character.isWhitespace(document.charAt(i))) {
                code.clear(i);
            }
        }
        return code;
    }
}
