package dev.postmortem.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.render.text.LineBreaker.LongWord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LineBreakerTest {

    @ParameterizedTest
    @CsvSource({
        "one two three, 7, one two|three",
        "one two three, 8, one two|three",
        "one two three, 3, one|two|three", // "three" is kept here.
        "order-items/v2 x, 14, order-items/v2|x",
        "日本語です, 4, 日本|語で|す",
        "日本語です, 5, 日本|語で|す",
        "日本。語です, 4, 日|本。|語で|す", // No line begins with what closes.
        "日「本」語, 4, 日|「本」|語", // Nor ends with what opens: the bracket goes along, even beyond the line.
        "きょう, 4, きょ|う",
        "abc日本, 5, abc日|本",
        "日本abc, 5, 日本|abc",
        "10\u00A0ms or 20\u00A0ms, 6, 10\u00A0ms|or|20\u00A0ms",
        "😀😀😀, 4, 😀😀|😀",
        "👩\u200D👩\u200D👧👩\u200D👩\u200D👧, 2, 👩\u200D👩\u200D👧|👩\u200D👩\u200D👧",
        "a b\u0301 c, 3, a b\u0301|c",
        "שלום עולם, 5, שלום|עולם",
    })
    void lines_end_at_blanks_and_between_wide_characters(String text, int width, String lines) {
        assertThat(LineBreaker.lines(text, width, LongWord.KEEP)).isEqualTo(List.of(lines.split("\\|")));
    }

    @ParameterizedTest
    @CsvSource({
        "abcdefgh, 3, abc|def|gh",
        "a abcdefgh b, 3, a|abc|def|gh|b",
        "ééééé, 2, éé|éé|é",
        "e\u0301e\u0301e\u0301, 2, e\u0301e\u0301|e\u0301",
        "。。。, 4, 。。|。",
        "日, 1, 日", // Narrower than a character: there is nothing to break.
    })
    void a_long_word_is_broken_between_characters(String text, int width, String lines) {
        assertThat(LineBreaker.lines(text, width, LongWord.BREAK)).isEqualTo(List.of(lines.split("\\|")));
    }

    @ParameterizedTest
    @CsvSource({
        "see https://x.example/abc?d=e. Then, 8, see|https://x.example/abc?d=e.|Then",
        "<https://x.example/{a|b}>, 8, <https://x.example/{a|b}>",
        "abcdefghijhttps://x.example/, 8, abcdefgh|ijhttps://x.example/",
        "詳細はhttps://x.example/abcを参照, 8, 詳細は|https://x.example/abc|を参照",
        "HTTP://X.EXAMPLE/abc, 8, HTTP://X.EXAMPLE/abc",
        "ftp://x.example/, 8, ftp://x.|example/",
    })
    void a_web_address_stays_whole(String text, int width, String lines) {
        assertThat(LineBreaker.lines(text, width, LongWord.KEEP_ADDRESS))
                .isEqualTo(List.of(lines.replace("{a|b}", "{a¦b}").split("\\|")).stream()
                        .map(line -> line.replace('¦', '|'))
                        .toList());
    }

    @Test
    void a_line_feed_ends_a_line() {
        assertThat(LineBreaker.lines("a b\nc", 10, LongWord.BREAK)).containsExactly("a b", "c");
    }

    @Test
    void a_text_without_a_character_has_no_line() {
        assertThat(LineBreaker.lines("", 10, LongWord.BREAK)).isEmpty();
    }

    @Test
    void the_longest_word_is_what_stays_together() {
        assertThat(LineBreaker.longestWord("a 日本 order_items。 b")).isEqualTo("order_items。".length() + 1);
    }

    @Test
    void the_widest_line_is_that_between_line_feeds() {
        assertThat(LineBreaker.widest("abc\n日本\nx")).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"abc, 3", "a bcd ef, 3", "'ab\ncdef', 4", "'ab\u00A0 c', 2", "ab\u00A0c d, 4", "数 abc, 3", "'', 0"})
    void the_longest_word_is_what_stays_together(String text, int columns) {
        assertThat(LineBreaker.longestWord(text)).isEqualTo(columns);
    }
}
