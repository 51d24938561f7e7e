package dev.postmortem.render.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.followup.ActionEffect;
import dev.postmortem.model.followup.ActionScope;
import dev.postmortem.model.followup.ActionStatus;
import dev.postmortem.model.followup.Lesson;
import dev.postmortem.model.followup.LessonKind;
import dev.postmortem.model.followup.Priority;
import dev.postmortem.model.value.Owner;
import dev.postmortem.render.document.CalloutKind;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sections 11 to 14. */
final class FollowUpSectionsTest {

    @Test
    void what_went_well_names_what_it_protected() {
        Produced section = Produced.by(
                new WentWellSection(), p -> p.wentWell(w -> w.item("Stopped in time", "orders-db", "DI-1")));

        assertThat(section.items()).containsExactly("WW-1WW-1: Stopped in time (protected: orders-db, DI-1)");
    }

    @Test
    void nothing_that_went_well_is_omitted() {
        assertThat(Produced.by(new WentWellSection(), p -> {}).isOmitted()).isTrue();
    }

    @Test
    void an_improvement_names_its_actions_or_why_there_are_none_or_that_there_are_none() {
        Produced section = Produced.by(
                new ImprovementsSection(),
                p -> p.improvements(i -> i.item("One", "AI-7")
                        .item("Two", x -> x.noActionReason("The system is retired in May"))
                        .item("Three")));

        assertThat(section.items())
                .containsExactly(
                        "IM-1IM-1: One (action: AI-7)",
                        "IM-2IM-2: Two (no action: The system is retired in May)",
                        "IM-3IM-3: Three (no action linked)");
    }

    @Test
    void luck_stands_under_a_heading_of_its_own() {
        Produced section =
                Produced.by(new ImprovementsSection(), p -> p.improvements(i -> i.lucky("It was Sunday", "AI-7")));

        assertThat(section.headings()).containsExactly("Where we got lucky");
        assertThat(section.items()).containsExactly("LK-1LK-1: It was Sunday (action: AI-7)");
    }

    @Test
    void no_improvements_are_omitted() {
        assertThat(Produced.by(new ImprovementsSection(), p -> {}).isOmitted()).isTrue();
    }

    @Test
    void an_action_without_owner_and_date_says_so() {
        Produced section = Produced.by(new ActionItemsSection(), p -> p.actionItems(a -> a.action("Alert on waits")));

        assertThat(section.cells("owner")).containsExactly("no owner");
        assertThat(section.cells("due")).containsExactly("no date");
        assertThat(section.columns()).containsExactly("id", "action", "owner", "due");
    }

    @Test
    void actions_can_be_tasks_whose_boxes_tell_the_closed_from_the_open() {
        Produced section = Produced.by(
                new ActionItemsSection().asTasks(),
                p -> p.actionItems(a -> a.action(
                                "Alert on waits",
                                i -> i.owner(Owner.team("DB platform"))
                                        .priority(Priority.P1)
                                        .due("2026-03-28"))
                        .action("Tell support", i -> i.status(ActionStatus.done()))
                        .action("Buy disks", i -> i.status(ActionStatus.declined("Too dear")))));

        assertThat(section.tasks())
                .containsExactly(
                        "[ ] AI-1AI-1: Alert on waits (DB platform (team), P1, due 2026-03-282026-03-28)",
                        "[x] AI-2AI-2: Tell support (no owner, no date)",
                        "[x] AI-3AI-3: Buy disks (no owner, no date, declined)");
        assertThat(section.items()).containsExactly("AI-3AI-3: Status: declined: Too dear");
    }

    @Test
    void an_action_says_who_until_when_and_what_kind_it_is() {
        Produced section = Produced.by(
                new ActionItemsSection(),
                p -> p.actionItems(a -> a.action(
                        "Alert on waits",
                        i -> i.owner(Owner.team("DB platform"))
                                .priority(Priority.P1)
                                .due("2026-03-28")
                                .effect(ActionEffect.DETECT)
                                .scope(ActionScope.FUTURE)
                                .addresses("OG-1"))));

        assertThat(section.cells("owner").get(0)).contains("DB platform");
        assertThat(section.cells("priority")).containsExactly("P1");
        assertThat(section.cells("due").get(0)).startsWith("2026-03-28");
        assertThat(section.cells("kind")).containsExactly("detect, future");
        assertThat(section.cells("addresses")).containsExactly("OG-1");
    }

