package dev.postmortem.validation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where sentences begin and end; in the examples a pilcrow ends a line, and two slashes part sentences. */
final class SentencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            He said "We are down." The pager rang. | He said "We are down." // The pager rang.
            He asked "Is it down?" The pager rang. | He asked "Is it down?" // The pager rang.
            He wrote "It is down!" The pager rang. | He wrote "It is down!" // The pager rang.
            He said “We are down.” The pager rang. | He said “We are down.” // The pager rang.
            He said "down" The pager rang. | He said "down" The pager rang.
            We ran `VACUUM.` The pager rang. | We ran `VACUUM.` The pager rang.
            """)
    void a_quotation_ends_its_sentence_if_it_ends_in_one(String text, String sentences) {
        assertThat(sentences(text)).isEqualTo(split(sentences));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two tables (e.g. Orders) grew.",
                "It grew by approx. Five rows.",
                "Compare cf. Appendix B.",
                "Primary vs. Replica was the question.",
                "We asked Prof. Lindqvist, i.e. The author, incl. All editors, excl. Others.",
                "Stored in e.g."
            })
    void an_abbreviation_ends_no_sentence(String text) {
        assertThat(sentences(text)).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\u000b", "\u2028", "\u2029", "\u2029 \u2029", "\u2029\u00a0", " \u00a0 "})
    void white_space_between_sentences_belongs_to_none(String space) {
        assertThat(sentences("It failed." + space + "Then it ran."))
                .allSatisfy(sentence -> assertThat(sentence).isEqualTo(sentence.strip()))
                .containsExactly("It failed.", "Then it ran.");
    }

    @Test
    void sentences_need_no_white_space_between_them() {
        assertThat(sentences("停止した。再起動した。")).containsExactly("停止した。", "再起動した。");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            # Impact¶Writes failed | Impact // Writes failed
            ###### Impact¶Writes failed | Impact // Writes failed
            #¶Writes failed | Writes failed
            #1 of the causes¶was the index | #1 of the causes¶was the index
            Writes failed¶# Impact¶Reads failed | Writes failed // Impact // Reads failed
            Impact¶======¶Writes failed | Impact // Writes failed
            Impact¶=¶Writes failed | Impact // Writes failed
            Impact¶-¶Writes failed | Impact // Writes failed
            Impact¶---   ¶Writes failed | Impact // Writes failed
            Impact¶***¶Writes failed | Impact // Writes failed
            Impact¶___¶Writes failed | Impact // Writes failed
            Impact¶* * *¶Writes failed | Impact // Writes failed
            Impact¶- -  -¶Writes failed | Impact // Writes failed
            Impact¶===¶===¶Writes failed | Impact // Writes failed
            """)
    void a_heading_is_a_sentence_of_its_own(String text, String sentences) {
        assertThat(sentences(lines(text))).isEqualTo(split(sentences));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Writes¶**¶failed",
                "Writes¶**all* failed *",
                "Writes¶= =¶failed",
                "Writes¶) failed",
                "Writes¶. failed",
                "Writes failed¶12",
                "Writes¶__¶failed",
                "Writes¶--- failed",
                "Writes¶##failed",
                "Writes¶2026. failed",
                "Writes¶10) failed",
                "Writes¶1.5 s long failed",
                "Writes¶-5 failed",
                "Writes¶*all* failed",
                "Writes¶+5 failed",
                "Writes¶    failed",
                "Writes¶> 300 users failed",
                "Writes\rfailed",
                "Writes\r\nfailed"
            })
    void most_lines_go_on_with_their_paragraph(String text) {
        assertThat(sentences(lines(text))).containsExactly(lines(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            - writes failed¶- reads failed | writes failed // reads failed
            * writes failed¶* reads failed | writes failed // reads failed
            + writes failed¶+ reads failed | writes failed // reads failed
            • writes failed¶• reads failed | writes failed // reads failed
            1. writes failed¶2. reads failed | writes failed // reads failed
            1) writes failed¶2) reads failed | writes failed // reads failed
            Effects:¶1. writes failed | Effects: // writes failed
            Effects:¶- writes failed | Effects: // writes failed
            - writes failed¶  for an hour | writes failed¶  for an hour
            - writes failed¶for an hour | writes failed¶for an hour
            - writes failed¶  - on one shard | writes failed // on one shard
            - # Impact¶  writes failed | Impact // writes failed
            - Impact¶  =¶  writes failed | Impact // writes failed
            ) writes failed | ) writes failed
            -¶  writes failed | writes failed
            123456789. writes failed | writes failed
            1234567890. Writes failed | 1234567890. // Writes failed
            """)
    void an_item_of_a_list_is_a_sentence_of_its_own(String text, String sentences) {
        assertThat(sentences(lines(text))).isEqualTo(split(sentences));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '\0', textBlock = """
            | shard | rows |¶|---|---|¶| orders | 12 | ! shard | rows | // orders | 12 |
            Lost rows¶| orders | 12 | ! Lost rows // orders | 12 |
            || orders | 12 | ! orders | 12 |
            """)
    void a_row_of_a_table_is_a_sentence_of_its_own(String text, String sentences) {
        assertThat(sentences(lines(text))).isEqualTo(split(sentences));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n\n",
                "\r\n\r\n",
                "\r\r",
                "\n \t\n",
                "\n<!-- said\n\nelsewhere -->\n",
                "\n<!-- said --> ",
                "\n```\ncode\n```\n"
            })
    void a_paragraph_ends(String between) {
        assertThat(sentences("writes failed" + between + "reads failed"))
                .containsExactly("writes failed", "reads failed");
    }

    private static List<String> sentences(String text) {
        return Prose.of(text).sentences().stream()
                .map(sentence ->
                        text.substring(sentence.span().start(), sentence.span().end()))
                .toList();
    }

    private static List<String> split(String sentences) {
        return Arrays.stream(lines(sentences).split("//", -1))
                .map(String::strip)
                .toList();
    }

    private static String lines(String text) {
        return text.replace('¶', '\n');
    }
}
