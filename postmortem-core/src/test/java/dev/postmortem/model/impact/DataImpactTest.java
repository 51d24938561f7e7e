package dev.postmortem.model.impact;

import static dev.postmortem.model.impact.DataEffect.LOST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.postmortem.model.Violations;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.Audience;
import dev.postmortem.model.value.Evidence;
import dev.postmortem.model.value.Verdict;
import dev.postmortem.model.value.When;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class DataImpactTest {

    /** A line of the ledger of which everything is known. */
    static DataImpact full() {
        return DataImpact.builder()
                .id("DI-1")
                .dataSet("orders of 14 March")
                .component("orders-db")
                .rows("312")
                .effect(LOST)
                .window("2026-03-14T10:05Z/2026-03-14T10:15Z")
                .recoverable(Verdict.partly("from the payment provider's log"))
                .repair(RepairState.PARTIAL, "2026-03-15T09:00Z", "replayed from the payment provider's log")
                .divergentWrites(DivergentWrites.builder()
                        .amount("40 min")
                        .place("US East primary")
                        .place("US West primary")
                        .reconciliation("by hand, customer by customer")
                        .reconciled(RepairState.RUNNING)
                        .build())
                .recoveryPoint("5 min", "23 min")
                .recoveryTime("60 min", "25 min")
                .causedBy("TL-1")
                .evidence("Row counts", "https://dash.example.org/rows")
                .addEvidence(e -> e.label("Orders without a row").query("select count(*) from payments"))
                .description("Orders that were paid and not stored")
                .audience(Audience.ORGANISATION)
                .build();
    }

    @Test
    void every_convenience_lands_where_it_says() {
        assertThat(full())
                .isEqualTo(new DataImpact(
                        "DI-1",
                        "orders of 14 March",
                        Optional.of("orders-db"),
                        Optional.of(Amount.parse("312")),
                        LOST,
                        Optional.of(When.parse("2026-03-14T10:05Z/2026-03-14T10:15Z")),
                        Optional.of(Verdict.partly("from the payment provider's log")),
                        Optional.of(new Repair(
                                RepairState.PARTIAL,
                                Optional.of(When.parse("2026-03-15T09:00Z")),
                                Optional.of("replayed from the payment provider's log"))),
                        Optional.of(new DivergentWrites(
                                Optional.of(Amount.parse("40 min")),
                                List.of("US East primary", "US West primary"),
                                Optional.of("by hand, customer by customer"),
                                Optional.of(RepairState.RUNNING))),
                        Optional.of(
                                new Objective(Optional.of(Amount.parse("5 min")), Optional.of(Amount.parse("23 min")))),
                        Optional.of(new Objective(
                                Optional.of(Amount.parse("60 min")), Optional.of(Amount.parse("25 min")))),
                        List.of("TL-1"),
                        List.of(
                                Evidence.link("Row counts", "https://dash.example.org/rows"),
                                Evidence.query("Orders without a row", "select count(*) from payments")),
                        Optional.of("Orders that were paid and not stored"),
                        Optional.of(Audience.ORGANISATION)));
    }

    @Test
    void copies_keep_everything() {
        assertThat(full().toBuilder().build()).isEqualTo(full());
        assertThat(full().repair().orElseThrow().toBuilder().build())
                .isEqualTo(full().repair().orElseThrow());
        assertThat(full().divergentWrites().orElseThrow().toBuilder().build())
                .isEqualTo(full().divergentWrites().orElseThrow());
        assertThat(full().recoveryPoint().orElseThrow().toBuilder().build())
                .isEqualTo(full().recoveryPoint().orElseThrow());
    }

    @Test
    void a_repair_needs_no_more_than_its_state() {
        assertThat(Repair.of(RepairState.NONE)).isEqualTo(new Repair(RepairState.NONE, null, null));
        assertThat(full().toBuilder()
                        .repair(RepairState.COMPLETE, "2026-03-16")
                        .build()
                        .repair())
                .contains(Repair.builder()
                        .state(RepairState.COMPLETE)
                        .asOf("2026-03-16")
                        .build());
    }

    @Test
    void what_is_mandatory_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DataImpact.builder().build())
                .withMessageContaining("DataImpact.dataSet is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(null, LOST))
                .withMessageContaining("DataImpact.dataSet is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("orders", null))
                .withMessageContaining("DataImpact.effect is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Repair(null, null, null))
                .withMessageContaining("Repair.state is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DivergentWrites(null, Arrays.asList((String) null), null, null))
                .withMessageContaining("DivergentWrites.places[0] is null");
    }

    static Stream<Arguments> unparsable() {
        return Stream.of(
                arguments("a few", (Runnable) () -> DataImpact.builder().rows("a few")),
                arguments("10:05", (Runnable) () -> DataImpact.builder().window("10:05")),
                arguments("soon", (Runnable) () -> DataImpact.builder().repair(RepairState.RUNNING, "soon")),
                arguments("soon", (Runnable) () -> DataImpact.builder().recoveryPoint("soon", "23 min")),
                arguments("soon", (Runnable) () -> DataImpact.builder().recoveryTime("5 min", "soon")),
                arguments("a few", (Runnable) () -> DivergentWrites.builder().amount("a few")));
    }

    @ParameterizedTest
    @MethodSource("unparsable")
    void what_is_not_understood_is_named_with_what_is_accepted(String value, Runnable setting) {
        assertThatIllegalArgumentException()
                .isThrownBy(setting::run)
                .withMessageContainingAll("\"" + value + "\"", "accepted");
    }

    static Stream<Arguments> breaches() {
        Amount upsideDown = Amount.between(20, 10);
        return Stream.of(
                breach("dataSet", d -> d.dataSet(" ")),
                breach("component", d -> d.component(" ")),
                breach("rows", d -> d.rows(upsideDown)),
                breach("window", d -> d.window("2026-03-14T10:15Z/2026-03-14T10:05Z")),
                breach("recoverable", d -> d.recoverable(Verdict.unknown(" "))),
                breach("repair.asOf", d -> d.repair(RepairState.NONE, "2026-03-14T10:15Z/2026-03-14T10:05Z")),
                breach("repair.how", d -> d.repair(RepairState.NONE, "2026-03-14", " ")),
                breach(
                        "divergentWrites.amount",
                        d -> d.divergentWrites(
                                DivergentWrites.builder().amount(upsideDown).build())),
                breach(
                        "divergentWrites.places[0]",
                        d -> d.divergentWrites(
                                DivergentWrites.builder().place(" ").build())),
                breach(
                        "divergentWrites.reconciliation",
                        d -> d.divergentWrites(
                                DivergentWrites.builder().reconciliation(" ").build())),
                breach(
                        "recoveryPoint.objective",
                        d -> d.recoveryPoint(
                                Objective.builder().objective(upsideDown).build())),
                breach(
                        "recoveryTime.achieved",
                        d -> d.recoveryTime(
                                Objective.builder().achieved(upsideDown).build())),
                breach("causedBy[0]", d -> d.causedBy(List.of(" "))),
                breach("evidence[0].label", d -> d.evidence(List.of(Evidence.note(" ")))),
                breach("description", d -> d.description(" ")));
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void each_constraint_fires_where_it_is_broken(String place, UnaryOperator<DataImpact.Builder> broken) {
        DataImpact data = broken.apply(full().toBuilder()).build();

        assertThat(Violations.placesIn(data)).singleElement().asString().startsWith(place);
    }

    @Test
    void a_full_line_breaks_no_constraint() {
        assertThat(Violations.placesIn(full())).isEmpty();
    }

    @Test
    void toString_is_short() {
        assertThat(full()).hasToString("DataImpact[DI-1 lost \"orders of 14 March\"]");
        assertThat(full().repair().orElseThrow()).hasToString("Repair[PARTIAL as of 2026-03-15T09:00Z]");
        assertThat(full().divergentWrites().orElseThrow()).hasToString("DivergentWrites[Amount[PT40M], places 2]");
        assertThat(full().recoveryPoint().orElseThrow()).hasToString("Objective[Amount[PT5M], achieved Amount[PT23M]]");
        assertThat(Objective.builder().build()).hasToString("Objective[none, achieved not recorded]");
    }

    private static DataImpact of(String dataSet, DataEffect effect) {
        return new DataImpact(
                null, dataSet, null, null, effect, null, null, null, null, null, null, null, null, null, null);
    }

    private static Arguments breach(String place, UnaryOperator<DataImpact.Builder> broken) {
        return arguments(place, broken);
    }

    @Test
    void a_lambda_edits_the_divergent_writes_that_are_there() {
        DataImpact once = DataImpact.builder()
                .dataSet("orders")
                .effect(DataEffect.LOST)
                .divergentWrites(w -> w.amount("954").place("East"))
                .build();

        DataImpact twice =
                once.toBuilder().divergentWrites(w -> w.place("West")).build();

        assertThat(twice.divergentWrites().orElseThrow())
                .isEqualTo(DivergentWrites.builder()
                        .amount("954")
                        .place("East")
                        .place("West")
                        .build());
    }

    @Test
    void repair_can_be_told_without_a_time() {
        DataImpact orders = DataImpact.builder()
                .dataSet("orders")
                .effect(DataEffect.LOST)
                .repair(RepairState.RUNNING)
                .build();

        assertThat(orders.repair()).contains(Repair.of(RepairState.RUNNING));
    }
}
