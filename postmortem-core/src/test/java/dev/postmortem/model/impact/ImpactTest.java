package dev.postmortem.model.impact;

import static dev.postmortem.model.impact.DataEffect.CORRUPTED;
import static dev.postmortem.model.impact.DataEffect.LOST;
import static dev.postmortem.model.impact.ServiceLevel.DEGRADED;
import static dev.postmortem.model.impact.ServiceLevel.DOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.postmortem.model.JsonRoundTrip;
import dev.postmortem.model.Violations;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.Measure;
import dev.postmortem.model.value.MeasureKind;
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

final class ImpactTest {

    private static final String HALF_AN_HOUR = "2026-03-14T10:05Z/2026-03-14T10:40Z";

    private static final Measure CUSTOMERS = Measure.of("12.5 %", "of customers could not place orders");
    private static final Measure FAILURES = Measure.of("48210", "failed requests");
    private static final ImpactWindow WINDOW = ImpactWindow.of(HALF_AN_HOUR, DEGRADED);
    private static final ImpactWindow OUTAGE = ImpactWindow.of("2026-03-14T10:10Z/2026-03-14T10:15Z", DOWN);
    private static final DataImpact ORDERS = DataImpact.of("orders", LOST);
    private static final DataImpact INVOICES = DataImpact.of("invoices", CORRUPTED);

    /** An impact of which everything is known. */
    private static Impact full() {
        return Impact.builder()
                .description("Customers could not place orders")
                .addMeasure(CUSTOMERS)
                .addWindow(ImpactWindowTest.full())
                .responseWindow("2026-03-14T10:07Z/2026-03-14T13:00Z")
                .addData(DataImpactTest.full())
                .build();
    }

    private static final Amount SEVEN = Amount.of(7);

    static Stream<Arguments> shortForms() {
        return Stream.of(
                shortForm(MeasureKind.USERS, i -> i.users("7", "things")),
                shortForm(MeasureKind.REQUESTS, i -> i.requests("7", "things")),
                shortForm(MeasureKind.TRANSACTIONS, i -> i.transactions("7", "things")),
                shortForm(MeasureKind.DELAY, i -> i.delay("7", "things")),
                shortForm(MeasureKind.INCONSISTENCY, i -> i.inconsistency("7", "things")),
                shortForm(MeasureKind.MONEY, i -> i.money("7", "things")),
                shortForm(MeasureKind.OPERATIONS, i -> i.operations("7", "things")),
                shortForm(MeasureKind.USERS, i -> i.users(SEVEN, "things")),
                shortForm(MeasureKind.REQUESTS, i -> i.requests(SEVEN, "things")),
                shortForm(MeasureKind.TRANSACTIONS, i -> i.transactions(SEVEN, "things")),
                shortForm(MeasureKind.DELAY, i -> i.delay(SEVEN, "things")),
                shortForm(MeasureKind.INCONSISTENCY, i -> i.inconsistency(SEVEN, "things")),
                shortForm(MeasureKind.MONEY, i -> i.money(SEVEN, "things")),
                shortForm(MeasureKind.OPERATIONS, i -> i.operations(SEVEN, "things")));
    }

    @ParameterizedTest
    @MethodSource("shortForms")
    void a_short_form_adds_a_measure_of_its_kind(MeasureKind kind, UnaryOperator<Impact.Builder> shortForm) {
        Impact impact = shortForm.apply(Impact.builder()).build();

        assertThat(impact.measures()).containsExactly(Measure.of("7", "things").withKind(kind));
    }

