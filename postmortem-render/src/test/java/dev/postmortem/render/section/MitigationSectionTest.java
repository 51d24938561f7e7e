package dev.postmortem.render.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.response.Permanence;
import dev.postmortem.model.value.Outcome;
import dev.postmortem.render.document.CalloutKind;
import org.junit.jupiter.api.Test;

final class MitigationSectionTest {

    private final MitigationSection producer = new MitigationSection();

    @Test
    void an_attempt_says_when_it_began_and_ended_and_what_came_of_it() {
        Produced section = Produced.by(
                producer,
                p -> p.mitigation(m -> m.attempt(
                        "Stopped the migration",
                        a -> a.started("2026-03-14T10:15Z")
                                .ended("2026-03-14T10:20Z")
                                .outcome(Outcome.partlyWorked("Reads recovered")))));

        assertThat(section.cells("attempt")).containsExactly("Stopped the migration");
        assertThat(section.cells("started").get(0)).contains("2026-03-14 10:15 UTC");
        assertThat(section.cells("ended").get(0)).contains("2026-03-14 10:20 UTC");
        assertThat(section.cells("outcome").get(0)).contains("partly worked").contains("Reads recovered");
    }

    @Test
    void what_happened_by_itself_differs_from_what_was_done_by_hand() {
        Produced section = Produced.by(
                producer,
                p -> p.mitigation(m -> m.attempt("One", a -> a.automatic())
                        .attempt("Two", a -> a.byHand())
                        .attempt("Three")));

        assertThat(section.cells("automation")).containsExactly("automatic", "manual", "");
    }

    @Test
    void a_temporary_attempt_says_until_which_action_it_is_in_force() {
        Produced section = Produced.by(
                producer,
                p -> p.mitigation(m -> m.attempt(
                                "One", a -> a.permanence(Permanence.TEMPORARY).inForceUntil("AI-1"))
                        .attempt("Two", a -> a.inForceUntil("AI-2"))
                        .attempt("Three", a -> a.permanence(Permanence.PERMANENT))));

        assertThat(section.cells("permanence"))
                .containsExactly("temporary, in force until AI-1", "in force until AI-2", "permanent");
    }

    @Test
    void what_an_attempt_removed_for_good_has_a_column() {
        Produced section = Produced.by(
                producer,
                p -> p.mitigation(
                        m -> m.attempt("One", a -> a.addresses("RC-1", "OG-1")).attempt("Two")));

        assertThat(section.cells("addresses")).containsExactly("RC-1, OG-1", "");
    }

    @Test
    void an_outcome_that_is_unknown_is_told_and_one_that_is_not_recorded_is_blank() {
        Produced section = Produced.by(
                producer,
                p -> p.mitigation(m -> m.attempt("One", a -> a.outcome(Outcome.unknown("Nobody measured it")))
                        .attempt("Two")));

        assertThat(section.cells("outcome")).containsExactly("unknown: Nobody measured it", "");
    }

    @Test
    void what_no_attempt_has_takes_no_column() {
        Produced section = Produced.by(producer, p -> p.mitigation(m -> m.attempt("Stopped the migration")));

        assertThat(section.columns()).containsExactly("id", "attempt");
    }

    @Test
    void the_purpose_stands_below_the_table_under_the_id() {
        Produced section = Produced.by(
                producer, p -> p.mitigation(m -> m.attempt("One").attempt("Two", a -> a.purpose("To free the lock"))));

        assertThat(section.items()).containsExactly("MI-2MI-2: Purpose: To free the lock");
    }

    @Test
    void an_empty_section_is_a_gap() {
        Produced section = Produced.by(producer, p -> {});

        assertThat(section.callouts()).containsExactly(CalloutKind.GAP);
    }
}
