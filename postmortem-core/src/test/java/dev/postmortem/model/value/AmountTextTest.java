package dev.postmortem.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AmountTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "954",
                "-3",
                "12.5",
                "123456789012345678901234567890",
                "0.123456789012345",
                "~5000",
                "5000..7000",
                "7000..5000",
                "-5..-3",
                "~5000..7000",
                ">=5000",
                ">=~5000",
                "<=20",
                "12.5 %",
                "19..23 %",
                "~22 %",
                ">=99 %",
                "PT24H11M",
                "PT0S",
                "PT0.000000001S",
                "PT-1M",
                "~PT18H",
                "PT1H50M..PT2H",
                "<=PT43S",
                "300 GB",
                "~4.5 GB",
                "512 B",
                "1 kB",
                "64 KiB",
                "1..2 TiB",
                "8 PB",
                "EUR 1200.5",
                "EUR -20",
                "~USD 5..6",
                ">=JPY 100000",
                "48/d",
                "1200/s",
                "5/min",
                "2..3/h",
                "1/wk",
                "~60 Mbit/s",
                "120 MB/s",
                "80 x",
                "~1.5 x",
                "2..3 x"
            })
    void canonical_text_is_written_as_it_was_read(String canonical) {
        Amount amount = Amount.parse(canonical);

        assertThat(amount.text()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    12.50            | 12.5
                    1E+3             | 1000
                    1e3              | 1000
                    0.0              | 0
                    -0               | 0
                    007              | 7
                    12.5%            | 12.5 %
                    12.5 percent     | 12.5 %
                    12.5 per cent    | 12.5 %
                    19 % .. 23 %     | 19..23 %
                    19 to 23 %       | 19..23 %
                    between 19 and 23 % | 19..23 %
                    About 5000       | ~5000
                    around 5000      | ~5000
                    ≈5000            | ~5000
                    ~ 5000           | ~5000
                    at least 5000    | >=5000
                    At Least 5000    | >=5000
                    >= 5000          | >=5000
                    ≥5000            | >=5000
                    about at least 5000 | >=~5000
                    at least about 5000 | >=~5000
                    at most 20       | <=20
                    up to 20 %       | <=20 %
                    5 million        | 5000000
                    80 thousand      | 80000
                    800 thousand to 2 million | 800000..2000000
                    1.5 million      | 1500000
                    24 h 11 min      | PT24H11M
                    1 h 50 min       | PT1H50M
                    1h 50min         | PT1H50M
                    43 s             | PT43S
                    43 seconds       | PT43S
                    18 h             | PT18H
                    1.5 h            | PT1H30M
                    2 days           | PT48H
                    1 week           | PT168H
                    250 ms           | PT0.25S
                    -5 min           | PT-5M
                    1e3 s            | PT16M40S
                    1h30min          | PT1H30M
                    500 us           | PT0.0005S
                    500 µs           | PT0.0005S
                    500 μs           | PT0.0005S
                    3 microseconds   | PT0.000003S
                    7 ns             | PT0.000000007S
                    5 to 10 min      | PT5M..PT10M
                    1.5..2 h         | PT1H30M..PT2H
                    between 20 and 30 seconds | PT20S..PT30S
                    EUR 5 million    | EUR 5000000
                    5 million EUR    | EUR 5000000
                    2 billion        | 2000000000
                    P1D              | PT24H
                    about 18 hours   | ~PT18H
                    1 h 50 min to 2 h | PT1H50M..PT2H
                    300GB            | 300 GB
                    300 GB..400 GB   | 300..400 GB
                    1200.50 EUR      | EUR 1200.5
                    EUR1200          | EUR 1200
                    EUR 5..EUR 6     | EUR 5..6
                    5..6 EUR         | EUR 5..6
                    48 per day       | 48/d
                    48 / day         | 48/d
                    48/day           | 48/d
                    60 Mbps          | 60 Mbit/s
                    60 MB per second | 60 MB/s
                    80x              | 80 x
                    5..5             | 5
                    """)
    void lenient_text_is_written_canonically(String lenient, String canonical) {
        Amount amount = Amount.parse(lenient);

        assertThat(amount.text()).isEqualTo(canonical);
        assertThat(amount).isEqualTo(Amount.parse(canonical)).hasSameHashCodeAs(Amount.parse(canonical));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    5 to 7 million   | 5 million to 7 million
                    5 to 7 million EUR | 5 million to 7 million
                    EUR 5 to EUR 7 million | 5 million to 7 million
                    5 to EUR 7 million | 5 million to 7 million
                    1..2 thousand    | 5 million to 7 million
                    5 million..7     | 5 million to 7 million
                    between 5 and 7 million | 5 million to 7 million
                    5,000            | without thousands separators
                    1,5 %            | without thousands separators
                    5 000            | without thousands separators
                    5'000            | without thousands separators
                    5_000            | without thousands separators
                    24 m             | write min
                    > 5000           | write >=5000
                    >= many          | is not understood; accepted are
                    over 5000        | write >=5000
                    $ 12             | EUR 1200.5
                    12 €             | EUR 1200.5
                    5 KB             | kB, MB
                    5 gb             | kB, MB
                    5-7              | 5000..7000
                    5–7              | 5000..7000
                    ٥٠٠              | digits 0 to 9
                    ５００           | digits 0 to 9
                    almost all       | {"words": "almost all"}
                    NaN              | accepted are
                    Infinity         | accepted are
                    ''               | accepted are
                    ~                | accepted are
                    %                | accepted are
                    12.              | accepted are
                    .5               | accepted are
                    1...2            | accepted are
                    ..5              | accepted are
                    5..              | accepted are
                    >=5..7           | both bounds
                    5 GB..7 MB       | same unit
                    1..2 h 30 min    | same unit
                    5 min..10        | same unit
                    500 QPS          | no currency of ISO 4217
                    16 CPU           | no currency of ISO 4217
                    EUR 5 lakh       | accepted are
                    5 million GB     | accepted are
                    80 times         | write 5 x for a multiple, and 5 alone for a count
                    +5               | a plus sign may mean a growth
                    +300 %           | a plus sign may mean a growth
                    +20 ms           | a plus sign may mean a growth
                    ~+5              | a plus sign may mean a growth
                    +PT5M            | a plus sign may mean a growth
                    5 %..PT1H        | same unit
                    PT               | PT24H11M
                    P1Y              | PT24H11M
                    11 min 24 h      | accepted are
                    1 h 50           | accepted are
                    1 min 1 min      | accepted are
                    5 XiB            | accepted are
                    5 per month      | accepted are
                    5 x/s            | accepted are
                    1e999999999      | 30 digits
                    1e99999999999999 | 30 digits
                    1e-999999999     | 15 after
                    1234567890123456789012345678901 | 30 digits before
                    0.1234567890123456 | 15 after
                    1e999999999 h    | accepted are
                    0.1 ns           | nanoseconds
                    PT0.0000000001S  | PT24H11M
                    999999999999999999999 h | nanoseconds
                    >=999999999999999999999 h | nanoseconds
                    <=999999999999999999999 h | nanoseconds
                    """)
    void other_text_is_refused_with_what_is_accepted(String text, String advice) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.parse(text))
                .withMessageStartingWith("Amount \"" + text + "\" is not understood")
                .withMessageContaining(advice)
                .withMessageContaining("accepted are for example 954");
    }

    @Test
    void a_text_of_200_characters_is_read() {
        assertThat(Amount.parse("5" + " ".repeat(199))).isEqualTo(Amount.of(5));
    }

    @Test
    void a_text_of_more_than_200_characters_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.parse("5" + " ".repeat(200)))
                .withMessageContaining("it is longer than 200 characters");
    }

    @Test
    void a_number_of_60_characters_is_read() {
        assertThat(Amount.parse("0".repeat(59) + "5")).isEqualTo(Amount.of(5));
    }

    @Test
    void a_number_of_more_than_60_characters_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.parse("0".repeat(60) + "5"))
                .withMessageContaining(
                        "the number \"000000000000000000000000000000000000000000000000000000000000…\" is too long");
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void hostile_text_is_refused_at_once(String text) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(1),
                () -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> Amount.parse(text))
                        .satisfies(error -> assertThat(error.getMessage()).hasSizeLessThan(500)));
    }

    static String[] hostileTexts() {
        return new String[] {
            "9".repeat(10_000),
            "0." + "1".repeat(10_000),
            "9".repeat(100),
            "PT" + "9".repeat(10_000) + "H",
            "PT9223372036854775807H",
            "1 h ".repeat(40),
            "1e999999999..1e999999999 %",
            "EUR 1e999999999",
            " ".repeat(100_000),
            "to ".repeat(60),
            "~".repeat(190),
            "..".repeat(95)
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "de-DE", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva"})
    void the_default_locale_changes_nothing(String locale) {
        String text = inLocale(
                Locale.forLanguageTag(locale),
                () -> Amount.parse("ABOUT 1234567.5 MIB".replace("MIB", "MiB")).text()
                        + Amount.parse("At Least 1 min 5 s").text()
                        + new com.fasterxml.jackson.databind.ObjectMapper().valueToTree(Outcome.noEffect()));

        assertThat(text).isEqualTo("~1234567.5 MiB>=PT1M5S\"no-effect\"");
    }

    private static String inLocale(Locale locale, Supplier<String> action) {
        Locale before = Locale.getDefault();
        Locale.setDefault(locale);
        try {
            return action.get();
        } finally {
            Locale.setDefault(before);
        }
    }
}
