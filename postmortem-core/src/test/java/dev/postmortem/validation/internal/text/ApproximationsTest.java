package dev.postmortem.validation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ApproximationsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            approx. 40 rows | COUNT 40/1 row ~ <40 rows>
            lost ca. 40 rows | COUNT 40/1 row ~ <40 rows>
            about the 40 rows | COUNT 40/1 row ~ <40 rows>
            around a million rows | COUNT 1000000/1000000 row ~ <a million rows>
            ≈40 rows | COUNT 40/1 row ~ <40 rows>
            ~ 40 rows | COUNT 40/1 row ~ <40 rows>
            40 rows or so | COUNT 40/1 row ~ <40 rows>
            nearly half of the users | PERCENTAGE 50/1 user ~ <half of the users>
            """)
    void says_that_the_figure_is_not_exact(String text, String told) {
        assertThat(Told.in(text)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the 40 rows | COUNT 40/1 row <40 rows>
            . 40 rows | COUNT 40/1 row <40 rows>
            Done. 40 rows | COUNT 40/1 row <40 rows>
            approx . 40 rows | COUNT 40/1 row <40 rows>
            40 rows or not | COUNT 40/1 row <40 rows>
            """)
    void says_nothing_of_the_figure(String text, String told) {
        assertThat(Told.in(text)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5 to 10 rows | COUNT 5/1 row ~ <5> | COUNT 10/1 row ~ <10 rows>
            5 or 10 rows | COUNT 5/1 row ~ <5> | COUNT 10/1 row ~ <10 rows>
            between 5 and 10 rows | COUNT 5/1 row ~ <5> | COUNT 10/1 row ~ <10 rows>
            from 5 to 10 rows | COUNT 5/1 row <5> | COUNT 10/1 row <10 rows>
            from 5 to 10 rows or so | COUNT 5/1 row ~ <5> | COUNT 10/1 row ~ <10 rows>
            """)
    void the_ends_of_a_range_are_not_exact_but_those_of_a_change(String text, String first, String second) {
        assertThat(Told.in(text)).containsExactly(first, second);
    }
}
