package dev.postmortem.model;

import static dev.postmortem.model.timeline.EventKind.CHANGE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.model.response.Choice;
import dev.postmortem.model.response.OptionKind;
import dev.postmortem.model.response.RollbackOption;
import dev.postmortem.model.response.RollbackUse;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.Measure;
import org.junit.jupiter.api.Test;

final class UniqueIdsTest {

    @Test
    void ids_that_differ_are_no_violation() {
        assertThat(Violations.of(titled().timeline(t -> t.addEvent(event("a")).addEvent(event("b")))
                        .build()))
                .isEmpty();
    }

    @Test
    void an_id_in_capitals_is_another_one() {
        assertThat(Violations.of(titled().timeline(t -> t.addEvent(event("ti")).addEvent(event("TI")))
                        .build()))
                .isEmpty();
    }

    @Test
    void each_repetition_is_reported_where_it_stands() {
        Postmortem postmortem = titled().timeline(t -> t.addEvent(event("a"))
                        .addEvent(event("a"))
                        .addEvent(event("b"))
                        .addEvent(event("a")))
                .build();

        assertThat(Violations.placesIn(postmortem)).containsExactly("timeline.events[1].id", "timeline.events[3].id");
    }

    @Test
    void an_id_that_another_section_repeats_is_reported_there() {
        Postmortem postmortem = titled().systems(s -> s.database("orders-db", "Orders"))
                .actionItems(a -> a.addItem(action("orders-db")))
                .build();

        assertThat(Violations.placesIn(postmortem)).containsExactly("actionItems.items[0].id");
    }

    @Test
    void an_id_in_a_list_within_a_list_is_reported_with_both_places() {
        Postmortem postmortem = titled().timeline(t -> t.addEvent(event("a"))
                        .addEvent(event("b")
                                .withMeasures(Measure.of("97 %", "CPU").withId("a"))))
                .rollback(r -> r.addDecision(
                        d -> d.use(RollbackUse.USED).addOption(option("x")).addOption(option("x"))))
                .build();

        assertThat(Violations.placesIn(postmortem))
                .containsExactly("rollback.decisions[0].options[1].id", "timeline.events[1].measures[0].id");
    }

    @Test
    void of_an_event_and_a_measure_of_an_earlier_event_the_later_one_repeats() {
        Postmortem postmortem = titled().timeline(t -> t.addEvent(event("a")
                                .withMeasures(Measure.of("97 %", "CPU").withId("b")))
                        .addEvent(event("b")))
                .build();

        assertThat(Violations.placesIn(postmortem)).containsExactly("timeline.events[1].id");
    }

    @Test
    void an_id_of_the_root_list_is_reported_at_the_root() {
        Postmortem postmortem =
                titled().episode("first", "One").episode("first", "Two").build();

        assertThat(Violations.placesIn(postmortem)).containsExactly("episodes[1].id");
    }

    @Test
    void the_message_says_what_to_do() {
        Postmortem postmortem =
                titled().episode("first", "One").episode("first", "Two").build();

        assertThat(Violations.messagesFor(postmortem))
                .containsExactly(
                        "must be unique in the postmortem: another element has the same id; change one of them");
    }

    private static Postmortem.Builder titled() {
        return Postmortem.builder().title("Orders database: writes stall");
    }

    private static TimelineEvent event(String id) {
        return TimelineEvent.builder().id(id).kind(CHANGE).text("Deployed").build();
    }

    private static ActionItem action(String id) {
        return ActionItem.builder().id(id).what("Set a lock timeout").build();
    }

    private static RollbackOption option(String id) {
        return RollbackOption.builder()
                .id(id)
                .kind(OptionKind.ROLL_BACK)
                .choice(Choice.CHOSEN)
                .build();
    }
}
