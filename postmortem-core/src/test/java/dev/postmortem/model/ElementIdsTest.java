package dev.postmortem.model;

import static dev.postmortem.model.timeline.EventKind.CHANGE;
import static dev.postmortem.model.timeline.EventKind.SYMPTOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.postmortem.json.PostmortemJson;
import dev.postmortem.model.cause.Alert;
import dev.postmortem.model.cause.Cause;
import dev.postmortem.model.cause.CauseKind;
import dev.postmortem.model.cause.ContributingFactor;
import dev.postmortem.model.cause.ObservabilityGap;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.model.followup.ActionItems;
import dev.postmortem.model.followup.Improvement;
import dev.postmortem.model.followup.Improvements;
import dev.postmortem.model.followup.Lesson;
import dev.postmortem.model.followup.Strength;
import dev.postmortem.model.impact.DataImpact;
import dev.postmortem.model.impact.ImpactWindow;
import dev.postmortem.model.response.Mitigation;
import dev.postmortem.model.response.RecoveryCheck;
import dev.postmortem.model.response.RecoveryMechanism;
import dev.postmortem.model.response.RollbackDecision;
import dev.postmortem.model.response.RollbackOption;
import dev.postmortem.model.timeline.Timeline;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.timeline.TimelineGap;
import dev.postmortem.model.value.IdOrigin;
import dev.postmortem.model.value.Identified;
import dev.postmortem.model.value.Measure;
import dev.postmortem.testing.RandomValues;
import dev.postmortem.testing.Records;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ElementIdsTest {

    private static final PostmortemJson JSON = PostmortemJson.standard();

    private static final Postmortem FULL = RandomValues.full(Postmortem.class, 1);

    @Test
    void elements_are_numbered_from_one_in_the_order_of_the_document() {
        assertThat(idsOf(withEvents("", "", ""))).containsExactly("TL-1", "TL-2", "TL-3");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // What is given, and what the element without an id is called.
                "TL-7, TL-8",
                "TL-7 TL-3, TL-8",
                "TL-007, TL-8",
                "TL-0, TL-1",
                "migration, TL-1",
                "TL-, TL-1",
                "TL-x, TL-1",
                "TL--4, TL-1",
                "-4, TL-1",
                "TL-4a, TL-1",
                "TL-٤, TL-1",
                "tl-4, TL-1",
                "XTL-4, TL-1",
                "RC-9, TL-1",
                "TL-999999999, TL-1000000000",
                "TL-1000000000, TL-1",
                "TL-999999999 TL-1000000000, TL-1000000001",
                "TL-2147483647, TL-1",
                "TL-99999999999999999999999999, TL-1"
            })
    void an_id_is_the_highest_number_of_its_prefix_plus_one(String given, String assigned) {
        List<String> ids = new ArrayList<>(List.of(given.split(" ")));
        ids.add(0, "");

        assertThat(idsOf(withEvents(ids.toArray(new String[0]))).get(0)).isEqualTo(assigned);
    }

    static Stream<Arguments> firstIds() {
        return Stream.of(
                Arguments.of(Measure.class, "ME-1"),
                Arguments.of(ImpactWindow.class, "IW-1"),
                Arguments.of(DataImpact.class, "DI-1"),
                Arguments.of(TimelineEvent.class, "TL-1"),
                Arguments.of(TimelineGap.class, "TG-1"),
                Arguments.of(Alert.class, "AL-1"),
                Arguments.of(ObservabilityGap.class, "OG-1"),
                Arguments.of(Cause.class, "RC-1"),
                Arguments.of(ContributingFactor.class, "CF-1"),
                Arguments.of(Mitigation.class, "MI-1"),
                Arguments.of(RollbackDecision.class, "RD-1"),
                Arguments.of(RollbackOption.class, "OP-1"),
                Arguments.of(RecoveryCheck.class, "CK-1"),
                Arguments.of(RecoveryMechanism.class, "RM-1"),
                Arguments.of(Strength.class, "WW-1"),
                Arguments.of(Improvement.class, "IM-1"),
                Arguments.of(ActionItem.class, "AI-1"),
                Arguments.of(Lesson.class, "LL-1"));
    }

    @ParameterizedTest
    @MethodSource("firstIds")
    void an_element_without_an_id_gets_one_of_its_kind(Class<?> type, String id) {
        Postmortem completed = Records.withFirst(FULL, type, element -> Records.call(element, "withId", ""))
                .orElseThrow();

        assertThat(Records.reachableFrom(completed).filter(type::isInstance).map(e -> ((Identified) e).id()))
                .contains(id);
    }

    @Test
    void luck_is_numbered_apart_from_improvements() {
        Improvements improvements = FULL.improvements();
        Improvement luck = improvements.luck().get(0).withId("");

        Postmortem completed = FULL.withImprovements(improvements.withLuck(luck));

        assertThat(completed.improvements().luck()).extracting(Improvement::id).containsExactly("LK-1");
    }

    @Test
    void given_ids_are_kept() {
        assertThat(idsOf(withEvents("deploy", "", "TL-5", ""))).containsExactly("deploy", "TL-6", "TL-5", "TL-7");
    }

    @Test
    void an_element_in_the_middle_gets_a_new_id_and_the_others_keep_theirs() {
        Postmortem before = withEvents("", "", "");
        List<TimelineEvent> events = new ArrayList<>(before.timeline().events());
        events.add(1, event("", "in between"));

        Postmortem after = before.withTimeline(before.timeline().withEvents(events));

        assertThat(idsOf(after)).containsExactly("TL-1", "TL-4", "TL-2", "TL-3");
    }

    @Test
    void a_freed_number_below_the_highest_is_not_given_again() {
        Postmortem before = withEvents("", "", "");
        List<TimelineEvent> without = before.timeline().events().subList(1, 3);

        Postmortem after =
                before.withTimeline(before.timeline().withEvents(without).plusEvent(event("", "later")));

        assertThat(idsOf(after)).containsExactly("TL-2", "TL-3", "TL-4");
    }

    @Test
    void numbering_goes_on_over_any_number_of_edits() {
        Postmortem postmortem = withEvents("TL-999999999");
        for (int i = 0; i < 3; i++) {
            postmortem = postmortem.toBuilder()
                    .timeline(t -> t.untimed(SYMPTOM, "Errors increased"))
                    .build();
        }

        assertThat(idsOf(postmortem))
                .containsExactly("TL-999999999", "TL-1000000000", "TL-1000000001", "TL-1000000002");
    }

    @Test
    void measures_of_the_impact_and_of_events_are_numbered_together() {
        Postmortem postmortem = Postmortem.builder()
                .title("Orders database: writes stall")
                .timeline(t -> t.untimed(SYMPTOM, "CPU spiked", e -> e.measure("97 %", "CPU"))
                        .untimed(
                                SYMPTOM,
                                "Errors",
                                e -> e.addMeasure(Measure.of("12 %", "errors").withId("ME-4"))))
                .impact(i -> i.users("12.5 %", "of customers"))
                .build();

        assertThat(postmortem.impact().measures()).extracting(Measure::id).containsExactly("ME-5");
        assertThat(postmortem.timeline().events())
                .flatExtracting(TimelineEvent::measures)
                .extracting(Measure::id)
                .containsExactly("ME-6", "ME-4");
    }

    @ParameterizedTest
    @CsvSource({"service", "database", "episode"})
    void an_id_that_was_given_to_a_system_or_an_episode_is_not_given_again(String what) {
        Postmortem.Builder builder = Postmortem.builder().title("Orders database: writes stall");
        switch (what) {
            case "service" -> builder.systems(s -> s.service("AI-1", "Assistant"));
            case "database" -> builder.systems(s -> s.database("AI-1", "Embeddings"));
            default -> builder.episode("AI-1", "First outage");
        }

        Postmortem postmortem = builder.actionItems(a -> a.addItem(item -> item.what("Set a lock timeout")))
                .build();

        assertThat(postmortem.actionItems().items().get(0).id()).isEqualTo("AI-2");
    }

    @Test
    void an_action_remembers_that_its_id_was_assigned() {
        Postmortem postmortem = withActions(
                ActionItem.builder().what("Set a lock timeout").build(),
                ActionItem.builder().id("AI-7").what("Alert on locks").build());

        assertThat(postmortem.actionItems().items())
                .extracting(ActionItem::idOrigin)
                .containsExactly(Optional.of(IdOrigin.ASSIGNED), Optional.empty());
    }

    @Test
    void what_was_assigned_is_remembered_by_who_stores_the_document_and_by_who_edits_it() {
        Postmortem postmortem =
                withActions(ActionItem.builder().what("Set a lock timeout").build());

        Postmortem edited = JSON.read(JSON.write(postmortem)).toBuilder()
                .title("Orders database: writes wait")
                .build();

        assertThat(edited.actionItems()).isEqualTo(postmortem.actionItems());
        assertThat(edited.actionItems().items().get(0).toBuilder().build().idOrigin())
                .contains(IdOrigin.ASSIGNED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AI-1", "lock-timeout"})
    void an_id_that_is_given_later_is_given(String id) {
        ActionItem assigned = withActions(
                        ActionItem.builder().what("Set a lock timeout").build())
                .actionItems()
                .items()
                .get(0);

        assertThat(assigned.withId(id).idOrigin()).isEmpty();
    }

    @Test
    void an_id_that_is_given_in_a_builder_is_given() {
        ActionItem assigned = withActions(
                        ActionItem.builder().what("Set a lock timeout").build())
                .actionItems()
                .items()
                .get(0);

        assertThat(assigned.toBuilder().id("OPS-7").build().idOrigin()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "AI-1, true",
        "AI-1234567890, true",
        "OPS-7, false",
        "AI-01, false",
        "AI-x, false",
        "XAI-1, false",
        "AI-1-retry, false"
    })
    void an_id_that_the_library_does_not_count_out_was_not_assigned(String id, boolean assigned) {
        String json = "{\"title\":\"Stall\",\"actionItems\":{\"items\":[{\"id\":\"" + id
                + "\",\"idOrigin\":\"assigned\",\"what\":\"Set a lock timeout\"}]}}";

        assertThat(JSON.read(json).actionItems().items().get(0).idOrigin().isPresent())
                .isEqualTo(assigned);
    }

    @Test
    void who_has_no_id_has_none_of_anybody() {
        assertThat(ActionItem.builder()
                        .what("Set a lock timeout")
                        .idOrigin(IdOrigin.GIVEN)
                        .build()
                        .idOrigin())
                .isEmpty();
    }

    private static Postmortem withActions(ActionItem... actions) {
        return Postmortem.builder()
                .title("Orders database: writes stall")
                .actionItems(new ActionItems(List.of(actions)))
                .build();
    }

    @Property(tries = 200)
    void everything_that_can_be_pointed_at_has_an_id_of_its_own_once_it_is_in_a_postmortem(@ForAll long seed) {
        Postmortem postmortem = RandomValues.random(Postmortem.class, seed);

        assertThat(Records.reachableFrom(postmortem)
                        .filter(Identified.class::isInstance)
                        .map(element -> ((Identified) element).id()))
                .doesNotContain("");
    }

    @Test
    void the_same_elements_get_the_same_ids_from_builder_json_and_constructor() {
        Timeline timeline = Timeline.builder()
                .addEvent(event("", "one"))
                .addEvent(event("TL-4", "two"))
                .build();
        Postmortem.Builder builder = Postmortem.builder().title("Orders database: writes stall");
        Postmortem empty = builder.build();

        Postmortem built = builder.timeline(timeline).build();
        Postmortem read = JSON.read("""
                {"schemaVersion": "1", "title": "Orders database: writes stall", "timeline": {"events": [
                    {"kind": "change", "text": "one"}, {"id": "TL-4", "kind": "change", "text": "two"}]}}""");
        Postmortem constructed = empty.withTimeline(timeline);

        assertThat(List.of(read, constructed)).containsOnly(built);
        assertThat(idsOf(built)).containsExactly("TL-5", "TL-4");
    }

    @Test
    void what_has_its_ids_is_not_copied_again() {
        Postmortem before = RandomValues.full(Postmortem.class, 1);

        Postmortem after = before.withTitle("Another title");

        assertThat(Records.components(Postmortem.class).stream()
                        .filter(component -> component.getType().isRecord()))
                .allSatisfy(
                        section -> assertThat(Records.read(after, section)).isSameAs(Records.read(before, section)));
    }

    @Test
    void only_the_element_without_an_id_is_copied() {
        TimelineEvent given = event("TL-1", "Migration started");

        Postmortem postmortem = Postmortem.builder()
                .title("Orders database: writes stall")
                .timeline(t -> t.addEvent(given).addEvent(event("", "CPU spiked")))
                .build();

        assertThat(postmortem.timeline().events().get(0)).isSameAs(given);
    }

    private static Postmortem withEvents(String... ids) {
        return Postmortem.builder()
                .title("Orders database: writes stall")
                .timeline(t -> t.addAllEvents(Arrays.stream(ids)
                        .map(id -> event(id, "Migration started"))
                        .toList()))
                .build();
    }

    private static TimelineEvent event(String id, String text) {
        return TimelineEvent.builder().id(id).kind(CHANGE).text(text).build();
    }

    private static List<String> idsOf(Postmortem postmortem) {
        return postmortem.timeline().events().stream().map(TimelineEvent::id).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" ", "RC 1", "RC-1\n", "\u00A0", "RC-\u0000", "RC-\u0085", "RC-\u200B", "\u202ERC-1", "RC-\uD83D"
            })
    void an_id_that_no_reference_could_be_written_with_is_refused_by_name(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cause.builder()
                        .id(id)
                        .kind(CauseKind.PROCESS_GAP)
                        .text("Nobody owns it")
                        .build())
                .withMessageContaining("Cause.id \"")
                .withMessageContaining("is no id: use up to 100 characters without blanks");
    }

    static Stream<Arguments> registered() {
        return Stream.of(
                Arguments.of(
                        "Service.id", (Consumer<String>) id -> Systems.builder().service(id, "Checkout")),
                Arguments.of("Database.id", (Consumer<String>)
                        id -> Systems.builder().database(id, "Orders")),
                Arguments.of("Episode.id", (Consumer<String>) id -> Episode.of(id, "The restore")));
    }

    @ParameterizedTest
    @MethodSource("registered")
    void what_is_registered_by_id_needs_one(String attribute, Consumer<String> register) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> register.accept(""))
                .withMessage(attribute + " \"\" is no id: use up to 100 characters without blanks, line breaks and"
                        + " invisible characters, for example RC-1");
    }

    @ParameterizedTest
    @MethodSource("registered")
    void what_is_registered_needs_an_id_that_a_reference_can_be_written_with(
            String attribute, Consumer<String> register) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> register.accept("orders db"))
                .withMessageStartingWith(attribute + " \"orders db\" is no id");
    }
}
