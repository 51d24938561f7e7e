package dev.postmortem.model.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.postmortem.model.value.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RecoveryTest {

    private final Recovery recovery = ResponseSamples.recovery();

    @Test
    void short_forms_say_what_family_each_check_belongs_to() {
        Recovery three = Recovery.builder()
                .dataVerified("No order was lost")
                .performanceChecked("Orders take 80 ms again")
                .errorRateChecked("Fewer than 0.1 % of orders fail")
                .build();

        assertThat(three.checks())
                .extracting(RecoveryCheck::family)
                .containsExactly(CheckFamily.DATA_VERIFICATION, CheckFamily.PERFORMANCE, CheckFamily.ERROR_RATE);
    }

    @Test
    void a_short_form_keeps_what_is_there() {
        Recovery more = recovery.toBuilder()
                .performanceChecked("Orders take 80 ms again")
                .mechanism(MechanismKind.REPLICA, "orders-db-2", m -> m.dataAge("PT3S"))
                .step("2026-03-14T10:50Z", "100 %")
                .build();

        assertThat(more.checks()).startsWith(recovery.checks().get(0)).hasSize(2);
        assertThat(more.mechanisms()).startsWith(recovery.mechanisms().get(0)).hasSize(2);
        assertThat(more.progress()).startsWith(recovery.progress().get(0)).hasSize(2);
    }

    @Test
    void a_lambda_keeps_what_is_there() {
        Recovery more = recovery.toBuilder()
                .addCheck(c -> c.family(CheckFamily.OTHER).what("The backup runs again"))
                .addMechanism(m -> m.kind(MechanismKind.EXPORT).name("Weekly dump"))
                .addStep(s -> s.when("2026-03-14T10:50Z").reached("100 %"))
                .build();

        assertThat(more.checks()).startsWith(recovery.checks().get(0)).hasSize(2);
        assertThat(more.mechanisms()).startsWith(recovery.mechanisms().get(0)).hasSize(2);
        assertThat(more.progress()).startsWith(recovery.progress().get(0)).hasSize(2);
    }

    @Test
    void a_plain_value_replaces() {
        Recovery none = recovery.toBuilder()
                .checks(List.of())
                .mechanisms(List.of())
                .progress(List.of())
                .build();

        assertThat(none).isEqualTo(Recovery.builder().build());
    }

    @Test
    void plus_appends_and_keeps_the_rest() {
        RecoveryCheck check = recovery.checks().get(0).withId("CK-9");
        RecoveryMechanism mechanism = recovery.mechanisms().get(0).withId("RM-9");
        RecoveryStep step = recovery.progress().get(0).withNote("The last shard");

        Recovery more = recovery.plusCheck(check).plusMechanism(mechanism).plusStep(step);

        assertThat(more)
                .isEqualTo(recovery.toBuilder()
                        .addCheck(check)
                        .addMechanism(mechanism)
                        .addStep(step)
                        .build());
    }

    @Test
    void a_check_is_passed_or_failed_for_a_reason() {
        Recovery both = Recovery.builder()
                .dataVerified("Row counts", RecoveryCheck.Builder::passed)
                .dataVerified("Checksums", c -> c.failed("954 rows differ"))
                .build();

        assertThat(both.checks())
                .extracting(check -> check.result().orElseThrow())
                .containsExactly(Verdict.yes(), Verdict.no("954 rows differ"));
    }

    @Test
    void references_are_added_to_those_that_are_there() {
        RecoveryCheck check =
                recovery.checks().get(0).toBuilder().verifies("MI-2").build();

        assertThat(check.verifies()).containsExactly("DI-1", "MI-1", "MI-2");
    }

    @Test
    void a_check_without_a_family_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Recovery.builder().addCheck(c -> c.what("Row counts")))
                .withMessageContaining("RecoveryCheck.family is missing");
    }

    @Test
    void a_malformed_amount_is_refused_with_what_is_accepted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Recovery.builder().step("2026-03-14T10:40Z", "most"))
                .withMessageContaining("most")
                .withMessageContaining("accepted");
    }

    @Test
    void to_string_counts() {
        assertThat(recovery).hasToString("Recovery[checks 1, mechanisms 1, progress 1]");
    }

    @Test
    void a_short_form_tells_expectation_observation_and_result() {
        Recovery recovery = Recovery.builder()
                .errorRateChecked("Failed checkouts", c -> c.passed("below 0.1 %", "0.04 %"))
                .build();

        RecoveryCheck check = recovery.checks().get(0);
        assertThat(check.expected()).contains("below 0.1 %");
        assertThat(check.observed()).contains("0.04 %");
        assertThat(check.result()).contains(Verdict.yes());
    }
}
