package dev.postmortem.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

final class AmountRoundTripTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    @Property
    void the_canonical_text_is_read_as_an_equal_amount(@ForAll("measured") Amount amount) {
        assertThat(Amount.parse(amount.text())).isEqualTo(amount);
    }

    @Property
    void the_canonical_text_is_stable(@ForAll("measured") Amount amount) {
        assertThat(Amount.parse(amount.text()).text()).isEqualTo(amount.text());
    }

    @Property
    void json_is_read_as_an_equal_amount_and_written_as_the_same_bytes(@ForAll("amounts") Amount amount) {
        String json = MAPPER.writeValueAsString(amount);
        Amount read = MAPPER.readValue(json, Amount.class);

        assertThat(read).isEqualTo(amount);
        assertThat(MAPPER.writeValueAsString(read)).isEqualTo(json);
    }

    @Property
    void any_text_is_read_or_refused_with_an_error_that_explains(@ForAll("likelyTexts") String text) {
        try {
            assertThat(Amount.parse(text)).isNotNull();
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageStartingWith("Amount \"").hasMessageContaining("accepted are for example");
        }
    }

    @Provide
    Arbitrary<String> likelyTexts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(30),
                Arbitraries.of(
                                "~",
                                ">=",
                                "<=",
                                "..",
                                "5",
                                "12.5",
                                " ",
                                "%",
                                "EUR",
                                "h",
                                "min",
                                "PT",
                                "H",
                                "GB",
                                "/",
                                "s",
                                "x",
                                "-",
                                "e",
                                "to",
                                "between ",
                                "and",
                                "0",
                                ",")
                        .list()
                        .ofMaxSize(8)
                        .map(parts -> String.join("", parts)));
    }

    @Provide
    Arbitrary<Amount> measured() {
        Arbitrary<Unit> units = Arbitraries.of(List.of(
                Unit.COUNT,
                Unit.PERCENT,
                Unit.SECONDS,
                Unit.TIMES,
                Unit.currency("EUR"),
                Unit.currency("JPY"),
                Unit.bytes("kB"),
                Unit.bytes("GiB"),
                Unit.rate("/s"),
                Unit.rate("/wk"),
                Unit.rate("MB/s")));
        Arbitrary<BigDecimal> numbers = Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000000000000"), new BigDecimal("1000000000000"))
                .ofScale(9);
        return Combinators.combine(
                        units,
                        numbers.optional(0.8),
                        numbers.optional(0.8),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .filter((unit, lower, upper, about, same) -> lower.isPresent() || upper.isPresent())
                .as((unit, lower, upper, about, same) ->
                        measured(unit, new Bounds(lower, same && lower.isPresent() ? lower : upper, about)));
    }

    @Provide
    Arbitrary<Amount> amounts() {
        Arbitrary<String> texts = Arbitraries.strings().ofMaxLength(20);
        Arbitrary<Amount> plain = Arbitraries.oneOf(
                measured(), texts.map(Amount::words), texts.map(Amount::unknown), texts.map(Amount::notApplicable));
        Arbitrary<AmountClaim> claims = Combinators.combine(plain, texts).as(AmountClaim::new);
        return Combinators.combine(
                        plain,
                        texts.optional(),
                        texts.optional(),
                        Arbitraries.of("2026-03-14T10:00Z", "~2022-02")
                                .map(When::parse)
                                .optional(),
                        texts.optional(),
                        claims.list().ofMaxSize(3))
                .as((amount, baseline, how, asOf, original, others) ->
                        new Amount(amount.quantity(), baseline, how, asOf, original, others));
    }

    private static Amount measured(Unit unit, Bounds bounds) {
        return new Amount(
                new Quantity.Measured(unit, bounds),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
