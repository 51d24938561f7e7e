package dev.postmortem.validation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.validation.TextSpan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ProseTest {

    private static List<String> sentences(String text) {
        return Prose.of(text).sentences().stream()
                .map(sentence ->
                        text.substring(sentence.span().start(), sentence.span().end()))
                .toList();
    }

    @Test
    void tells_where_the_authors_own_code_stands() {
        String text = "It ran `a` and ``b``.\n\n> and `c` of \"`d`\"\n\n```\ne\n```";

        assertThat(Prose.of(text).code())
                .extracting(span -> text.substring(span.start(), span.end()))
                .containsExactly("`a`", "``b``", "```\ne\n```");
    }

    @Test
    void code_that_is_never_closed_ends_with_the_last_line_of_the_text() {
        assertThat(Prose.of("```\na\n").code()).containsExactly(new TextSpan(0, "```\na".length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`secret`",
                "``a`secret``",
                "```sql\nsecret\n```",
                "~~~\nsecret",
                "    secret",
                "<!-- secret\n\nsecret -->",
                "<!-- secret",
                "a <!-- secret --> b",
                "> secret\nsecret",
                "https://secret.example/secret_(secret)",
                "www.secret.example",
                "postgres://app:secret@db-1/x",
                "said \"secret\"",
                "said “secret”",
                "said „secret“",
                "secret@acme.example",
                "a \"secret\nsecret\" b"
            })
    void masks_what_is_not_the_authors_own_prose(String text) {
        assertThat(Prose.of(text).masked()).hasSameSizeAs(text).doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`kept",
                "\\`kept`",
                "\\``kept",
                "\"kept",
                "a 5\" disk, kept, and 3\" more",
                "'kept'",
                "- item\n\n    kept",
                "> 300 kept",
                "a <!-- kept",
                "it's kept, isn't it",
                "a @ kept",
                "“kept"
            })
    void masks_nothing_that_only_looks_alike(String text) {
        assertThat(Prose.of(text).masked()).isEqualTo(text);
    }

    @Test
    void lines_stay_lines_and_punctuation_behind_a_link_stays() {
        Prose prose = Prose.of("See (https://a.example/x). `a\r\nb` End");

        assertThat(prose.masked()).isEqualTo("See (" + " ".repeat(19) + ").   \r\n   End");
    }

    @Test
    void the_text_itself_stays_as_it_is_written() {
        String text = " `x`\r\nsaid \"y\" ";

        assertThat(Prose.of(text).text()).isEqualTo(text);
    }

    @Test
    void the_view_without_code_keeps_quotations_and_addresses() {
        Prose prose = Prose.of("`x` said \"dana@acme.example `y`\"");

        assertThat(prose.codeMasked()).isEqualTo("    said \"dana@acme.example    \"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It was 98.5% at 10:05 UTC. Then v2.3.1. | It was 98.5% at 10:05 UTC. | Then v2.3.1.
            We use e.g. PostgreSQL vs. 40 ms. Dr. Who ran. | We use e.g. PostgreSQL vs. 40 ms. | Dr. Who ran.
            It ran. `orders` was dropped. | It ran. | `orders` was dropped.
            He said "We are down." The end. | He said "We are down." | The end.
            See https://a.example/?b=1. Next one. | See https://a.example/?b=1. | Next one.
            """)
    void splits_two_sentences(String text, String first, String second) {
        assertThat(sentences(text)).containsExactly(first, second);
    }

    @Test
    void headings_items_rows_and_paragraphs_are_sentences_of_their_own() {
        String text =
                "# Head\none\r\ntwo\r\n\r\n- item\n  goes on\n2. second\n| cell |\n|---|\n```\ncode\n```\n> quote\n\nlast";

        assertThat(sentences(text))
                .containsExactly("Head", "one\r\ntwo", "item\n  goes on", "second", "cell |", "last");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- ", "1. ", "> ", "-\n", "- a\n", "```\n", "`", "<!--", "[", "://", "a@"})
    void no_text_is_too_deep_or_too_long(String part) {
        String text = part.repeat(100_000 / part.length());

        assertThat(Prose.of(text).masked()).hasSameSizeAs(text);
    }

    @Test
    void a_list_that_goes_on_and_on_is_prose() {
        String text = "- ".repeat(150) + "end";

        assertThat(sentences(text)).last().asString().endsWith("end");
    }

    @Test
    void a_token_is_folded_and_keeps_its_place() {
        String text = "İt shouldn’t re‑try\u00a0Cafe\u0301 DB_1";

        assertThat(Prose.of(text).tokens())
                .extracting(Token::word)
                .containsExactly("i̇t", "shouldn't", "re-try", "café", "db_1");
        assertThat(Prose.of(text).tokens().get(4).span().start()).isEqualTo(text.indexOf("DB_1"));
    }

    @Test
    void lower_case_knows_no_turkish() {
        assertThat(Prose.of("FAILED").tokens()).extracting(Token::word).containsExactly("failed");
    }

    @Test
    void a_token_knows_its_place_in_sentence_and_clause() {
        Prose prose = Prose.of("We saw, then ran but - well. Next");

        assertThat(prose.tokens().stream().filter(Token::clauseBreak).map(Token::word))
                .containsExactly("we", "then", "but", "well", "next");
        assertThat(prose.tokens().stream().filter(Token::first).map(Token::word))
                .containsExactly("we", "next");
        assertThat(prose.tokens().stream().filter(Token::capitalised).map(Token::word))
                .containsExactly("we", "next");
    }

    @Test
    void what_is_masked_stands_as_a_token_between_its_neighbours() {
        Prose prose = Prose.of("failed `x` to");

        assertThat(prose.tokens()).extracting(Token::word).containsExactly("failed", "", "to");
        assertThat(prose.tokens()).extracting(Token::masked).containsExactly(false, true, false);
    }

    @Test
    void counts_what_a_reader_reads_as_words() {
        Prose prose = Prose.of("The `orders` table \"grew\" by 12.4 %. <!-- no --> https://a.example/b");

        assertThat(prose.words()).containsExactly("the", "orders", "table", "grew", "by", "12.4");
        assertThat(prose.contentWords()).containsExactly("orders", "table", "grew");
    }

    @ParameterizedTest
    @CsvSource({
        "10:10 errors increased, 10:10 Errors increased!, 1",
        "a b c d, a b c e, 0.6",
        "`orders` built, `users` built, 0.3333333333333333",
        "one, two, 0",
        "'', ..., 1"
    })
    void overlap_is_the_share_of_common_words(String a, String b, double overlap) {
        assertThat(Overlap.jaccard(Prose.of(a), Prose.of(b))).isEqualTo(overlap);
    }

    @ParameterizedTest
    @CsvSource({"All writes failed, true", "for 35 min, true", "It took a while, false", "`35 min`, false"})
    void a_text_says_how_much_or_does_not(String text, boolean states) {
        assertThat(Quantifiable.states(Prose.of(text))).isEqualTo(states);
    }
}
