package dev.postmortem.validation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "12", "1.5", "1,234,567", "99,9", "1899", "2100", "19999", "2026.5"})
    void digits_with_their_points_and_commas_are_a_number(String word) {
        assertThat(Numbers.isNumber(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "twelve", "1900", "2026", "2099", "10:05", "12th", "5xx", "v2", "1.", ",5", "-5"})
    void neither_years_nor_clock_times_nor_names_with_digits_are_numbers(String word) {
        assertThat(Numbers.isNumber(word)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"january", "may", "sept", "dec"})
    void a_month_may_be_abbreviated(String word) {
        assertThat(Numbers.isMonth(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "maybe", "monday", "month"})
    void other_words_are_no_months(String word) {
        assertThat(Numbers.isMonth(word)).isFalse();
    }
}