    static Stream<Arguments> shortFormsWithMore() {
        return Stream.of(
                shortForm(MeasureKind.USERS, i -> i.users("7", "things", m -> m.scope("shard 4"))),
                shortForm(MeasureKind.REQUESTS, i -> i.requests("7", "things", m -> m.scope("shard 4"))),
                shortForm(MeasureKind.TRANSACTIONS, i -> i.transactions("7", "things", m -> m.scope("shard 4"))),
                shortForm(MeasureKind.DELAY, i -> i.delay("7", "things", m -> m.scope("shard 4"))),
                shortForm(MeasureKind.INCONSISTENCY, i -> i.inconsistency("7", "things", m -> m.scope("shard 4"))),
                shortForm(MeasureKind.MONEY, i -> i.money("7", "things", m -> m.scope("shard 4"))),
                shortForm(MeasureKind.OPERATIONS, i -> i.operations("7", "things", m -> m.scope("shard 4"))),
                shortForm(MeasureKind.USERS, i -> i.users(SEVEN, "things", m -> m.scope("shard 4"))),
                shortForm(MeasureKind.REQUESTS, i -> i.requests(SEVEN, "things", m -> m.scope("shard 4"))),
                shortForm(MeasureKind.TRANSACTIONS, i -> i.transactions(SEVEN, "things", m -> m.scope("shard 4"))),
                shortForm(MeasureKind.DELAY, i -> i.delay(SEVEN, "things", m -> m.scope("shard 4"))),
                shortForm(MeasureKind.INCONSISTENCY, i -> i.inconsistency(SEVEN, "things", m -> m.scope("shard 4"))),
                shortForm(MeasureKind.MONEY, i -> i.money(SEVEN, "things", m -> m.scope("shard 4"))),
                shortForm(MeasureKind.OPERATIONS, i -> i.operations(SEVEN, "things", m -> m.scope("shard 4"))));
    }

    @ParameterizedTest
    @MethodSource("shortFormsWithMore")
    void a_short_form_with_a_lambda_says_more(MeasureKind kind, UnaryOperator<Impact.Builder> shortForm) {
        Impact impact = shortForm.apply(Impact.builder()).build();

        assertThat(impact.measures())
                .containsExactly(Measure.of("7", "things").withKind(kind).withScope("shard 4"));
    }

    @Test
    void a_measure_may_be_unknown() {
        Impact impact = Impact.builder()
                .users(Amount.unknown("nobody counted"), "customers")
                .build();

        assertThat(impact.measures())
                .containsExactly(Measure.of(Amount.unknown("nobody counted"), "customers")
                        .withKind(MeasureKind.USERS));
    }

    @Test
    void windows_and_data_sets_have_short_forms() {
        Impact impact = Impact.builder()
                .window(HALF_AN_HOUR, DEGRADED)
                .window(HALF_AN_HOUR, DOWN, w -> w.component("checkout"))
                .dataSet("orders", LOST)
                .dataSet("invoices", CORRUPTED, d -> d.rows("312"))
                .build();

        assertThat(impact.windows())
                .containsExactly(WINDOW, WINDOW.withLevel(DOWN).withComponent("checkout"));
        assertThat(impact.data())
                .containsExactly(ORDERS, INVOICES.toBuilder().rows("312").build());
    }

    @Test
    void lambdas_append_and_a_builder_keeps_what_is_there() {
        Impact impact = full().toBuilder()
                .addMeasure(m -> m.amount("48210").noun("failed requests"))
                .addWindow(w -> w.when("2026-03-14T10:10Z/2026-03-14T10:15Z").level(DOWN))
                .addData(d -> d.dataSet("invoices").effect(CORRUPTED))
                .build();

        assertThat(impact)
                .isEqualTo(new Impact(
                        full().description(),
                        List.of(CUSTOMERS, FAILURES),
                        List.of(ImpactWindowTest.full(), OUTAGE),
                        full().responseWindow(),
                        List.of(DataImpactTest.full(), INVOICES)));
    }

    @Test
    void plus_appends() {
        Impact impact = full().plusMeasure(FAILURES).plusWindow(OUTAGE).plusData(INVOICES);

        assertThat(impact)
                .isEqualTo(new Impact(
                        full().description(),
                        List.of(CUSTOMERS, FAILURES),
                        List.of(ImpactWindowTest.full(), OUTAGE),
                        full().responseWindow(),
                        List.of(DataImpactTest.full(), INVOICES)));
    }

