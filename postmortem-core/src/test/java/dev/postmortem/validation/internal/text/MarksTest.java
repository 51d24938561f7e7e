package dev.postmortem.validation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MarksTest {

    private static final Marks MARKS = Marks.of(List.of("secret", "api key", "SG."));

    @ParameterizedTest
    @ValueSource(
            strings = {"secret", "a Secret", "SECRETS", "topsecretkey", "the api key", "x API KEY y", "sg.a", "SG."})
    void a_word_is_seen_wherever_it_stands_in_any_case(String text) {
        assertThat(MARKS.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "s", "se", "sec", "secre", "sector", "apikey", "api-key", "sgx", "SG", "ſecret", "s ecret"})
    void what_only_begins_so_is_none(String text) {
        assertThat(MARKS.isIn(text)).isFalse();
    }

    @Property
    void they_are_seen_where_a_plain_search_sees_them(
            @ForAll @StringLength(max = 12) @CharRange(from = 'a', to = 'c') @Chars({'A', 'B', '!'}) String text,
            @ForAll @StringLength(min = 3, max = 5) @CharRange(from = 'a', to = 'c') String word) {
        assertThat(Marks.of(List.of(word)).isIn(text))
                .isEqualTo(text.toLowerCase(Locale.ROOT).contains(word));
    }
}
