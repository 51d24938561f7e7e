package dev.postmortem.model.cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.postmortem.model.value.Evidence;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DetectionTest {

    private final Detection detection = CauseSamples.detection();

    @Test
    void short_forms_say_what_each_alert_did() {
        Detection three = Detection.builder()
                .alertFired("CPU")
                .alertFiredLate("Errors", a -> a.firedAt("2026-03-14T10:20Z"))
                .alertShouldHaveFired("Lock wait")
                .build();

        assertThat(three.alerts())
                .extracting(Alert::fired)
                .containsExactly(Firing.FIRED, Firing.FIRED_LATE, Firing.SHOULD_HAVE_FIRED);
    }

    @Test
    void a_short_form_keeps_what_is_there() {
        Detection more = detection.toBuilder()
                .alertFired("Errors")
                .gap("Nobody sees the queue")
                .build();

        assertThat(more.alerts())
                .startsWith(detection.alerts().toArray(Alert[]::new))
                .hasSize(3);
        assertThat(more.gaps())
                .startsWith(detection.gaps().toArray(ObservabilityGap[]::new))
                .hasSize(2);
        assertThat(more.withAlerts(detection.alerts()).withGaps(detection.gaps()))
                .isEqualTo(detection);
    }

    @Test
    void a_lambda_keeps_what_is_there() {
        Detection more = detection.toBuilder()
                .addAlert(a -> a.name("Errors").fired(Firing.FIRED))
                .addGap(g -> g.text("Nobody sees the queue"))
                .build();

        assertThat(more.alerts()).extracting(Alert::name).endsWith("Errors").hasSize(3);
        assertThat(more.gaps())
                .extracting(ObservabilityGap::text)
                .endsWith("Nobody sees the queue")
                .hasSize(2);
    }

    @Test
    void a_plain_value_replaces() {
        Detection none = detection.toBuilder().alerts(List.of()).gaps(List.of()).build();

        assertThat(none.alerts()).isEmpty();
        assertThat(none.gaps()).isEmpty();
        assertThat(none.method()).isEqualTo(detection.method());
    }

    @Test
    void plus_appends_and_keeps_the_rest() {
        Alert alert = Alert.builder().name("Errors").fired(Firing.FIRED).build();
        ObservabilityGap gap =
                ObservabilityGap.builder().text("Nobody sees the queue").build();

        Detection more = detection.plusAlert(alert).plusGap(gap);

        assertThat(more)
                .isEqualTo(detection.toBuilder().addAlert(alert).addGap(gap).build());
    }

    @Test
    void a_lambda_for_evidence_takes_what_is_no_link() {
        Detection with = Detection.builder()
                .alertFired("CPU", a -> a.addEvidence(e -> e.label("Load").query("SELECT 1")))
                .build();

        assertThat(with.alerts().get(0).evidence()).containsExactly(Evidence.query("Load", "SELECT 1"));
    }

    @Test
    void an_alert_without_a_name_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Detection.builder().addAlert(a -> a.fired(Firing.FIRED)))
                .withMessageContaining("Alert.name is missing");
    }

    @Test
    void a_malformed_time_is_refused_with_what_is_accepted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Detection.builder().when("yesterday-ish"))
                .withMessageContaining("yesterday-ish")
                .withMessageContaining("2026-");
    }

    @Test
    void to_string_counts() {
        assertThat(detection).hasToString("Detection[alerts 2, gaps 1]");
    }
}