    @Test
    void plain_values_replace() {
        Impact impact = full().toBuilder()
                .description("Orders failed")
                .measures(List.of(FAILURES))
                .windows(List.of(OUTAGE))
                .responseWindow(HALF_AN_HOUR)
                .data(List.of(INVOICES))
                .build();

        assertThat(impact)
                .isEqualTo(new Impact(
                        Optional.of("Orders failed"),
                        List.of(FAILURES),
                        List.of(OUTAGE),
                        Optional.of(When.parse(HALF_AN_HOUR)),
                        List.of(INVOICES)));
    }

    @Test
    void an_empty_impact_is_an_impact() {
        assertThat(Impact.builder().build()).isEqualTo(new Impact(null, null, null, null, null));
    }

    static Stream<Arguments> nullElements() {
        return Stream.of(
                arguments("Impact.measures[1]", (Runnable) () -> full().plusMeasure(null)),
                arguments("Impact.windows[1]", (Runnable) () -> full().plusWindow(null)),
                arguments("Impact.data[1]", (Runnable) () -> full().plusData(null)),
                arguments("Impact.measures[0]", (Runnable)
                        () -> new Impact(null, Arrays.asList((Measure) null), null, null, null)));
    }

    @ParameterizedTest
    @MethodSource("nullElements")
    void null_elements_are_named(String place, Runnable adding) {
        assertThatIllegalArgumentException().isThrownBy(adding::run).withMessageContaining(place);
    }

    static Stream<Arguments> unparsable() {
        return Stream.of(
                arguments("many", (Runnable) () -> Impact.builder().users("many", "customers")),
                arguments("10:05", (Runnable) () -> Impact.builder().window("10:05", DOWN)),
                arguments("10:05", (Runnable) () -> Impact.builder().responseWindow("10:05")));
    }

    @ParameterizedTest
    @MethodSource("unparsable")
    void what_is_not_understood_is_named_with_what_is_accepted(String value, Runnable setting) {
        assertThatIllegalArgumentException()
                .isThrownBy(setting::run)
                .withMessageContainingAll("\"" + value + "\"", "accepted");
    }

    static Stream<Arguments> breaches() {
        return Stream.of(
                breach("description", i -> i.description(" ")),
                breach("measures[0].noun", i -> i.measures(List.of(CUSTOMERS.withNoun(" ")))),
                breach("windows[0].component", i -> i.windows(List.of(WINDOW.withComponent(" ")))),
                breach("responseWindow", i -> i.responseWindow("2026-03-14T10:40Z/2026-03-14T10:05Z")),
                breach("data[0].dataSet", i -> i.data(List.of(ORDERS.withDataSet(" ")))));
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void each_constraint_fires_where_it_is_broken(String place, UnaryOperator<Impact.Builder> broken) {
        Impact impact = broken.apply(full().toBuilder()).build();

        assertThat(Violations.placesIn(impact)).containsExactly(place);
    }

    @Test
    void a_full_impact_breaks_no_constraint() {
        assertThat(Violations.placesIn(full())).isEmpty();
    }

    @Test
    void toString_counts() {
        assertThat(full()).hasToString("Impact[measures 1, windows 1, data 1]");
    }

    @Test
    void both_jacksons_keep_everything() {
        JsonRoundTrip.assertLossless(full());
    }

    @Test
    void both_jacksons_read_an_empty_object_as_an_empty_impact() {
        assertThat(JsonRoundTrip.readByJackson2("{}", Impact.class))
                .isEqualTo(JsonRoundTrip.readByJackson3("{}", Impact.class))
                .isEqualTo(Impact.builder().build());
    }

    private static Arguments shortForm(MeasureKind kind, UnaryOperator<Impact.Builder> shortForm) {
        return arguments(kind, shortForm);
    }

    private static Arguments breach(String place, UnaryOperator<Impact.Builder> broken) {
        return arguments(place, broken);
    }

    @Test
    void a_window_can_be_given_as_a_time() {
        Impact impact = Impact.builder()
                .window(When.parse(HALF_AN_HOUR), DEGRADED)
                .window(When.parse(HALF_AN_HOUR), DOWN, w -> w.component("checkout"))
                .build();

        assertThat(impact.windows())
                .containsExactly(WINDOW, ImpactWindow.of(HALF_AN_HOUR, DOWN).withComponent("checkout"));
    }
}
