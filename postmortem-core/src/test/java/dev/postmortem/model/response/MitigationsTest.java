package dev.postmortem.model.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.postmortem.model.Violations;
import dev.postmortem.model.value.Automation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MitigationsTest {

    private final Mitigations mitigations = ResponseSamples.mitigations();

    @Test
    void a_short_form_keeps_what_is_there() {
        Mitigations more = mitigations.toBuilder()
                .attempt("Dropped the index", a -> a.id("MI-9"))
                .build();

        assertThat(more.attempts())
                .startsWith(mitigations.attempts().toArray(Mitigation[]::new))
                .hasSize(3);
        assertThat(more.attempts().get(2).id()).isEqualTo("MI-9");
    }

    @Test
    void a_lambda_keeps_what_is_there() {
        Mitigations more = mitigations.toBuilder()
                .addAttempt(a -> a.what("Dropped the index"))
                .build();

        assertThat(more.attempts())
                .startsWith(mitigations.attempts().toArray(Mitigation[]::new))
                .hasSize(3);
    }

    @Test
    void a_plain_value_replaces() {
        assertThat(mitigations.toBuilder().attempts(List.of()).build().attempts())
                .isEmpty();
    }

    @Test
    void plus_appends_and_keeps_the_rest() {
        Mitigation attempt = Mitigation.builder().what("Dropped the index").build();

        assertThat(mitigations.plusAttempt(attempt))
                .isEqualTo(mitigations.toBuilder().addAttempt(attempt).build());
    }

    @Test
    void it_happened_by_itself_or_by_hand() {
        Mitigations both = Mitigations.builder()
                .attempt("Failover", Mitigation.Builder::automatic)
                .attempt("Promotion", Mitigation.Builder::byHand)
                .build();

        assertThat(both.attempts())
                .extracting(attempt -> attempt.automation().orElseThrow())
                .containsExactly(Automation.AUTOMATIC, Automation.MANUAL);
    }

    @Test
    void what_an_attempt_removed_for_good_is_added_to_what_was_said_before() {
        Mitigation attempt = Mitigation.builder()
                .what("Dropped the index")
                .addresses("RC-1")
                .addresses("CF-1", "OG-1")
                .build();

        assertThat(attempt.addresses()).containsExactly("RC-1", "CF-1", "OG-1");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-14T10:15Z, 2026-03-14T10:14Z, false",
        "2026-03-14T10:15Z, 2026-03-14T10:15Z, true",
        "2026-03-14T10:15Z, 2026-03-14T10:16Z, true",
        "2026-03-14T10:15Z, 2026-03-14T10:XXZ, true",
        "2026-03-14T10:15Z, 2026-03-14T09:XXZ, false",
        "2026-03-14T10:15Z, 2026-03-14, true"
    })
    void an_attempt_must_not_end_before_it_starts(String started, String ended, boolean accepted) {
        Mitigation attempt = Mitigation.builder()
                .what("Dropped the index")
                .started(started)
                .ended(ended)
                .build();

        assertThat(Violations.of(attempt).isEmpty()).isEqualTo(accepted);
    }

    @Test
    void an_attempt_that_goes_on_is_in_order() {
        Mitigation attempt = Mitigation.builder()
                .what("Backfill")
                .started("2026-03-14T10:15Z")
                .build();

        assertThat(Violations.of(attempt)).isEmpty();
    }

    @Test
    void an_attempt_that_says_nothing_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mitigations.builder().addAttempt(a -> a.purpose("Free the lock")))
                .withMessageContaining("Mitigation.what is missing");
    }

    @Test
    void a_malformed_time_is_refused_with_what_is_accepted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mitigations.builder().attempt("Stop", a -> a.started("2026-13-45")))
                .withMessageContaining("2026-13-45")
                .withMessageContaining("accepted");
    }

    @Test
    void to_string_counts() {
        assertThat(mitigations).hasToString("Mitigations[attempts 2]");
    }
}
