package dev.postmortem.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OutputNamesTest {

    private final OutputNames names = new OutputNames();

    @ParameterizedTest
    @CsvSource({"payments, payments", "index, index-2", "INDEX, INDEX-2"})
    void a_name_that_is_used_in_any_letter_case_gets_a_number(String wanted, String given) {
        names.use("index");

        assertThat(names.unused(wanted)).isEqualTo(given);
    }
}
