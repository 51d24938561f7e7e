package dev.postmortem.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class MeasureTest {

    @Test
    void evidence_and_causes_have_short_forms() {
        Measure measure = Measure.builder()
                .amount("12.5 %")
                .noun("of customers")
                .causedBy("TL-2")
                .evidence("Dashboard", "https://example.org/dashboard")
                .addEvidence(e -> e.label("Count").query("select count(*) from customers"))
                .build();

        assertThat(measure)
                .isEqualTo(Measure.of("12.5 %", "of customers")
                        .withCausedBy("TL-2")
                        .withEvidence(List.of(
                                Evidence.link("Dashboard", "https://example.org/dashboard"),
                                Evidence.query("Count", "select count(*) from customers"))));
    }
}
