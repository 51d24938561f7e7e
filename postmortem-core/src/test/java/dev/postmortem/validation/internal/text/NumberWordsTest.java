package dev.postmortem.validation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NumberWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            twenty-one rows | COUNT 21/1 row <twenty-one rows>
            twenty-nine rows | COUNT 29/1 row <twenty-nine rows>
            ninety nine rows | COUNT 99/1 row <ninety nine rows>
            twelve hundred rows | COUNT 1200/100 row <twelve hundred rows>
            two hundred rows | COUNT 200/100 row <two hundred rows>
            two hundred five rows | COUNT 205/1 row <two hundred five rows>
            two hundred and five rows | COUNT 205/1 row <two hundred and five rows>
            two hundred thousand rows | COUNT 200000/1000 row <two hundred thousand rows>
            two thousand three hundred rows | COUNT 2300/100 row <two thousand three hundred rows>
            one million two thousand rows | COUNT 1002000/1000 row <one million two thousand rows>
            two dozen rows | COUNT 24/12 row <two dozen rows>
            a dozen rows | COUNT 12/12 row <a dozen rows>
            lost a hundred rows | COUNT 100/100 row <a hundred rows>
            a hundred thousand rows | COUNT 100000/1000 row <a hundred thousand rows>
            a thousand and one rows | COUNT 1001/1 row <a thousand and one rows>
            two and a half million rows | COUNT 2500000/500000 row <two and a half million rows>
            """)
    void reads_a_number_in_words(String text, String told) {
        assertThat(Told.in(text)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            twenty ten rows | COUNT 10/1 row <ten rows>
            twenty zero rows | COUNT 0/1 row <zero rows>
            two hundred zero rows | COUNT 0/1 row <zero rows>
            five and six rows | COUNT 6/1 row <six rows>
            """)
    void a_word_that_cannot_go_on_the_number_begins_another(String text, String told) {
        assertThat(Told.in(text)).containsExactly(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hundred rows",
                "an answer",
                "three and a row",
                "no one query was to blame",
                "at one point, one way or the other",
                "two-phase commit"
            })
    void reads_no_number(String text) {
        assertThat(Told.in(text)).isEmpty();
    }
}
