package dev.postmortem.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class AcceptanceTest {

    private static final Acceptance ACCEPTANCE = Acceptance.because("Too rare");

    @Test
    void an_acceptance_ends_on_a_day() {
        assertThat(ACCEPTANCE.until("2026-06-30")).isEqualTo(ACCEPTANCE.until(LocalDate.of(2026, 6, 30)));
    }

    @Test
    void an_end_that_is_no_day_is_an_error_that_says_what_is_accepted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ACCEPTANCE.until("next summer"))
                .withMessageStartingWith("Acceptance.until \"next summer\" is not understood: ");
    }
}
