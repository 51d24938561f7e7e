package dev.postmortem.validation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A token knows whether it begins a clause or a sentence, and whether it stands for what is masked. */
final class ClausesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                ", ",
                "; ",
                ": ",
                " (",
                ") ",
                " [",
                "] ",
                " {",
                "} ",
                "–",
                " — ",
                " | ",
                ". ",
                "! ",
                "? ",
                "… ",
                " - ",
                " -- ",
                "\n- ",
                " but ",
                " because ",
                " unless "
            })
    void a_sign_or_word_begins_a_clause(String between) {
        Prose prose = Prose.of("it ran" + between + "nobody saw it");

        assertThat(clauses(prose)).hasSize(2).first().isEqualTo("it");
        assertThat(clauses(prose).get(1)).isIn("nobody", between.strip());
    }

    @Test
    void a_word_that_joins_a_clause_is_a_conjunction_and_a_sign_is_none() {
        assertThat(Prose.of("However, it ran: `orders` failed because nobody saw it")
                        .tokens())
                .filteredOn(Token::isConjunction)
                .extracting(Token::word)
                .containsExactly("however", "because");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it ran on- and offline",
                "it ran -5 times",
                "it ran up-to-date",
                "it ran 'twice'",
                "it ran/failed",
                "it ran\nagain"
            })
    void another_sign_begins_none(String text) {
        assertThat(clauses(Prose.of(text))).containsExactly("it");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            It ran. Nobody saw it. | it nobody
            Why?Nobody knew. | why nobody
            停止した。再起動した。 | 停止した 再起動した
            # Impact\\nit ran | impact it
            """)
    void the_first_token_of_a_sentence_is_known(String text, String firsts) {
        assertThat(Prose.of(text.replace("\\n", "\n")).tokens().stream().filter(Token::first))
                .extracting(Token::word)
                .containsExactly(firsts.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            `orders` was dropped by `cron` | _ was dropped by _
            `orders`"down" | _ _
            "down" since `cron` ran | _ since _ ran
            "down `since` cron" ran | _ ran
            it <!-- who? --> ran | it ran
            > we are\\n> down | _
            mail dana@acme.example or see https://a.example/x | mail _ or see _
            """)
    void what_is_masked_is_one_token_and_a_comment_none(String text, String tokens) {
        Stream<String> shown =
                Prose.of(text.replace("\\n", "\n")).tokens().stream().map(token -> token.masked() ? "_" : token.word());

        assertThat(shown).containsExactly(tokens.split(" ", -1));
    }

    @Test
    void what_is_masked_may_begin_a_sentence_but_has_no_capital() {
        Token orders = Prose.of("`Orders` was dropped").tokens().get(0);

        assertThat(orders.first()).isTrue();
        assertThat(orders.capitalised()).isFalse();
    }

    private static List<String> clauses(Prose prose) {
        return prose.tokens().stream()
                .filter(Token::clauseBreak)
                .map(Token::word)
                .toList();
    }
}
