package dev.postmortem.validation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where words begin and end, which the examples show by a space after each. */
final class WordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            on- and off-site replicas | on and off-site replicas
            the users' data, it’s gone | the users data it's gone
            -5 ms and 'orders' | 5 ms and orders
            1.5 s at 10:05 for 1,234 rows | 1.5 s at 10:05 for 1,234 rows
            v.5 and 5.v | v 5 and 5 v
            1/2 or 1;2 | 1 2 or 1 2
            10: five, 5. six | 10 five 5 six
            shard.orders, a:b | shard orders a b
            at 10. | at 10
            at 10- | at 10
            pg_stat_activity | pg_stat_activity
            re\u00adtry | retry
            Cafe\u0301 | café
            \u0421\u0435\u0440\u0433\u0435\u0438\u0306 ran | \u0441\u0435\u0440\u0433\u0435\u0439 ran
            𠮷野 ran 😀 ok | 𠮷野 ran ok
            """)
    void a_word_holds_letters_and_digits_and_what_joins_them(String text, String words) {
        assertThat(Prose.of(text).words()).isEqualTo(List.of(words.split(" ", -1)));
    }
}
