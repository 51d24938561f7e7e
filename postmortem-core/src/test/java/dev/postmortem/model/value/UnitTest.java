package dev.postmortem.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UnitTest {

    @ParameterizedTest
    @CsvSource({
        "COUNT, %, count",
        "PERCENTAGE, percent, %",
        "DURATION, min, seconds",
        "MONEY, eur, ISO 4217",
        "BYTES, KB, GiB",
        "RATE, /year, /wk",
        "MULTIPLE, times, x"
    })
    void a_symbol_of_another_kind_is_refused(UnitKind kind, String symbol, String accepted) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Unit(kind, symbol))
                .withMessageStartingWith("Unit.symbol \"" + symbol + "\" is not understood: use ")
                .withMessageContaining(accepted);
    }

    @Test
    void bounds_need_a_number() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bounds(Optional.empty(), Optional.empty(), false))
                .withMessageContaining("give lower, upper or both");
    }

    @Test
    void a_number_or_more_has_no_upper_bound() {
        assertThat(Bounds.atLeast(BigDecimal.TEN))
                .isEqualTo(new Bounds(Optional.of(BigDecimal.TEN), Optional.empty(), false));
    }

    @Test
    void a_number_or_less_has_no_lower_bound() {
        assertThat(Bounds.atMost(BigDecimal.TEN))
                .isEqualTo(new Bounds(Optional.empty(), Optional.of(BigDecimal.TEN), false));
    }

    @Test
    void the_unit_shows_its_symbol() {
        assertThat(Unit.COUNT).hasToString("count");
        assertThat(Unit.rate("Mbit/s")).hasToString("Mbit/s");
    }
}
