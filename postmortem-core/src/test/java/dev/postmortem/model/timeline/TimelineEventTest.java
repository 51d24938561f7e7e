package dev.postmortem.model.timeline;

import static dev.postmortem.model.timeline.EventKind.CHANGE;
import static dev.postmortem.model.timeline.EventKind.SYMPTOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.postmortem.model.Violations;
import dev.postmortem.model.value.Audience;
import dev.postmortem.model.value.Automation;
import dev.postmortem.model.value.Evidence;
import dev.postmortem.model.value.Measure;
import dev.postmortem.model.value.Milestone;
import dev.postmortem.model.value.MilestoneMark;
import dev.postmortem.model.value.SchemaChange;
import dev.postmortem.model.value.Verdict;
import dev.postmortem.model.value.When;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TimelineEventTest {

    /** An event of which everything is known. */
    static TimelineEvent full() {
        return TimelineEvent.builder()
                .id("TL-1")
                .when("2026-03-14T10:00Z")
                .kind(CHANGE)
                .text("Migration 412 started")
                .milestone(Milestone.IMPACT_STARTED)
                .milestone(Milestone.IMPACT_STARTED, "orders-db")
                .component("orders-db")
                .component("checkout")
                .episode("first")
                .byHand()
                .measure("97 %", "CPU on the primary")
                .addMeasure(m -> m.amount("1200").noun("waiting sessions").component("orders-db"))
                .schemaChange(SchemaChange.builder()
                        .migrationId("412")
                        .table("orders")
                        .tableSize("180 GB")
                        .reversible(Verdict.yes())
                        .build())
                .source("deployment log")
                .evidence("CPU", "https://dash.example.org/cpu")
                .addEvidence(e -> e.label("Lock queue").query("select * from pg_locks"))
                .concerns("MI-1")
                .concerns("RD-1")
                .putAttribute("acme.ticket", "OPS-412")
                .putAttribute("acme.room", "7")
                .audience(Audience.CUSTOMERS)
                .build();
    }

    @Test
    void every_convenience_lands_where_it_says() {
        TimelineEvent event = full();

        assertThat(event)
                .isEqualTo(new TimelineEvent(
                        "TL-1",
                        Optional.of(When.parse("2026-03-14T10:00Z")),
                        CHANGE,
                        "Migration 412 started",
                        List.of(
                                MilestoneMark.of(Milestone.IMPACT_STARTED),
                                MilestoneMark.of(Milestone.IMPACT_STARTED, "orders-db")),
                        List.of("orders-db", "checkout"),
                        Optional.of("first"),
                        Optional.of(Automation.MANUAL),
                        List.of(
                                Measure.of("97 %", "CPU on the primary"),
                                Measure.builder()
                                        .amount("1200")
                                        .noun("waiting sessions")
                                        .component("orders-db")
                                        .build()),
                        event.schemaChange(),
                        Optional.of("deployment log"),
                        List.of(
                                Evidence.link("CPU", "https://dash.example.org/cpu"),
                                Evidence.query("Lock queue", "select * from pg_locks")),
                        List.of("MI-1", "RD-1"),
                        Map.of("acme.ticket", "OPS-412", "acme.room", "7"),
                        Optional.of(Audience.CUSTOMERS)));
    }

    @Test
    void automatic_is_told_apart_from_by_hand() {
        assertThat(full().toBuilder().automatic().build().automation()).contains(Automation.AUTOMATIC);
    }

    @Test
    void a_copy_keeps_everything() {
        assertThat(full().toBuilder().build()).isEqualTo(full());
    }

    @Test
    void attributes_are_sorted_by_key() {
        assertThat(full().attributes().keySet()).containsExactly("acme.room", "acme.ticket");
    }

    @Test
    void a_full_event_breaks_no_constraint() {
        assertThat(Violations.placesIn(full())).isEmpty();
    }

    @Test
    void an_event_without_kind_and_text_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimelineEvent.builder().build())
                .withMessageContaining("TimelineEvent.kind is missing and TimelineEvent.text is missing");
    }

    @Test
    void a_document_without_kind_or_text_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(null, "Migration started"))
                .withMessageContaining("TimelineEvent.kind is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(CHANGE, null))
                .withMessageContaining("TimelineEvent.text is missing");
    }

    @Test
    void a_time_that_is_not_understood_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimelineEvent.of("10 o'clock", CHANGE, "Migration started"))
                .withMessageContainingAll("10 o'clock", "accepted");
    }

    @Test
    void an_amount_that_is_not_understood_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimelineEvent.builder().measure("lots", "CPU"))
                .withMessageContainingAll("lots", "accepted");
    }

    static Stream<Arguments> breaches() {
        return Stream.of(
                breach("text", e -> e.text(" ")),
                breach("when", e -> e.when("2026-03-14T10:40Z/2026-03-14T10:00Z")),
                breach("milestones[0].scope", e -> e.milestones(List.of(MilestoneMark.of(Milestone.DETECTED, " ")))),
                breach("components[1]", e -> e.components(List.of("orders-db", ""))),
                breach("episode", e -> e.episode(" ")),
                breach("measures[0].noun", e -> e.measures(List.of(Measure.of("97 %", " ")))),
                breach(
                        "schemaChange.table",
                        e -> e.schemaChange(SchemaChange.builder().table(" ").build())),
                breach("source", e -> e.source(" ")),
                breach("evidence[0].url", e -> e.evidence(List.of(Evidence.link("CPU", "javascript:alert(1)")))),
                breach("concerns[0]", e -> e.concerns(List.of(" "))),
                breach("attributes", e -> e.attributes(Map.of("ticket", "OPS-412"))),
                breach("attributes[acme.ticket]", e -> e.attributes(Map.of("acme.ticket", " "))));
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void each_constraint_fires_where_it_is_broken(String place, UnaryOperator<TimelineEvent.Builder> broken) {
        TimelineEvent event = broken.apply(full().toBuilder()).build();

        assertThat(Violations.placesIn(event)).singleElement().asString().startsWith(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ticket", "Acme.ticket", "acme.", ".ticket", "acme ticket", "acme.tick et"})
    void an_attribute_key_without_a_namespace_is_told_what_is_accepted(String key) {
        TimelineEvent event = TimelineEvent.of("2026-03-14", SYMPTOM, "Errors").withAttributes(Map.of(key, "OPS-412"));

        assertThat(Violations.messagesFor(event)).singleElement().asString().contains("acme.ticket");
    }

    @Test
    void toString_is_short_and_on_one_line() {
        TimelineEvent event = full().withText("Migration\n" + "started ".repeat(100));

        assertThat(event.toString())
                .startsWith("TimelineEvent[TL-1 2026-03-14T10:00Z change \"Migration started")
                .doesNotContain("\n")
                .hasSizeLessThan(120);
    }

    @Test
    void toString_of_an_untimed_event_has_no_time() {
        TimelineEvent event = TimelineEvent.builder()
                .id("TL-1")
                .kind(CHANGE)
                .text("Migration started")
                .build();

        assertThat(event).hasToString("TimelineEvent[TL-1 change \"Migration started\"]");
    }

    private static TimelineEvent of(EventKind kind, String text) {
        return new TimelineEvent(
                null, null, kind, text, null, null, null, null, null, null, null, null, null, null, null);
    }

    private static Arguments breach(String place, UnaryOperator<TimelineEvent.Builder> broken) {
        return arguments(place, broken);
    }
}
