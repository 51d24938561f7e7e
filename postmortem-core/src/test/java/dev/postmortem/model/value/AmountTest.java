package dev.postmortem.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AmountTest {

    @ParameterizedTest
    @MethodSource("factories")
    void a_factory_makes_the_amount_of_the_text(Amount made, String text) {
        assertThat(made).isEqualTo(Amount.parse(text));
    }

    static Stream<Arguments> factories() {
        return Stream.of(
                Arguments.of(Amount.of(954), "954"),
                Arguments.of(Amount.of(new BigDecimal("4.50"), Unit.rate("MB/s")), "4.5 MB/s"),
                Arguments.of(Amount.percent(12.5), "12.5 %"),
                Arguments.of(Amount.percent(0.1), "0.1 %"),
                Arguments.of(Amount.percent("12.50"), "12.5 %"),
                Arguments.of(Amount.percent(BigDecimal.TEN), "10 %"),
                Arguments.of(Amount.duration(Duration.ofMinutes(1451)), "PT24H11M"),
                Arguments.of(Amount.duration(Duration.ofMillis(-1)), "PT-0.001S"),
                Arguments.of(Amount.money("1200.50", "EUR"), "EUR 1200.5"),
                Arguments.of(Amount.money(BigDecimal.ONE, "USD"), "USD 1"),
                Arguments.of(Amount.bytes(512), "512 B"),
                Arguments.of(Amount.bytes(300, "GB"), "300 GB"),
                Arguments.of(Amount.bytes(new BigDecimal("4.5"), "GiB"), "4.5 GiB"),
                Arguments.of(Amount.rate(48, ChronoUnit.DAYS), "48/d"),
                Arguments.of(Amount.rate(1, ChronoUnit.SECONDS), "1/s"),
                Arguments.of(Amount.rate(1, ChronoUnit.MINUTES), "1/min"),
                Arguments.of(Amount.rate(1, ChronoUnit.HOURS), "1/h"),
                Arguments.of(Amount.rate(1, ChronoUnit.WEEKS), "1/wk"),
                Arguments.of(Amount.times(80), "80 x"),
                Arguments.of(Amount.times(new BigDecimal("1.5")), "1.5 x"),
                Arguments.of(Amount.atLeast(5000), ">=5000"),
                Arguments.of(Amount.atLeast(Amount.parse("~5 %")), ">=~5 %"),
                Arguments.of(Amount.atMost(20), "<=20"),
                Arguments.of(Amount.atMost(Amount.bytes(1, "TB")), "<=1 TB"),
                Arguments.of(Amount.between(5000, 7000), "5000..7000"),
                Arguments.of(Amount.between(Amount.parse("~5 %"), Amount.parse("7 %")), "~5..7 %"),
                Arguments.of(Amount.between(Amount.parse("5 %"), Amount.parse("~7 %")), "~5..7 %"),
                Arguments.of(Amount.of(5000).approximately(), "~5000"));
    }

    @Test
    void a_copy_keeps_what_the_others_said() {
        Amount amount = Amount.parse("~80 x")
                .ofBaseline("p95 in the week before")
                .measuredBy("dashboard")
                .asOf("2026-03-14T10:00Z")
                .originally("80 times slower")
                .alsoClaimed("the summary", "50 x")
                .alsoClaimed("support", Amount.words("very slow"));

        assertThat(amount)
                .isEqualTo(new Amount(
                        Amount.parse("~80 x").quantity(),
                        Optional.of("p95 in the week before"),
                        Optional.of("dashboard"),
                        Optional.of(When.parse("2026-03-14T10:00Z")),
                        Optional.of("80 times slower"),
                        List.of(
                                new AmountClaim(Amount.times(50), "the summary"),
                                new AmountClaim(Amount.words("very slow"), "support"))));
        assertThat(Amount.atLeast(amount).claims()).isEqualTo(amount.claims());
        assertThat(amount.approximately()).isEqualTo(amount);
    }

    @Test
    void numbers_are_equal_whatever_their_scale() {
        Amount amount = Amount.money(new BigDecimal("12.50"), "EUR");

        assertThat(amount)
                .isEqualTo(Amount.money(new BigDecimal("12.5"), "EUR"))
                .hasSameHashCodeAs(Amount.money(new BigDecimal("12.5"), "EUR"));
        assertThat(Amount.of(new BigDecimal("1E+3"), Unit.COUNT)).isEqualTo(Amount.of(1000));
        assertThat(Amount.of(new BigDecimal("0E-12"), Unit.COUNT)).isEqualTo(Amount.of(0));
    }

    @Test
    void kinds_of_amount_with_one_number_differ() {
        List<Amount> amounts = Stream.of(
                        "5", "5 %", "5 s", "5 B", "5 GB", "5 GiB", "EUR 5", "USD 5", "5/s", "5/d", "5 x")
                .map(Amount::parse)
                .toList();

        assertThat(amounts).doesNotHaveDuplicates();
        assertThat(amounts.stream().map(amount -> amount.unit().orElseThrow().kind()))
                .contains(UnitKind.values());
    }

    @ParameterizedTest
    @MethodSource("absences")
    void absence_never_looks_like_zero(Amount absent) {
        assertThat(absent).isNotEqualTo(Amount.of(0));
        assertThat(absent.lower()).isEmpty();
        assertThat(absent.upper()).isEmpty();
        assertThat(absent.unit()).isEmpty();
        assertThat(absent.exactness()).isEmpty();
        assertThat(absent.lowerDuration()).isEmpty();
        assertThat(absent.upperDuration()).isEmpty();
        assertThat(absent.text()).doesNotContain("0").isNotBlank();
    }

    @Test
    void absences_are_told_apart() {
        assertThat(absences()).doesNotHaveDuplicates();
        assertThat(absences().map(Amount::text)).doesNotHaveDuplicates();
    }

    static Stream<Amount> absences() {
        return Stream.of(Amount.unknown("lost"), Amount.notApplicable("lost"), Amount.words("lost"));
    }

    @Test
    void bounds_are_in_the_unit_and_durations_in_java_time() {
        Amount amount = Amount.parse("PT1H50M..PT2H");

        assertThat(amount.lower()).contains(new BigDecimal("6600"));
        assertThat(amount.upper()).contains(new BigDecimal("7200"));
        assertThat(amount.lowerDuration()).contains(Duration.ofMinutes(110));
        assertThat(amount.upperDuration()).contains(Duration.ofHours(2));
        assertThat(Amount.parse("5").lowerDuration()).isEmpty();
        assertThat(Amount.parse(">=5").upper()).isEmpty();
        assertThat(Amount.parse("<=5").lower()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void exactness_is_told(Exactness exactness) {
        String text = switch (exactness) {
            case EXACT -> "5";
            case ESTIMATE -> "~5";
            case RANGE -> "~5..6";
            case AT_LEAST -> ">=~5";
            case AT_MOST -> "<=5";
        };

        assertThat(Amount.parse(text).exactness()).contains(exactness);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e300, 1e-300})
    void a_double_that_is_no_reasonable_number_is_refused(double number) {
        assertThatIllegalArgumentException().isThrownBy(() -> Amount.percent(number));
    }

    @ParameterizedTest
    @CsvSource({
        "3.3333333333333335, 3.33333333333333 %",
        "0.30000000000000004, 0.3 %",
        "0.00033333333333333335, 0.000333333333333 %",
        "12.5, 12.5 %"
    })
    void a_double_is_rounded_to_the_digits_it_holds(double number, String text) {
        assertThat(Amount.percent(number).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_named(Supplier<Amount> mistake, String message) {
        assertThatIllegalArgumentException().isThrownBy(mistake::get).withMessageContaining(message);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake(() -> Amount.parse(null), "Amount is missing"),
                mistake(() -> Amount.words(null), "Amount.words is missing"),
                mistake(() -> Amount.unknown(null), "Amount.unknown is missing"),
                mistake(() -> Amount.notApplicable(null), "Amount.notApplicable is missing"),
                mistake(() -> Amount.percent((String) null), "Amount.percent is missing"),
                mistake(() -> Amount.percent("12,5"), "Amount.percent \"12,5\" is not a number"),
                mistake(() -> Amount.money("12", "€"), "ISO 4217"),
                mistake(() -> Amount.bytes(1, "gb"), "GiB"),
                mistake(() -> Amount.rate(1, ChronoUnit.YEARS), "weeks"),
                mistake(() -> Amount.duration(null), "Amount.duration is missing"),
                mistake(
                        () -> Amount.of(new BigDecimal("1E+999999999"), Unit.COUNT),
                        "Amount \"1E+999999999\" is too long"),
                mistake(() -> Amount.percent("1".repeat(70)), "Amount.percent \"1111"),
                mistake(() -> Amount.rate(1, null), "Unit.per is missing"),
                mistake(() -> Amount.of(new BigDecimal("0.0000000001"), Unit.SECONDS), "nanoseconds"),
                mistake(() -> Amount.of(BigDecimal.ONE, null), "Quantity.unit is missing"),
                mistake(() -> Amount.between(Amount.of(1), Amount.percent(2)), "two units"),
                mistake(() -> Amount.atLeast(Amount.words("many")), "is no number"),
                mistake(() -> Amount.atMost(Amount.atLeast(5)), "is open"),
                mistake(() -> Amount.words("many").approximately(), "is no number"),
                mistake(() -> Amount.of(1).ofBaseline(null), "Amount.baseline is missing"),
                mistake(() -> Amount.of(1).alsoClaimed(null, "5"), "AmountClaim.source is missing"),
                mistake(() -> new Amount(null, null, null, null, null, null), "Amount.quantity is missing"));
    }

    private static Arguments mistake(Supplier<Amount> mistake, String message) {
        return Arguments.of(mistake, message);
    }

    @Test
    void what_is_left_out_becomes_empty() {
        Amount amount = new Amount(Amount.of(1).quantity(), null, null, null, null, null);

        assertThat(amount).isEqualTo(Amount.of(1));
    }

    @Test
    void the_claims_are_copied() {
        List<AmountClaim> claims = new ArrayList<>(List.of(new AmountClaim(Amount.of(1), "a")));
        Amount amount = new Amount(Amount.of(1).quantity(), null, null, null, null, claims);

        claims.clear();

        assertThat(amount.claims()).hasSize(1);
    }

    @Test
    void to_string_is_one_short_line() {
        Amount amount = Amount.words("many\n".repeat(100)).alsoClaimed("x", "5");

        assertThat(amount.toString())
                .startsWith("Amount[\"many many")
                .endsWith("…\", other claims: 1]")
                .hasLineCount(1)
                .hasSizeLessThan(100);
        assertThat(Amount.parse("~5 %")).hasToString("Amount[~5 %]");
    }
}
