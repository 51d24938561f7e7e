package dev.postmortem.validation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in quotation marks are somebody else's words; in the examples a pilcrow ends a line. */
final class QuotationsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            he said "we are down" at 10:05 | "we are down"
            he said “we are down” at 10:05 | “we are down”
            he said „we are down“ at 10:05 | „we are down“
            he said „we are down” at 10:05 | „we are down”
            ("we are down") | "we are down"
            "we are¶down" at 10:05 | "we are¶down"
            ”“down” again | “down”
            “„down“ again | „down“
            "it "broke" again | "it "
            said "run `vacuum` now" then | "run `vacuum` now"
            - he said "we are down" | "we are down"
            # The "split brain" | "split brain"
            """)
    void a_quotation_reaches_from_mark_to_mark(String text, String quotation) {
        assertThat(Masked.in(lines(text))).containsExactly(lines(quotation));
    }

    @Test
    void each_of_several_quotations_ends_with_its_own_mark() {
        assertThat(Masked.in("first \"down\", then “up”, then \"down\" again"))
                .containsExactly("\"down\"", "“up”", "\"down\"");
    }

    @Test
    void a_mark_in_code_opens_and_closes_nothing() {
        assertThat(Masked.in("the log said \"expected `\"` here\" again")).containsExactly("\"expected `\"` here\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a 5\" disk and a 3\" one",
                "it broke \" twice \" again",
                "the end\"",
                "\"",
                "“",
                "“down",
                "„down",
                "down” and up“",
                "\"one paragraph¶¶another\"",
                "- \"one item¶- another\"",
                "the users' tables and Dana's"
            })
    void a_mark_without_its_partner_quotes_nothing(String text) {
        assertThat(Masked.in(lines(text))).isEmpty();
    }

    private static String lines(String text) {
        return text.replace('¶', '\n');
    }
}
