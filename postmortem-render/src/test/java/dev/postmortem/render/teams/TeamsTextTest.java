package dev.postmortem.render.teams;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text where Markdown is read shows its own characters, and backslashes only where something would be read. */
final class TeamsTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '"',
            value = {
                "a*b*c a\\*b\\*c",
                "orders_eu_1 orders\\_eu\\_1",
                "`ls` \\`ls\\`",
                "[a](b) \\[a\\](b)",
                "a<b a\\<b",
                "~~a~~ \\~\\~a\\~\\~",
                "a|b a\\|b",
                "R&D R\\&D",
                "C:\\x C:\\\\x",
                "\"# a\" \"\\# a\"",
                "\"+ a\" \"\\+ a\"",
                "\"- a\" \"\\- a\"",
                "\"> a\" \"\\> a\"",
                "\"1. a\" \"1\\. a\"",
                "\"09) a\" \"09\\) a\"",
                "\"123456789. a\" \"123456789\\. a\"",
                "{{DATE(x)}} {\\{DATE(x)}}"
            })
    void what_would_be_read_is_escaped(String text, String escaped) {
        assertThat(TeamsText.markdown(text)).isEqualTo(escaped);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "It took 12.5 s (twice).",
                "a # b + c - d > e",
                ".5 of it",
                ") first",
                "v1. and /1. and :1.",
                "1a. b",
                "1234567890. a",
                "{a} and {b}",
                "https://x.example/a:b@c!"
            })
    void what_is_only_text_stays(String text) {
        assertThat(TeamsText.markdown(text)).isEqualTo(text);
    }
}
