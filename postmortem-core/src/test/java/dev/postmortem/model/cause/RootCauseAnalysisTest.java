package dev.postmortem.model.cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.postmortem.model.Violations;
import dev.postmortem.model.value.SchemaChange;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RootCauseAnalysisTest {

    private final RootCauseAnalysis analysis = CauseSamples.rootCause();

    @Test
    void short_forms_say_what_kind_each_cause_is() {
        RootCauseAnalysis three = RootCauseAnalysis.builder()
                .technicalCause("The build held a lock")
                .processGap("Review does not ask for locks")
                .failedAssumption("The build was thought to be online")
                .build();

        assertThat(three.causes())
                .extracting(Cause::kind)
                .containsExactly(CauseKind.TECHNICAL_CAUSE, CauseKind.PROCESS_GAP, CauseKind.FAILED_ASSUMPTION);
    }

    @Test
    void a_short_form_keeps_what_is_there() {
        RootCauseAnalysis more = analysis.toBuilder()
                .failedAssumption("The build was thought to be online", c -> c.id("RC-9"))
                .ruledOut("A full disk", "It was half empty")
                .build();

        assertThat(more.causes()).extracting(Cause::id).containsExactly("RC-1", "RC-2", "RC-9");
        assertThat(more.ruledOut()).extracting(RuledOut::what).containsExactly("A surge of traffic", "A full disk");
        assertThat(more.trigger()).isEqualTo(analysis.trigger());
    }

    @Test
    void a_lambda_keeps_what_is_there() {
        RootCauseAnalysis more = analysis.toBuilder()
                .addCause(c -> c.kind(CauseKind.of("vendor-defect")).text("A defect"))
                .addRuledOut(r -> r.what("A full disk").why("It was half empty"))
                .build();

        assertThat(more.causes())
                .startsWith(analysis.causes().toArray(Cause[]::new))
                .hasSize(3);
        assertThat(more.ruledOut())
                .startsWith(analysis.ruledOut().toArray(RuledOut[]::new))
                .hasSize(2);
    }

    @Test
    void a_plain_value_replaces() {
        RootCauseAnalysis none =
                analysis.toBuilder().causes(List.of()).ruledOut(List.of()).build();

        assertThat(none.causes()).isEmpty();
        assertThat(none.ruledOut()).isEmpty();
    }

    @Test
    void plus_appends_and_keeps_the_rest() {
        Cause cause = analysis.causes().get(0).withId("RC-9");
        RuledOut explanation = analysis.ruledOut().get(0).withWhat("A full disk");

        RootCauseAnalysis more = analysis.plusCause(cause).plusRuledOut(explanation);

        assertThat(more)
                .isEqualTo(analysis.toBuilder()
                        .addCause(cause)
                        .addRuledOut(explanation)
                        .build());
    }

    @Test
    void a_lambda_edits_the_trigger_that_is_there() {
        Trigger before = analysis.trigger().orElseThrow();

        RootCauseAnalysis edited =
                analysis.toBuilder().trigger(t -> t.event("TL-9")).build();

        assertThat(edited.trigger()).contains(before.withEvent("TL-9"));
    }

    @Test
    void two_lambdas_tell_of_one_trigger() {
        RootCauseAnalysis told = RootCauseAnalysis.builder()
                .trigger(t -> t.text("Migration 412"))
                .trigger(t -> t.event("TL-1"))
                .build();

        assertThat(told.trigger())
                .contains(Trigger.builder().text("Migration 412").event("TL-1").build());
    }

    @Test
    void a_plain_trigger_replaces() {
        Trigger other = Trigger.builder().text("A failover").build();

        assertThat(analysis.toBuilder().trigger(other).build().trigger()).contains(other);
    }

    @Test
    void a_lambda_edits_the_schema_change_that_is_there() {
        Trigger trigger = analysis.trigger().orElseThrow();
        SchemaChange before = trigger.schemaChange().orElseThrow();

        Trigger edited = trigger.toBuilder()
                .schemaChange(s -> s.tool("Flyway"))
                .schemaChange(s -> s.tableSize("300 GB"))
                .build();

        assertThat(edited.schemaChange())
                .contains(before.toBuilder().tool("Flyway").tableSize("300 GB").build());
    }

    @Test
    void a_cause_without_a_kind_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RootCauseAnalysis.builder().addCause(c -> c.text("A lock")))
                .withMessageContaining("Cause.kind is missing");
    }

    @Test
    void a_null_text_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Cause.builder().kind(CauseKind.PROCESS_GAP).text(null).build())
                .withMessageContaining("text is null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ticket", "Acme.ticket", "acme.", ".ticket", "acme ticket", ""})
    void an_attribute_needs_a_namespace(String key) {
        Cause cause = analysis.causes().get(0).withAttributes(Map.of(key, "OPS-1"));

        assertThat(Violations.of(cause))
                .singleElement()
                .asString()
                .contains("attributes")
                .contains("acme.ticket");
    }

    @Test
    void attributes_are_sorted_by_key() {
        Cause cause = Cause.builder()
                .kind(CauseKind.PROCESS_GAP)
                .text("Review")
                .putAttribute("b.key", "2")
                .putAttribute("a.key", "1")
                .build();

        assertThat(cause.attributes().keySet()).containsExactly("a.key", "b.key");
    }

    @Test
    void to_string_counts() {
        assertThat(analysis).hasToString("RootCauseAnalysis[causes 2, ruledOut 1]");
    }

    @Test
    void a_short_form_says_whether_a_cause_was_enough() {
        RootCauseAnalysis analysis = RootCauseAnalysis.builder()
                .technicalCause("The build held a lock", Cause.Builder::sufficientAlone)
                .technicalCause("A setting", c -> c.jointlyWith("RC-3", "RC-4"))
                .build();

        assertThat(analysis.causes())
                .extracting(cause -> cause.sufficiency().orElseThrow())
                .containsExactly(Sufficiency.alone(), Sufficiency.jointlyWith("RC-3", "RC-4"));
    }
}