    @Test
    void the_box_tells_four_states_apart_and_is_missing_where_nobody_told_the_state() {
        Produced section = Produced.by(
                new ActionItemsSection(),
                p -> p.actionItems(a -> a.action("One", i -> i.status(ActionStatus.open()))
                        .action("Two", i -> i.status(ActionStatus.inProgress()))
                        .action("Three", i -> i.status(ActionStatus.done()))
                        .action("Four", i -> i.status(ActionStatus.declined("Too costly")))
                        .action("Five")));

        assertThat(section.cells("done")).containsExactly("\u2610", "\u2610", "\u2611", "\u2612", "");
        assertThat(section.cells("status")).containsExactly("open", "in progress", "done", "declined: Too costly", "");
    }

    @Test
    void a_status_says_since_when() {
        ActionStatus status =
                ActionStatus.done("2026-03-20").toBuilder().opened("2026-03-15").build();

        Produced section =
                Produced.by(new ActionItemsSection(), p -> p.actionItems(a -> a.action("One", i -> i.status(status))));

        assertThat(section.cells("status").get(0)).contains("opened 2026-03-15").contains("closed 2026-03-20");
    }

    @Test
    void how_success_will_be_judged_stands_below_the_table_under_the_id() {
        Produced section = Produced.by(
                new ActionItemsSection(),
                p -> p.actionItems(
                        a -> a.action("One").action("Two", i -> i.success("No lock over 2 s in a quarter"))));

        assertThat(section.items()).containsExactly("AI-2AI-2: Success: No lock over 2 s in a quarter");
    }

    @Test
    void no_actions_are_a_gap() {
        assertThat(Produced.by(new ActionItemsSection(), p -> {}).callouts()).containsExactly(CalloutKind.GAP);
    }

    @Test
    void lessons_stand_by_kind_in_a_fixed_order() {
        Produced section = Produced.by(
                new LessonsSection(),
                p -> p.lessons(l -> l.addItem(Lesson.of(LessonKind.of("people"), "Four"))
                        .resilience("Three")
                        .process("Two")
                        .design("One")));

        assertThat(section.headings()).containsExactly("Design", "Process", "Resilience", "People");
        assertThat(section.items())
                .containsExactly("LL-4LL-4: One", "LL-3LL-3: Two", "LL-2LL-2: Three", "LL-1LL-1: Four");
    }

    @Test
    void no_lessons_are_omitted() {
        assertThat(Produced.by(new LessonsSection(), p -> {}).isOmitted()).isTrue();
    }

    static Stream<Arguments> owners() {
        return Stream.of(
                Arguments.of(Owner.team("DB platform"), "DB platform (team)"),
                Arguments.of(Owner.role("on-call DBA"), "on-call DBA (role)"),
                Arguments.of(Owner.person("Dana Reyes"), "Dana Reyes"),
                Arguments.of(Owner.team(""), "not recorded (team)"));
    }

    @ParameterizedTest
    @MethodSource("owners")
    void an_owner_who_is_no_person_says_so(Owner owner, String words) {
        Produced section =
                Produced.by(new ActionItemsSection(), p -> p.actionItems(a -> a.action("One", i -> i.owner(owner))));

        assertThat(section.cells("owner")).containsExactly(words);
    }

    @Test
    void below_the_tasks_stands_what_they_have_no_room_for() {
        Produced section = Produced.by(
                ActionItemsSection.alone().asTasks(),
                p -> p.actionItems(a -> a.action(
                        "Alert on waits",
                        i -> i.effect(ActionEffect.DETECT)
                                .scope(ActionScope.FUTURE)
                                .addresses("OG-1")
                                .success("It fires")
                                .tracker("DBP-412", "https://acme.example/DBP-412")
                                .status(ActionStatus.done("2026-03-20")))));

        assertThat(section.items())
                .containsExactly("AI-1AI-1: Success: It fires; Kind: detect, future; Addresses: OG-1;"
                        + " Tracker: https://acme.example/DBP-412DBP-412; Status: done, closed 2026-03-202026-03-20");
    }
}
