package dev.postmortem.validation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An address is no prose: neither the words in it nor its points. */
final class MailAddressTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mail dana@acme.example now | dana@acme.example
            dana.reyes+pager_1%eu-2@acme.example | dana.reyes+pager_1%eu-2@acme.example
            (dana@acme.example). | dana@acme.example
            .dana@acme.example | dana@acme.example
            -dana@acme.example- | dana@acme.example
            dana@db-1.acme.example: hello | dana@db-1.acme.example
            dana@acme.example: | dana@acme.example
            dana@1.example | dana@1.example
            7@acme.example | 7@acme.example
            dana@acme.io | dana@acme.io
            dana@acme.example@db.example | dana@acme.example
            """)
    void is_masked_without_what_stands_around_it(String text, String address) {
        assertThat(Masked.in(text)).containsExactly(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dana@acme",
                "dana@acme.x",
                "dana@acme.12",
                "dana@.acme",
                "dana@ acme.example",
                "@acme.example",
                "._@acme.example",
                "git@host.example:orders",
                "x@localhost"
            })
    void something_else_with_an_at_sign_stays(String text) {
        assertThat(Prose.of(text).masked()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"64, 0", "65, 1", "100, 36"})
    void is_no_longer_before_its_sign_than_the_standard_allows(int length, int left) {
        String masked = Prose.of("a".repeat(length) + "@acme.example").masked();

        assertThat(masked.strip()).hasSize(left);
    }

    @ParameterizedTest
    @CsvSource({"247, true", "248, false"})
    void is_no_longer_behind_its_sign_than_the_standard_allows(int length, boolean address) {
        String text = "a@" + "b".repeat(length) + ".example";

        assertThat(Prose.of(text).masked().isBlank()).isEqualTo(address);
    }
}
